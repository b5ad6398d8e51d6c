package stats

import (
	"math"
	"testing"
)

// Vectors of independent Python; see testdata.
func TestSameSourceVector(t *testing.T) {
	var c struct {
		Articles struct{ Alpha, Beta [][]float64 }
		Want     struct {
			Cosine, P    float64
			Mean         float64 `json:"null_mean"`
			Arrangements int
		}
	}
	vectors(t, "cosine_split_half", &c)
	all := append(c.Articles.Alpha, c.Articles.Beta...)
	dots := make([][]float64, len(all))
	for i, a := range all {
		for _, b := range all {
			sum := 0.0
			for k := range a {
				sum += a[k] * b[k]
			}
			dots[i] = append(dots[i], sum)
		}
	}
	d := newDealt(dots)
	six(t, "cosine", d.cosine([]int{0, 1, 2}), &c.Want.Cosine)
	mean, p := SameSource(dots, 3, Seed(1, "halves"))
	six(t, "mean", mean, &c.Want.Mean)
	six(t, "p", p, &c.Want.P)
	if mean, p = SameSource(dots, 0, Seed(1, "halves")); !math.IsNaN(mean) || !math.IsNaN(p) {
		t.Errorf("nothing on a side: %v, %v", mean, p)
	}
}
