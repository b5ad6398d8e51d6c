package stats

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func firstRate(sums []Unit) float64 { return sums[0].Rate() }

func firstDifference(sums []Unit) float64 { return RateDifference(sums, 0) }

// Oracle: STATISTICS.md §5: rates (0, 1, 5) have mean 2 and the ideal bootstrap standard error √(14/9). At 200,000 draws the
// Monte Carlo error of it is about 0.002.
func TestBootstrapStandardError(t *testing.T) {
	r := Resampling{Draws: 200000}
	units := [][]Unit{{{0, 1}, {1, 1}, {5, 1}}}
	for name, got := range map[string]Interval{
		"of units": Bootstrap(units, firstRate, r, Seed(7, "ideal")),
		"of means": BootstrapMean([]float64{0, 1, 5, math.NaN()}, r, Seed(7, "ideal")),
	} {
		near(t, name+": estimate", got.Estimate, 2, 1e-12)
		near(t, name+": standard error", got.StdErr, math.Sqrt(14.0/9), 0.01)
		// All 27 samples are equally likely: the mean is 0 in 1 (3.7 %) and 5 in 1, so the 95 % interval is the whole range.
		near(t, name+": low", got.Low, 0, 0)
		near(t, name+": high", got.High, 5, 0)
	}
}

// Oracle: Efron & Tibshirani (1993), p. 186: bias 0.146 and acceleration 0.061 move the 90 % levels to 0.110 and 0.985;
// the inputs are printed to three digits, which leaves the third of the levels open.
func TestBCaLevels(t *testing.T) {
	near(t, "lower level", bcaLevel(0.05, 0.146, 0.061), 0.110, 1e-3)
	near(t, "upper level", bcaLevel(0.95, 0.146, 0.061), 0.985, 1e-3)
	near(t, "no bias, no acceleration", bcaLevel(0.025, 0, 0), 0.025, 1e-12)
}

// Oracle: for a mean the acceleration is Σ(x−x̄)³ / 6(Σ(x−x̄)²)^1.5 (Efron & Tibshirani, eq. 14.15 with the jackknife of a mean).
func TestAccelerationOfAMean(t *testing.T) {
	values := []float64{0, 1, 5}
	mean := func(times []uint32) float64 {
		total, n := 0.0, 0.0
		for i, t := range times {
			total += float64(t) * values[i]
			n += float64(t)
		}
		return total / n
	}
	want := (-8.0 - 1 + 27) / (6 * math.Pow(4+1+9, 1.5))
	near(t, "acceleration", acceleration([]int{3}, []uint32{1, 1, 1}, mean), want, 1e-12)
}

func TestBCaLeansTowardTheLongTail(t *testing.T) {
	values := []float64{0, 0, 1, 1, 1, 2, 2, 3, 4, 12}
	plain := BootstrapMean(values, Resampling{}, Seed(3))
	bca := BootstrapMean(values, Resampling{Method: BCa}, Seed(3))
	if !(bca.Low > plain.Low && bca.High > plain.High) {
		t.Errorf("BCa [%v, %v] is not to the right of [%v, %v]", bca.Low, bca.High, plain.Low, plain.High)
	}
}

// Where every draw lies on one side of the estimate the bias is infinite, and BCa gives what Percentile gives.
func TestBCaFallsBack(t *testing.T) {
	low, high := correct(0.025, 0.975, []float64{1, 2, 3}, 0, 0)
	if low != 0.025 || high != 0.975 {
		t.Errorf("levels %v, %v with all draws above the estimate", low, high)
	}
}

func TestBootstrapSpecialCases(t *testing.T) {
	for _, method := range []QuantileMethod{Percentile, BCa} {
		r := Resampling{Draws: 1, Level: 7, Method: method}
		one := Bootstrap([][]Unit{{{2, 100}}, {{1, 100}}}, firstDifference, r, Seed(1))
		near(t, "one article a side: estimate", one.Estimate, 0.01, 1e-12)
		near(t, "one article a side: width", one.High-one.Low, 0, 0)
		if one.Draws != MinDraws {
			t.Errorf("draws %d, want %d", one.Draws, MinDraws)
		}
		for name, groups := range map[string][][]Unit{
			"an empty group": {{}, {{1, 10}}}, "no tokens": {{{0, 0}}, {{1, 10}}}, "no rest": {{{1, 10}}},
		} {
			got := Bootstrap(groups, firstDifference, r, Seed(1))
			if !math.IsNaN(got.Estimate) || !math.IsNaN(got.Low) || got.Draws != 0 {
				t.Errorf("%s: %+v", name, got)
			}
		}
	}
}

