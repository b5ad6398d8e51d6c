package stats

import (
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/stat"
)

// Metric is the level of measurement of coded values: it says how far apart two values are.
type Metric uint8

const (
	NominalMetric  Metric = iota // names: equal or not
	OrdinalMetric                // ranks: what counts is how many values lie between
	IntervalMetric               // numbers with equal steps
	RatioMetric                  // numbers with a zero point, none negative
)

// krippendorff returns the reliability α of coded units. units[u] holds the values that the coders gave to unit u,
// NaN for a missing one; coders are interchangeable, so the order within a unit does not matter, and units with fewer
// than two values are left out.
//
//	α = 1 − D_o/D_e,  D_o = (1/n) Σ o_ck δ²_ck,  D_e = 1/(n(n−1)) Σ n_c n_k δ²_ck
//
// with o_ck = Σ_u (ordered pairs c,k in u)/(m_u − 1), n_c = Σ_k o_ck, n = Σ n_c, and δ² by metric:
//
//	nominal  [c ≠ k]            ordinal  (Σ_{g=c..k} n_g − (n_c+n_k)/2)²
//	interval (c−k)²             ratio    ((c−k)/(c+k))²
//
// α is 1 for perfect agreement, 0 for what chance would give, below 0 for systematic disagreement. It is NaN when
// nothing varies (D_e = 0): coders who use one value only have shown nothing. Time and memory grow with the square of
// the number of distinct values.
//
// Krippendorff (2019), Content Analysis, 4th ed., ch. 12.
func krippendorff(units [][]float64, metric Metric) float64 {
	c := newCoding(units)
	once := make([]uint32, len(c.units))
	for u := range once {
		once[u] = 1
	}
	return c.alpha(once, metric)
}

// alphaDraws is the number of bootstrap samples of KrippendorffInterval: with fewer the ends of a 95 % interval are themselves too
// uncertain.
const alphaDraws = 2000

// KrippendorffInterval returns α and the 2.5 and 97.5 percent quantiles of α over samples of the units, drawn with replacement: the doubt
// that comes from which units were coded, not from the coders. Samples in which nothing varies are left out; low and high are NaN where these are
// more than half.
//
// Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13.
func KrippendorffInterval(units [][]float64, metric Metric, rng *rand.Rand) (alpha, low, high float64) {
	c := newCoding(units)
	alpha, low, high = krippendorff(units, metric), math.NaN(), math.NaN()
	if math.IsNaN(alpha) {
		return alpha, low, high
	}
	times := make([]uint32, len(c.units))
	var drawn []float64
	for range alphaDraws {
		clear(times)
		for range times {
			times[rng.IntN(len(times))]++
		}
		if a := c.alpha(times, metric); !math.IsNaN(a) {
			drawn = append(drawn, a)
		}
	}
	if 2*len(drawn) < alphaDraws {
		return alpha, low, high
	}
	slices.Sort(drawn)
	return alpha, stat.Quantile(0.025, stat.LinInterp, drawn, nil), stat.Quantile(0.975, stat.LinInterp, drawn, nil)
}

// coding is a set of coded units, values replaced by their indices, and the room to count in.
type coding struct {
	values      []float64 // distinct, ascending
	units       [][]int   // indices into values; two or more a unit
	coincidence []float64 // o_ck, row by row
	marginal    []float64 // n_c
	upTo        []float64 // Σ_{g ≤ c} n_g
}

func newCoding(units [][]float64) *coding {
	c := &coding{}
	var kept [][]float64
	for _, unit := range units {
		if known := sortedWithoutNaN(unit); len(known) >= 2 {
			kept = append(kept, known)
			c.values = append(c.values, known...)
		}
	}
	slices.Sort(c.values)
	c.values = slices.Compact(c.values)
	for _, unit := range kept {
		indices := make([]int, len(unit))
		for i, v := range unit {
			indices[i], _ = slices.BinarySearch(c.values, v)
		}
		c.units = append(c.units, indices)
	}
	n := len(c.values)
	c.coincidence, c.marginal, c.upTo = make([]float64, n*n), make([]float64, n), make([]float64, n)
	return c
}

// alpha computes α of the units, each taken so many times.
func (c *coding) alpha(times []uint32, metric Metric) float64 {
	total := c.count(times)
	var observed, expected float64
	for i := range c.values {
		for k := range c.values {
			apart := c.distance(i, k, metric)
			observed += c.coincidence[i*len(c.values)+k] * apart
			expected += c.marginal[i] * c.marginal[k] * apart
		}
	}
	if expected == 0 {
		return math.NaN()
	}
	return 1 - (total-1)*observed/expected
}

// count fills the coincidence matrix and its margins and returns n.
func (c *coding) count(times []uint32) (total float64) {
	clear(c.coincidence)
	clear(c.marginal)
	for u, unit := range c.units {
		if times[u] == 0 {
			continue
		}
		weight := float64(times[u]) / float64(len(unit)-1)
		for a, i := range unit {
			c.marginal[i] += float64(times[u])
			for b, k := range unit {
				if a != b {
					c.coincidence[i*len(c.values)+k] += weight
				}
			}
		}
	}
	for i, n := range c.marginal {
		total += n
		c.upTo[i] = total
	}
	return total
}

// distance is δ² between the values of index i and k.
func (c *coding) distance(i, k int, metric Metric) float64 {
	if i == k {
		return 0
	}
	v, w := c.values[i], c.values[k]
	switch metric {
	case OrdinalMetric:
		low, high := min(i, k), max(i, k)
		between := c.upTo[high] - c.upTo[low] + c.marginal[low]
		return square(between - (c.marginal[low]+c.marginal[high])/2)
	case IntervalMetric:
		return square(v - w)
	case RatioMetric:
		if v+w == 0 {
			return 0
		}
		return square((v - w) / (v + w))
	}
	return 1
}

func sortedWithoutNaN(values []float64) []float64 {
	kept := make([]float64, 0, len(values))
	for _, v := range values {
		if !math.IsNaN(v) {
			kept = append(kept, v)
		}
	}
	slices.Sort(kept)
	return kept
}
func square(x float64) float64 { return x * x }
