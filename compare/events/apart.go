package events

import (
	"iter"
	"slices"

	"tellings/compare/stats"
)

// A corpus too large for one Index is grouped in parts, and the groups are the same. What all parts must know of the whole is in Terms.
//
//  1. The terms of all lines are counted (Line.Terms, Terms.Add).
//  2. Pairs of articles that are alike are sought in stretches of days: each with the lines of its own days, of the Window days before
//     them, and all lines without a date (Terms.Pairs).
//  3. Articles that no chain of pairs joins are never in one group, so every component is linked apart (Terms.Link).

// Window is the number of days beyond which two articles with a date are not alike.
const Window = window

// Day is the day of the article since 1970; known is false without a date.
func (l *Line) Day() (day int, known bool) { return int(l.day), l.day != noDay }

// Terms are the terms of the sketch, and the share of the background's articles that hold each. There are none where nothing is to be
// found out.
func (l *Line) Terms() iter.Seq2[uint32, float32] {
	return func(yield func(uint32, float32) bool) {
		for _, t := range l.sketch.terms {
			if !yield(t.key, t.share) {
				return
			}
		}
	}
}

// Terms is how common terms are in a whole corpus.
type Terms struct {
	articles int
	counts   map[uint32]termCount
}

// NewTerms returns the Terms of a corpus of so many articles, named ones among them.
func NewTerms(articles int) *Terms { return &Terms{articles, map[uint32]termCount{}} }

// Add enters a term: how many lines have it, and the largest share that one of them gives.
func (t *Terms) Add(key uint32, articles int, share float32) {
	t.counts[key] = termCount{int32(articles), share}
}

// Pair is two articles that are alike, by their places in a list of lines.
type Pair struct {
	A, B     int
	Likeness float64
}

// Pairs returns the pairs of which the later article, by day, outlet and id, is one of own. lines hold own, and what it is held against.
func (t *Terms) Pairs(lines []Line, own []bool) []Pair {
	x := t.index(lines)
	order := x.inOrder(x.all())
	s := newSearch(x.likenesses(), order)
	s.own = own
	var found []Pair
	for _, p := range s.pairs() {
		found = append(found, Pair{order[p.A], order[p.B], p.Likeness})
	}
	return found
}

// Link groups the articles of one component. pairs are all that are alike among them.
func (t *Terms) Link(lines []Line, pairs []Pair) [][]int {
	x := t.index(lines)
	order := x.inOrder(x.all())
	at := make([]int32, len(order))
	for i, line := range order {
		at[line] = int32(i)
	}
	links := make([]stats.Pair, len(pairs))
	for i, p := range pairs {
		a, b := at[p.A], at[p.B]
		links[i] = stats.Pair{A: min(a, b), B: max(a, b), Likeness: p.Likeness}
	}
	groups := link(x.likenesses(), order, links)
	for _, g := range groups {
		slices.SortFunc(g, x.byOutlet)
	}
	return groups
}

// index is an index of some lines that knows the terms of the whole corpus.
func (t *Terms) index(lines []Line) *Index {
	x := emptyIndex(Auto)
	x.of = t.articles
	for i, l := range lines {
		x.Add(i, l)
	}
	for key, n := range x.numbers { // each term on its own, so their order does not matter
		x.terms[n] = t.counts[key]
	}
	return x
}

// all are the positions of all entries.
func (x *Index) all() []int {
	all := make([]int, len(x.entries))
	for i := range all {
		all[i] = i
	}
	return all
}
