package copies

import (
	"cmp"
	"slices"
)

const (
	likely   = 0.12 // least estimated containment of a pair that is compared in full: well below copied, as estimates err
	atLeast  = 2    // hashes that such a pair shares: one may be a turn of phrase
	followed = 256  // articles that are followed from one hash: a run of four words that more have is a turn of phrase
	examined = 32   // candidates of an article that are compared in full
)

// index finds the articles that may share text with another. Articles are numbered by rank, from the longest to the shortest.
type index struct {
	sketches []*Sketch // by rank
	of       [][]int32 // by rank: the numbers of its hashes that other articles have too
	holders  [][]int32 // by number of a hash: the ranks that were added
	hits     []int32   // by rank: hashes in common with the current article
}

// ranks returns the articles from the longest to the shortest; ties fall by outlet and id, so the order of the input is nothing.
func ranks(articles []entry) []int {
	order := make([]int, len(articles))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &articles[i], &articles[j]
		return cmp.Or(cmp.Compare(b.Shingles, a.Shingles), cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.ID, b.ID),
			slices.Compare(a.Lows, b.Lows))
	})
	return order
}

func newIndex(articles []entry, order []int) *index {
	n := len(order)
	x := &index{sketches: make([]*Sketch, n), of: make([][]int32, n), hits: make([]int32, n)}
	var entries []uint64 // hash and rank
	for r, i := range order {
		x.sketches[r] = &articles[i].Sketch
		for _, h := range x.sketches[r].Lows {
			entries = append(entries, uint64(h)<<32|uint64(r))
		}
	}
	slices.Sort(entries)
	hashes := int32(0)
	for len(entries) > 0 {
		end := 1
		for end < len(entries) && entries[end]>>32 == entries[0]>>32 {
			end++
		}
		if end > 1 {
			for _, e := range entries[:end] {
				x.of[uint32(e)] = append(x.of[uint32(e)], hashes)
			}
			hashes++
		}
		entries = entries[end:]
	}
	x.holders = make([][]int32, hashes)
	return x
}

// add lets the article of rank r be found.
func (x *index) add(r int32) {
	for _, h := range x.of[r] {
		if len(x.holders[h]) < followed {
			x.holders[h] = append(x.holders[h], r)
		}
	}
}

// candidates returns the articles added so far that may share text with that of rank r, the likeliest first.
func (x *index) candidates(r int32) []int32 {
	var met []int32
	for _, h := range x.of[r] {
		for _, other := range x.holders[h] {
			if x.hits[other] == 0 {
				met = append(met, other)
			}
			x.hits[other]++
		}
	}
	slices.SortFunc(met, func(a, b int32) int { return cmp.Or(cmp.Compare(x.hits[b], x.hits[a]), cmp.Compare(a, b)) })
	found := met[:0]
	for _, other := range met {
		hits := x.hits[other]
		x.hits[other] = 0
		if hits >= atLeast && len(found) < examined && x.sketches[r].containment(x.sketches[other]) >= likely {
			found = append(found, other)
		}
	}
	return found
}
