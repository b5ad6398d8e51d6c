package compare

import (
	"math"

	"tellings/compare/stats"
	"tellings/features/voice"
)

// labelJudge says how far it reaches that an outlet uses a word for a referent. Where there are articles enough that mention the referent
// on both sides, the share of its mentions with the word is compared over these articles as rates are in the lens measures; else
// the row describes.
type labelJudge struct {
	e *View
}

func newLabelJudge(e *View) *labelJudge { return &labelJudge{e} }

// judge keeps what is to be ruled on when all rows are there.
func (j *labelJudge) judge(l *Label, c *callings, u *use) {
	l.Reason = contrastsFact.Of(j.e).against(l.Outlet)
	l.Least = math.NaN()
	l.contrast = stats.Case{Unlike: len(l.Reason) > 0, P: math.NaN(), Low: math.NaN(), High: math.NaN()}
	if u.voice != voice.Outlet || l.RestMentions == 0 || !groundsFact.Of(j.e).compared(u.outlet) {
		return
	}
	g := groundsFact.Of(j.e).of(u.outlet)
	l.contrast.Articles, l.contrast.RestArticles = c.mentioning(u, j.e.Outlets[u.outlet], g)
	if min(l.contrast.Articles, l.contrast.RestArticles) < stats.InferenceArticles {
		return
	}
	sides := make([]stats.Side, len(g.Outlets))
	units := pick(g, c.units(u, len(j.e.Docs)))
	for doc, unit := range units {
		sides[g.outletOf(doc)].Add(unit)
	}
	contrasts := stats.NewContrasts(sides)
	if contrasts.Hits() < stats.FewHits {
		return
	}
	found := contrasts.Estimate(u.outlet)
	mentions := newLengths(g, func(doc int) int { return units[doc].Tokens })
	if !contrasts.TestByArticles(u.outlet, func() *stats.WordArticles { return mentions.of(u.outlet) }, &found) {
		l.contrast.Low, l.contrast.High = found.Low, found.High
	}
	l.contrast.P, l.contrast.LeastP, l.Least = found.P, found.LeastP, found.Least
}

// mentioning counts the articles of the outlet of u and of the others, of those in ground, that mention the referent in the voice of u.
func (c *callings) mentioning(u *use, of Outlet, ground *Event) (own, rest int) {
	for _, h := range c.heard[u.voice] {
		switch {
		case !ground.has(h.doc):
		case of.First <= h.doc && h.doc < of.End:
			own++
		default:
			rest++
		}
	}
	return own, rest
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

// rule fills in p, q and verdicts. What nobody else mentions cannot be compared; a row of fewer articles describes.
func (found Labels) rule(e *View) {
	family := make([]stats.Case, len(found))
	for i := range found {
		family[i] = found[i].contrast
	}
	for i, r := range stats.Judge(family, e.questions()) {
		l := &found[i]
		l.P, l.Q, l.Verdict = r.P, r.Q, r.Verdict
		if r.Verdict == stats.Insufficient && l.RestMentions > 0 {
			l.Verdict = stats.Descriptive
		}
	}
}
