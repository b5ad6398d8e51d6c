package stats

import (
	"math"
	"testing"
)

// Vectors of independent Python; see testdata.
func TestPlanVectors(t *testing.T) {
	var all struct {
		Planning []struct {
			Rate   float64 `json:"rate_per_1000"`
			Tokens float64 `json:"tokens_per_article"`
			K1, K2 int
			Phi    float64
			Want   struct{ Ratio, Log2, DF float64 }
		}
	}
	vectors(t, "least_detectable", &all)
	if len(all.Planning) < 4 {
		t.Fatal("no vectors")
	}
	for _, c := range all.Planning {
		least, df := Plan{c.Rate / 1000, c.Tokens, c.K1, c.K2, c.Phi}.Least()
		ratio := math.Exp2(least)
		six(t, "log2", least, &c.Want.Log2)
		six(t, "ratio", ratio, &c.Want.Ratio)
		six(t, "df", df, &c.Want.DF)
	}
}

// What a side of so many hits finds by simulation is near the formula where hits are many, and no smaller where they are few.
func TestPlanSimulated(t *testing.T) {
	for _, c := range []struct {
		plan      Plan
		low, high float64
	}{
		{Plan{0.005, 585, 100, 100, 0}, 1.5, 2},
		{Plan{0.005, 585, 10, 10, 0}, 3, 6},
		{Plan{0.001, 585, 5, 5, 0}, math.Inf(1), math.Inf(1)},
	} {
		got := c.plan.Simulated(200, Seed(1, "power"))
		if got < c.low || got > c.high {
			t.Errorf("%+v: ×%v, want ×%v to ×%v", c.plan, got, c.low, c.high)
		}
		if least, _ := c.plan.Least(); c.plan.Hits() < FewPlanned && got < math.Exp2(least)*0.8 {
			t.Errorf("%+v: simulated ×%v, by the formula ×%v", c.plan, got, math.Exp2(least))
		}
	}
}

// Oracle: scipy.stats.fisher_exact, two-sided: 5 of 10 against 0 of 10 is .0325, 4 of 10 is .0867; 4 of 5 against 0 of 5 is .0476; 3 of 3 against 0 of 3 is .1.
func TestLeastUsers(t *testing.T) {
	for _, c := range []struct{ own, rest, want int }{{10, 10, 5}, {5, 5, 4}, {3, 3, 0}} {
		if got := LeastUsers(c.own, c.rest); got != c.want {
			t.Errorf("%d of %d and %d, want %d", got, c.own, c.rest, c.want)
		}
	}
}
