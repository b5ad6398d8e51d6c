package stats

import (
	"math"
	"math/rand/v2"

	"gonum.org/v1/gonum/stat/distuv"
)

// Plan is a comparison of rates that is thought of: so many articles on two sides, of so many tokens each.
type Plan struct {
	Rate                   float64 // of the rest, hits per token
	Tokens                 float64 // of an article
	Articles, RestArticles int
	Dispersion             float64 // variance of the hits of an article over their mean; Dispersion(Rate) when 0
}

// dispersion is what the variance of hits within an outlet, over their mean, was in real news (98 categories of shipped lists, some 1,000
// articles of ten outlets), by hits per token: frequent categories come in bursts.
func dispersion(rate float64) float64 {
	switch r := 1000 * rate; {
	case r < 0.3:
		return 1.4
	case r < 1:
		return 1.8
	case r < 3:
		return 2.1
	case r < 10:
		return 2.9
	}
	return 4.4
}

func (p Plan) dispersion() float64 {
	if p.Dispersion > 0 {
		return p.Dispersion
	}
	return dispersion(p.Rate)
}

// Hits is how many the side with fewer articles is expected to have.
func (p Plan) Hits() float64 { return float64(min(p.Articles, p.RestArticles)) * p.Tokens * p.Rate }

// Least is the log2 of the ratio of rates that is found (p ≤ 0.05, before any correction) in 80 % of cases, and its degrees of freedom:
//
//	se² = φ/(k₁·T·r) + φ/(k₂·T·r)     least = (t(.975, df) + t(.80, df))·se/ln 2     df by Satterthwaite
//
// It is too small where fewer than FewPlanned hits are expected on a side; use Simulated there.
func (p Plan) Least() (ratio, df float64) {
	var g satterthwaite
	for _, k := range [...]int{p.Articles, p.RestArticles} {
		g.add(p.dispersion()/(float64(k)*p.Tokens*p.Rate), float64(max(1, k-1)))
	}
	df = g.df()
	return (quantile95(df) + quantile80(df)) * math.Sqrt(g.sum) / math.Ln2, df
}

// FewPlanned is the number of hits on a side below which Least is too small.
const FewPlanned = 15

// Ratios are those that Simulated tries.
var Ratios = []float64{1.25, 1.5, 2, 3, 4, 6, 10}

// Simulated is the first of Ratios that a contrast finds in 80 % of so many draws; +Inf where it finds none. Hits of an article are Poisson
// about a rate of its own, which is gamma, so that they have the plan's dispersion.
func (p Plan) Simulated(draws int, rng *rand.Rand) float64 {
	for _, ratio := range Ratios {
		found := 0
		for range draws {
			own, rest := p.side(p.Articles, ratio, rng), p.side(p.RestArticles, 1, rng)
			if c := NewContrasts([]Side{own, rest}); c.Hits() >= FewHits && c.Of(0).P <= Level {
				found++
			}
		}
		if 5*found >= 4*draws {
			return ratio
		}
	}
	return math.Inf(1)
}

// side draws articles whose rate is so many times that of the plan.
func (p Plan) side(articles int, times float64, rng *rand.Rand) (s Side) {
	mean := p.Rate * p.Tokens
	shape := mean / max(p.dispersion()-1, 1e-6)
	for range articles {
		mine := times * distuv.Gamma{Alpha: shape, Beta: shape / mean, Src: rng}.Rand()
		hits := 0.0
		if mine > 0 {
			hits = distuv.Poisson{Lambda: mine, Src: rng}.Rand()
		}
		s.Add(Unit{Hits: int(hits), Tokens: int(p.Tokens)})
	}
	return s
}

// LeastUsers is the number of its own articles that must have a word, none of the rest having it, for the test by articles to find it (p
// ≤ 0.05, before any correction); 0 where no number does.
func LeastUsers(own, rest int) int {
	lengths := func(n int) []int {
		all := make([]int, n)
		for i := range all {
			all[i] = 1
		}
		return all
	}
	w := NewWordArticles(lengths(own), lengths(rest))
	for n := 1; n <= own; n++ {
		if p, _ := w.P(n, n); p <= Level {
			return n
		}
	}
	return 0
}
