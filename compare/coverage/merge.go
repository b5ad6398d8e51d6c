package coverage

import (
	"cmp"
	"slices"
)

// merge joins groups whose clauses stand in the same sentences: neighbouring clauses that the same articles tell side by side
// are one point, and would be counted twice. A group goes into the largest that has all its sentences.
func merge(clauses []clause, groups []group) []group {
	slices.SortFunc(groups, func(a, b group) int {
		return cmp.Or(cmp.Compare(len(b.members), len(a.members)), cmp.Compare(a.members[0], b.members[0]))
	})
	in := map[place][]int{} // sentence → kept groups of several clauses that have it
	var kept []group
	for _, g := range groups {
		if len(g.members) == 1 {
			kept = append(kept, g)
			continue
		}
		at := -1
		for _, k := range in[clauses[g.members[0]].place()] {
			if !slices.ContainsFunc(g.members, func(c int32) bool { return !slices.Contains(in[clauses[c].place()], k) }) {
				at = k
				break
			}
		}
		if at >= 0 {
			kept[at].take(g)
			continue
		}
		for _, c := range g.members {
			if p := clauses[c].place(); !slices.Contains(in[p], len(kept)) {
				in[p] = append(in[p], len(kept))
			}
		}
		kept = append(kept, g)
	}
	return kept
}

// take adds the clauses of o. The medoid stays.
func (g *group) take(o group) {
	speaks := g.members[g.medoid]
	for i, c := range o.members {
		at, has := slices.BinarySearch(g.members, c)
		if has {
			continue
		}
		g.members, g.likes = slices.Insert(g.members, at, c), slices.Insert(g.likes, at, o.likes[i])
	}
	g.medoid, _ = slices.BinarySearch(g.members, speaks)
}
