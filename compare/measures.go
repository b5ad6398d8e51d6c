package compare

import (
	"context"
	"math"
	"slices"

	"tellings/compare/stats"
	"tellings/features/voice"
	"tellings/lexicons"
)

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
	found.judge(e, opt.Measures)
	return found, nil
}

// compareAll returns the rows of a feature in a voice, in order of outlet; none where no outlet has a hit.
func compareAll(grounds []*measurer, f uint16, feature lexicons.Feature, v voice.Voice) []Measure {
	sides, any := make([][]stats.Side, len(grounds)), false
	for i, m := range grounds {
		sides[i] = m.count(f, v)
		any = any || sides[i] != nil
	}
	if !any {
		return nil
	}
	rows := make([]Measure, len(grounds[0].e.Outlets))
	for i, m := range grounds {
		m.rows(rows, f, feature, v, sides[i])
	}
	return slices.DeleteFunc(rows, func(r Measure) bool { return r.Outlet == "" }) // one that is compared with nothing
}

// measurer holds what the measures of the outlets that are compared on one ground share.
type measurer struct {
	e     ground
	opt   Options
	hits  map[uint16][]place // by feature: where it is hit
	sides [3][]stats.Side    // by voice and outlet: its articles without their hits
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
	for _, v := range voices {
		m.sides[v] = make([]stats.Side, len(e.Outlets))
		for o, outlet := range e.Outlets {
			for _, d := range e.Docs[outlet.First:outlet.End] {
				m.sides[v][o].Add(stats.Unit{Tokens: d.Counts.Tokens[v]})
			}
		}
	}
	return m
}

// count returns the sides of a feature in a voice, or nil where it has no hit.
func (m *measurer) count(f uint16, v voice.Voice) []stats.Side {
	var sides []stats.Side
	places := m.hits[f] // in order of document
	for len(places) > 0 {
		doc, n := places[0].doc, 0
		for ; len(places) > 0 && places[0].doc == doc; places = places[1:] {
			n += toInt(m.e.Docs[doc].Hits[places[0].hit].Voice == v)
		}
		if n == 0 {
			continue
		}
		if sides == nil {
			sides = slices.Clone(m.sides[v])
		}
		sides[m.e.outletOf(doc)].Raise(stats.Unit{Hits: n, Tokens: m.e.Docs[doc].Counts.Tokens[v]})
	}
	return sides
}

// rows compares each outlet of the ground with the rest and fills in its row. The rest is the mean of the other outlets' rates, so that the largest of them
// is not the reference.
func (m *measurer) rows(rows []Measure, f uint16, feature lexicons.Feature, v voice.Voice, sides []stats.Side) {
	if sides == nil {
		sides = m.sides[v]
	}
	var total stats.Unit
	for _, s := range sides {
		total = total.Add(s.Unit)
	}
	contrasts := stats.NewContrasts(sides)
	for _, o := range m.e.outlets {
		outlet, own, c := m.e.Outlets[o], sides[o].Unit, contrasts.Of(o)
		r := Measure{
			Outlet: outlet.Name, Measure: feature.List + "." + feature.Category, Family: feature.List, Voice: v.String(),
			Hits: own.Hits, Tokens: own.Tokens, Rate: 1000 * c.Rate,
			RestHits: total.Hits - own.Hits, RestTokens: total.Tokens - own.Tokens, RestRate: 1000 * c.RestRate,
			LogRatio: c.LogRatio, Low: c.Low, High: c.High, Least: c.Least, P: c.P, leastP: c.LeastP,
			Articles: outlet.Articles(), RestArticles: len(m.e.Docs) - outlet.Articles(),
		}
		if total.Hits < stats.FewHits {
			r.P = math.NaN()
		}
		r.inVoice, r.restInVoice = contrasts.Articles(o)
		r.block = contrasts.Block(o)
		r.Evidence = m.evidence(f, v, outlet, r.Measure)
		rows[o] = r
	}
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

// judge fills in q and the verdicts. What was asked in advance is a family of its own; all else is one, with the other tables of the event.
func (found Measures) judge(e *View, asked []string) {
	var advance, rest []*Measure
	contrasts := contrastsFact.Of(e)
	for i := range found {
		r := &found[i]
		r.Reason = contrasts.against(r.Outlet)
		if r.Voice == voice.Outlet.String() && slices.Contains(asked, r.Measure) {
			advance = append(advance, r)
		} else {
			rest = append(rest, r)
		}
	}
	rule(rest, e.questions())
	alone := e.questions()
	alone.Tables = 1
	rule(advance, alone)
}

// rule rules on the rows of one family.
func rule(rows []*Measure, family stats.Family) {
	cases := make([]stats.Case, len(rows))
	for i, r := range rows {
		cases[i] = stats.Case{Unlike: len(r.Reason) > 0, Articles: r.inVoice, RestArticles: r.restInVoice, P: r.P, LeastP: r.leastP, Low: r.Low, High: r.High}
	}
	for i, ruling := range stats.Judge(cases, family) {
		rows[i].P, rows[i].Q, rows[i].Verdict = ruling.P, ruling.Q, ruling.Verdict
	}
}
