package compare

import (
	"math"

	"tellings/compare/stats"
	"tellings/features/voice"
)

// labelJudge says how far it reaches that an outlet uses a word for a referent. Where there are articles enough on both sides, the
// share of mentions with the word is compared over articles as rates are in the lens measures; else the row describes.
type labelJudge struct {
	e     *View
	opt   Options
	swaps []*stats.Swaps // by outlet, made when first needed
}

func newLabelJudge(e *View, opt Options) *labelJudge {
	return &labelJudge{e, opt, make([]*stats.Swaps, len(e.Outlets))}
}

// testedCount is how often an outlet must use a word for it to be tested. It is fixed in advance, so that the correction for
// many tests stays honest.
const testedCount = 3

// judge fills in p, the smallest p and a verdict that correct may still change.
func (j *labelJudge) judge(l *Label, c *callings, u *use) {
	l.P, l.Q, l.MinP = math.NaN(), math.NaN(), math.NaN()
	g := groundsFact.Of(j.e).of(u.outlet)
	own := g.Outlets[u.outlet].Articles()
	rest := len(g.Docs) - own
	if l.Reason = contrastsFact.Of(j.e).against(l.Outlet); len(l.Reason) > 0 {
		l.Verdict = stats.NotComparable
		return
	}
	l.Verdict = stats.Descriptive
	if l.RestMentions == 0 {
		l.Verdict = stats.Insufficient
		return
	}
	if min(own, rest) < stats.InferenceArticles || u.voice != voice.Outlet || l.Count < testedCount {
		return
	}
	l.MinP = stats.MinP(own, rest)
	units := pick(g, c.units(u, len(j.e.Docs)))
	sums := make([]stats.Unit, len(g.Outlets))
	for o, outlet := range g.Outlets {
		sums[o] = stats.Sum(units[outlet.First:outlet.End])
	}
	l.low, l.high, l.P = newLinear(g.Outlets, units, sums).gap(u.outlet)
	if len(g.Docs) <= resampleLimit {
		l.P = j.swapsOf(u.outlet, own, rest).P(ownFirst(units, g.Outlets[u.outlet]))
	}
}

func (j *labelJudge) swapsOf(o, own, rest int) *stats.Swaps {
	if j.swaps[o] == nil {
		j.swaps[o] = stats.NewSwaps(own, rest, stats.Seed(j.opt.Seed, j.e.Name, j.e.Outlets[o].Name, "labels"))
	}
	return j.swaps[o]
}

// units are by article the mentions with the word of u and all mentions, in the voice of u.
func (c *callings) units(u *use, articles int) []stats.Unit {
	units := make([]stats.Unit, articles)
	for _, h := range c.heard[u.voice] {
		units[h.doc].Tokens = h.n
	}
	for _, doc := range c.used[spokenWord{u.word(), u.voice}] {
		units[doc].Hits++
	}
	return units
}

// correct fills in q over all that was tested, and the verdicts of these.
func (found Labels) correct() {
	p := make([]float64, len(found))
	for i := range found {
		p[i] = found[i].P
	}
	for i, q := range stats.BenjaminiHochberg(p) {
		l := &found[i]
		if math.IsNaN(l.MinP) {
			continue
		}
		l.Q = q
		l.Verdict = stats.Judge(stats.InferenceArticles, stats.InferenceArticles, q, l.MinP, l.low, l.high)
	}
}
