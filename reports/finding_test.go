package reports

import (
	"testing"

	"tellings/compare/stats"
)

func TestFigures(t *testing.T) {
	for _, c := range []struct {
		name, want, times string
		f                 Finding
	}{
		{"both have it", "2 in 400 words, 5.0 per 1,000. The others: 1 in 500, 2.0 per 1,000.", "2.5 times as often",
			Finding{Hits: 2, Tokens: 400, Rate: 5, RestHits: 1, RestTokens: 500, RestRate: 2, Ratio: 2.5}},
		{"the mean of the others is not their sum", "2 in 400 words, 5.0 per 1,000. The others: 1 in 500, 4.0 per 1,000 as the mean of their rates.", "1.2 times as often",
			Finding{Hits: 2, Tokens: 400, Rate: 5, RestHits: 1, RestTokens: 500, RestRate: 4, Ratio: 1.25}},
		{"few words here", "2 in 40 words. The others: 1 in 500, 2.0 per 1,000.", "",
			Finding{Hits: 2, Tokens: 40, Rate: 50, RestHits: 1, RestTokens: 500, RestRate: 2, Ratio: 25}},
		{"few words there", "2 in 400 words, 5.0 per 1,000. The others: 1 in 50.", "",
			Finding{Hits: 2, Tokens: 400, Rate: 5, RestHits: 1, RestTokens: 50, RestRate: 20, Ratio: 0.25}},
		{"none here", "None in 400 words. The others: 1 in 500, 2.0 per 1,000.", "Not here",
			Finding{Tokens: 400, RestHits: 1, RestTokens: 500, RestRate: 2, Ratio: 0.6}},
		{"none there", "2 in 400 words, 5.0 per 1,000. The others: none in 500.", "Only here",
			Finding{Hits: 2, Tokens: 400, Rate: 5, RestTokens: 500, Ratio: 5}},
	} {
		if got := c.f.Figures(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		for _, v := range verdicts {
			want := ""
			if v == stats.Supported {
				want = c.times
			}
			if c.f.Verdict = v; c.f.Times() != want {
				t.Errorf("%s, %s: %q, want %q", c.name, v, c.f.Times(), want)
			}
		}
	}
}

// An outlet whose one hit is what the others' rate would give is not set apart by it.
func TestApart(t *testing.T) {
	for _, c := range []struct {
		name string
		f    Finding
		want bool
	}{
		{"a hit that no other has", Finding{extra: 1}, true},
		{"one hit where half a hit is to be expected", Finding{extra: 0.5}, false},
		{"a hit less", Finding{extra: -1.5}, true},
		{"supported", Finding{extra: 0.5, Verdict: stats.Supported}, true},
	} {
		if got := c.f.Apart(); got != c.want {
			t.Errorf("%s: %t, want %t", c.name, got, c.want)
		}
	}
}

// Only what is supported stands under a heading that says more or less.
func TestDiffering(t *testing.T) {
	yes, no := Finding{Verdict: stats.Supported}, Finding{Verdict: stats.Descriptive}
	d := differing([]Finding{yes, no, no}, []Finding{no, yes})
	if len(d.More) != 1 || len(d.Less) != 1 || len(d.Counted) != 3 {
		t.Errorf("%+v", d)
	}
}
