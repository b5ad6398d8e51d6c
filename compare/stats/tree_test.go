package stats

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// String writes a branch as ((0 1):2 2):5.
func (b *Branch) String() string {
	if b.Leaf >= 0 {
		return fmt.Sprint(b.Leaf)
	}
	return fmt.Sprintf("(%s %s):%.4g", b.Left, b.Right, b.Height)
}

// Heights from scipy 1.17.1: cluster.hierarchy.linkage(d, "average") of these condensed distances.
func TestTree(t *testing.T) {
	for _, c := range []struct {
		name      string
		n         int
		condensed []float64
		want      string
	}{
		{"one leaf", 1, nil, "0"},
		{"two", 2, []float64{3}, "(0 1):3"},
		{"a pair and one", 3, []float64{2, 6, 4}, "((0 1):2 2):5"},
		{"two pairs", 4, []float64{1, 7, 9, 8, 6, 2}, "((0 1):1 (2 3):2):7.5"},
		{"a chain", 5, []float64{1, 3, 6, 10, 2, 5, 9, 3, 7, 4}, "(((0 1):1 2):2.5 (3 4):4):6.667"},
		{"equal distances", 3, []float64{1, 1, 1}, "((0 1):1 2):1"},
	} {
		at := func(a, b int) float64 { // a < b
			return c.condensed[c.n*a-a*(a+1)/2+b-a-1]
		}
		if got := Tree(c.n, at).String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	if Tree(0, nil) != nil {
		t.Error("a tree of no leaves")
	}
}

// Every leaf stands once, and no branch is lower than those it joins.
func TestTreeProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		d := rapid.SliceOfN(rapid.Float64Range(0, 1), n*n, n*n).Draw(t, "d")
		seen := map[int]bool{}
		var walk func(b *Branch) int
		walk = func(b *Branch) int {
			if b.Leaf >= 0 {
				if seen[b.Leaf] {
					t.Fatalf("leaf %d twice", b.Leaf)
				}
				seen[b.Leaf] = true
				return 1
			}
			leaves := walk(b.Left) + walk(b.Right)
			if leaves != b.Leaves {
				t.Fatalf("%d leaves, said %d", leaves, b.Leaves)
			}
			if low := math.Max(b.Left.Height, b.Right.Height); b.Height < low-1e-12 {
				t.Fatalf("%v is lower than its branches", b)
			}
			return leaves
		}
		if root := Tree(n, func(a, b int) float64 { return d[a*n+b] }); walk(root) != n || len(seen) != n {
			t.Fatalf("%d of %d leaves", len(seen), n)
		}
	})
}
