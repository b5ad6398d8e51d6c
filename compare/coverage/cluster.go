package coverage

import (
	"cmp"
	"slices"

	"tellings/compare/disjoint"
	"tellings/compare/stats"
)

// group is a point in the making: clauses, in order, and the one that speaks for them.
type group struct {
	members []int32
	likes   []float64 // by member: its likeness to the medoid
	medoid  int       // index into members
}

// cluster joins clauses by average link. A pair that is not alike counts as 0, so that A~B~C does not make A~C. near is what clauses have in common.
func (j *Judge) cluster(all []clause) (groups []group, near *nearness) {
	clauses, of := twins(all)
	found := links(clauses, newScorer(j.Model))
	near = newNearness(all, of, found)
	docs := make([]int32, len(clauses))
	for i := range clauses {
		docs[i] = clauses[i].doc
	}
	together := average(docs, found, j.Same)
	joinSaid(together, found)
	in := make([]int32, len(clauses)) // by clause: 1 + its group
	for g, members := range together {
		for _, c := range members {
			in[c] = int32(g) + 1
		}
	}
	for _, members := range together {
		if len(members) == 0 {
			continue
		}
		slices.Sort(members)
		g, left := near.centre(members, clauses, in, j.Only)
		groups = append(groups, g.spread(of))
		for _, c := range left {
			groups = append(groups, group{members: []int32{c}, likes: []float64{1}}.spread(of))
		}
	}
	groups = merge(all, groups)
	slices.SortFunc(groups, func(a, b group) int { return cmp.Compare(a.members[0], b.members[0]) })
	return groups, near
}

// centre finds the medoid of members, clauses that are no twins: the one most like all others that reads well by itself. A member that is like none of
// another article is left. in tells by clause in which group it is.
func (n *nearness) centre(members []int32, clauses []clause, in []int32, perhaps float64) (g group, left []int32) {
	best := -1.0
	for _, c := range members {
		sum, most := 0.0, 0.0
		row := n.of(c)
		behind, _ := slices.BinarySearchFunc(row, c, func(l closeness, c int32) int { return int(l.to - c) })
		for _, part := range [...][]closeness{row[:behind], {{c, 1}}, row[behind:]} {
			for _, l := range part {
				if in[l.to] != in[c] {
					continue
				}
				if sum += l.like; l.to != c {
					most = max(most, l.like)
				}
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

// average groups clauses by average link as long as the mean likeness of members of different articles is at least same. A mean is no higher
// than the highest likeness in it, so groups come together only along pairs that are the same, and what lies between others is not looked
// at.
func average(docs []int32, near []link, same float64) [][]int32 {
	if len(docs) == 0 {
		return nil
	}
	reach := disjoint.New(len(docs))
	for _, l := range near {
		if l.like >= same {
			reach.Join(l.a, l.b)
		}
	}
	var pairs []stats.Pair
	for _, l := range near {
		if reach.Same(l.a, l.b) {
			pairs = append(pairs, stats.Pair{A: l.a, B: l.b, Likeness: l.like})
		}
	}
	of := make([]int, slices.Max(docs)+1) // by article: how many members of a group it has; zero between calls
	link := stats.AverageLink{Least: same, Sparse: true, Apart: func(a, b []int32) (mean float64, pairs int) {
		for _, c := range a {
			of[docs[c]]++
		}
		pairs = len(a) * len(b)
		for _, c := range b {
			pairs -= of[docs[c]]
		}
		for _, c := range a {
			of[docs[c]] = 0
		}
		return 0, pairs
	}}
	return link.Groups(len(docs), pairs)
}
