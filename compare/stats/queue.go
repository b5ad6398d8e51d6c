package stats

import (
	"cmp"
	"slices"
)

// pairQueue gives out pairs, the most alike first, of these the first. What is there from the beginning is sorted once, for most of it is never merged; what
// is pushed later stands in a heap beside it.
type pairQueue struct {
	sorted []Pair
	heap   []Pair
	begun  bool
}

// before reports whether p comes before q.
func (p Pair) before(q Pair) bool {
	switch {
	case p.Likeness != q.Likeness:
		return p.Likeness > q.Likeness
	case p.A != q.A:
		return p.A < q.A
	}
	return p.B < q.B
}

// sort makes ready for next.
func (q *pairQueue) sort() {
	q.begun = true
	slices.SortFunc(q.sorted, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Likeness, a.Likeness), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
}

// push adds a pair.
func (q *pairQueue) push(p Pair) {
	if !q.begun {
		q.sorted = append(q.sorted, p)
		return
	}
	q.heap = append(q.heap, p)
	i := len(q.heap) - 1
	for ; i > 0 && p.before(q.heap[(i-1)/2]); i = (i - 1) / 2 {
		q.heap[i] = q.heap[(i-1)/2]
	}
	q.heap[i] = p
}

// next takes the first pair, if there is any.
func (q *pairQueue) next() (first Pair, any bool) {
	if len(q.sorted) > 0 && (len(q.heap) == 0 || q.sorted[0].before(q.heap[0])) {
		first, q.sorted = q.sorted[0], q.sorted[1:]
		return first, true
	}
	if len(q.heap) == 0 {
		return Pair{}, false
	}
	first = q.heap[0]
	last := q.heap[len(q.heap)-1]
	q.heap = q.heap[:len(q.heap)-1]
	i, n := 0, len(q.heap)
	for child := 1; child < n; child = 2*i + 1 {
		if child+1 < n && q.heap[child+1].before(q.heap[child]) {
			child++
		}
		if !q.heap[child].before(last) {
			break
		}
		q.heap[i] = q.heap[child]
		i = child
	}
	if n > 0 {
		q.heap[i] = last
	}
	return first, true
}
