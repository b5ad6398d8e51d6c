package stats

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestAverageLink holds the groups against what they mean: the two groups of the highest mean likeness are joined, the first of equal ones,
// until none is at least Least, whatever is forgotten on the way and asked anew. Likenesses are eighths, so that sums are exact.
func TestAverageLink(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 10).Draw(t, "things")
		like, pairs := make([][]float64, n), []Pair(nil)
		for b := range like {
			like[b] = make([]float64, n)
			for a := range b {
				l := max(0, float64(rapid.IntRange(-4, 8).Draw(t, "likeness"))) / 8
				like[a][b], like[b][a] = l, l
			}
		}
		least := rapid.SampledFrom([]float64{.25, .5, .75}).Draw(t, "least")
		keep := rapid.SampledFrom([]float64{0, least}).Draw(t, "keep")
		sparse := keep == 0 && rapid.Bool().Draw(t, "sparse")
		for b := range n {
			for a := range b {
				if like[a][b] >= keep && (like[a][b] > 0 || !sparse) {
					pairs = append(pairs, Pair{int32(a), int32(b), like[a][b]})
				}
			}
		}
		sum := func(a, b []int32) (sum float64) {
			for _, i := range a {
				for _, k := range b {
					sum += like[i][k]
				}
			}
			return sum
		}
		link := AverageLink{Least: least, Keep: keep, Sparse: sparse, Apart: func(a, b []int32) (float64, int) {
			return sum(a, b) / float64(len(a)*len(b)), len(a) * len(b)
		}}
		got := link.Groups(n, rapid.Permutation(pairs).Draw(t, "order"))

		want := make([][]int32, n)
		for i := range want {
			want[i] = []int32{int32(i)}
		}
		for {
			best, a, b := -1.0, 0, 0
			for i := range n {
				for k := i + 1; k < n; k++ {
					if want[i] == nil || want[k] == nil {
						continue
					}
					if mean := sum(want[i], want[k]) / float64(len(want[i])*len(want[k])); mean > best+1e-9 {
						best, a, b = mean, i, k
					}
				}
			}
			if best < least-1e-9 {
				break
			}
			want[a], want[b] = append(want[a], want[b]...), nil
		}
		for i := range n {
			slices.Sort(got[i])
			slices.Sort(want[i])
			if !slices.Equal(got[i], want[i]) {
				t.Fatalf("group %d is %v, want %v", i, got[i], want[i])
			}
		}
	})
}

// Things equally alike stay so, whatever sums of their likenesses are rounded to: each joins the first group in turn.
func TestAverageLinkOfEquals(t *testing.T) {
	const things = 60
	for _, like := range []float64{1. / 3, .1, .7} {
		var pairs []Pair
		for b := range int32(things) {
			for a := range b {
				pairs = append(pairs, Pair{a, b, like})
			}
		}
		next := int32(0)
		link := AverageLink{Least: like / 2, Joined: func(a, b int32, _ float64) {
			if next++; a != 0 || b != next {
				t.Fatalf("likeness %v: %d joins %d, want %d to join 0", like, b, a, next)
			}
		}}
		link.Groups(things, pairs)
		if next != things-1 {
			t.Errorf("likeness %v: %d joined", like, next)
		}
	}
}
