package stats

import "math"

// Branch is a group of leaves in a Tree: a leaf, or two branches that are joined.
type Branch struct {
	Leaf        int // place of a leaf; -1 where two branches are joined
	Left, Right *Branch
	Height      float64 // mean distance of the leaves of the one to those of the other; 0 of a leaf
	Leaves      int
}

// Tree joins n leaves by average link: the two branches with the least mean distance between their leaves first, of equal ones those with
// the lowest places, so that the tree does not hang on chance. distance is symmetric and asked once a pair. Of no leaves there is not a
// tree. The time is above quadratic: it is for tens of leaves.
func Tree(n int, distance func(a, b int) float64) *Branch {
	if n == 0 {
		return nil
	}
	branches, pairs := make([]*Branch, n), make([]Pair, 0, n*(n-1)/2)
	for i := range branches {
		branches[i] = &Branch{Leaf: i, Leaves: 1}
		for k := range i {
			pairs = append(pairs, Pair{int32(k), int32(i), -distance(k, i)})
		}
	}
	link := AverageLink{Least: math.Inf(-1), Keep: math.Inf(-1)}
	link.Joined = func(a, b int32, mean float64) {
		x, y := branches[a], branches[b]
		branches[a] = &Branch{Leaf: -1, Left: x, Right: y, Height: -mean, Leaves: x.Leaves + y.Leaves}
	}
	link.Groups(n, pairs)
	return branches[0]
}
