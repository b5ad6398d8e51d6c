package stats

import (
	"math"

	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"
)

// Mean returns the mean of values with its 95 % interval by Student's t: mean ± t(0.975, n−1) · s/√n. It costs next to nothing, which
// counts where a table has thousands of means, and with two or three values it is as wide as it should be, where a bootstrap is too
// narrow. Without a value all is NaN; with one, Low and High are.
func Mean(values []float64) Interval {
	mean, variance, n := moments(values)
	return around(mean, variance/n, n-1)
}

// MeanDifference returns the mean of a less that of b with its 95 % interval, for unequal variances (Welch 1947) but on the smaller
// of the two degrees of freedom, which is on the safe side (Hsu 1938).
func MeanDifference(a, b []float64) Interval {
	meanA, varA, nA := moments(a)
	meanB, varB, nB := moments(b)
	return around(meanA-meanB, varA/nA+varB/nB, min(nA, nB)-1)
}

func moments(values []float64) (mean, variance, n float64) {
	mean, variance = stat.MeanVariance(values, nil)
	return mean, variance, float64(len(values))
}

// around is the interval of an estimate with a variance on df degrees of freedom.
func around(estimate, variance, df float64) Interval {
	out := Interval{Estimate: estimate, StdErr: math.Sqrt(variance), Low: math.NaN(), High: math.NaN()}
	if df >= 1 {
		half := distuv.StudentsT{Sigma: 1, Nu: df}.Quantile(0.975) * out.StdErr
		out.Low, out.High = estimate-half, estimate+half
	}
	return out
}
