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

// resample bootstraps a statistic of units that stand in groups of these sizes. The statistic sees how often each unit
// is in the sample: once in the data themselves, 0 times where the jackknife leaves it out. It must not keep the slice.
func (r Resampling) resample(sizes []int, statistic func(times []uint32) float64, rng *rand.Rand) Interval {
	times := make([]uint32, total(sizes))
	for i := range times {
		times[i] = 1
	}
	nan := math.NaN()
	out := Interval{Estimate: statistic(times), StdErr: nan, Low: nan, High: nan}
	if math.IsNaN(out.Estimate) {
		return out
	}
	var skew float64
	if r.Method == BCa {
		skew = acceleration(sizes, times, statistic)
	}
	values := make([]float64, max(r.Draws, MinDraws))
	for b := range values {
		sample(sizes, times, rng)
		values[b] = statistic(times)
	}
	known, enough := existing(values)
	out.Draws = len(known)
	if !enough {
		return out
	}
	low, high := r.levels()
	if r.Method == BCa {
		low, high = correct(low, high, known, out.Estimate, skew)
	}
	out.StdErr = stat.StdDev(known, nil)
	out.Low, out.High = quantile(known, low), quantile(known, high)
	return out
}

// levels returns the two quantiles that bound an interval.
func (r Resampling) levels() (low, high float64) {
	level := r.Level
	if !(level > 0 && level < 1) {
		level = 0.95
	}
	return (1 - level) / 2, (1 + level) / 2
}

// PercentileInterval returns the 2.5 and 97.5 percent quantiles of the values of a statistic on draws, which it reorders.
// NaN values, draws on which the statistic does not exist, are left out. Both are NaN when fewer than half of the values
// exist, since the rest would speak for a different question.
func PercentileInterval(values []float64) (low, high float64) {
	known, enough := existing(values)
	if !enough {
		return math.NaN(), math.NaN()
	}
	low, high = Resampling{}.levels()
	return quantile(known, low), quantile(known, high)
}

// existing sorts the values that are not NaN to the front and returns them; enough are half of all, and two.
func existing(values []float64) (known []float64, enough bool) {
	known = values[:0]
	for _, v := range values {
		if !math.IsNaN(v) {
			known = append(known, v)
		}
	}
	slices.Sort(known)
	return known, len(known) > 1 && 2*len(known) >= len(values)
}

// quantile is type 7 of Hyndman & Fan (1996), The American Statistician 50(4), as R and numpy have it: linear between the
// two values around position p·(n−1), counted from 0. Equal neighbours are returned as they are, infinite ones too.
func quantile(sorted []float64, p float64) float64 {
	at := p * float64(len(sorted)-1)
	i := int(at)
	if i+1 >= len(sorted) || sorted[i] == sorted[i+1] {
		return sorted[i]
	}
	return sorted[i] + (at-float64(i))*(sorted[i+1]-sorted[i])
}

// acceleration is the a of BCa for several groups:
//
//	a = (1/6) Σ_g n_g⁻³ Σ_i l³ / (Σ_g n_g⁻² Σ_i l²)^(3/2),   l = (n_g−1)(mean of θ₍₋ᵢ₎ − θ₍₋ᵢ₎)
//
// where θ₍₋ᵢ₎ is the statistic without unit i. times must be all 1 and is left so. 0 when nothing varies.
func acceleration(sizes []int, times []uint32, statistic func(times []uint32) float64) float64 {
	var cubes, squares float64
	first := 0
	for _, n := range sizes {
		if n < 2 {
			first += n
			continue
		}
		without := make([]float64, n)
		for i := range without {
			times[first+i] = 0
			without[i] = statistic(times)
			times[first+i] = 1
		}
		mean, size := stat.Mean(without, nil), float64(n)
		for _, v := range without {
			l := (size - 1) * (mean - v) / size
			cubes += l * l * l
			squares += l * l
		}
		first += n
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
