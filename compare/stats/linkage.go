package stats

import (
	"math"
	"slices"
)

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
	g := linkage{AverageLink: l}
	g.group(things, pairs)
	return g.members
}

// linkage is the state of the merging. A group is known by the number of its first member.
type linkage struct {
	*AverageLink
	members [][]int32
	bonds   *bonds
	queue   pairQueue
}

// group merges so many things.
func (g *linkage) group(things int, pairs []Pair) {
	g.members, g.bonds = make([][]int32, things), newBonds(things, len(pairs))
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
			return
		}
		b, bound := g.bonds.of(p.A, p.B)
		if !bound || g.members[p.A] == nil || g.members[p.B] == nil || b.queued != p.Likeness { // one of the two has changed since
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

// bond is the sum of the likenesses of so many pairs.
type bond struct {
	sum    float64
	pairs  int
	queued float64 // the mean under which it stands in the queue
}

// with is the bond of a group with two that become one.
func (b bond) with(other bond) bond {
	return bond{sum: b.sum + other.sum, pairs: b.pairs + other.pairs}
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
	if common.queued = mean; mean < g.Keep {
		g.bonds.cut(a, b)
		return
	}
	g.bonds.put(a, b, common)
	if mean >= g.Least {
		g.queue.push(Pair{min(a, b), max(a, b), mean})
	}
}

// join moves group b into group a.
func (g *linkage) join(a, b int32, mean float64) {
	g.bonds.cut(a, b)
	others := g.bonds.near(b)
	if !g.Sparse { // whoever has a bond with one of the two is held against both
		either := slices.Clone(g.bonds.near(a))
		for _, o := range others {
			if _, both := g.bonds.of(a, o); !both {
				either = append(either, o)
			}
		}
		for _, o := range either {
			g.bind(a, o, g.known(a, o).with(g.known(b, o)))
		}
	}
	g.members[a] = append(g.members[a], g.members[b]...)
	g.members[b] = nil
	if g.Sparse {
		for _, o := range others {
			common, _ := g.bonds.of(a, o)
			other, _ := g.bonds.of(b, o)
			g.bind(a, o, g.counted(a, o, common.with(other)))
		}
	}
	g.bonds.move(b, a)
	if g.Joined != nil {
		g.Joined(a, b, mean)
	}
}

// known is the bond of two groups, found out where none is kept.
func (g *linkage) known(a, b int32) bond {
	if common, bound := g.bonds.of(a, b); bound {
		return common
	}
	return g.apart(a, b)
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
