package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: STATISTICS.md §2, computed independently in Python; %DIFF 100·(0.04 − 19/1500)/(19/1500) by hand.
func TestKeyness(t *testing.T) {
	often := TwoByTwo{F1: 40, N1: 1000, F2: 19, N2: 1500}
	near(t, "G2", often.G2(), 19.024227, 5e-7)
	near(t, "G2, two cells", often.G2TwoCells(), 18.564251, 5e-7)
	near(t, "χ²", often.ChiSquare(), 19.453452, 5e-7)
	near(t, "Williams", often.Williams(), 1.008950, 5e-7)
	near(t, "G2/q", often.G2()/often.Williams(), 18.855461, 5e-7)
	near(t, "p of G2", ChiSquareP(often.G2()), 1.2907e-5, 5e-10)
	near(t, "LogRatio", often.LogRatio(), 1.658963, 5e-7)
	near(t, "BIC", often.BIC(), 11.200181, 5e-7)
	near(t, "odds ratio", often.OddsRatio(), 3.203500, 5e-7)
	near(t, "%DIFF", often.PercentDifference(), 215.789474, 5e-7)

	never := TwoByTwo{F1: 4, N1: 95, F2: 0, N2: 141}
	near(t, "G2, zero on the right", never.G2(), 7.382292, 5e-7)
	near(t, "p, zero on the right", ChiSquareP(never.G2()), 0.006587, 5e-7)
	near(t, "LogRatio, zero on the right", never.LogRatio(), 3.569696, 5e-7)
	near(t, "BIC, zero on the right", never.BIC(), 1.918460, 5e-7)
	near(t, "odds ratio, zero on the right", never.OddsRatio(), 13.918033, 5e-7)
	near(t, "%DIFF, zero on the right", never.PercentDifference(), math.Inf(1), 0)

	rarer := TwoByTwo{F1: 2, N1: 95, F2: 9, N2: 141}
	near(t, "G2, rarer", rarer.G2(), -2.588681, 5e-7)
	near(t, "p, rarer", ChiSquareP(rarer.G2()), 0.107630, 5e-7)

	sketch := TwoByTwo{F1: 35, N1: 112289776, F2: 263, N2: 1559716979}
	near(t, "simple maths of the Sketch Engine page", sketch.SimpleMaths(1), 1.1224, 5e-5)
}

func TestKeynessSpecialCases(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name     string
		table    TwoByTwo
		g2, lr   float64
		williams float64
	}{
		{"in neither corpus", TwoByTwo{0, 100, 0, 200}, 0, 0, nan},
		{"the only word", TwoByTwo{100, 100, 200, 200}, 0, 0, nan},
		{"empty first corpus", TwoByTwo{0, 0, 3, 200}, nan, nan, nan},
		{"more hits than tokens", TwoByTwo{9, 3, 3, 200}, nan, nan, nan},
		{"negative", TwoByTwo{-1, 3, 3, 200}, nan, nan, nan},
	} {
		near(t, c.name+": G2", c.table.G2(), c.g2, 0)
		near(t, c.name+": χ²", c.table.ChiSquare(), c.g2, 0)
		near(t, c.name+": LogRatio", c.table.LogRatio(), c.lr, 0)
		near(t, c.name+": Williams", c.table.Williams(), c.williams, 0)
		near(t, c.name+": G2, two cells", c.table.G2TwoCells(), c.g2, 0)
		if math.IsNaN(c.g2) { // the table itself is impossible
			near(t, c.name+": %DIFF", c.table.PercentDifference(), nan, 0)
			near(t, c.name+": odds ratio", c.table.OddsRatio(), nan, 0)
			near(t, c.name+": simple maths", c.table.SimpleMaths(1), nan, 0)
			near(t, c.name+": BIC", c.table.BIC(), nan, 0)
		}
	}
}

func TestKeynessSwapsSignWithSides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(0, 300)
		f1, f2 := float64(count.Draw(t, "f1")), float64(count.Draw(t, "f2"))
		there := TwoByTwo{f1, f1 + 1 + float64(count.Draw(t, "o1")), f2, f2 + 1 + float64(count.Draw(t, "o2"))}
		back := TwoByTwo{there.F2, there.N2, there.F1, there.N1}
		for name, statistic := range map[string]func(TwoByTwo) float64{
			"G2": TwoByTwo.G2, "two cells": TwoByTwo.G2TwoCells, "χ²": TwoByTwo.ChiSquare, "LogRatio": TwoByTwo.LogRatio,
		} {
			if v, w := statistic(there), statistic(back); math.Abs(v+w) > 1e-9*(1+math.Abs(v)) {
				t.Fatalf("%s of %+v: %v and mirrored %v", name, there, v, w)
			}
		}
		if math.Abs(there.G2TwoCells()) > math.Abs(there.G2())+1e-9 {
			t.Fatalf("two cells above four: %v > %v", there.G2TwoCells(), there.G2())
		}
	})
}
