package stats

import (
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"
)

// Interval is an estimate and the doubt that resampling finds in it. Fields are NaN where they do not exist.
type Interval struct {
	Estimate  float64 // the statistic of the data themselves
	StdErr    float64 // standard deviation of the statistic over the draws
	Low, High float64
	Draws     int // draws on which the statistic existed
}

// Resampling says how to bootstrap. The zero value is a 95 % percentile interval from 2,000 draws.
type Resampling struct {
	Draws  int     // at least MinDraws, to which smaller numbers are raised
	Level  float64 // coverage, in (0, 1); 0.95 otherwise
	Method QuantileMethod
}

// MinDraws is the smallest number of bootstrap draws: below it the ends of a 95 % interval are themselves too
// uncertain.
const MinDraws = 2000

// QuantileMethod chooses how an interval is read from the draws.
type QuantileMethod uint8

const (
	// Percentile takes the quantiles of the draws as they are. Somewhat too narrow with few units.
	Percentile QuantileMethod = iota
	// BCa corrects the quantiles for bias and for a spread that changes with the estimate (acceleration, from the
	// jackknife). Better with ten units or more, unstable with few; where the correction does not exist, as when all
	// draws lie on one side of the estimate, Percentile is used.
	BCa
)

// resample is the engine: the statistic sees, for each group, the indices of the units picked. Groups are stratified,
// units are drawn with replacement.
func (r Resampling) resample(sizes []int, statistic func(picks [][]int) float64, rng *rand.Rand) Interval {
	draws, level := max(r.Draws, MinDraws), r.Level
	if !(level > 0 && level < 1) {
		level = 0.95
	}
	picks := make([][]int, len(sizes))
	for g, n := range sizes {
		picks[g] = make([]int, n)
		for i := range n {
			picks[g][i] = i
		}
	}
	nan := math.NaN()
	out := Interval{Estimate: statistic(picks), StdErr: nan, Low: nan, High: nan}
	if math.IsNaN(out.Estimate) {
		return out
	}
	var skew float64
	if r.Method == BCa {
		skew = acceleration(picks, statistic)
	}
	values := make([]float64, 0, draws)
	for range draws {
		for g, n := range sizes {
			for i := range n {
				picks[g][i] = rng.IntN(n)
			}
		}
		if v := statistic(picks); !math.IsNaN(v) {
			values = append(values, v)
		}
	}
	out.Draws = len(values)
	if out.Draws < 2 {
		return out
	}
	slices.Sort(values)
	out.StdErr = stat.StdDev(values, nil)
	low, high := (1-level)/2, (1+level)/2
	if r.Method == BCa {
		low, high = correct(low, high, values, out.Estimate, skew)
	}
	out.Low = stat.Quantile(low, stat.Empirical, values, nil)
	out.High = stat.Quantile(high, stat.Empirical, values, nil)
	return out
}

// acceleration is the a of BCa for several groups:
//
//	a = (1/6) Σ_g n_g⁻³ Σ_i l³ / (Σ_g n_g⁻² Σ_i l²)^(3/2),   l = (n_g−1)(mean of θ₍₋ᵢ₎ − θ₍₋ᵢ₎)
//
// where θ₍₋ᵢ₎ is the statistic without unit i. It leaves picks as it found them. 0 when nothing varies.
func acceleration(picks [][]int, statistic func(picks [][]int) float64) float64 {
	var cubes, squares float64
	for g, all := range picks {
		n := len(all)
		if n < 2 {
			continue
		}
		without := make([]float64, n)
		left := make([]int, n-1)
		picks[g] = left
		for i := range n {
			copy(left, all[:i])
			copy(left[i:], all[i+1:])
			without[i] = statistic(picks)
		}
		picks[g] = all
		mean, size := stat.Mean(without, nil), float64(n)
		for _, v := range without {
			l := (size - 1) * (mean - v) / size
			cubes += l * l * l
			squares += l * l
		}
	}
	if squares == 0 {
		return 0
	}
	return cubes / (6 * math.Pow(squares, 1.5))
}

// correct moves the two quantile levels as BCa asks, or returns them as they are where the correction does not exist.
func correct(low, high float64, sorted []float64, estimate, skew float64) (float64, float64) {
	below := 0.0
	for _, v := range sorted {
		switch {
		case v < estimate:
			below++
		case v == estimate:
			below += 0.5 // draws are discrete with few units; half of the ties keeps a symmetric case unbiased
		}
	}
	bias := distuv.UnitNormal.Quantile(below / float64(len(sorted)))
	l, h := bcaLevel(low, bias, skew), bcaLevel(high, bias, skew)
	if math.IsInf(bias, 0) || math.IsNaN(l) || math.IsNaN(h) || l >= h {
		return low, high
	}
	return l, h
}

// bcaLevel is eq. 14.10 of Efron & Tibshirani: Φ(z0 + z/(1 − a·z)) with z = z0 + Φ⁻¹(level), z0 the bias and a the
// skew.
func bcaLevel(level, bias, skew float64) float64 {
	z := bias + distuv.UnitNormal.Quantile(level)
	return distuv.UnitNormal.CDF(bias + z/(1-skew*z))
}
