package compare

import (
	"slices"

	"tellings/compare/stats"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

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
	return withGround(rows)
}

// measurer holds what the rates of the outlets that are compared on one ground share.
type measurer struct {
	e       ground
	opt     Options
	lens    string             // that asks
	hits    map[uint16][]place // by feature: where it is hit
	of      size
	sides   [3][]stats.Side    // by voice and outlet: its articles without their hits
	lengths [3]*articleLengths // by voice
}

// place is a hit: its document and its index there.
type place struct{ doc, hit int }

// size is what the hits of a document in a voice are counted over.
type size func(d *features.Document, v voice.Voice) int

// wordsIn is the size of which rates are made.
func wordsIn(d *features.Document, v voice.Voice) int { return d.Counts.Tokens[v] }

func newMeasurer(e ground, opt Options, lens string, of size) *measurer {
	m := &measurer{e: e, opt: opt, lens: lens, of: of, hits: map[uint16][]place{}}
	for i, d := range e.Docs {
		for h := range d.Hits {
			if !d.Hits[h].Negated {
				f := d.Hits[h].Feature
				m.hits[f] = append(m.hits[f], place{i, h})
			}
		}
	}
	for _, v := range voices {
		m.lengths[v] = newLengths(m.e.Event, func(doc int) int { return of(m.e.Docs[doc], v) })
		m.sides[v] = make([]stats.Side, len(e.Outlets))
		for o, outlet := range e.Outlets {
			for _, d := range e.Docs[outlet.First:outlet.End] {
				m.sides[v][o].Add(stats.Unit{Tokens: of(d, v)})
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
		sides[m.e.outletOf(doc)].Raise(stats.Unit{Hits: n, Tokens: m.of(m.e.Docs[doc], v)})
	}
	return sides
}

// rows compares each outlet of the ground with the rest and fills in its row.
func (m *measurer) rows(rows []Measure, f uint16, feature lexicons.Feature, v voice.Voice, sides []stats.Side) {
	if sides == nil {
		sides = m.sides[v]
	}
	m.e.rate(rows, feature, v, sides, m.lengths[v])
	for _, o := range m.e.outlets {
		rows[o].Evidence = m.evidence(f, v, m.e.Outlets[o], rows[o].Measure)
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
		out = append(out, m.e.evidence(p.doc, h.From, h.To, m.lens, item))
	}
	return out
}
