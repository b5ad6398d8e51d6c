package events

import (
	"cmp"
	"container/heap"
	"slices"
)

// cluster joins articles by average link (Sokal & Michener 1958): starting from single articles it merges the two groups with the
// highest mean likeness between their members, as long as that is at least alike. A chain of weak links does not grow: each article
// is held against all others of the group. Only pairs that are alike themselves are kept, for where none is no mean can be; what
// else a mean needs is computed when it is asked for.
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
func link(l *likenesses, order []int, pairs []pair) [][]int {
	c := newLinkage(len(order), pairs, func(a, b int32) float64 { return l.of(order[a], order[b]) })
	c.merge()
	var out [][]int
	for _, group := range c.groups {
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

// linkage is the state of the merging. A group is known by the number of its first article.
type linkage struct {
	likeness func(a, b int32) float64
	groups   [][]int32
	means    []map[int32]float64 // group → other group → mean likeness, where that is at least alike
	queue    pairQueue
}

func newLinkage(articles int, pairs []pair, likeness func(a, b int32) float64) *linkage {
	c := &linkage{likeness: likeness, groups: make([][]int32, articles), means: make([]map[int32]float64, articles), queue: pairs}
	single := make([]int32, articles)
	for i := range single {
		single[i] = int32(i)
		c.groups[i] = single[i : i+1 : i+1]
	}
	for _, p := range pairs {
		c.link(p)
	}
	heap.Init(&c.queue)
	return c
}

func (c *linkage) link(p pair) {
	for range 2 {
		if c.means[p.a] == nil {
			c.means[p.a] = map[int32]float64{}
		}
		c.means[p.a][p.b] = p.mean
		p.a, p.b = p.b, p.a
	}
}

// merge joins the nearest groups until none is near enough. A pair of the queue whose groups have changed since is stale and is
// passed over: its mean no longer holds.
func (c *linkage) merge() {
	for len(c.queue) > 0 {
		p := heap.Pop(&c.queue).(pair)
		if mean, linked := c.means[p.a][p.b]; linked && mean == p.mean {
			c.join(p.a, p.b)
		}
	}
}

// join moves group b into group a.
func (c *linkage) join(a, b int32) {
	delete(c.means[a], b)
	delete(c.means[b], a)
	others := c.means[b]
	for o := range others { // each o on its own here and below, so the order of the map does not matter
		delete(c.means[o], b)
	}
	for o := range c.means[a] {
		if _, both := others[o]; !both {
			others[o] = c.mean(b, o)
		}
	}
	own, other := float64(len(c.groups[a])), float64(len(c.groups[b]))
	for o, mean := range others {
		before, linked := c.means[a][o]
		if !linked {
			before = c.mean(a, o)
		}
		c.relink(pair{a, o, (own*before + other*mean) / (own + other)})
	}
	c.groups[a] = append(c.groups[a], c.groups[b]...)
	c.groups[b], c.means[b] = nil, nil
}

func (c *linkage) relink(p pair) {
	if p.mean < alike {
		delete(c.means[p.a], p.b)
		delete(c.means[p.b], p.a)
		return
	}
	c.link(p)
	heap.Push(&c.queue, pair{min(p.a, p.b), max(p.a, p.b), p.mean})
}

// spokesmen is the number of members of a group that are looked at where a mean must be computed anew. Below it the mean is exact.
const spokesmen = 16

// mean is the mean likeness of the members of two groups, or of some of them, spread evenly, in large groups.
func (c *linkage) mean(a, b int32) float64 {
	p, q := c.groups[a], c.groups[b]
	sum, n := 0.0, 0
	for i := 0; i < len(p); i += 1 + (len(p)-1)/spokesmen {
		for j := 0; j < len(q); j += 1 + (len(q)-1)/spokesmen {
			sum += c.likeness(p[i], q[j])
			n++
		}
	}
	return sum / float64(n)
}

// pairQueue is a heap: the highest mean first, then the first groups.
type pairQueue []pair

func (q pairQueue) Len() int      { return len(q) }
func (q pairQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q pairQueue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[j].mean, q[i].mean), cmp.Compare(q[i].a, q[j].a), cmp.Compare(q[i].b, q[j].b)) < 0
}
func (q *pairQueue) Push(x any) { *q = append(*q, x.(pair)) }
func (q *pairQueue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}
