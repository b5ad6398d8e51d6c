package compare

import (
	"context"
	"strconv"
	"strings"

	"tellings/compare/wording"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/voice"
)

// Headline is what the headline of an article picks of the event.
type Headline struct {
	Outlet  string
	Article *corpus.Article
	Text    string
	Point   string   // the point that it tells, as in Coverage: p3; empty for none
	Tellers int      // outlets that tell the point; 0 for none
	Actor   string   // who is the subject of its verb, as in mentions.csv; empty for nobody known
	Act     string   // its verb, in the base form
	Object  string   // what the verb is done to, as it stands
	Charged []string // its charged words in the outlet's own voice
	Alone   []string // of them, those that no other outlet has in its own voice, anywhere
	Voice   string   // whose word its point is: outlet, or quoted or attributed where somebody is said to say it
	Speaker string   // who that is, where known
	Borne   Bearing
	// Likeness is the share of the headline that the nearest sentence of the article's own text has, 0 to 1: content words weighed by
	// how rare they are in news, actors under any name.
	Likeness float64
	Body     Evidence   // that sentence
	Evidence Evidence   // the headline
	Opening  Evidence   // how the text begins: its first sentence; without an article if it begins with none
	Opens    string     // the same as it is shown
	Words    []Evidence // the charged words
}

// Bearing says whether the text of an article bears its headline out.
type Bearing string

const (
	BorneOut   Bearing = "yes"       // a sentence of the text says most of it
	BorneMaybe Bearing = "perhaps"   // the nearest says a good part
	BorneNot   Bearing = "not found" // none does
)

// What share of a headline the nearest sentence must have.
const (
	borneOut   = .6
	borneMaybe = .4
)

// Headlines is the finding of the lens headlines: a row an article that has one, in order of outlet.
type Headlines []Headline

// headlines is the lens that reads what the headlines pick.
func headlines(_ context.Context, e *View, _ Options) (Finding, error) {
	var found Headlines
	names := castFact.Of(e).UniqueNames()
	charges := chargesOf(choicesFact.Of(e), len(e.Docs))
	read := wordingFact.Of(e)
	for doc, d := range e.Docs {
		if d.Title.Empty() {
			continue
		}
		from, to := d.Title.From, d.Title.To
		v := e.evidence(doc, from, to, "headlines", "headline")
		h := Headline{Outlet: d.Article.Outlet, Article: d.Article, Text: flatten(v.Span.Of(v.Source())), Evidence: v}
		h.pick(e, doc, from, to, names)
		h.Point, h.Tellers = e.pointIn(doc, d.Title)
		h.charge(e, doc, charges[doc])
		h.Voice, h.Speaker = e.sayerOf(doc, from, to)
		if s, like := read.Nearest(doc, from, to); s >= 0 {
			h.Likeness = like
			h.Body = e.evidence(doc, d.Sentences[s].First, d.Sentences[s].End, "headlines", "body")
		}
		if o, ok := read.Opening(doc); ok {
			h.Opening, h.Opens = e.evidence(doc, o.From, o.To, "headlines", "opening"), singleMarks(strings.TrimRight(e.passage(doc, o.From, o.To), " .,;:"))
			if o.Cut {
				h.Opens += " …"
			}
		}
		switch {
		case h.Likeness >= borneOut:
			h.Borne = BorneOut
		case h.Likeness >= borneMaybe:
			h.Borne = BorneMaybe
		default:
			h.Borne = BorneNot
		}
		found = append(found, h)
	}
	return found, nil
}

// pick reads actor, act and object off the first verb of the headline.
func (h *Headline) pick(e *View, doc, from, to int, names []string) {
	g := &readingsFact.Of(e)[doc].Grammar
	d, cast := e.Docs[doc], castFact.Of(e)
	actor := func(phrase int32) string {
		if phrase < 0 {
			return ""
		}
		for _, m := range readingsFact.Of(e)[doc].Actors.Mentions {
			if p := g.Phrases[phrase]; m.Head == p.Head {
				if who := cast.Of(doc, m.Actor); who >= 0 {
					return names[who]
				}
			}
		}
		return ""
	}
	for i := range g.Predicates {
		p := &g.Predicates[i]
		if p.Head < from || p.Head >= to || h.Act != "" && !p.Finite {
			continue
		}
		if h.Act != "" {
			break
		}
		h.Act, h.Actor = e.Analyzer.Vocab.Norm(g.Lemmas[p.Head]), actor(p.Subject)
		if p.Object >= 0 {
			o := g.Phrases[p.Object]
			h.Object = flatten(d.Text[d.Tokens[o.First].Start():d.Tokens[o.End-1].End()])
		}
	}
}

// pointIn is the point with a place in a headline, the one that most outlets tell, and how many do.
func (e *View) pointIn(doc int, title features.Title) (id string, tellers int) {
	points := pointsFact.Of(e)
	for i := range points { // those that most outlets tell first
		for _, m := range points[i].Members {
			if m.Doc == doc && title.Has(m.Sentence) {
				return "p" + strconv.Itoa(i+1), len(points[i].Outlets)
			}
		}
	}
	return "", 0
}

// charge is a place of a charged word in an outlet's own voice.
type charge struct {
	wording.Place
	alone bool // no other outlet has the word
}

// chargesOf are the charges of documents, in the order of the choices.
func chargesOf(choices []wording.Choice, docs int) [][]charge {
	of := make([][]charge, docs)
	for i := range choices {
		if choices[i].Voice != voice.Outlet {
			continue
		}
		for _, p := range choices[i].Places {
			of[p.Doc] = append(of[p.Doc], charge{p, choices[i].Alone()})
		}
	}
	return of
}

// charge notes the charged words of the headline, of those of its document.
func (h *Headline) charge(e *View, doc int, charges []charge) {
	for _, c := range charges {
		if !e.Docs[doc].Title.Has(c.Sentence) {
			continue
		}
		words := e.wordsOf(doc, c.From, c.To)
		h.Charged = append(h.Charged, words)
		h.Words = append(h.Words, e.evidence(doc, c.From, c.To, "headlines", words))
		if c.alone {
			h.Alone = append(h.Alone, words)
		}
	}
}

// sayerOf is the voice of most words of a passage and, if it is not the outlet's, who speaks.
func (e *View) sayerOf(doc, from, to int) (says, speaker string) {
	d := e.Docs[doc]
	var n [3]int
	for t := from; t < to; t++ {
		if d.Tokens[t].IsTerm() {
			n[d.Voices[t]]++
		}
	}
	if n[voice.Outlet] >= n[voice.Quoted]+n[voice.Attributed] {
		return voice.Outlet.String(), ""
	}
	says = voice.Attributed.String()
	if n[voice.Quoted] > n[voice.Attributed] {
		says = voice.Quoted.String()
	}
	for k := range d.Quotes {
		if q := &d.Quotes[k]; q.From >= from && q.To <= to && speaker == "" {
			speaker = readingsFact.Of(e)[doc].SpeakerName(readingsFact.Of(e)[doc].Actors.Sayings[k].Speaker)
		}
	}
	return says, speaker
}
