package features

import (
	"tellings/corpus/text"
	"tellings/features/voice"
)

// Feature is a number that a Document has.
type Feature struct {
	Name  string // column name
	Doc   string // meaning, unit and range
	Value func(*Document) float64
}

// Builtin are the features that need no list. A new one is a function and a line here.
var Builtin = []Feature{
	{"tokens", "words and numbers of the parts that count", func(d *Document) float64 { return float64(d.Counts.Total()) }},
	{"sentences", "sentences of the parts that count", func(d *Document) float64 { return float64(d.Counts.Sentences) }},
	{"own_share", "share of tokens in the outlet's own voice, 0 to 1", share(voice.Outlet)},
	{"quoted_share", "share of tokens between quotation marks, 0 to 1", share(voice.Quoted)},
	{"attributed_share", "share of tokens in attributed speech without marks, 0 to 1", share(voice.Attributed)},
	{"attitude_share", "share of tokens of the outlet's own voice that tell what someone thinks, wants or plans, 0 to 1 of all tokens", attitudeShare},
	{"sentence_length", "mean words and numbers a sentence", func(d *Document) float64 { return ratio(d.Counts.Total(), d.Counts.Sentences) }},
	{"word_length", "mean letters a word in the outlet's own voice", wordLength},
	{"numbers", "numbers per 1,000 own tokens", own(func(t text.Token) bool { return t.Flags.Is(text.Number) })},
	{"names", "capitalised words that start no sentence, per 1,000 own tokens", own(text.Token.IsName)},
	{"all_caps", "words all in capitals, per 1,000 own tokens", own(func(t text.Token) bool { return t.Flags.Is(text.AllCaps) })},
	{"stop_words", "function words per 1,000 own tokens", own(func(t text.Token) bool { return t.Flags.Is(text.StopWord) })},
	{"exclamations", "exclamation marks per 1,000 own tokens", own(func(t text.Token) bool { return t.Type == '!' })},
	{"questions", "question marks per 1,000 own tokens", own(func(t text.Token) bool { return t.Type == '?' })},
	{"scare_quotes", "words between marks that nobody is said to have said, per 1,000 tokens", scareQuotes},
	{"quotations", "quotations between marks, scare quotes not among them", func(d *Document) float64 { return float64(quotations(d)) }},
	{"speakers", "different sources of quotations, told apart by the last word that names them; pronouns are none", sources},
}

// share is the part of the counted tokens that is in voice v.
func share(v voice.Voice) func(*Document) float64 {
	return func(d *Document) float64 { return ratio(d.Counts.Tokens[v], d.Counts.Total()) }
}

// sources counts the sources of quotations by their last word: Vance and JD Vance are one.
func sources(d *Document) float64 {
	last := map[uint32]bool{}
	for k := range d.Quotes {
		if phrase := d.Quotes[k].Source.Phrase; phrase[0] < phrase[1] {
			last[d.Tokens[phrase[1]-1].Type] = true
		}
	}
	return float64(len(last))
}

// attitudeShare is the part of the counted tokens that tells thoughts, wishes and plans.
func attitudeShare(d *Document) float64 { return ratio(d.Attitudes(), d.Counts.Total()) }

// own counts tokens in the outlet's own voice, per 1,000 of its words and numbers.
func own(is func(text.Token) bool) func(*Document) float64 {
	return func(d *Document) float64 {
		n := 0
		for t := range d.Own {
			if is(d.Tokens[t]) {
				n++
			}
		}
		return 1000 * ratio(n, d.Counts.Tokens[voice.Outlet])
	}
}

// Own yields the indexes of the tokens, marks among them, that the outlet says itself in parts that count.
func (d *Document) Own(yield func(int) bool) {
	for i, s := range d.Sentences {
		if !d.Parts[i].Counted() {
			continue
		}
		for t := s.First; t < s.End; t++ {
			if d.Voices[t] == voice.Outlet && !yield(t) {
				return
			}
		}
	}
}

func wordLength(d *Document) float64 {
	words, letters := 0, 0
	for t := range d.Own {
		if d.Tokens[t].Flags.Is(text.Word) {
			words++
			letters += d.Tokens[t].Len()
		}
	}
	return ratio(letters, words)
}

func scareQuotes(d *Document) float64 {
	n := 0
	for _, q := range d.Quotes {
		if q.Kind == voice.Scare {
			n++
		}
	}
	return 1000 * ratio(n, d.Counts.Total())
}

func quotations(d *Document) int {
	n := 0
	for _, q := range d.Quotes {
		if q.Kind == voice.Direct || q.Kind == voice.Partial {
			n++
		}
	}
	return n
}

// ratio is n/of, and 0 of nothing, so that a column holds a number in every row.
func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
