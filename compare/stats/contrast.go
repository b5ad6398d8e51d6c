package stats

import "math"

// Contrast is how the rate of one outlet differs from the mean of the others' rates. Fields are NaN where they do not exist.
type Contrast struct {
	Rate, RestRate float64 // hits per token; the rest is the mean over its outlets, whatever they wrote
	LogRatio       float64 // log2 of one over the other, half a hit added to each side
	Low, High      float64 // 95 % interval of LogRatio
	StdErr, DF     float64 // of LogRatio
	Least          float64 // the LogRatio that would have been found in 80 % of cases, at p ≤ 0.05
	P              float64 // two-sided
	LeastP         float64 // the smallest P that as many hits could have given, all of them on one side
}

// FewHits is the number of hits of an event below which a rate is not tested: whoever has them, they could not tell outlets apart. It
// is also the number on a side below which P is that of a score test. A bound on the total, unlike one on the
// outlet's own, does not depend on the answer (Bourgon, Gentleman & Huber 2010, PNAS 107(21)).
const FewHits = 5

// Contrasts are the sides of an event in one measure.
type Contrasts struct {
	sides     []Side
	rates     []float64
	variances []float64
	all       Unit
	articles  int
	hit       int // articles
	telling   int // sides with tokens
	sum       float64
	shortest  [2]int // the two smallest numbers of tokens of a side
}

// NewContrasts prepares the contrasts of each side with the others. Sides without tokens take no part.
func NewContrasts(sides []Side) *Contrasts {
	c := &Contrasts{sides: sides, rates: make([]float64, len(sides)), variances: make([]float64, len(sides))}
	for i := range sides {
		s := &sides[i]
		if s.Tokens == 0 {
			continue
		}
		c.rates[i], c.variances[i] = s.Rate(), s.variance()
		c.all = c.all.Add(s.Unit)
		c.articles += s.Articles
		c.hit += s.Hit
		c.sum += c.rates[i]
		c.telling++
		switch least := c.shortest; {
		case least[0] == 0 || s.Tokens < least[0]:
			c.shortest = [2]int{s.Tokens, least[0]}
		case least[1] == 0 || s.Tokens < least[1]:
			c.shortest[1] = s.Tokens
		}
	}
	return c
}

// Articles are those of the side and of the others, with tokens.
func (c *Contrasts) Articles(own int) (mine, rest int) {
	mine = c.sides[own].Articles
	return mine, c.articles - mine
}

// Hits is the number of hits of all sides.
func (c *Contrasts) Hits() int { return c.all.Hits }

// Of compares side own with the others. With k articles, H hits and N tokens of its own; J others with N_j tokens and rates r_j, r̄ their
// mean, H_R and N_R their sums; and v, v_j the variances of the rates over articles:
//
//	R = (H+½)/N     B = r̄ + ½/N_R     ρ = (H_R+½)/N_R     log_ratio = log2(R/B)
//	g = max(v, (H+½)/N²)/R²     g_j = max(v_j, ρ/N_j)/(J²B²)     se = √(g+Σg_j)/ln 2
//
// on the degrees of freedom of Satterthwaite. The article is the unit: the variances are over articles. Where these happen to be more alike than
// chance would make them, as when there is not a hit, the floor is that of Poisson. Half a hit keeps the ratio finite on both sides; where it would
// turn the order of the two rates round, log_ratio is 0.
//
// P is that of the interval where both sides have FewHits; else, since the logarithm is then far from normal, that of a score test, or of the articles
// that have a hit (TestByArticles):
//
//	r₀ = (H+H_R)/(N+N_R)     T = (r−r̄)/√(max(v, r₀/N) + Σ max(v_j, r₀/N_j)/J²)
//
// It tests that the outlet's rate is the mean of the others', not that all are alike. Without any hit there is no ratio, and P is 1.
func (c *Contrasts) Of(own int) Contrast {
	out := c.Estimate(own)
	c.test(own, &out)
	return out
}

// Estimate is Of without P and LeastP, which cost as much as all else: few articles have no use for them.
func (c *Contrasts) Estimate(own int) Contrast {
	nan := math.NaN()
	out := Contrast{nan, nan, nan, nan, nan, nan, nan, nan, nan, nan}
	s := &c.sides[own]
	others := c.telling
	if s.Tokens > 0 {
		out.Rate = c.rates[own]
		others--
	}
	if others == 0 {
		return out
	}
	out.RestRate = max(0, c.sum-c.rates[own]) / float64(others)
	if c.all.Hits == s.Hits {
		out.RestRate = 0
	}
	if s.Tokens == 0 {
		return out
	}
	if c.all.Hits > 0 {
		out.ratio(c, own, float64(others))
	}
	return out
}

// test fills P and LeastP in, where Estimate found two sides.
func (c *Contrasts) test(own int, out *Contrast) {
	s := &c.sides[own]
	switch {
	case math.IsNaN(out.Rate) || math.IsNaN(out.RestRate):
		return
	case c.all.Hits == 0:
		out.P, out.LeastP = 1, 1
		return
	}
	if min(s.Hits, c.all.Hits-s.Hits) >= FewHits {
		out.P = studentP(out.LogRatio/out.StdErr, out.DF)
	} else {
		out.P = studentP(c.score(own, out.Rate-out.RestRate))
	}
	out.LeastP = c.leastP(own)
}