// Oracle: by hand.
func TestRateStatistics(t *testing.T) {
	for _, c := range []struct {
		name              string
		sums              []Unit
		difference, ratio float64
	}{
		{"outlets of the rest count the same", []Unit{{8, 100}, {1, 100}, {30, 1000}}, 0.06, 2},
		{"one without tokens is left out", []Unit{{8, 100}, {0, 0}, {2, 100}}, 0.06, 2},
		{"never in the first", []Unit{{0, 100}, {2, 100}}, -0.02, -2},
		{"never in the rest", []Unit{{4, 100}, {0, 100}, {0, 300}}, 0.04, 5},
		{"never", []Unit{{0, 100}, {0, 100}}, 0, 0},
		{"no tokens", []Unit{{0, 0}, {1, 100}}, math.NaN(), math.NaN()},
		{"no rest", []Unit{{1, 100}, {0, 0}}, math.NaN(), math.NaN()},
	} {
		near(t, c.name+": difference", RateDifference(c.sums, 0), c.difference, 1e-12)
		near(t, c.name+": log ratio", LogRateRatio(c.sums, 0), c.ratio, 1e-12)
	}
}

// Oracle: numpy.quantile, whose default is type 7, by hand from its formula.
func TestQuantile(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		name   string
		sorted []float64
		p      float64
		want   float64
	}{
		{"between", []float64{1, 2, 4, 8}, 0.5, 3},
		{"a tenth of the way", []float64{1, 2, 4, 8}, 0.1, 1.3},
		{"at a value", []float64{1, 2, 4}, 0.5, 2},
		{"lowest", []float64{1, 2}, 0, 1},
		{"highest", []float64{1, 2}, 1, 2},
		{"one", []float64{5}, 0.3, 5},
		{"among infinite ones", []float64{0, inf, inf}, 0.75, inf},
	} {
		near(t, c.name, quantile(c.sorted, c.p), c.want, 1e-12)
	}
}

// Draws on which the statistic does not exist are left out, unless they are most.
func TestIntervalsWithoutSomeDraws(t *testing.T) {
	nan := math.NaN()
	low, high := PercentileInterval([]float64{nan, 3, 1, nan, 2, 4})
	near(t, "low", low, 1.075, 1e-12)
	near(t, "high", high, 3.925, 1e-12)
	low, high = PercentileInterval([]float64{nan, 3, 1, nan, nan})
	near(t, "mostly nothing: low", low, nan, 0)
	near(t, "mostly nothing: high", high, nan, 0)

	// One article of two has tokens: a quarter of the draws miss it. Of eight, 0.88⁸ = 34 %; both are fewer than half.
	for _, empty := range []int{1, 7} {
		group := append(make([]Unit, empty), Unit{Hits: 2, Tokens: 100})
		got := Bootstrap([][]Unit{group}, firstRate, Resampling{}, Seed(1))
		near(t, "estimate", got.Estimate, 0.02, 0)
		near(t, "low", got.Low, 0.02, 0)
		want := MinDraws * (1 - math.Pow(float64(empty)/float64(empty+1), float64(empty+1)))
		near(t, "draws that exist", float64(got.Draws), want, 80)
	}
}

func TestBootstrapDoesNotSeeTheOrderOfArticles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		own := rapid.SliceOfN(unit(), 1, 6).Draw(t, "own")
		rest := rapid.SliceOfN(unit(), 1, 6).Draw(t, "rest")
		turned := rapid.Permutation(own).Draw(t, "turned")
		before := slices.Clone(turned)
		r := Resampling{Method: QuantileMethod(rapid.IntRange(0, 1).Draw(t, "method"))}
		a := Bootstrap([][]Unit{own, rest}, firstDifference, r, Seed(1, "x"))
		b := Bootstrap([][]Unit{turned, rest}, firstDifference, r, Seed(1, "x"))
		if a != b {
			t.Fatalf("%+v, in another order %+v", a, b)
		}
		if a.Low > a.High {
			t.Fatalf("interval upside down: %+v", a)
		}
		if !slices.Equal(turned, before) {
			t.Fatal("the argument was changed")
		}
	})
}

func TestBootstrapAllocatesNothingPerDraw(t *testing.T) {
	groups := [][]Unit{{{3, 400}, {1, 380}, {0, 410}}, {{1, 300}, {2, 500}}}
	allocations := func(draws int) float64 {
		rng := Seed(1)
		return testing.AllocsPerRun(5, func() { Bootstrap(groups, firstDifference, Resampling{Draws: draws}, rng) })
	}
	if few, many := allocations(2000), allocations(8000); many > few {
		t.Errorf("%v allocations at 2,000 draws, %v at 8,000", few, many)
	}
}

func BenchmarkBootstrap(b *testing.B) {
	groups := make([][]Unit, 6)
	for g := range groups {
		for i := range 10 {
			groups[g] = append(groups[g], Unit{Hits: (g*7 + i*3) % 9, Tokens: 350 + 10*i})
		}
	}
	rng := Seed(1, "benchmark")
	b.ReportAllocs()
	for b.Loop() {
		Bootstrap(groups, firstDifference, Resampling{}, rng)
	}
}
