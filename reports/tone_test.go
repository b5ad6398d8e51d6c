package reports

import (
	"math"

	"tellings/compare"
	"tellings/compare/stats"
)

// harbourTone is how the outlets of the harbour story stand to the mayor and the council.
func harbourTone() compare.Tones {
	row := func(outlet, actor, voice string, tone, low, high, rest float64, articles int, v stats.Verdict) compare.ActorTone {
		return compare.ActorTone{Outlet: outlet, Actor: actor, Voice: voice, Mentions: 4, Positive: 1, Negative: 2, Tone: tone, Low: low, High: high, OneArticle: articles == 1,
			RestTone: rest, P: math.NaN(), Q: math.NaN(), Articles: articles, RestArticles: 2, Verdict: v}
	}
	nan := math.NaN()
	return compare.Tones{Agreement: .613, Pairs: 1204, Rows: []compare.ActorTone{
		row("Gull Post", "Ada Brandt", "outlet", -.6, nan, nan, .1, 1, stats.Descriptive),
		row("Gull Post", "Ada Brandt", compare.AllVoices, -.31, -.5, -.12, .05, 6, stats.Supported),
		row("Tide & Time", "Ada Brandt", compare.AllVoices, .001, -.2, .2, -.3, 6, stats.NotDistinguishable),
		row("Lamplighter", "the council", compare.AllVoices, .4, .1, .7, 0, 1, stats.Descriptive),
	}}
}

// hostileTone is tone in which every text is h.
func hostileTone(outlet, h string) compare.Tones {
	return compare.Tones{Agreement: math.Inf(1), Pairs: 3, Rows: []compare.ActorTone{
		{Outlet: outlet, Actor: h, Voice: compare.AllVoices, Tone: 7, Low: math.Inf(-1), High: 9, Articles: 2, Verdict: stats.Supported},
		{Outlet: h, Actor: h + "2", Voice: compare.AllVoices, Tone: math.NaN(), Verdict: "unheard of"},
	}}
}
