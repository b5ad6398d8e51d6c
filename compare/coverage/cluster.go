package coverage

import (
	"cmp"
	"container/heap"
	"slices"

	"tellings/compare/disjoint"
)

// group is a point in the making: clauses, in order, and the one that speaks for them.
type group struct {
	members []int32
	likes   []float64 // by member: its likeness to the medoid
	medoid  int       // index into members
}

// cluster joins clauses by average link (Sokal & Michener 1958): the most alike groups first, as long as the mean likeness between
// their members of different articles is at least same. A pair that is not alike counts as 0, so that A~B~C does not make A~C. near
// are the pairs of clauses that have anything in common.
func (j *Judge) cluster(all []clause) (groups []group, near []link) {
	clauses, of := twins(all)
	found := links(clauses, newScorer(j.Model))
	docs := make([]int32, len(clauses))
	for i := range clauses {
		docs[i] = clauses[i].doc
	}
	m := newMerging(docs, found, j.Same)
	m.run()
	joinSaid(m.groups, found)
	likes := map[uint64]float64{}
	for _, l := range found {
		likes[uint64(l.a)<<32|uint64(l.b)] = l.like
	}
	like := func(a, b int32) float64 {
		if a == b {
			return 1
		}
		return likes[uint64(min(a, b))<<32|uint64(max(a, b))]
	}
	for _, members := range m.groups {
		if len(members) == 0 {
			continue
		}
		slices.Sort(members)
		g, left := centre(members, clauses, like, j.Only)
		groups = append(groups, g.spread(of))
		for _, c := range left {
			groups = append(groups, group{members: []int32{c}, likes: []float64{1}}.spread(of))
		}
	}
	groups = merge(all, groups)
	slices.SortFunc(groups, func(a, b group) int { return cmp.Compare(a.members[0], b.members[0]) })
	for _, l := range found {
		for _, a := range of[l.a] {
			for _, b := range of[l.b] {
				near = append(near, link{a, b, l.like, l.said})
			}
		}
	}
	return groups, near
}

// centre finds the medoid of members: the clause most like all others that reads well by itself. A member that is like none of another
// article is left.
func centre(members []int32, clauses []clause, like func(a, b int32) float64, perhaps float64) (g group, left []int32) {
	best := -1.0
	for _, c := range members {
		sum, most := 0.0, 0.0
		for _, o := range members {
			l := like(c, o)
			sum += l
			if o != c {
				most = max(most, l)
			}
		}
		if len(members) > 1 && most < perhaps {
			left = append(left, c)
			continue
		}
		if sum *= clauses[c].alone; sum > best {
			best, g.medoid = sum, len(g.members)
		}
		g.members, g.likes = append(g.members, c), append(g.likes, most)
	}
	g.likes[g.medoid] = 1
	return g, left
}

// merging is the state of average link.
type merging struct {
	same   float64
	groups [][]int32
	docs   []map[int32]int     // by group: how many members each article has in it; nil of those that can join none
	sums   []map[int32]float64 // group → other group → sum of likenesses, of those that can come together
	queue  queue
}

// newMerging begins with each clause by itself. A mean is no higher than the highest likeness in it, so groups come together only along pairs
// that are the same, and what lies between others is not looked at.
func newMerging(docs []int32, near []link, same float64) *merging {
	n := len(docs)
	m := &merging{same: same, groups: make([][]int32, n), docs: make([]map[int32]int, n), sums: make([]map[int32]float64, n)}
	reach := disjoint.New(n)
	for _, l := range near {
		if l.like >= m.same {
			reach.Join(l.a, l.b)
			for _, c := range [...]int32{l.a, l.b} {
				if m.docs[c] == nil {
					m.docs[c] = map[int32]int{docs[c]: 1}
				}
			}
		}
	}
	for i := range docs {
		m.groups[i] = []int32{int32(i)}
	}
	for _, l := range near {
		if !reach.Same(l.a, l.b) {
			continue
		}
		m.set(l.a, l.b, l.like)
		m.set(l.b, l.a, l.like)
		if l.like >= m.same {
			m.queue = append(m.queue, candidate{l, l.like})
		}
	}
	heap.Init(&m.queue)
	return m
}

func (m *merging) set(a, b int32, sum float64) {
	if m.sums[a] == nil {
		m.sums[a] = map[int32]float64{}
	}
	m.sums[a][b] = sum
}

// run merges until no two groups are alike. An entry of the queue whose groups have changed since is passed over.
func (m *merging) run() {
	for len(m.queue) > 0 {
		c := heap.Pop(&m.queue).(candidate)
		if len(m.groups[c.a]) == 0 || len(m.groups[c.b]) == 0 || m.sums[c.a][c.b] != c.like || m.mean(c.a, c.b) != c.mean {
			continue
		}
		m.join(c.a, c.b)
	}
}

// mean is the mean likeness of the members of a and b that stand in different articles.
func (m *merging) mean(a, b int32) float64 {
	pairs := len(m.groups[a]) * len(m.groups[b])
	for doc, n := range m.docs[a] {
		pairs -= n * m.docs[b][doc]
	}
	if pairs == 0 {
		return 0
	}
	return m.sums[a][b] / float64(pairs)
}

// join moves group b into group a.
func (m *merging) join(a, b int32) {
	m.groups[a] = append(m.groups[a], m.groups[b]...)
	m.groups[b] = nil
	for doc, n := range m.docs[b] {
		m.docs[a][doc] += n
	}
	m.docs[b] = nil
	delete(m.sums[a], b)
	delete(m.sums[b], a)
	for o, sum := range m.sums[b] { // each o by itself: the order of the map does not matter
		m.set(a, o, m.sums[a][o]+sum)
		m.set(o, a, m.sums[a][o])
		delete(m.sums[o], b)
	}
	m.sums[b] = nil
	for o, sum := range m.sums[a] { // the queue orders ties by group
		if mean := m.mean(a, o); mean >= m.same {
			heap.Push(&m.queue, candidate{link{a: min(a, o), b: max(a, o), like: sum}, mean})
		}
	}
}

// candidate is a possible merge: like is the sum of likenesses between the groups.
type candidate struct {
	link
	mean float64
}

// queue is a heap: the highest mean first, then the earliest groups.
type queue []candidate

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[j].mean, q[i].mean), cmp.Compare(q[i].a, q[j].a), cmp.Compare(q[i].b, q[j].b)) < 0
}
func (q *queue) Push(x any) { *q = append(*q, x.(candidate)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}
