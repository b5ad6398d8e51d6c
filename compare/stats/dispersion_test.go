package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: STATISTICS.md §5 (the example of Gries 2019), computed independently in Python.
func TestDisperse(t *testing.T) {
	d := Disperse([]Unit{{1, 9}, {2, 10}, {3, 10}, {4, 10}, {5, 11}})
	near(t, "DP", d.DP, 0.18, 5e-7)
	near(t, "DPnorm", d.DPNorm, 0.219512, 5e-7)
	near(t, "Juilland D", d.JuillandD, 0.785150, 5e-7)
	near(t, "Rosengren S", d.RosengrenS, 0.949816, 5e-7)
	near(t, "KL", d.KL, 0.136972, 5e-7)
	near(t, "VC", d.VC, 0.471405, 5e-7)
}

// Oracle: the definitions, by hand.
func TestDisperseExtremes(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name  string
		parts []Unit
		want  Dispersion
	}{
		{"even", []Unit{{3, 50}, {3, 50}}, Dispersion{0, 0, 1, 1, 0, 0}},
		{"all in one of four", []Unit{{6, 50}, {0, 50}, {0, 50}, {0, 50}}, Dispersion{.75, 1, 0, .25, 2, math.Sqrt(3)}},
		{"a part without tokens is no part", []Unit{{3, 50}, {0, 0}, {3, 50}}, Dispersion{0, 0, 1, 1, 0, 0}},
		{"one part", []Unit{{3, 50}}, Dispersion{0, nan, nan, 1, 0, 0}},
		{"absent", []Unit{{0, 50}, {0, 50}}, Dispersion{nan, nan, nan, nan, nan, nan}},
		{"nothing", nil, Dispersion{nan, nan, nan, nan, nan, nan}},
	} {
		got := Disperse(c.parts)
		near(t, c.name+": DP", got.DP, c.want.DP, 1e-12)
		near(t, c.name+": DPnorm", got.DPNorm, c.want.DPNorm, 1e-12)
		near(t, c.name+": D", got.JuillandD, c.want.JuillandD, 1e-12)
		near(t, c.name+": S", got.RosengrenS, c.want.RosengrenS, 1e-12)
		near(t, c.name+": KL", got.KL, c.want.KL, 1e-12)
		near(t, c.name+": VC", got.VC, c.want.VC, 1e-12)
	}
}

func TestDisperseLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(unit(), 2, 20).Draw(t, "parts")
		d, turned := Disperse(parts), Disperse(rapid.Permutation(parts).Draw(t, "turned"))
		if Sum(parts).Hits == 0 {
			return
		}
		if d.DP < 0 || d.DP > 1 || d.DPNorm > 1+1e-9 || d.RosengrenS > 1+1e-9 || d.KL < -1e-9 {
			t.Fatalf("out of range: %+v", d)
		}
		if math.Abs(d.DP-turned.DP) > 1e-9 || math.Abs(d.JuillandD-turned.JuillandD) > 1e-9 {
			t.Fatalf("the order of the parts matters: %+v, %+v", d, turned)
		}
	})
}

// unit draws an article with tokens and no more hits than tokens.
func unit() *rapid.Generator[Unit] {
	return rapid.Custom(func(t *rapid.T) Unit {
		tokens := rapid.IntRange(1, 900).Draw(t, "tokens")
		return Unit{Hits: rapid.IntRange(0, tokens).Draw(t, "hits"), Tokens: tokens}
	})
}
