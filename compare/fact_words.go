package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

// words are the content words of an event, counted by article and voice. Terms are numbered in the order of their normal
// forms, which does not depend on who met them first.
type words struct {
	terms  []string // normal forms, sorted
	ids    []uint32 // by term: its number in the vocabulary; nil of pieces
	news   []int    // by term: articles of the background that have it
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
var wordsFact = &Fact[*words]{Name: "words", Find: func(_ context.Context, e *View) (*words, error) {
	c := e.readers.words.Take()
	defer e.readers.words.Give(c)
	return c.count(e.Event), nil
}}

// on returns the words of a selection of the event's documents.
func (w *words) on(e *Event) *words {
	if e.from == nil {
		return w
	}
	return &words{w.terms, w.ids, w.news, pick(e, w.docs), pick(e, w.tokens)}
}

// wordCounter counts the words of events. It is the memory of one goroutine, by term of the vocabulary and all zero between events.
type wordCounter struct {
	news  *lexicons.News // shared by all: see words.news
	slot  []int32        // 1 + position in the cells of the current document
	rank  []int32        // position in words.terms, -1 before these are in order
	cells []cell
	met   []orderedTerm // of the event
}

// orderedTerm is a term with what orders it: its normal form, whose first eight bytes nearly always do.
type orderedTerm struct {
	first uint64
	norm  string
	id    uint32
}

func (c *wordCounter) count(e *Event) *words {
	v := e.Analyzer.Vocab
	w := &words{docs: make([][]cell, len(e.Docs)), tokens: make([][3]int, len(e.Docs))}
	if n := v.Terms() - len(c.slot); n > 0 {
		c.slot, c.rank = append(c.slot, make([]int32, n)...), append(c.rank, make([]int32, n)...)
	}
	for i, d := range e.Docs {
		c.document(v, d, &w.tokens[i])
		for _, met := range c.cells {
			c.slot[met.term] = 0
			if c.rank[met.term] == 0 {
				c.rank[met.term] = -1
				norm := v.Norm(uint32(met.term))
				c.met = append(c.met, orderedTerm{firstBytes(norm), norm, uint32(met.term)})
			}
		}
		w.docs[i] = slices.Clone(c.cells)
	}
	c.number(w)
	return w
}

// document counts one.
func (c *wordCounter) document(v *text.Vocab, d *features.Document, tokens *[3]int) {
	c.cells = c.cells[:0]
	for s, kind := range d.Parts {
		if !kind.Counted() {
			continue
		}
		for t := d.Sentences[s].First; t < d.Sentences[s].End; t++ {
			if !d.Tokens[t].IsTerm() {
				continue
			}
			term := v.TermOf(d.Tokens[t].Type)
			at := c.slot[term]
			if at == 0 {
				c.cells = append(c.cells, cell{term: int32(term)})
				at = int32(len(c.cells))
				c.slot[term] = at
			}
			c.cells[at-1].count[d.Voices[t]]++
			tokens[d.Voices[t]]++
		}
	}
}

// number renames the vocabulary's terms to positions in the sorted list of normal forms, and forgets them.
func (c *wordCounter) number(w *words) {
	slices.SortFunc(c.met, func(a, b orderedTerm) int {
		if a.first != b.first {
			return cmp.Compare(a.first, b.first)
		}
		return strings.Compare(a.norm, b.norm)
	})
	w.terms, w.ids, w.news = make([]string, len(c.met)), make([]uint32, len(c.met)), make([]int, len(c.met))
	for i, t := range c.met {
		w.terms[i], w.ids[i], w.news[i] = t.norm, t.id, c.news.Articles(t.id)
		c.rank[t.id] = int32(i)
	}
	for _, cells := range w.docs {
		for i := range cells {
			cells[i].term = c.rank[cells[i].term]
		}
		slices.SortFunc(cells, func(a, b cell) int { return int(a.term - b.term) })
	}
	for _, t := range c.met {
		c.rank[t.id] = 0
	}
	c.met = c.met[:0]
}

// firstBytes are the first eight bytes of s as a number that orders as they do.
func firstBytes(s string) (n uint64) {
	for i := range min(8, len(s)) {
		n |= uint64(s[i]) << (56 - 8*i)
	}
	return n
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
