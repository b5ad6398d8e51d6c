package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"tellings/compare/stats"
)

// row returns the row of an outlet, a measure and a voice.
func row(t *testing.T, rows Measures, outlet, measure, voice string) Measure {
	t.Helper()
	for _, r := range rows {
		if r.Outlet == outlet && r.Measure == measure && r.Voice == voice {
			return r
		}
	}
	t.Fatalf("no row %s %s %s in %d rows", outlet, measure, voice, len(rows))
	return Measure{}
}

// Counted by hand: hits and words of each voice. The rest is the mean of the other outlets' rates, not the rate of their
// pooled words; negated hits are none. Half a hit would make the 1 in 11 of Birch more than the 1 in 10 of the others: there is no ratio then.
func TestMeasures(t *testing.T) {
	e := newEvent(t, nil,
		// 10 own words, 2 harsh.
		piece{"Alder", "The fiery speech in the hall was brutal and long."},
		// 11 own words, 1 harsh ("not the worst" is none), 1 kind.
		piece{"Birch", "It was not the worst plan, but a brutal, good one."},
		// 4 own words (the minister said today), 6 quoted ones with 1 harsh.
		piece{"Cedar", "“It is the worst dam yet,” the minister said today."},
		// 21 more own words, nothing in them.
		piece{"Cedar", "The ministers met on Monday and again on Tuesday in the hall by the river that runs through the old town."})
	rows := look[Measures](t, e, "measures", Options{})
	nan := math.NaN()
	for _, c := range []struct {
		outlet, measure, voice string
		hits, tokens           int
		restHits, restTokens   int
		restRate, logRatio     float64
		verdict                stats.Verdict
		evidence               string
	}{
		{"Alder", "tone.harsh", "outlet", 2, 10, 1, 36, 1000 * (1.0/11 + 0) / 2, math.Log2(2.5 / 10 / (1.0/22 + 0.5/36)), stats.Insufficient, "fiery brutal"},
		{"Birch", "tone.harsh", "outlet", 1, 11, 2, 35, 1000 * (0.2 + 0) / 2, 0, stats.Insufficient, "brutal"},
		{"Cedar", "tone.harsh", "outlet", 0, 25, 3, 21, 1000 * (0.2 + 1.0/11) / 2, math.Log2(0.5 / 25 / (0.1 + 1.0/22 + 0.5/21)), stats.Descriptive, ""},
		{"Cedar", "tone.harsh", "quoted", 1, 6, 0, 0, nan, nan, stats.Insufficient, "worst"},
		{"Birch", "tone.kind", "outlet", 1, 11, 0, 35, 0, math.Log2(1.5 / 11 / (0.5 / 35)), stats.Insufficient, "good"},
	} {
		name := c.outlet + " " + c.measure + " " + c.voice
		r := row(t, rows, c.outlet, c.measure, c.voice)
		if r.Hits != c.hits || r.Tokens != c.tokens || r.RestHits != c.restHits || r.RestTokens != c.restTokens {
			t.Errorf("%s: %d of %d, rest %d of %d; want %d of %d, rest %d of %d", name, r.Hits, r.Tokens, r.RestHits, r.RestTokens, c.hits, c.tokens, c.restHits, c.restTokens)
		}
		near(t, name+": rate", r.Rate, 1000*float64(c.hits)/float64(c.tokens), 1e-9)
		near(t, name+": rest", r.RestRate, c.restRate, 1e-9)
		near(t, name+": log ratio", r.LogRatio, c.logRatio, 1e-9)
		if r.Verdict != c.verdict {
			t.Errorf("%s: %s, want %s", name, r.Verdict, c.verdict)
		}
		var words []string
		for _, ev := range r.Evidence {
			words = append(words, ev.Span.Of(ev.Article.Text))
			if ev.Article.Outlet != c.outlet || ev.Voice.String() != c.voice || ev.Item != c.measure || ev.Lens != "measures" {
				t.Errorf("%s: evidence %+v", name, ev)
			}
		}
		if got := strings.Join(words, " "); got != c.evidence {
			t.Errorf("%s: evidence %q, want %q", name, got, c.evidence)
		}
	}
	for _, r := range rows {
		if r.Measure == "tone.kind" && r.Voice != "outlet" {
			t.Errorf("a row for %s in the voice %s, where nobody has it", r.Measure, r.Voice)
		}
	}
}

// outletTexts are n articles of 40 words; the i-th has hits(i) harsh words.
func outletTexts(outlet string, n int, hits func(i int) int) []piece {
	var all []piece
	for i := range n {
		h := hits(i)
		all = append(all, piece{outlet, repeated("river", 40-h, "brutal", h)})
	}
	return all
}

// Verdicts go with the number of articles, and no difference is supported by fewer than five a side.
func TestMeasuresVerdicts(t *testing.T) {
	often, seldom := func(i int) int { return 6 + i%3 }, func(i int) int { return i % 2 }
	for _, c := range []struct {
		own, rest int
		ownHits   func(int) int
		want      stats.Verdict
	}{
		{1, 9, often, stats.Insufficient},
		{9, 1, often, stats.Insufficient},
		{2, 9, often, stats.Descriptive},
		{9, 4, often, stats.Descriptive},
		{6, 6, often, stats.Supported},
		{5, 5, seldom, stats.Descriptive},        // four hits are not tested
		{6, 6, seldom, stats.NotDistinguishable}, // six could all be on one side, in each of its articles: least p .0022
		{12, 12, seldom, stats.NotDistinguishable},
		{60, 60, often, stats.Supported},
		{60, 60, seldom, stats.NotDistinguishable},
	} {
		e := newEvent(t, nil, append(outletTexts("Alder", c.own, c.ownHits), outletTexts("Birch", c.rest, seldom)...)...)
		r := row(t, look[Measures](t, e, "measures", Options{}), "Alder", "tone.harsh", "outlet")
		if r.Verdict != c.want {
			t.Errorf("%d against %d articles: %s, want %s: %+v", c.own, c.rest, r.Verdict, c.want, r)
		}
	}
}

// The order in which articles come changes nothing, to the bit.
func TestMeasuresDoNotSeeTheOrderOfArticles(t *testing.T) {
	tellings := append(outletTexts("Alder", 12, func(i int) int { return i }), outletTexts("Birch", 11, func(i int) int { return i % 3 })...)
	e := newEvent(t, nil, tellings...)
	docs := slices.Clone(e.Docs)
	slices.Reverse(docs)
	docs[2], docs[9] = docs[9], docs[2]
	turned := makeEvent(e.Name, docs, e.Analyzer, nil)
	a, b := look[Measures](t, e, "measures", Options{}), look[Measures](t, turned, "measures", Options{})
	if printed(a) != printed(b) {
		t.Errorf("%s\nin another order\n%s", printed(a), printed(b))
	}
}

// printed shows rows, NaN and all.
func printed(rows Measures) string { return fmt.Sprintf("%+v", rows) }
