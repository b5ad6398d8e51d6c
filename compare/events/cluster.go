package events

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
)

// window is how many days apart two articles of one event may be, where both have a date.
const window = 4

// alike is the mean cosine of the sketches at which two groups of articles are one event. Between 0.08 and 0.14 little
// depends on it; above, outlets that see an event from different sides fall apart.
const alike = 0.10

// undated is what a pair's cosine is worth when one of the two has no date: that they are news of the same days, which
// does most to tell an event from the next one with the same actors, is then not known.
const undated = 0.7

// nearby is the cosine below which a pair of articles counts as having nothing in common, which keeps pairs few.
const nearby = 0.05

// cluster joins articles by average link: starting from single articles it merges the two groups with the highest mean
// cosine between their members, as long as that is at least alike. Pairs further apart than window days, and pairs below
// nearby, count as 0 in the mean, which is what keeps a chain of weak links from growing.
func (x *Index) cluster(members []int) [][]int {
	// The order of articles must not matter where links are tied.
	slices.SortFunc(members, func(a, b int) int {
		return cmp.Or(cmp.Compare(x.entries[a].id, x.entries[b].id), cmp.Compare(x.entries[a].outlet, x.entries[b].outlet))
	})
	c := newClusters(x.links(members), len(members))
	c.merge()
	var out [][]int
	for _, group := range c.groups {
		if len(group) == 0 {
			continue
		}
		for i, m := range group {
			group[i] = members[m]
		}
		out = append(out, group)
	}
	return out
}

// link is a pair of articles (or groups), a < b, with the sum of cosines between them.
type link struct {
	a, b int
	sum  float64
}

// links returns all pairs of members that are near in time and in words, through an inverted index.
func (x *Index) links(members []int) []link {
	type posting struct {
		member int
		weight float64
	}
	postings := map[uint32][]posting{}
	scores := make([]float64, len(members))
	var links []link
	for m, at := range members {
		e := x.entries[at]
		weights, norm := make([]float64, len(e.sketch)), 0.0
		for i, f := range e.sketch {
			weights[i] = float64(f.weight) * x.idf(f.term)
			norm += weights[i] * weights[i]
		}
		var touched []int
		for i, f := range e.sketch {
			if norm > 0 {
				weights[i] /= math.Sqrt(norm)
			}
			for _, p := range postings[f.term] {
				if scores[p.member] == 0 {
					touched = append(touched, p.member)
				}
				scores[p.member] += p.weight * weights[i]
			}
			postings[f.term] = append(postings[f.term], posting{m, weights[i]})
		}
		for _, o := range touched {
			if s := scores[o] * nearness(e.day, x.entries[members[o]].day); s >= nearby {
				links = append(links, link{o, m, s})
			}
			scores[o] = 0
		}
	}
	return links
}

// The background counts as backgroundArticles articles and each article of the corpus as corpusArticles: in a folder of
// five articles the names that all share must tell nothing, and they cannot outweigh the background one by one.
const (
	backgroundArticles = 1000
	corpusArticles     = 200
)

// idf is the inverse document frequency of a term over background and corpus together: a small corpus knows little of
// which words are common, a large one knows its own subject.
func (x *Index) idf(term uint32) float64 {
	t := x.terms[term]
	all := backgroundArticles + corpusArticles*float64(len(x.entries))
	return math.Log((1 + all) / (1 + backgroundArticles*float64(t.share) + corpusArticles*float64(t.articles)))
}

// nearness is 1 for articles of the same days, 0 for articles of different days, undated where that is not known.
func nearness(a, b int32) float64 {
	switch {
	case a == noDay || b == noDay:
		return undated
	case max(a-b, b-a) <= window:
		return 1
	}
	return 0
}

// clusters is the state of the merging.
type clusters struct {
	groups [][]int
	sums   []map[int]float64 // group → other group → sum of cosines
	queue  linkQueue
}

func newClusters(links []link, n int) *clusters {
	c := &clusters{groups: make([][]int, n), sums: make([]map[int]float64, n)}
	for i := range c.groups {
		c.groups[i] = []int{i}
		c.sums[i] = map[int]float64{}
	}
	for _, l := range links {
		c.sums[l.a][l.b], c.sums[l.b][l.a] = l.sum, l.sum
		if l.sum >= alike {
			c.queue = append(c.queue, candidate{link: l, mean: l.sum})
		}
	}
	heap.Init(&c.queue)
	return c
}

// merge joins the nearest groups until none is near enough. A queue entry whose groups have changed since is stale and is
// passed over: its mean no longer holds.
func (c *clusters) merge() {
	for len(c.queue) > 0 {
		l := heap.Pop(&c.queue).(candidate)
		if len(c.groups[l.a]) == 0 || len(c.groups[l.b]) == 0 || c.sums[l.a][l.b] != l.sum {
			continue
		}
		if c.mean(l.a, l.b) != l.mean {
			continue
		}
		c.join(l.a, l.b)
	}
}

func (c *clusters) mean(a, b int) float64 {
	return c.sums[a][b] / float64(len(c.groups[a])*len(c.groups[b]))
}

// join moves group b into group a.
func (c *clusters) join(a, b int) {
	c.groups[a] = append(c.groups[a], c.groups[b]...)
	c.groups[b] = nil
	delete(c.sums[a], b)
	delete(c.sums[b], a)
	for o, sum := range c.sums[b] { // each o on its own, so the order of the map does not matter
		c.sums[a][o] += sum
		c.sums[o][a] = c.sums[a][o]
		delete(c.sums[o], b)
	}
	c.sums[b] = nil
	for o, sum := range c.sums[a] { // the queue orders ties by group, so here too
		if mean := c.mean(a, o); mean >= alike {
			heap.Push(&c.queue, candidate{link{min(a, o), max(a, o), sum}, mean})
		}
	}
}

// candidate is a possible merge.
type candidate struct {
	link
	mean float64
}

// linkQueue is a heap: the highest mean first, then the lowest groups.
type linkQueue []candidate

func (q linkQueue) Len() int      { return len(q) }
func (q linkQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q linkQueue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[j].mean, q[i].mean), cmp.Compare(q[i].a, q[j].a), cmp.Compare(q[i].b, q[j].b)) < 0
}
func (q *linkQueue) Push(x any) { *q = append(*q, x.(candidate)) }
func (q *linkQueue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}
