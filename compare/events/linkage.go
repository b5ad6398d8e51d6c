package events

import (
	"cmp"
	"slices"

	"tellings/compare/stats"
)

// cluster joins articles by average link, as long as the mean likeness is at least alike. Only pairs that are alike themselves are kept, for
// where none is no mean can be; what else a mean needs is computed when it is asked for.
//
// The road not taken: communities by modularity (Louvain) find the events as well only at a resolution that must be known beforehand
// and changes with the size of the corpus.
func (x *Index) cluster(members []int) [][]int {
	order := x.inOrder(members)
	l := x.likenesses()
	return link(l, order, newSearch(l, order).pairs())
}

// inOrder puts articles in the order in which links that are tied fall, so that the order of the input does not matter.
func (x *Index) inOrder(members []int) []int {
	order := slices.Clone(members)
	slices.SortFunc(order, func(a, b int) int {
		p, q := &x.entries[a], &x.entries[b]
		return cmp.Or(cmp.Compare(p.day, q.day), cmp.Compare(p.outlet, q.outlet), cmp.Compare(p.id, q.id))
	})
	return order
}

// link merges the articles of order, of which pairs are alike.
func link(l *likenesses, order []int, pairs []stats.Pair) [][]int {
	average := stats.AverageLink{Least: alike, Keep: alike, Apart: func(a, b []int32) (float64, int) {
		return l.mean(order, a, b), len(a) * len(b)
	}}
	var out [][]int
	for _, group := range average.Groups(len(order), pairs) {
		if len(group) == 0 {
			continue
		}
		articles := make([]int, len(group))
		for i, m := range group {
			articles[i] = order[m]
		}
		out = append(out, articles)
	}
	return out
}

// spokesmen is the number of members of a group that are looked at where a mean must be computed anew. Below it the mean is exact.
const spokesmen = 16

// mean is the mean likeness of the members of two groups, or of some of them, spread evenly, in large groups.
func (l *likenesses) mean(order []int, p, q []int32) float64 {
	sum, n := 0.0, 0
	for i := 0; i < len(p); i += 1 + (len(p)-1)/spokesmen {
		for j := 0; j < len(q); j += 1 + (len(q)-1)/spokesmen {
			sum += l.of(order[p[i]], order[q[j]])
			n++
		}
	}
	return sum / float64(n)
}
