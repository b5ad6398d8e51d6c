package stats

import (
	"math"

	"gonum.org/v1/gonum/stat"
)

// Estimate is a number and its doubt by Student's t. Fields are NaN where they do not exist.
type Estimate struct {
	Value, StdErr, DF float64
	Low, High         float64 // 95 % interval
}

// P is the two-sided p of a value of 0. NaN where nothing varies, so that a doubt cannot be had.
func (e Estimate) P() float64 {
	switch {
	case e.Value == 0:
		return 1
	case !(e.StdErr > 0):
		return math.NaN()
	}
	return studentP(e.Value/e.StdErr, e.DF)
}

// Least is the value that would have been found in 80 % of cases, at p ≤ 0.05.
func (e Estimate) Least() float64 { return e.High - e.Value + quantile80(e.DF)*e.StdErr }

// Mean returns the mean of values with its 95 % interval by Student's t: mean ± t(0.975, n−1) · s/√n. It costs next to nothing, which
// counts where a table has thousands of means, and with two or three values it is as wide as it should be. Without a value all is
// NaN; with one, Low and High are.
//
// Of values that are one a block (an event) it holds whatever the variances of the blocks: Ibragimov & Müller (2010), Journal of Business
// & Economic Statistics 28(4).
func Mean(values []float64) Estimate {
	mean, variance, n := moments(values)
	return estimate(mean, variance/n, n-1)
}

// MeanDifference returns the mean of a less that of b with its 95 % interval, for unequal variances (Welch 1947) but on the smaller
// of the two degrees of freedom, which is on the safe side (Hsu 1938).
func MeanDifference(a, b []float64) Estimate {
	meanA, varA, nA := moments(a)
	meanB, varB, nB := moments(b)
	return estimate(meanA-meanB, varA/nA+varB/nB, min(nA, nB)-1)
}

func moments(values []float64) (mean, variance, n float64) {
	mean, variance = stat.MeanVariance(values, nil)
	return mean, variance, float64(len(values))
}

// estimate is a value with a variance on df degrees of freedom.
func estimate(value, variance, df float64) Estimate {
	out := Estimate{Value: value, StdErr: math.Sqrt(variance), DF: df, Low: math.NaN(), High: math.NaN()}
	if df >= 1 {
		half := quantile95(df) * out.StdErr
		out.Low, out.High = value-half, value+half
	}
	return out
}
