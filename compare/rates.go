package compare

import (
	"math"
	"slices"
	"strings"

	"tellings/compare/stats"
	"tellings/features/voice"
	"tellings/lexicons"
)

// rate compares each outlet of the ground with the rest in one feature and voice, by what was counted of each outlet, and fills in its row. The rest is the
// mean of the other outlets' rates, so that the largest of them is not the reference.
func (g *ground) rate(rows []Measure, feature lexicons.Feature, v voice.Voice, sides []stats.Side, lengths *articleLengths) {
	var total stats.Unit
	for _, s := range sides {
		total = total.Add(s.Unit)
	}
	contrasts, topical := stats.NewContrasts(sides), strings.HasPrefix(feature.List, framesPrefix)
	for _, o := range g.outlets {
		outlet, own, c := g.Outlets[o], sides[o].Unit, contrasts.Estimate(o)
		inVoice, restInVoice := contrasts.Articles(o)
		byArticles := false
		if total.Hits >= stats.FewHits && min(inVoice, restInVoice) >= stats.InferenceArticles {
			byArticles = contrasts.TestByArticles(o, func() *stats.WordArticles { return lengths.of(o) }, &c)
			if topical && !byArticles {
				contrasts.TestTopic(o, &c)
			}
		}
		r := Measure{
			Outlet: outlet.Name, Measure: feature.List + "." + feature.Category, Family: feature.List, Voice: v.String(),
			Hits: own.Hits, Tokens: own.Tokens, Rate: 1000 * c.Rate,
			RestHits: total.Hits - own.Hits, RestTokens: total.Tokens - own.Tokens, RestRate: 1000 * c.RestRate,
			LogRatio: c.LogRatio, Low: c.Low, High: c.High, Least: c.Least, P: c.P, leastP: c.LeastP,
			Articles: outlet.Articles(), RestArticles: len(g.Docs) - outlet.Articles(),
		}
		r.inVoice, r.restInVoice, r.byArticles = inVoice, restInVoice, byArticles
		r.block = contrasts.Block(o)
		rows[o] = r
	}
}

// articleLengths are the articles of a ground in one voice as tests by articles need them, made when the first asks for them.
type articleLengths struct {
	ground *Event
	size   func(doc int) int
	all    *stats.Lengths
	known  []*stats.WordArticles // by outlet
}

func newLengths(g *Event, size func(doc int) int) *articleLengths {
	return &articleLengths{ground: g, size: size}
}

// of is the test of an outlet.
func (l *articleLengths) of(outlet int) *stats.WordArticles {
	sizes := func(from, to int) (all []int) {
		for doc := from; doc < to; doc++ {
			all = append(all, l.size(doc))
		}
		return all
	}
	if l.all == nil {
		l.all, l.known = stats.NewLengths(sizes(0, len(l.ground.Docs))), make([]*stats.WordArticles, len(l.ground.Outlets))
	}
	if l.known[outlet] == nil {
		o := l.ground.Outlets[outlet]
		l.known[outlet] = l.all.Against(sizes(o.First, o.End))
	}
	return l.known[outlet]
}

// withGround are the rows of outlets that are compared with something.
func withGround(rows []Measure) []Measure {
	return slices.DeleteFunc(rows, func(r Measure) bool { return r.Outlet == "" })
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
		if r.byArticles {
			cases[i].Low, cases[i].High = math.NaN(), math.NaN()
		}
	}
	for i, ruling := range stats.Judge(cases, family) {
		rows[i].P, rows[i].Q, rows[i].Verdict = ruling.P, ruling.Q, ruling.Verdict
	}
}

// inTurn takes up to n of the lists' members: the first of each list, then the second of each, …
func inTurn[T any](lists [][]T, n int) []T {
	all := 0
	for _, l := range lists {
		all += len(l)
	}
	out := make([]T, 0, min(n, all))
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
