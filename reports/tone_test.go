package reports

import (
	"math"
	"strings"
	"testing"

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

func TestToned(t *testing.T) {
	m := toned(harbour())
	if len(m.Actors) != 2 || len(m.Outlets) != 3 || m.Hidden != 0 {
		t.Fatalf("matrix %+v, want two actors by three outlets", m)
	}
	gull, lamp, tide := m.Actors[0].Cells[0], m.Actors[0].Cells[1], m.Actors[0].Cells[2]
	if gull.Tone != "−0.31" || gull.Than != "harsher" || gull.Interval != "−0.50 to −0.12" {
		t.Errorf("Gull Post: %+v, want the tone of whole articles, harsher in words", gull)
	}
	if !lamp.Empty {
		t.Errorf("Lamplighter does not speak of the mayor: %+v", lamp)
	}
	if tide.Tone != "0" || tide.Than != "" {
		t.Errorf("Tide & Time: %+v; what is not supported is not put into words", tide)
	}
	if one := m.Actors[1].Cells[1]; one.Interval != "" || one.Articles != 1 {
		t.Errorf("the council: %+v; one article has no interval over articles", one)
	}
	if says := m.Agrees(); !strings.Contains(says, "61 %") || !strings.Contains(says, "1,204") {
		t.Errorf("beside the tones stands %q", says)
	}
}
