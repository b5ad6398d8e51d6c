package stats

import (
	"math"
	"slices"
	"testing"
)

func TestRanks(t *testing.T) {
	if got, want := Ranks([]float64{5, 1, 5, 3, 5}), []float64{4, 1, 4, 2, 4}; !slices.Equal(got, want) {
		t.Errorf("ranks %v, want %v", got, want)
	}
	if got := Ranks([]float64{1, math.NaN()}); !math.IsNaN(got[0]) || !math.IsNaN(got[1]) {
		t.Errorf("ranks with a NaN: %v", got)
	}
}

// Oracle: an independent computation in Python; the first pair is the textbook example of Spearman's ρ, −29/165.
func TestSpearman(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name string
		x, y []float64
		want float64
	}{
		{"IQ and television", []float64{106, 100, 86, 101, 99, 103, 97, 113, 112, 110}, []float64{7, 27, 2, 50, 28, 29, 20, 12, 6, 17}, -29.0 / 165},
		{"ties", []float64{1, 2, 2, 3, 5}, []float64{2, 1, 4, 4, 9}, 0.7631578947368421},
		{"any rising curve", []float64{1, 2, 3}, []float64{1, 10, 1000}, 1},
		{"no variation", []float64{1, 1, 1}, []float64{1, 2, 3}, nan},
		{"lengths differ", []float64{1, 2}, []float64{1, 2, 3}, nan},
		{"one pair", []float64{1}, []float64{1}, nan},
	} {
		near(t, c.name, Spearman(c.x, c.y), c.want, 1e-12)
	}
}

// Oracle: enumeration in Python with fractions; the large case from the formula of the tie-corrected normal approximation.
func TestMannWhitney(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name  string
		a, b  []float64
		u, p  float64
		exact bool
	}{
		{"apart", []float64{1, 2, 3}, []float64{4, 5, 6}, 0, 0.1, true},
		{"ties", []float64{3, 5, 5, 8}, []float64{1, 2, 5, 4, 2}, 17, 1.0 / 9, true},
		{"ties and overlap", []float64{1, 1, 2}, []float64{1, 2, 3, 3}, 2.5, 11.0 / 35, true},
		{"large", []float64{1.1, 2.5, 3.3, 4.0, 5.2, 6.1, 7.7, 8.8, 9.9, 10.5},
			[]float64{0.5, 1.1, 2.2, 2.5, 3.0, 3.3, 4.4, 5.0, 5.2, 6.0, 6.5, 7.0}, 83, 0.13746851495090606, false},
		{"empty side", nil, []float64{1}, nan, nan, false},
		{"NaN", []float64{nan}, []float64{1}, nan, nan, false},
	} {
		got := MannWhitney(c.a, c.b)
		near(t, c.name+": U", got.U, c.u, 1e-12)
		near(t, c.name+": AUC", got.AUC, c.u/float64(len(c.a)*len(c.b)), 1e-12)
		near(t, c.name+": p", got.P, c.p, 1e-12)
		if got.Exact != c.exact {
			t.Errorf("%s: exact %v, want %v", c.name, got.Exact, c.exact)
		}
	}
	all := slices.Repeat([]float64{4}, 20)
	near(t, "large, no variation", MannWhitney(all, all).P, 1, 0)
}
