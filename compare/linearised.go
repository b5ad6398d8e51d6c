package compare

import (
	"math"

	"tellings/compare/stats"
)

// linear holds the rates of the outlets and what their articles tell about the error of these rates, once for a feature and
// voice. The variance of a rate is that of a ratio estimator with articles as clusters:
//
//	r = H/T,   var(r) = n/(n−1) · Σ (h_i − r·t_i)² / T²   (Cochran 1977, §6.4)
//
// It is meant for many articles; Draws and Swaps serve where they are few.
type linear struct {
	sums      []stats.Unit // by outlet
	variances []float64    // of the rates, by outlet; NaN without tokens
	variance  float64      // their sum
	n         int          // outlets with tokens
}

func newLinear(outlets []Outlet, units []stats.Unit, sums []stats.Unit) linear {
	l := linear{sums: sums}
	for i, o := range outlets {
		v := rateVariance(units[o.First:o.End], sums[i])
		l.variances = append(l.variances, v)
		if !math.IsNaN(v) {
			l.variance += v
			l.n++
		}
	}
	return l
}

// doubt returns a 95 % interval of the log ratio of outlet o, given as ratio, and a two-sided p for the difference of rates. The rest
// is a mean of rates; the logarithm is taken by the delta method.
func (l linear) doubt(o int, ratio float64) (low, high, p float64) {
	own, ownVar, k := l.sums[o].Rate(), l.variances[o], float64(l.n-1)
	if math.IsNaN(own) || k < 1 {
		return math.NaN(), math.NaN(), math.NaN()
	}
	rest, restVar := stats.RestRate(l.sums, o), max(0, l.variance-ownVar)/(k*k)
	se := math.Sqrt(ownVar + restVar)
	if se == 0 {
		return math.NaN(), math.NaN(), 1
	}
	p = stats.NormalP((own - rest) / se)
	if own == 0 || rest == 0 {
		return math.NaN(), math.NaN(), p // no logarithm, no interval
	}
	half := stats.Z95 * math.Sqrt(ownVar/(own*own)+restVar/(rest*rest)) / math.Ln2
	return ratio - half, ratio + half, p
}

// rateVariance returns the variance of an outlet's rate over its articles, which add up to sum. A single article tells nothing of it
// and gets the Poisson variance of its count.
func rateVariance(units []stats.Unit, sum stats.Unit) float64 {
	if sum.Tokens == 0 {
		return math.NaN()
	}
	n, t := float64(len(units)), float64(sum.Tokens)
	if n < 2 || sum.Hits == 0 {
		return float64(sum.Hits) / (t * t)
	}
	rate, squares := sum.Rate(), 0.0
	for _, u := range units {
		d := float64(u.Hits) - rate*float64(u.Tokens)
		squares += d * d
	}
	return n / (n - 1) * squares / (t * t)
}

// gap returns a 95 % interval of the difference between the rate of outlet o and the mean of the others', and its two-sided p. It
// exists where the ratio does not: when one side has no hits at all.
func (l linear) gap(o int) (low, high, p float64) {
	own, ownVar, k := l.sums[o].Rate(), l.variances[o], float64(l.n-1)
	if math.IsNaN(own) || k < 1 {
		return math.NaN(), math.NaN(), math.NaN()
	}
	gap := own - stats.RestRate(l.sums, o)
	se := math.Sqrt(ownVar + max(0, l.variance-ownVar)/(k*k))
	if se == 0 {
		return gap, gap, 1
	}
	return gap - stats.Z95*se, gap + stats.Z95*se, stats.NormalP(gap / se)
}
