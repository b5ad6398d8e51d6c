package stats

import "math"

// Pair is two things, A < B, and how alike they are.
type Pair struct {
	A, B     int32
	Likeness float64
}

// AverageLink groups things by average link (Sokal & Michener 1958): starting from single things it merges the two groups with the highest
// mean likeness between their members, of equal ones the first, as long as that mean is at least Least. A chain of weak links does not
// grow: each thing is held against all others of the group.
type AverageLink struct {
	Least float64
	Keep  float64 // at most Least: a mean below it is forgotten, and Apart is asked when a larger group needs it

	// Apart is the mean likeness of two groups of which no mean is kept, and of how many pairs of their members it is the mean.
	Apart func(a, b []int32) (mean float64, pairs int)

	// Sparse, with Keep 0: whatever is in no pair is not alike at all, and Apart is asked for the number of pairs alone. The mean likeness of two groups then only
	// falls while they grow by what the other has nothing in common with: it is looked at anew when it is the highest, and a merging costs no more than
	// what the second group has in common with others.
	Sparse bool

	Joined func(a, b int32, mean float64) // told of each merging as it is made, unless nil: b becomes a part of a
}

// Groups groups so many things, of which pairs are the only ones that may be alike enough to be merged. A group stands at the place of the
// member that was its first, and elsewhere there is nil. The result does not depend on the order of pairs.
func (l *AverageLink) Groups(things int, pairs []Pair) [][]int32 {
	g := linkage{AverageLink: l, members: make([][]int32, things), bonds: make([]map[int32]bond, things)}
	single := make([]int32, things)
	for i := range single {
		single[i] = int32(i)
		g.members[i] = single[i : i+1 : i+1]
	}
	for _, p := range pairs {
		g.bind(p.A, p.B, bond{sum: p.Likeness, pairs: 1})
	}
	g.queue.sort()
	for {
		p, any := g.queue.next()
		if !any {
			return g.members
		}
		b, bound := g.bonds[p.A][p.B]
		if !bound || b.queued != p.Likeness { // one of the two has changed since
			continue
		}
		if g.Sparse {
			if b = g.counted(p.A, p.B, b); b.mean() != p.Likeness {
				g.bind(p.A, p.B, b)
				continue
			}
		}
		g.join(p.A, p.B, p.Likeness)
	}
}

// linkage is the state of the merging. A group is known by the number of its first member.
type linkage struct {
	*AverageLink
	members [][]int32
	bonds   []map[int32]bond // group → other group → what they have in common
	queue   pairQueue
}

// bond is the sum of the likenesses of so many pairs.
type bond struct {
	sum    float64
	pairs  int
	queued float64 // the mean under which it stands in the queue
}

// mean is rounded to nine digits, so that things equally alike stay so whatever is summed first: else copies of one text are merged in an
// order of rounding errors, which takes time by more than their square.
func (b bond) mean() float64 {
	if b.pairs == 0 {
		return 0
	}
	return math.Round(b.sum/float64(b.pairs)*1e9) / 1e9
}

// bind notes the bond of two groups, if it is worth keeping, and that they may be joined, if it is strong enough.
func (g *linkage) bind(a, b int32, common bond) {
	mean := common.mean()
	common.queued = mean
	if mean < g.Keep {
		delete(g.bonds[a], b)
		delete(g.bonds[b], a)
		return
	}
	for _, of := range [...][2]int32{{a, b}, {b, a}} {
		if g.bonds[of[0]] == nil {
			g.bonds[of[0]] = map[int32]bond{}
		}
		g.bonds[of[0]][of[1]] = common
	}
	if mean >= g.Least {
		g.queue.push(Pair{min(a, b), max(a, b), mean})
	}
}

// join moves group b into group a.
func (g *linkage) join(a, b int32, mean float64) {
	of, others := g.bonds[a], g.bonds[b]
	delete(of, b)
	delete(others, a)
	for o := range others { // each o by itself, here and below, so the order of the map does not matter
		delete(g.bonds[o], b)
		if _, both := of[o]; !both && !g.Sparse {
			of[o] = g.apart(a, o)
		}
	}
	if !g.Sparse {
		for o, common := range of {
			other, both := others[o]
			if !both {
				other = g.apart(b, o)
			}
			g.bind(a, o, bond{sum: common.sum + other.sum, pairs: common.pairs + other.pairs})
		}
	}
	g.members[a] = append(g.members[a], g.members[b]...)
	g.members[b], g.bonds[b] = nil, nil
	if g.Sparse {
		for o, other := range others {
			g.bind(a, o, g.counted(a, o, bond{sum: g.bonds[a][o].sum + other.sum}))
		}
	}
	if g.Joined != nil {
		g.Joined(a, b, mean)
	}
}

func (g *linkage) apart(a, b int32) bond {
	mean, pairs := g.Apart(g.members[a], g.members[b])
	return bond{sum: mean * float64(pairs), pairs: pairs}
}

// counted is a bond with the number of pairs that the two groups have by now.
func (g *linkage) counted(a, b int32, common bond) bond {
	_, common.pairs = g.Apart(g.members[a], g.members[b])
	return common
}
