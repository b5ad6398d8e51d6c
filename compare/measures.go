package compare

import (
	"context"
	"math"
	"slices"

	"tellings/compare/stats"
	"tellings/features/voice"
	"tellings/lexicons"
)

// resampleLimit is the number of articles of an event up to which doubt is found by resampling them: bootstrap intervals
// and permutation tests. Beyond it both come from the linearised variance over articles, which then agrees and whose cost
// does not grow with the draws.
const resampleLimit = 100

// measures is the lens that counts every lexicon category in every voice, each outlet against the rest.
func measures(_ context.Context, e *View, opt Options) (Finding, error) {
	var found Measures
	var grounds []*measurer
	for _, g := range groundsFact.Of(e).all {
		grounds = append(grounds, newMeasurer(g, opt))
	}
	for f, feature := range e.Analyzer.Matcher.Features() {
		if feature.List == alternations {
			continue
		}
		for _, v := range voices {
			found = append(found, compareAll(grounds, uint16(f), feature, v)...)
		}
	}
	found.correct(e)
	return found, nil
}

// compareAll returns the rows of a feature in a voice, in order of outlet; none where no outlet has a hit.
func compareAll(grounds []*measurer, f uint16, feature lexicons.Feature, v voice.Voice) []Measure {
	units, any := make([][]stats.Unit, len(grounds)), false
	for i, m := range grounds {
		hit := false
		units[i], hit = m.units(f, v)
		any = any || hit
	}
	if !any {
		return nil
	}
	rows := make([]Measure, len(grounds[0].e.Outlets))
	for i, m := range grounds {
		m.rows(rows, f, feature, v, units[i])
	}
	return rows
}

// measurer holds what the measures of the outlets that are compared on one ground share.
type measurer struct {
	e     ground
	opt   Options
	hits  map[uint16][]place // by feature: where it is hit
	draws *stats.Draws       // nil above resampleLimit
	swaps []*stats.Swaps     // by outlet; nil above resampleLimit

	drawnTokens [3][]int  // by voice: the tokens of each draw and outlet
	drawnHits   []int     // the same of the hits of the feature in work
	ratios      []float64 // scratch
}

// place is a hit: its document and its index there.
type place struct{ doc, hit int }

func newMeasurer(e ground, opt Options) *measurer {
	m := &measurer{e: e, opt: opt, hits: map[uint16][]place{}}
	for i, d := range e.Docs {
		for h := range d.Hits {
			if !d.Hits[h].Negated {
				f := d.Hits[h].Feature
				m.hits[f] = append(m.hits[f], place{i, h})
			}
		}
	}
	if len(e.Docs) > resampleLimit {
		return m
	}
	sizes := make([]int, len(e.Outlets))
	infer := false
	for o, outlet := range e.Outlets {
		sizes[o] = outlet.Articles()
	}
	for _, o := range e.outlets {
		infer = infer || sizes[o] >= stats.MinArticles
	}
	if !infer {
		return m // single articles: no doubt can be estimated
	}
	m.draws = stats.NewDraws(sizes, stats.MinDraws, stats.Seed(opt.Seed, e.Name, "bootstrap"))
	m.swaps = make([]*stats.Swaps, len(sizes))
	for _, o := range e.outlets {
		n := sizes[o]
		m.swaps[o] = stats.NewSwaps(n, len(e.Docs)-n, stats.Seed(opt.Seed, e.Name, e.Outlets[o].Name, "permutation"))
	}
	for _, v := range voices {
		tokens := make([]int, len(e.Docs))
		for i, d := range e.Docs {
			tokens[i] = d.Counts.Tokens[v]
		}
		m.drawnTokens[v] = m.draws.Sums(tokens, nil)
	}
	m.ratios = make([]float64, m.draws.Len())
	return m
}

// units returns hits and tokens of each document for a feature in a voice, and whether there is any hit.
func (m *measurer) units(f uint16, v voice.Voice) ([]stats.Unit, bool) {
	units, any := make([]stats.Unit, len(m.e.Docs)), false
	for i, d := range m.e.Docs {
		units[i].Tokens = d.Counts.Tokens[v]
	}
	for _, p := range m.hits[f] {
		if m.e.Docs[p.doc].Hits[p.hit].Voice == v {
			units[p.doc].Hits++
			any = true
		}
	}
	return units, any
}

