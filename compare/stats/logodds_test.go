package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: STATISTICS.md §1, computed independently in Python. α_w = 100·(y_A+y_B)/236, α_0 = 100.
func TestLogOddsWorkedExample(t *testing.T) {
	for _, c := range []struct {
		word                    string
		a, b                    float64
		delta, var2, z2, v4, z4 float64
	}{
		{"fiery", 4, 0, 1.446320, 0.765595, 1.652970, 0.775056, 1.642850},
		{"blasted", 3, 0, 1.440597, 1.020794, 1.425849, 1.030208, 1.419319},
		{"speech", 8, 11, 0.043997, 0.114793, 0.129856, 0.124887, 0.124498},
		{"the", 60, 90, -0.015272, 0.014605, -0.126372, 0.040039, -0.076324},
		{"europe", 6, 14, -0.248960, 0.113581, -0.738714, 0.123697, -0.707865},
		{"said", 2, 9, -0.530075, 0.223328, -1.121672, 0.233037, -1.098059},
	} {
		alpha := 100 * (c.a + c.b) / 236
		two := LogOdds(c.a, 95, c.b, 141, alpha, 100, TwoTerms)
		four := LogOdds(c.a, 95, c.b, 141, alpha, 100, FourTerms)
		near(t, c.word+" δ", two.Delta, c.delta, 5e-7)
		near(t, c.word+" δ, four terms", four.Delta, c.delta, 5e-7)
		near(t, c.word+" σ², two terms", two.Variance, c.var2, 5e-7)
		near(t, c.word+" σ², four terms", four.Variance, c.v4, 5e-7)
		near(t, c.word+" z, two terms", two.Z, c.z2, 5e-7)
		near(t, c.word+" z, four terms", four.Z, c.z4, 5e-7)
	}
	fiery := LogOdds(4, 95, 0, 141, 400.0/236, 100, TwoTerms)
	near(t, "fiery low", fiery.Low, -0.268615, 5e-7)
	near(t, "fiery high", fiery.High, 3.161255, 5e-7)
	near(t, "fiery p, two terms", fiery.P, 0.098337, 5e-7)
	near(t, "fiery p, four terms", LogOdds(4, 95, 0, 141, 400.0/236, 100, FourTerms).P, 0.100414, 5e-7)
	flat := LogOdds(4, 95, 0, 141, 0.1, 0.7, TwoTerms)
	near(t, "fiery δ, α = 0.1", flat.Delta, 4.149147, 5e-7)
	near(t, "fiery z, α = 0.1", flat.Z, 1.296361, 5e-7)
	near(t, "40 v 19, z two terms", LogOdds(40, 1000, 19, 1500, 100*59.0/2500, 100, TwoTerms).Z, 4.089345, 5e-7)
	near(t, "40 v 19, z four terms", LogOdds(40, 1000, 19, 1500, 100*59.0/2500, 100, FourTerms).Z, 4.044259, 5e-7)
}

func TestLogOddsWhereItDoesNotExist(t *testing.T) {
	for _, c := range []struct {
		name                   string
		y1, n1, y2, n2, al, a0 float64
	}{
		{"absent on a side, no prior", 4, 95, 0, 141, 0, 0},
		{"the only word, no prior", 95, 95, 3, 141, 0, 0},
		{"no tokens at all", 0, 0, 0, 0, 0, 0},
		{"more hits than tokens", 9, 3, 1, 5, 0.1, 1},
		{"NaN count", math.NaN(), 95, 3, 141, 1, 10},
	} {
		got := LogOdds(c.y1, c.n1, c.y2, c.n2, c.al, c.a0, FourTerms)
		for _, v := range []float64{got.Delta, got.Variance, got.Z, got.P, got.Low, got.High} {
			near(t, c.name, v, math.NaN(), 0)
		}
	}
}

func TestLogOddsSwapsSignWithSides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(0, 500)
		y1, y2 := float64(count.Draw(t, "y1")), float64(count.Draw(t, "y2"))
		n1, n2 := y1+float64(count.Draw(t, "others1")), y2+float64(count.Draw(t, "others2"))
		alpha := rapid.Float64Range(0.01, 50).Draw(t, "alpha")
		there := LogOdds(y1, n1, y2, n2, alpha, alpha+10, FourTerms)
		back := LogOdds(y2, n2, y1, n1, alpha, alpha+10, FourTerms)
		if math.Abs(there.Z+back.Z) > 1e-9 || math.Abs(there.Low+back.High) > 1e-9 {
			t.Fatalf("%+v is not the mirror of %+v", there, back)
		}
		if two := LogOdds(y1, n1, y2, n2, alpha, alpha+10, TwoTerms); two.Variance > there.Variance {
			t.Fatalf("two terms give the larger variance: %v > %v", two.Variance, there.Variance)
		}
		if excludes := there.Low > 0 || there.High < 0; excludes != (there.P < 0.05) && math.Abs(there.P-0.05) > 1e-9 {
			t.Fatalf("interval and p disagree: %+v", there)
		}
	})
}

func BenchmarkLogOdds(b *testing.B) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		LogOdds(float64(i&63), 9500, 40, 14100, 1.7, 100, FourTerms)
	}
}
