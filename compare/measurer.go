package compare

import (
	"slices"

	"tellings/compare/stats"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

// compareAll appends the rows of a feature in a voice, in order of outlet; none where no outlet has a hit, or all of them fewer than least.
func compareAll(dst []Measure, grounds []*measurer, f uint16, feature lexicons.Feature, v voice.Voice, least int) []Measure {
	if !anyHas(grounds, f, v) {
		return dst
	}
	first := len(dst)
	dst = append(dst, make([]Measure, len(grounds[0].e.Outlets))...)
	rows := dst[first:]
	for _, m := range grounds {
		m.e.rate(rows, feature, v, m.count(f, v), m.lengths[v])
	}
	rows = withGround(rows)
	if len(rows) == 0 || rows[0].Hits+rows[0].RestHits < least {
		return dst[:first]
	}
	o := 0
	for i := range rows {
		for grounds[0].e.Outlets[o].Name != rows[i].Outlet {
			o++
		}
		m := grounds[slices.IndexFunc(grounds, func(m *measurer) bool { return slices.Contains(m.e.outlets, o) })]
		rows[i].Evidence = m.evidence(f, v, m.e.Outlets[o], &rows[i])
	}
	return dst[:first+len(rows)]
}

// anyHas reports whether a feature is hit in a voice on any of the grounds.
func anyHas(grounds []*measurer, f uint16, v voice.Voice) bool {
	return slices.ContainsFunc(grounds, func(m *measurer) bool { return m.spoken[f]&(1<<v) != 0 })
}

// measurer holds what the rates of the outlets that are compared on one ground share.
type measurer struct {
	e      ground
	opt    Options
	lens   string    // that asks
	hits   [][]place // by feature: where it is hit, in order of document
	spoken []uint8   // by feature: the voices that it is hit in, a bit each
	of     size
	sides  [3][]stats.Side // by voice and outlet: its articles without their hits

	lengths [3]*articleLengths // by voice

	counted []stats.Side // of the feature and voice that was counted last
	passed  []place      // scratch of evidence
	runs    [][]place    // likewise
}

// place is a hit: its document and its index there.
type place struct{ doc, hit int }

// size is what the hits of a document in a voice are counted over.
type size func(d *features.Document, v voice.Voice) int

// wordsIn is the size of which rates are made.
func wordsIn(d *features.Document, v voice.Voice) int { return d.Counts.Tokens[v] }

// newMeasurer files the hits of the features that are asked for.
func newMeasurer(e ground, opt Options, lens string, of size, asks func(f uint16) bool) *measurer {
	categories := len(e.Analyzer.Matcher.Features())
	m := &measurer{e: e, opt: opt, lens: lens, of: of, hits: make([][]place, categories), spoken: make([]uint8, categories)}
	asked, n, all := make([]bool, categories), make([]int, categories), 0
	for f := range asked {
		asked[f] = asks(uint16(f))
	}
	each := func(visit func(doc, hit int, h *features.Hit)) {
		for i, d := range e.Docs {
			for h := range d.Hits {
				if hit := &d.Hits[h]; !hit.Negated && asked[hit.Feature] {
					visit(i, h, hit)
				}
			}
		}
	}
	each(func(_, _ int, h *features.Hit) { n[h.Feature]++; all++ })
	room := make([]place, all)
	for f, n := range n {
		m.hits[f], room = room[:0:n], room[n:]
	}
	each(func(doc, hit int, h *features.Hit) {
		m.hits[h.Feature] = append(m.hits[h.Feature], place{doc, hit})
		m.spoken[h.Feature] |= 1 << h.Voice
	})
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

// count returns the sides of a feature in a voice, good until the next call.
func (m *measurer) count(f uint16, v voice.Voice) []stats.Side {
	m.counted = append(m.counted[:0], m.sides[v]...)
	for places := m.hits[f]; len(places) > 0; {
		doc, n := places[0].doc, 0
		for ; len(places) > 0 && places[0].doc == doc; places = places[1:] {
			n += toInt(m.e.Docs[doc].Hits[places[0].hit].Voice == v)
		}
		if n > 0 {
			m.counted[m.e.outletOf(doc)].Raise(stats.Unit{Hits: n, Tokens: m.of(m.e.Docs[doc], v)})
		}
	}
	return m.counted
}

// evidence returns passages for a row, taken in turn from the outlet's articles so that the first are not all of one.
func (m *measurer) evidence(f uint16, v voice.Voice, o Outlet, row *Measure) []Evidence {
	places := m.hits[f] // in order of document
	from, _ := slices.BinarySearchFunc(places, o.First, func(p place, doc int) int { return p.doc - doc })
	m.passed, m.runs = m.passed[:0], m.runs[:0]
	first := 0
	for i := from; i < len(places) && places[i].doc < o.End; i++ {
		p := places[i]
		if m.e.Docs[p.doc].Hits[p.hit].Voice != v {
			continue
		}
		if n := len(m.passed); n > first && m.passed[first].doc != p.doc {
			m.runs, first = append(m.runs, m.passed[first:]), n
		}
		m.passed = append(m.passed, p)
	}
	if len(m.passed) == 0 {
		return nil
	}
	most := m.opt.evidenceIn(v)
	if fewArticles(row.Articles, row.RestArticles) {
		most = m.opt.evidenceIn(voice.Quoted)
	}
	picked := inTurn(append(m.runs, m.passed[first:]), most)
	out := make([]Evidence, 0, len(picked))
	for _, p := range picked {
		h := m.e.Docs[p.doc].Hits[p.hit]
		out = append(out, m.e.evidence(p.doc, h.From, h.To, m.lens, row.Measure))
	}
	return out
}