// rows compares each outlet of the ground with the rest and fills in its row. The rest is the mean of the other outlets' rates, so that the largest of them
// is not the reference.
func (m *measurer) rows(rows []Measure, f uint16, feature lexicons.Feature, v voice.Voice, units []stats.Unit) {
	outlets := m.e.Outlets
	sums := make([]stats.Unit, len(outlets))
	for o, outlet := range outlets {
		sums[o] = stats.Sum(units[outlet.First:outlet.End])
	}
	total := stats.Sum(sums)
	m.draw(units)
	lin := newLinear(outlets, units, sums)
	for _, o := range m.e.outlets {
		outlet := outlets[o]
		r := Measure{
			Outlet: outlet.Name, Measure: feature.List + "." + feature.Category, Family: feature.List, Voice: v.String(),
			Hits: sums[o].Hits, Tokens: sums[o].Tokens, Rate: 1000 * sums[o].Rate(),
			RestHits: total.Hits - sums[o].Hits, RestTokens: total.Tokens - sums[o].Tokens,
			RestRate: 1000 * stats.RestRate(sums, o), LogRatio: stats.LogRateRatio(sums, o),
			Articles: outlet.Articles(), RestArticles: len(units) - outlet.Articles(),
			P: math.NaN(), Q: math.NaN(), Low: math.NaN(), High: math.NaN(),
		}
		r.MinP = stats.MinP(r.Articles, r.RestArticles)
		if r.Articles >= stats.MinArticles && r.RestArticles >= stats.MinArticles {
			m.doubt(&r, o, v, units, lin)
		}
		r.Evidence = m.evidence(f, v, outlet, r.Measure)
		rows[o] = r
	}
}

// draw sums the hits of a feature over the bootstrap draws, once for all outlets.
func (m *measurer) draw(units []stats.Unit) {
	if m.draws == nil {
		return
	}
	hits := make([]int, len(units))
	for i, u := range units {
		hits[i] = u.Hits
	}
	m.drawnHits = m.draws.Sums(hits, m.drawnHits)
}

// doubt fills in the interval and p of r, the row of outlet o.
func (m *measurer) doubt(r *Measure, o int, v voice.Voice, units []stats.Unit, lin linear) {
	if m.draws == nil {
		r.Low, r.High, r.P = lin.doubt(o, r.LogRatio)
		return
	}
	r.Low, r.High = m.interval(o, v)
	r.P = m.swaps[o].P(ownFirst(units, m.e.Outlets[o]))
}

// interval is the percentile interval of the log ratio over the event's bootstrap draws. The draws are put in order as ratios, so
// that only the two ends need a logarithm.
func (m *measurer) interval(o int, v voice.Voice) (low, high float64) {
	k := len(m.e.Outlets)
	sums := make([]stats.Unit, k)
	for b := range m.ratios {
		for g := range sums {
			sums[g] = stats.Unit{Hits: m.drawnHits[b*k+g], Tokens: m.drawnTokens[v][b*k+g]}
		}
		m.ratios[b] = stats.RateRatio(sums, o)
	}
	low, high = stats.PercentileInterval(m.ratios)
	return math.Log2(low), math.Log2(high)
}

// ownFirst returns units with those of an outlet in front.
func ownFirst(units []stats.Unit, o Outlet) []stats.Unit {
	out := append(make([]stats.Unit, 0, len(units)), units[o.First:o.End]...)
	return append(append(out, units[:o.First]...), units[o.End:]...)
}

// evidence returns passages for a row, taken in turn from the outlet's articles so that the first are not all of one.
func (m *measurer) evidence(f uint16, v voice.Voice, o Outlet, item string) []Evidence {
	places := m.hits[f] // in order of document
	from, _ := slices.BinarySearchFunc(places, o.First, func(p place, doc int) int { return p.doc - doc })
	var byDoc [][]place
	for i := from; i < len(places) && places[i].doc < o.End; i++ {
		p := places[i]
		if m.e.Docs[p.doc].Hits[p.hit].Voice != v {
			continue
		}
		if n := len(byDoc); n == 0 || byDoc[n-1][0].doc != p.doc {
			byDoc = append(byDoc, nil)
		}
		byDoc[len(byDoc)-1] = append(byDoc[len(byDoc)-1], p)
	}
	var out []Evidence
	for _, p := range inTurn(byDoc, m.opt.evidenceIn(v)) {
		h := m.e.Docs[p.doc].Hits[p.hit]
		out = append(out, m.e.evidence(p.doc, h.From, h.To, "measures", item))
	}
	return out
}

// inTurn takes up to n of the lists' places: the first of each list, then the second of each, …
func inTurn(lists [][]place, n int) []place {
	var out []place
	for round := 0; ; round++ {
		before := len(out)
		for _, l := range lists {
			if round < len(l) && len(out) < n {
				out = append(out, l[round])
			}
		}
		if len(out) == before {
			return out
		}
	}
}

// correct fills in q over all the measures of the event, and the verdicts. What is not comparable was not tested.
func (found Measures) correct(e *View) {
	p := make([]float64, len(found))
	contrasts := contrastsFact.Of(e)
	for i := range found {
		r := &found[i]
		if r.Reason = contrasts.against(r.Outlet); len(r.Reason) > 0 {
			r.P = math.NaN()
		}
		p[i] = r.P
	}
	for i, q := range stats.BenjaminiHochberg(p) {
		r := &found[i]
		r.Q = q
		if r.Verdict = stats.Judge(r.Articles, r.RestArticles, q, r.MinP, r.Low, r.High); len(r.Reason) > 0 {
			r.Verdict = stats.NotComparable
		}
	}
}
