package compare

import (
	"context"
	"slices"
	"strings"

	"tellings/corpus/text"
)

// words are the content words of an event, counted by article and voice. Terms are numbered in the order of their normal
// forms, which does not depend on who met them first.
type words struct {
	terms  []string // normal forms, sorted
	docs   [][]cell // by document: in order of term
	tokens [][3]int // by document: content words in each voice
}

// cell is how often a document uses a term in each voice.
type cell struct {
	term  int32
	count [3]int32
}

func (c cell) total() int { return int(c.count[0] + c.count[1] + c.count[2]) }

// wordsFact are the words of the whole event; see on for those of a selection.
var wordsFact = &Fact[*words]{Name: "words", Find: func(_ context.Context, e *View) (*words, error) { return countWords(e.Event), nil }}

// on returns the words of a selection of the event's documents.
func (w *words) on(e *Event) *words {
	if e.from == nil {
		return w
	}
	return &words{w.terms, pick(e, w.docs), pick(e, w.tokens)}
}

func countWords(e *Event) *words {
	v := e.Analyzer.Vocab
	w := &words{docs: make([][]cell, len(e.Docs)), tokens: make([][3]int, len(e.Docs))}
	slot := map[uint32]int32{} // vocabulary term → 1 + position in the cells of the current document
	rank := map[uint32]int32{} // vocabulary term → position in w.terms
	for i, d := range e.Docs {
		var cells []cell
		for s, kind := range d.Parts {
			if !kind.Counted() {
				continue
			}
			for t := d.Sentences[s].First; t < d.Sentences[s].End; t++ {
				if !d.Tokens[t].IsTerm() {
					continue
				}
				term := v.Type(d.Tokens[t].Type).Term
				at := slot[term]
				if at == 0 {
					cells = append(cells, cell{term: int32(term)})
					at = int32(len(cells))
					slot[term] = at
				}
				cells[at-1].count[d.Voices[t]]++
				w.tokens[i][d.Voices[t]]++
			}
		}
		for _, c := range cells {
			rank[uint32(c.term)] = 0
		}
		clear(slot)
		w.docs[i] = cells
	}
	w.number(v, rank)
	return w
}

// totals are the counts of the terms over all documents and voices, by normal form.
func (w *words) totals() map[string]int {
	sums := make([]int, len(w.terms))
	for _, cells := range w.docs {
		for _, c := range cells {
			sums[c.term] += c.total()
		}
	}
	totals := make(map[string]int, len(sums))
	for t, n := range sums {
		totals[w.terms[t]] = n
	}
	return totals
}

// find returns the position of a term among the cells of a document.
func (w *words) find(doc int, term int32) (int, bool) {
	return slices.BinarySearchFunc(w.docs[doc], term, func(c cell, t int32) int { return int(c.term - t) })
}

// number renames the vocabulary's terms to positions in the sorted list of normal forms. rank holds the terms to rename.
func (w *words) number(v *text.Vocab, rank map[uint32]int32) {
	type named struct {
		norm string
		id   uint32
	}
	all := make([]named, 0, len(rank))
	for id := range rank { // sorted at once
		all = append(all, named{v.Norm(id), id})
	}
	slices.SortFunc(all, func(a, b named) int { return strings.Compare(a.norm, b.norm) })
	w.terms = make([]string, len(all))
	for i, n := range all {
		w.terms[i] = n.norm
		rank[n.id] = int32(i)
	}
	for _, cells := range w.docs {
		for i := range cells {
			cells[i].term = rank[uint32(cells[i].term)]
		}
		slices.SortFunc(cells, func(a, b cell) int { return int(a.term - b.term) })
	}
}
