package compare

import (
	"math"

	"tellings/compare/stats"
)

// linearised returns a 95 % interval of the log ratio of outlet o and a two-sided p, from the variance of a ratio estimator
// with articles as clusters:
//
//	r = H/T,   var(r) = n/(n−1) · Σ (h_i − r·t_i)² / T²   (Cochran 1977, §6.4)
//
// for each outlet; the rest is a mean of rates, the logarithm is taken by the delta method, and p is that of the difference of rates.
// It is meant for many articles; Draws and Swaps serve where they are few.
func linearised(outlets []Outlet, units []stats.Unit, o int) (low, high, p float64) {
	sums := make([]stats.Unit, len(outlets))
	var own, ownVar, rest, restVar, k float64
	for i, outlet := range outlets {
		sums[i] = stats.Sum(units[outlet.First:outlet.End])
		if sums[i].Tokens == 0 {
			continue
		}
		rate, v := sums[i].Rate(), rateVariance(units[outlet.First:outlet.End])
		if i == o {
			own, ownVar = rate, v
		} else {
			rest += rate
			restVar += v
			k++
		}
	}
	if sums[o].Tokens == 0 || k == 0 {
		return math.NaN(), math.NaN(), math.NaN()
	}
	rest, restVar = rest/k, restVar/(k*k)
	se := math.Sqrt(ownVar + restVar)
	if se == 0 {
		return math.NaN(), math.NaN(), 1
	}
	p = stats.NormalP((own - rest) / se)
	if own == 0 || rest == 0 {
		return math.NaN(), math.NaN(), p // no logarithm, no interval
	}
	ratio := logRatio(sums, o)
	half := 1.959963984540054 * math.Sqrt(ownVar/(own*own)+restVar/(rest*rest)) / math.Ln2
	return ratio - half, ratio + half, p
}

// rateVariance is the variance of an outlet's rate over its articles. A single article tells nothing of it and gets the
// Poisson variance of its count.
func rateVariance(units []stats.Unit) float64 {
	sum, n := stats.Sum(units), float64(len(units))
	t := float64(sum.Tokens)
	if n < 2 {
		return float64(sum.Hits) / (t * t)
	}
	r, squares := sum.Rate(), 0.0
	for _, u := range units {
		d := float64(u.Hits) - r*float64(u.Tokens)
		squares += d * d
	}
	return n / (n - 1) * squares / (t * t)
}
