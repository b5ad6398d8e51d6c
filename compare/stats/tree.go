package stats

// Branch is a group of leaves in a Tree: a leaf, or two branches that are joined.
type Branch struct {
	Leaf        int // place of a leaf; -1 where two branches are joined
	Left, Right *Branch
	Height      float64 // mean distance of the leaves of the one to those of the other; 0 of a leaf
	Leaves      int
	first       int // the lowest place of its leaves
}

// Tree joins n leaves by average link (Sokal & Michener 1958): the two branches with the least mean distance between their leaves first, of
// equal ones those with the lowest places, so that the tree does not hang on chance. distance is symmetric and asked once a pair. Of no
// leaves there is not a tree. The time is cubic: it is for tens of leaves.
func Tree(n int, distance func(a, b int) float64) *Branch {
	if n == 0 {
		return nil
	}
	branches := make([]*Branch, n)
	sums := make([][]float64, n) // of distances between the leaves of two branches, by the lowest places of these
	for i := range branches {
		branches[i], sums[i] = &Branch{Leaf: i, Leaves: 1, first: i}, make([]float64, n)
		for k := range i {
			d := distance(k, i)
			sums[i][k], sums[k][i] = d, d
		}
	}
	for len(branches) > 1 {
		a, b, height := nearest(branches, sums)
		x, y := branches[a], branches[b]
		for _, other := range branches {
			sums[x.first][other.first] += sums[y.first][other.first]
			sums[other.first][x.first] = sums[x.first][other.first]
		}
		branches[a] = &Branch{Leaf: -1, Left: x, Right: y, Height: height, Leaves: x.Leaves + y.Leaves, first: x.first}
		branches = append(branches[:b], branches[b+1:]...)
	}
	return branches[0]
}

// nearest are the places of the two branches that are joined next, and the mean distance between their leaves.
func nearest(branches []*Branch, sums [][]float64) (a, b int, height float64) {
	a = -1
	for i, x := range branches {
		for k := i + 1; k < len(branches); k++ {
			y := branches[k]
			mean := sums[x.first][y.first] / float64(x.Leaves*y.Leaves)
			if a < 0 || mean < height {
				a, b, height = i, k, mean
			}
		}
	}
	return a, b, height
}
