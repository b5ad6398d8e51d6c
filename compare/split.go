package compare

import (
	"cmp"
	"context"
	"slices"
	"sort"
	"strings"

	"tellings/compare/coverage"
	"tellings/compare/stats"
	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lexicons"
)

// SplitRate says how far the rates of an outlet and of the others differ in own voice since it tells the same in other words, and how far since it tells
// something else.
type SplitRate struct {
	Outlet         string
	Measure        string  // list.category
	Rate, RestRate float64 // as in Measure, per 1,000 tokens
	Choice         float64 // per 1,000 tokens; it and Selection add up to Rate − RestRate
	Selection      float64
	SharedTokens   int // of the outlet's own, those in points that another tells too
	Tokens         int
}

// SplitRates is the finding of the lens split.
type SplitRates []SplitRate

// split is the lens that splits a difference of rates into choice of words and selection of what to tell (stats.Split). Of every two outlets the
// text falls into what both tell (points that both are found to tell), what the other perhaps tells, and the rest; the parts of an outlet are the means
// over the others, as its rate is held against the mean of theirs. It describes: points of an article are not independent.
func split(_ context.Context, e *View, _ Options) (Finding, error) {
	if len(e.Outlets) > pairedOutlets {
		return SplitRates(nil), nil
	}
	var found SplitRates
	features := e.Analyzer.Matcher.Features()
	told := newToldBy(e.Event, pointsFact.Of(e))
	byFeature := make([]SplitRates, len(features))
	for _, g := range groundsFact.Of(e).all {
		parts := told.parts(g)
		for f, hits := range parts.hits {
			if hits != nil && !uncounted[features[f].List] {
				byFeature[f] = append(byFeature[f], parts.rows(g, features[f], hits)...)
			}
		}
	}
	for _, rows := range byFeature {
		slices.SortFunc(rows, func(a, b SplitRate) int { return strings.Compare(a.Outlet, b.Outlet) })
		found = append(found, rows...)
	}
	return found, nil
}

// What of an outlet's text another tells too.
const (
	toldElsewhere = iota // nothing, as far as is found
	toldPerhaps
	toldByBoth
	kindsTold
)

// toldBy says which outlet tells what stands where.
type toldBy struct {
	e      *Event
	points []coverage.Point
	states [][]int8          // by point and outlet: toldElsewhere …
	in     [][]pointedTokens // by document, in order
}

// pointedTokens are tokens that tell a point. reach is the greatest to of these and all before.
type pointedTokens struct{ from, to, point, reach int }

func newToldBy(e *Event, points []coverage.Point) *toldBy {
	t := &toldBy{e: e, points: points, states: make([][]int8, len(points)), in: make([][]pointedTokens, len(e.Docs))}
	for p := range points {
		t.states[p] = make([]int8, len(e.Outlets))
		for _, n := range points[p].Nearest {
			if n.Perhaps {
				t.states[p][n.Outlet] = toldPerhaps
			}
		}
		for _, o := range points[p].Outlets {
			t.states[p][o] = toldByBoth
		}
		for _, m := range points[p].Members {
			t.in[m.Doc] = append(t.in[m.Doc], pointedTokens{from: m.From, to: m.To, point: p})
		}
	}
	for _, in := range t.in {
		slices.SortFunc(in, func(a, b pointedTokens) int { return cmp.Compare(a.from, b.from) })
		reach := 0
		for k := range in {
			reach = max(reach, in[k].to)
			in[k].reach = reach
		}
	}
	return t
}

// at is by outlet whether it tells what token i of a document says.
func (t *toldBy) at(doc, i int, states []int8) {
	clear(states)
	in := t.in[doc]
	for k := sort.Search(len(in), func(k int) bool { return in[k].from > i }) - 1; k >= 0 && in[k].reach > i; k-- {
		if i < in[k].to {
			for o, s := range t.states[in[k].point] {
				states[o] = max(states[o], s)
			}
		}
	}
}

// splitParts are the own words of the outlets of a ground by who else tells what they say.
type splitParts struct {
	outlets int
	tokens  []int   // by outlet, other outlet and kind
	hits    [][]int // by feature, the same; nil without a hit
	total   []int   // tokens by outlet
	shared  []int   // of them, those in points that another tells
}

func (p *splitParts) index(outlet, other, kind int) int {
	return (outlet*p.outlets+other)*kindsTold + kind
}

func (t *toldBy) parts(g ground) *splitParts {
	n := len(g.Outlets)
	p := &splitParts{outlets: n, tokens: make([]int, n*n*kindsTold), hits: make([][]int, len(g.Analyzer.Matcher.Features())), total: make([]int, n), shared: make([]int, n)}
	states := make([]int8, n)
	for doc, d := range g.Docs {
		whole, o := doc, g.outletOf(doc)
		if g.from != nil {
			whole = g.from[doc]
		}
		p.total[o] += d.Counts.Tokens[voice.Outlet]
		for k := range d.Sentences {
			if !d.Parts[k].Counted() {
				continue
			}
			for i := d.Sentences[k].First; i < d.Sentences[k].End; i++ {
				if d.Voices[i] != voice.Outlet || !d.Tokens[i].Flags.Is(text.Word|text.Number) {
					continue
				}
				t.at(whole, i, states)
				both := false
				for other, s := range states {
					p.tokens[p.index(o, other, int(s))]++
					both = both || other != o && s == toldByBoth
				}
				p.shared[o] += toInt(both)
			}
		}
		for _, h := range d.Hits {
			if h.Voice != voice.Outlet || h.Negated {
				continue
			}
			if p.hits[h.Feature] == nil {
				p.hits[h.Feature] = make([]int, len(p.tokens))
			}
			t.at(whole, h.From, states)
			for other, s := range states {
				p.hits[h.Feature][p.index(o, other, int(s))]++
			}
		}
	}
	return p
}

// rows are those of the outlets of the ground in one feature, where there are hits enough and something that two outlets tell.
func (p *splitParts) rows(g ground, feature lexicons.Feature, hits []int) (rows SplitRates) {
	side := func(o, other int) (parts []stats.Unit, all stats.Unit) {
		for kind := range kindsTold {
			at := p.index(o, other, kind)
			parts = append(parts, stats.Unit{Hits: hits[at], Tokens: p.tokens[at]})
			all = all.Add(parts[kind])
		}
		return parts, all
	}
	total := 0
	for o := range g.Outlets {
		_, all := side(o, o)
		total += all.Hits
	}
	if total < stats.FewHits {
		return nil
	}
	for _, o := range g.outlets {
		row := SplitRate{Outlet: g.Outlets[o].Name, Measure: feature.List + "." + feature.Category, Tokens: p.total[o], SharedTokens: p.shared[o]}
		others := 0.0
		for j := range g.Outlets {
			if j == o || p.total[j] == 0 {
				continue
			}
			own, all := side(o, j)
			rest, theirs := side(j, o)
			choice, selection := stats.Split(own, rest)
			row.Choice += 1000 * choice
			row.Selection += 1000 * selection
			row.Rate, row.RestRate = 1000*all.Rate(), row.RestRate+1000*theirs.Rate()
			others++
		}
		if others == 0 || row.Tokens == 0 || row.SharedTokens == 0 {
			continue
		}
		row.RestRate /= others
		row.Choice /= others
		row.Selection /= others
		rows = append(rows, row)
	}
	return rows
}