// sparse is the number of hits in an article that has any, on the average of all sides, up to which little is lost by counting these articles alone. It hangs on
// totals, not on who has them.
const sparse = 1.5

// TestByArticles is Test, but where one side has fewer than FewHits, so that its rate is hardly known, and hits seldom come together, P is that of the articles that have one,
// which lengths knows: Fisher's test sees what a variance over articles cannot, as where each of ten articles has one hit and none of ten others.
// It is of the same question only where its difference has the sign of that of the rates, and lengths are alike enough; else P is that of test. by
// reports whether it is of the articles; the interval is not, so it decides nothing then.
func (c *Contrasts) TestByArticles(own int, lengths func() *WordArticles, out *Contrast) (by bool) {
	c.test(own, out)
	s := &c.sides[own]
	if math.IsNaN(out.P) || min(s.Hits, c.all.Hits-s.Hits) >= FewHits || float64(c.all.Hits) > sparse*float64(c.hit) {
		return false
	}
	w := lengths()
	if w.TooUnlike() {
		return false
	}
	p, least := w.P(s.Hit, c.hit)
	out.LeastP = min(out.LeastP, least)
	mine, rest := float64(s.Hit)/float64(w.own), float64(c.hit-s.Hit)/float64(w.rest)
	if (mine-rest)*(out.Rate-out.RestRate) <= 0 {
		return false
	}
	out.P = p
	return true
}

// TestTopic makes P no smaller than it would be if the variance of the difference were that of the articles of all sides about the rate of all together:
//
//	s² = K/(K−1)·Σ(h−r₀t)²/Σt²     Z = (r−r̄)/(s·√(Σt²/N² + Σ_j Σt²/N_j²/J²))     on K−1 degrees of freedom, K articles
//
// It is for what most articles have not and a few are full of, such as the words of a topic: a side of few articles then seldom shows how unlike articles
// are, since those in which the topic does not come up look all alike. For other rates it asks too much.
func (c *Contrasts) TestTopic(own int, out *Contrast) {
	difference := out.Rate - out.RestRate
	if math.IsNaN(out.P) || difference == 0 {
		return
	}
	common, others := c.all.Rate(), float64(c.telling-1)
	var squares, tokens2, w float64
	for j := range c.sides {
		o := &c.sides[j]
		if o.Tokens == 0 {
			continue
		}
		squares += o.hits2 - 2*common*o.both + common*common*o.tokens2
		tokens2 += o.tokens2
		share := o.tokens2 / (float64(o.Tokens) * float64(o.Tokens))
		if j != own {
			share /= others * others
		}
		w += share
	}
	k := float64(c.articles)
	out.P = max(out.P, studentP(difference/math.Sqrt(k/(k-1)*squares/tokens2*w), k-1))
}

// ratio fills in the log ratio and its doubt.
func (out *Contrast) ratio(c *Contrasts, own int, others float64) {
	s := &c.sides[own]
	rest := Unit{c.all.Hits - s.Hits, c.all.Tokens - s.Tokens}
	n, restN := float64(s.Tokens), float64(rest.Tokens)
	r, b, pooled := (float64(s.Hits)+0.5)/n, out.RestRate+0.5/restN, (float64(rest.Hits)+0.5)/restN
	var g satterthwaite
	g.add(max(c.variances[own], r/n)/(r*r), s.df())
	scale := 1 / (others * others * b * b)
	for j := range c.sides {
		if o := &c.sides[j]; j != own && o.Tokens > 0 {
			g.add(max(c.variances[j], pooled/float64(o.Tokens))*scale, o.df())
		}
	}
	out.LogRatio, out.StdErr, out.DF = math.Log2(r/b), math.Sqrt(g.sum)/math.Ln2, g.df()
	half := quantile95(out.DF) * out.StdErr
	out.Least = half + quantile80(out.DF)*out.StdErr
	out.Low, out.High = out.LogRatio-half, out.LogRatio+half
	if out.LogRatio*(out.Rate-out.RestRate) < 0 {
		out.LogRatio = 0
	}
}

// score is T of a difference of rates, and its degrees of freedom.
func (c *Contrasts) score(own int, difference float64) (t, df float64) {
	w := c.nullVariance(own, c.variances)
	return difference / math.Sqrt(w.sum), w.df()
}

// nullVariance is that of the difference of rates if every article had the rate of all together, but no less than variances say.
func (c *Contrasts) nullVariance(own int, variances []float64) (w satterthwaite) {
	common, others := c.all.Rate(), float64(c.telling-1)
	for j := range c.sides {
		o := &c.sides[j]
		if o.Tokens == 0 {
			continue
		}
		v := common / float64(o.Tokens)
		if variances != nil {
			v = max(v, variances[j])
		}
		if j != own {
			v /= others * others
		}
		w.add(v, o.df())
	}
	return w
}

// leastP is the p of the score test if all hits were on one side, evenly over its articles; in the rest, in the outlet that wrote least.
func (c *Contrasts) leastP(own int) float64 {
	w := c.nullVariance(own, nil)
	hits, least := float64(c.all.Hits), c.shortest[0]
	if least == c.sides[own].Tokens {
		least = c.shortest[1]
	}
	rest := hits / float64(least) / float64(c.telling-1)
	return studentP(max(hits/float64(c.sides[own].Tokens), rest)/math.Sqrt(w.sum), w.df())
}
