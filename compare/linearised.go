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
	rates, variances []float64 // by outlet; NaN without tokens
	rate, variance   float64   // their sums
	n                int       // outlets with tokens
	own              []int     // hits by outlet
	hits             int       // their sum
}

func newLinear(outlets []Outlet, units []stats.Unit) linear {
	var l linear
	for _, o := range outlets {
		r, v := rateVariance(units[o.First:o.End])
		l.rates, l.variances = append(l.rates, r), append(l.variances, v)
		l.own = append(l.own, stats.Sum(units[o.First:o.End]).Hits)
		l.hits += l.own[len(l.own)-1]
		if !math.IsNaN(r) {
			l.rate += r
			l.variance += v
			l.n++
		}
	}
	return l
}

// rest is the mean rate of the outlets other than o that have tokens, NaN when there is none.
func (l linear) rest(o int) float64 {
	rate, n := l.rate, l.n
	if !math.IsNaN(l.rates[o]) {
		rate, n = rate-l.rates[o], n-1
	}
	if n == 0 {
		return math.NaN()
	}
	if l.hits == l.own[o] { // what is left is a rounding error
		return 0
	}
	return rate / float64(n)
}

// doubt returns a 95 % interval of the log ratio of outlet o, given as ratio, and a two-sided p for the difference of rates. The rest
// is a mean of rates; the logarithm is taken by the delta method.
func (l linear) doubt(o int, ratio float64) (low, high, p float64) {
	own, ownVar, k := l.rates[o], l.variances[o], float64(l.n-1)
	if math.IsNaN(own) || k < 1 {
		return math.NaN(), math.NaN(), math.NaN()
	}
	rest, restVar := l.rest(o), max(0, l.variance-ownVar)/(k*k)
	se := math.Sqrt(ownVar + restVar)
	if se == 0 {
		return math.NaN(), math.NaN(), 1
	}
	p = stats.NormalP((own - rest) / se)
	if own == 0 || rest == 0 {
		return math.NaN(), math.NaN(), p // no logarithm, no interval
	}
	half := 1.959963984540054 * math.Sqrt(ownVar/(own*own)+restVar/(rest*rest)) / math.Ln2
	return ratio - half, ratio + half, p
}

// rateVariance returns the rate of an outlet and its variance over the outlet's articles. A single article tells nothing of the
// variance and gets the Poisson variance of its count.
func rateVariance(units []stats.Unit) (rate, variance float64) {
	sum, n := stats.Sum(units), float64(len(units))
	if sum.Tokens == 0 {
		return math.NaN(), math.NaN()
	}
	t := float64(sum.Tokens)
	rate = sum.Rate()
	if n < 2 || sum.Hits == 0 {
		return rate, float64(sum.Hits) / (t * t)
	}
	squares := 0.0
	for _, u := range units {
		d := float64(u.Hits) - rate*float64(u.Tokens)
		squares += d * d
	}
	return rate, n / (n - 1) * squares / (t * t)
}
