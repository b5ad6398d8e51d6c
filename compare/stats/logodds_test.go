package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: STATISTICS.md §1, computed independently in Python. α_w = 100·(y_A+y_B)/236, α_0 = 100.
func TestLogOddsWorkedExample(t *testing.T) {
	for _, c := range []struct {
		word               string
		a, b               float64
		delta, variance, z float64
	}{
		{"fiery", 4, 0, 1.446320, 0.775056, 1.642850},
		{"blasted", 3, 0, 1.440597, 1.030208, 1.419319},
		{"speech", 8, 11, 0.043997, 0.124887, 0.124498},
		{"the", 60, 90, -0.015272, 0.040039, -0.076324},
		{"europe", 6, 14, -0.248960, 0.123697, -0.707865},
		{"said", 2, 9, -0.530075, 0.233037, -1.098059},
	} {
		alpha := 100 * (c.a + c.b) / 236
		got := LogOdds(c.a, 95, c.b, 141, alpha, 100)
		near(t, c.word+" δ", got.Delta, c.delta, 5e-7)
		near(t, c.word+" σ²", got.Variance, c.variance, 5e-7)
		near(t, c.word+" z", got.Z, c.z, 5e-7)
	}
	near(t, "fiery δ, α = 0.1", LogOdds(4, 95, 0, 141, 0.1, 0.7).Delta, 4.149147, 5e-7)
	near(t, "40 v 19, z", LogOdds(40, 1000, 19, 1500, 100*59.0/2500, 100).Z, 4.044259, 5e-7)
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
		got := LogOdds(c.y1, c.n1, c.y2, c.n2, c.al, c.a0)
		for _, v := range []float64{got.Delta, got.Variance, got.Z} {
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
		there := LogOdds(y1, n1, y2, n2, alpha, alpha+10)
		back := LogOdds(y2, n2, y1, n1, alpha, alpha+10)
		if math.Abs(there.Z+back.Z) > 1e-9 {
			t.Fatalf("%+v is not the mirror of %+v", there, back)
		}
	})
}

func BenchmarkLogOdds(b *testing.B) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		LogOdds(float64(i&63), 9500, 40, 14100, 1.7, 100)
	}
}
