package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// canonical is Krippendorff's example of 4 observers and 12 units, a row an observer.
func canonical() [][]float64 {
	x := math.NaN()
	return byUnit([][]float64{
		{1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x},
		{1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3},
		{x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x},
		{1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x},
	})
}

func byUnit(observers [][]float64) [][]float64 {
	units := make([][]float64, len(observers[0]))
	for _, row := range observers {
		for u, v := range row {
			units[u] = append(units[u], v)
		}
	}
	return units
}

// Oracle: STATISTICS.md §4, computed independently in Python; nominal 0.743, ordinal 0.815, interval 0.849 and ratio 0.797 are
// also what Krippendorff prints.
func TestKrippendorff(t *testing.T) {
	for _, c := range []struct {
		name   string
		metric Metric
		want   float64
	}{
		{"nominal", NominalMetric, 0.7434},
		{"ordinal", OrdinalMetric, 0.8154},
		{"interval", IntervalMetric, 0.8491},
		{"ratio", RatioMetric, 0.7974},
	} {
		near(t, c.name, krippendorff(canonical(), c.metric), c.want, 5e-5)
	}
}

// Oracle: the definition. Two coders who always differ over two equal values: D_o = 1, D_e = (2·2·2)/(4·3) = 2/3.
func TestKrippendorffSpecialCases(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name  string
		units [][]float64
		want  float64
	}{
		{"perfect", [][]float64{{1, 1}, {2, 2, 2}, {3, 3}}, 1},
		{"always apart", [][]float64{{1, 2}, {2, 1}}, -0.5},
		{"one value only", [][]float64{{1, 1}, {1, 1}}, nan},
		{"one coder", [][]float64{{1}, {2, nan}, {nan, nan}}, nan},
		{"no units", nil, nan},
	} {
		near(t, c.name, krippendorff(c.units, NominalMetric), c.want, 1e-12)
		near(t, c.name+", interval of two values", krippendorff(c.units, IntervalMetric), c.want, 1e-12)
	}
}

func TestKrippendorffInterval(t *testing.T) {
	alpha, low, high := KrippendorffInterval(canonical(), NominalMetric, Seed(1, "alpha"))
	near(t, "estimate", alpha, 0.7434, 5e-5)
	if !(low < alpha && alpha < high && high <= 1) {
		t.Errorf("[%v, %v] does not hold %v", low, high, alpha)
	}
	if _, low, high := KrippendorffInterval(nil, NominalMetric, Seed(1)); !math.IsNaN(low) || !math.IsNaN(high) {
		t.Errorf("no units: [%v, %v]", low, high)
	}
}

func TestKrippendorffLaws(t *testing.T) {
	value := rapid.Map(rapid.IntRange(0, 4), func(v int) float64 {
		if v == 0 {
			return math.NaN()
		}
		return float64(v)
	})
	rapid.Check(t, func(t *rapid.T) {
		units := rapid.SliceOfN(rapid.SliceOfN(value, 1, 4), 1, 10).Draw(t, "units")
		metric := Metric(rapid.IntRange(0, 3).Draw(t, "metric"))
		alpha := krippendorff(units, metric)
		turned := krippendorff(rapid.Permutation(units).Draw(t, "turned"), metric)
		if alpha > 1 || math.Abs(alpha-turned) > 1e-9 || math.IsNaN(alpha) != math.IsNaN(turned) {
			t.Fatalf("α %v, units in another order %v", alpha, turned)
		}
	})
}
