package stats

import "math"

// Block is what one event says of the rate of one outlet against the others: its hits and theirs, weighted as Mantel & Haenszel do, so that
// neither a long event nor a large outlet counts for more than it tells. The zero Block tells nothing.
type Block struct {
	Own, Rest             float64 // R = h·mean_j[t_j/(t+t_j)], S = mean_j[h_j·t/(t+t_j)]
	ownSpread, restSpread float64 // Σ h·mean_j[…]², Σ_j h_j(t/(t+t_j))²/J²: the Poisson variances of R and S
	Hits                  int     // of all outlets
}

// Block returns what the sides say of side own. Nothing where there is not a hit, or one side alone has tokens.
func (c *Contrasts) Block(own int) Block {
	s := &c.sides[own]
	others := float64(c.telling - 1)
	if s.Tokens == 0 || others < 1 || c.all.Hits == 0 {
		return Block{}
	}
	b := Block{Hits: c.all.Hits}
	t, share := float64(s.Tokens), 0.0
	for j := range c.sides {
		o := &c.sides[j]
		if j == own || o.Tokens == 0 {
			continue
		}
		theirs := float64(o.Tokens) / (t + float64(o.Tokens))
		share += theirs
		b.Rest += float64(o.Hits) * (1 - theirs)
		b.restSpread += float64(o.Hits) * (1 - theirs) * (1 - theirs)
	}
	share /= others
	b.Rest /= others
	b.restSpread /= others * others
	b.Own, b.ownSpread = float64(s.Hits)*share, float64(s.Hits)*share*share
	return b
}

// Profile adds up the blocks of one outlet, in little room however many events there are. The zero value is one of no events.
type Profile struct {
	Events        int // that have a hit
	Hits          int
	Higher, Lower int // events in which the outlet's rate is above the others', below

	own, rest, ownSpread, restSpread exactSum
	own2, both, rest2                exactSum // ΣR², ΣRS, ΣS²
}

func (p *Profile) sums() [7]*exactSum {
	return [...]*exactSum{&p.own, &p.rest, &p.ownSpread, &p.restSpread, &p.own2, &p.both, &p.rest2}
}

// Add takes in one event.
func (p *Profile) Add(b Block) {
	if b.Hits == 0 {
		return
	}
	p.Events++
	p.Hits += b.Hits
	switch {
	case b.Own > b.Rest:
		p.Higher++
	case b.Own < b.Rest:
		p.Lower++
	}
	for i, x := range [...]float64{b.Own, b.Rest, b.ownSpread, b.restSpread, b.Own * b.Own, b.Own * b.Rest, b.Rest * b.Rest} {
		p.sums()[i].Add(x)
	}
}

// Merge takes in the events of o.
func (p *Profile) Merge(o *Profile) {
	p.Events += o.Events
	p.Hits += o.Hits
	p.Higher += o.Higher
	p.Lower += o.Lower
	for i, s := range o.sums() {
		p.sums()[i].Merge(s)
	}
}

// Weight is R+S, the hits that the comparison rests on.
func (p *Profile) Weight() float64 { return p.own.Value() + p.rest.Value() }

// Effective is the number of events as if all weighed the same: (Σw)²/Σw², w = R_e+S_e.
func (p *Profile) Effective() float64 {
	w := p.Weight()
	return w * w / (p.own2.Value() + 2*p.both.Value() + p.rest2.Value())
}

// LogRatio is log2 of how much more often the outlet has hits than the others, over all events, with the event as block:
//
//	R = ΣR_e+¼     S = ΣS_e+¼     log_ratio = log2(R/S)     x_e = R_e/R − S_e/S
//	var = max(E/(E−1)·Σ(x_e−x̄)², (Σ ownSpread+⅛)/R² + (Σ restSpread+⅛)/S²)     se = √var/ln 2
//	E_eff = (Σw)²/Σw²     df = max(1, E_eff−1)
//
// The variance is that between events, with a floor of Poisson: of an outlet that has no hit in many events nothing varies, and yet a next one
// may have some. All is NaN without an event.
//
// Mantel & Haenszel (1959), Journal of the National Cancer Institute 22(4); Greenland & Robins (1985), Biometrics 41(1).
func (p *Profile) LogRatio() Estimate {
	nan := math.NaN()
	if p.Events == 0 || p.Weight() == 0 {
		return Estimate{nan, nan, nan, nan, nan}
	}
	own, rest := p.own.Value(), p.rest.Value()
	r, s := own+0.25, rest+0.25
	variance := (p.ownSpread.Value()+0.125)/(r*r) + (p.restSpread.Value()+0.125)/(s*s)
	if e := float64(p.Events); e > 1 {
		sum := own/r - rest/s
		squares := p.own2.Value()/(r*r) - 2*p.both.Value()/(r*s) + p.rest2.Value()/(s*s)
		variance = max(variance, e/(e-1)*(squares-sum*sum/e))
	}
	return estimate(math.Log2(r/s), variance/(math.Ln2*math.Ln2), max(1, p.Effective()-1))
}
