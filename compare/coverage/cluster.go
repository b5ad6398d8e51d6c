package coverage

import (
	"cmp"
	"container/heap"
	"slices"
)

// group is a point in the making: clauses, in order, and the one that speaks for them.
type group struct {
	members []int32
	likes   []float64 // by member: its likeness to the medoid
	medoid  int       // index into members
}

// cluster joins clauses by average link (Sokal & Michener 1958): the most alike groups first, as long as the mean likeness
// between their members is at least same. A pair that is not alike counts as 0, so that A~B~C does not make A~C. What is then
// not like the medoid of its group leaves it.
func cluster(all []clause) []group {
	clauses, of := twins(all)
	near := links(clauses)
	m := newMerging(len(clauses), near)
	m.run()
	likes := map[uint64]float64{}
	for _, l := range near {
		likes[uint64(l.a)<<32|uint64(l.b)] = l.like
	}
	like := func(a, b int32) float64 {
		if a == b {
			return 1
		}
		return likes[uint64(min(a, b))<<32|uint64(max(a, b))]
	}
	var groups []group
	for _, members := range m.groups {
		if len(members) == 0 {
			continue
		}
		slices.Sort(members)
		g, left := centre(members, clauses, like)
		groups = append(groups, g)
		for _, c := range left {
			groups = append(groups, group{members: []int32{c}, likes: []float64{1}})
		}
	}
	groups = adopt(groups, near, like)
	for i := range groups {
		groups[i] = groups[i].spread(of)
	}
	groups = merge(all, groups)
	slices.SortFunc(groups, func(a, b group) int { return cmp.Compare(a.members[0], b.members[0]) })
	return groups
}

// adopt adds to each point of several clauses those that stand in another point and are like its medoid and, in the mean, like
// its members: one clause may tell two things (a productive talk about a durable peace). A point of one clause that is adopted is
// none of its own any more.
func adopt(groups []group, near []link, like func(a, b int32) float64) []group {
	speaks := map[int32]int{} // medoid of a group of several → group
	alone := map[int32]int{}  // clause of a group of one → group
	for i, g := range groups {
		if len(g.members) > 1 {
			speaks[g.members[g.medoid]] = i
		} else {
			alone[g.members[0]] = i
		}
	}
	adopted := make([][]int32, len(groups))
	consider := func(medoid, c int32, l float64) {
		i, ok := speaks[medoid]
		if !ok || l < same || slices.Contains(groups[i].members, c) {
			return
		}
		sum := 0.0
		for _, m := range groups[i].members {
			sum += like(c, m)
		}
		if sum >= adoption*float64(len(groups[i].members)) {
			adopted[i] = append(adopted[i], c)
		}
	}
	for _, l := range near {
		consider(l.a, l.b, l.like)
		consider(l.b, l.a, l.like)
	}
	gone := map[int]bool{}
	for i, list := range adopted {
		for _, c := range list {
			medoid := groups[i].members[groups[i].medoid]
			groups[i].take(group{members: []int32{c}, likes: []float64{like(c, medoid)}})
			if k, ok := alone[c]; ok {
				gone[k] = true
			}
		}
	}
	var kept []group
	for i, g := range groups {
		if !gone[i] {
			kept = append(kept, g)
		}
	}
	return kept
}

// centre finds the medoid of members, the clause most like all others that reads well by itself, and the members that are not
// like it.
func centre(members []int32, clauses []clause, like func(a, b int32) float64) (g group, left []int32) {
	best, medoid := -1.0, members[0]
	for _, c := range members {
		sum := 0.0
		for _, o := range members {
			sum += like(c, o)
		}
		if sum *= clauses[c].alone; sum > best {
			best, medoid = sum, c
		}
	}
	for _, c := range members {
		l := like(c, medoid)
		if l < same {
			left = append(left, c)
			continue
		}
		if c == medoid {
			g.medoid = len(g.members)
		}
		g.members, g.likes = append(g.members, c), append(g.likes, l)
	}
	return g, left
}

// merging is the state of average link.
type merging struct {
	groups [][]int32
	sums   []map[int32]float64 // group → other group → sum of likenesses
	queue  queue
}

func newMerging(n int, near []link) *merging {
	m := &merging{groups: make([][]int32, n), sums: make([]map[int32]float64, n)}
	for i := range m.groups {
		m.groups[i] = []int32{int32(i)}
	}
	for _, l := range near {
		m.set(l.a, l.b, l.like)
		m.set(l.b, l.a, l.like)
		if l.like >= same {
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

func (m *merging) mean(a, b int32) float64 {
	return m.sums[a][b] / float64(len(m.groups[a])*len(m.groups[b]))
}

// join moves group b into group a.
func (m *merging) join(a, b int32) {
	m.groups[a] = append(m.groups[a], m.groups[b]...)
	m.groups[b] = nil
	delete(m.sums[a], b)
	delete(m.sums[b], a)
	for o, sum := range m.sums[b] { // each o by itself: the order of the map does not matter
		m.set(a, o, m.sums[a][o]+sum)
		m.set(o, a, m.sums[a][o])
		delete(m.sums[o], b)
	}
	m.sums[b] = nil
	for o, sum := range m.sums[a] { // the queue orders ties by group
		if mean := m.mean(a, o); mean >= same {
			heap.Push(&m.queue, candidate{link{min(a, o), max(a, o), sum}, mean})
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
