package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Vectors of independent Python; see testdata: with m questions a lone p of 1e-4, the least that 9,999 random swaps could give, has this q. The tests
// of today are exact or by t, so their p may be smaller.
func TestLeastQOfOneDifference(t *testing.T) {
	var v struct {
		Rows []struct {
			M int
			Q float64 `json:"least_q"`
		}
	}
	vectors(t, "least_p_pooled_resolution", &v)
	if len(v.Rows) == 0 {
		t.Fatal("no vectors")
	}
	for _, c := range v.Rows {
		p := make([]float64, c.M)
		for i := range p {
			p[i] = 1
		}
		p[c.M/2] = 1e-4
		six(t, "q", benjaminiHochberg(p)[c.M/2], &c.Q)
	}
}

// Oracle: STATISTICS.md §3, computed independently in Python; the last cases by hand.
func TestBenjaminiHochberg(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name    string
		p, want []float64
	}{
		{"evenly spaced", []float64{.01, .02, .03, .04, .05}, []float64{.05, .05, .05, .05, .05}},
		{"eight", []float64{.001, .008, .039, .041, .042, .06, .074, .205}, []float64{.008, .032, .0672, .0672, .0672, .08, .084571, .205}},
		{"out of order", []float64{.05, .001}, []float64{.05, .002}},
		{"ties share", []float64{.02, .02, .9}, []float64{.03, .03, .9}},
		{"NaN was not tested", []float64{.02, nan, .04}, []float64{.04, nan, .04}},
		{"outside [0, 1] was not tested", []float64{-1, .5, 2}, []float64{nan, .5, nan}},
		{"none", nil, nil},
	} {
		got := benjaminiHochberg(c.p)
		if len(got) != len(c.want) {
			t.Fatalf("%s: %d q-values, want %d", c.name, len(got), len(c.want))
		}
		for i := range got {
			near(t, c.name, got[i], c.want[i], 5e-7)
		}
	}
}

func TestBenjaminiHochbergLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SliceOf(rapid.Float64Range(0, 1)).Draw(t, "p")
		q := benjaminiHochberg(p)
		for i := range p {
			if q[i] < p[i] || q[i] > 1 {
				t.Fatalf("q %v of p %v", q[i], p[i])
			}
			for j := range p {
				if p[i] < p[j] && q[i] > q[j] || p[i] == p[j] && q[i] != q[j] {
					t.Fatalf("p %v ≤ %v but q %v, %v", p[i], p[j], q[i], q[j])
				}
			}
		}
		turned := benjaminiHochberg(rapid.Permutation(p).Draw(t, "turned"))
		if sum(turned) != sum(q) {
			t.Fatalf("the order of the hypotheses changes q: %v, %v", q, turned)
		}
	})
}

// sum adds in ascending order, so that equal sets have equal sums.
func sum(values []float64) (total float64) {
	for _, v := range sortedWithoutNaN(values) {
		total += v
	}
	return total
}
