package copies

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// inventor makes up articles. Words are syllables, so nothing of a real text is in them; what makes them like news is that they share
// function words and, within an event, names and topic words, turns of phrase of four and five words, and quotations.
type inventor struct {
	*rand.Rand
	words []string // the language: words that every article may use, the first ones often
}

func newInventor(seed uint64) *inventor {
	v := &inventor{Rand: rand.New(rand.NewPCG(seed, 7))}
	for range 6000 {
		v.words = append(v.words, v.word())
	}
	return v
}

func (v *inventor) word() string {
	var s strings.Builder
	for range 2 + v.IntN(3) {
		s.WriteByte("bdfgklmnprstv"[v.IntN(13)])
		s.WriteByte("aeiou"[v.IntN(5)])
	}
	return s.String()
}

var functionWords = []string{"the", "a", "of", "to", "in", "and", "for", "on", "with", "that", "as", "by", "at", "from", "was", "had", "were", "is"}

// event is what articles that were written apart have in common.
type event struct {
	topic   []string // names and nouns
	phrases []string // turns of phrase, "at a press conference in Brenna"
	quotes  []string // what was said
}

func (v *inventor) event() event {
	var e event
	for range 25 {
		e.topic = append(e.topic, strings.ToUpper(v.word()[:1])+v.word())
	}
	for range 12 {
		e.phrases = append(e.phrases, v.clause(e.topic, 4+v.IntN(3)))
	}
	for range 5 {
		e.quotes = append(e.quotes, v.clause(e.topic, 20+v.IntN(30)))
	}
	return e
}

// clause is n words: function words, words of the topic, and words of the language by Zipf's law.
func (v *inventor) clause(topic []string, n int) string {
	words := make([]string, n)
	for i := range words {
		switch x := v.IntN(10); {
		case x < 4:
			words[i] = functionWords[v.IntN(len(functionWords))]
		case x < 6:
			words[i] = topic[v.IntN(len(topic))]
		default:
			at := int(float64(len(v.words)) * v.Float64() * v.Float64() * v.Float64())
			words[i] = v.words[at]
		}
	}
	return strings.Join(words, " ")
}

// sentence is one of an article on e: a third hold a turn of phrase that others use too.
func (v *inventor) sentence(e event) string {
	s := v.clause(e.topic, 8+v.IntN(20))
	if v.IntN(3) == 0 {
		s += " " + e.phrases[v.IntN(len(e.phrases))]
	}
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

// article is n sentences, one of six followed by a quotation of the event.
func (v *inventor) article(e event, n int) []string {
	text := make([]string, n)
	for i := range text {
		text[i] = v.sentence(e)
		if v.IntN(6) == 0 {
			text[i] += fmt.Sprintf(" “%s,” said %s.", e.quotes[v.IntN(len(e.quotes))], e.topic[v.IntN(len(e.topic))])
		}
	}
	return text
}

// edit is how a copy departs from what it was made from.
type edit struct {
	name    string
	changed float64 // share of sentences that are written anew
	reorder bool    // sentences change places
	lead    int     // new sentences in front, in the place of the first
	touch   float64 // share of the other sentences in which a word is changed
}

// apply edits a text.
func (v *inventor) apply(ed edit, e event, text []string) []string {
	out := append([]string(nil), text...)
	n := len(out)
	for _, i := range v.Perm(n)[:int(ed.changed*float64(n)+.5)] {
		out[i] = v.sentence(e)
	}
	for i, s := range out {
		if v.Float64() < ed.touch {
			words := strings.Fields(s)
			words[v.IntN(len(words))] = v.word()
			out[i] = strings.Join(words, " ")
		}
	}
	if ed.reorder {
		v.Shuffle(n, func(i, j int) { out[i], out[j] = out[j], out[i] })
	}
	if ed.lead > 0 {
		var lead []string
		for range ed.lead {
			lead = append(lead, v.sentence(e))
		}
		out = append(lead, out[1:]...)
	}
	return out
}

// paragraphs lays sentences out, two or three a paragraph.
func (v *inventor) paragraphs(text []string) string {
	var s strings.Builder
	for i, t := range text {
		s.WriteString(t)
		if i%3 == 2 {
			s.WriteString("\n\n")
		} else {
			s.WriteByte(' ')
		}
	}
	return s.String()
}
