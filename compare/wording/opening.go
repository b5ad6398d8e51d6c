package wording

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Opening is how the text of an article begins: its first sentence, without the place, agency and day before it.
type Opening struct {
	From, To int  // tokens
	Cut      bool // the sentence goes on: a long one is told up to a clause's end
}

// How many words of a first sentence are told: it is told whole up to wholeOpening, else up to the last mark before which it has said what is done, else up
// to the next.
const (
	wholeOpening = 30
	leastOpening = 10
)

// Opening finds how a text begins; ok is false if its beginning is no sentence.
func (w *World) Opening(doc int) (o Opening, ok bool) {
	r := w.readers[doc]
	for s, in := range r.d.Sentences {
		if r.d.Title.Has(s) || r.aside[s] || r.d.Parts[s] != corpus.Body && r.d.Parts[s] != corpus.Lead {
			continue
		}
		if o.From, o.To = voice.Dateline(r.d.Tokens, in.First, in.End), in.End; r.count(o.From, o.To) < leastOpening && !r.anyTells(o.From, o.To) {
			continue // a label: ANALYSIS/OPINION
		}
		if t := &r.d.Tokens[o.From]; t.Flags.Is(text.Word) && !t.Flags.Is(text.Capital) {
			return o, false // the middle of a sentence
		}
		if r.count(o.From, o.To) > wholeOpening {
			o.To = r.openingEnd(o.From, in.End)
			o.Cut = o.To < in.End
		}
		return o, true
	}
	return o, false
}

// count is the number of words between two tokens.
func (r *reader) count(from, to int) (n int) {
	for t := from; t < to; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.Number) != 0 {
			n++
		}
	}
	return n
}

// openingEnd is where a long first sentence is cut: at a mark outside brackets and quotations, behind a verb of its main clause.
func (r *reader) openingEnd(from, end int) int {
	words, cut, verb, inside := 0, -1, false, 0
	for t := from; t < end; t++ {
		tok := &r.d.Tokens[t]
		words += r.count(t, t+1)
		switch surface := r.e.Analyzer.Vocab.Type(tok.Type).Surface; {
		case surface == "(" || surface == "“":
			inside++
		case surface == ")" || surface == "”":
			inside--
		case surface == "\"":
			inside = 1 - min(1, inside)
		case inside <= 0 && verb && words >= leastOpening && closes(tok.Type) && t+1 < end && !nominal[r.g.Tags[t+1]] && !limits.Has(r.norm(t+1)):
			if words > wholeOpening {
				if cut < 0 {
					return t
				}
				return cut
			}
			cut = t
		}
		if words > wholeOpening && cut >= 0 {
			return cut
		}
		verb = verb || r.tells(t)
	}
	return end
}

// nominal are the parts of speech that go on with a list, or begin a clause that says whose words these are: …, the council said.
var nominal = map[syntax.Tag]bool{syntax.Noun: true, syntax.Name: true, syntax.Adjective: true, syntax.Determiner: true, syntax.Numeral: true, syntax.Possessive: true, syntax.Pronoun: true, syntax.Verb: true}

// anyTells reports whether a finite verb of a main clause stands between two tokens.
func (r *reader) anyTells(from, to int) bool {
	for t := from; t < to; t++ {
		if r.tells(t) {
			return true
		}
	}
	return false
}

// tells reports whether a token is the finite verb of a main clause.
func (r *reader) tells(t int) bool {
	at, ok := slices.BinarySearchFunc(r.g.Predicates, t, func(p syntax.Predicate, t int) int { return p.Head - t })
	return ok && r.g.Predicates[at].Finite && !r.subordinate(&r.g.Predicates[at])
}

var openingTimes = lang.English.Set("wording.opening-times")

// subordinate reports whether a verb stands in a clause that begins with a subordinator or a relative: when, who, that.
func (r *reader) subordinate(p *syntax.Predicate) bool {
	first := p.First
	for first > 0 && r.g.Clauses[first-1] == r.g.Clauses[p.Head] && r.sentence[first-1] == r.sentence[p.Head] {
		first--
	}
	for t := first; t <= min(first+1, p.Head); t++ {
		if r.g.Tags[t] == syntax.Subordinator {
			return true
		}
	}
	return first > 0 && r.sentence[first-1] == r.sentence[first] && r.g.Tags[first-1] == syntax.Subordinator
}
