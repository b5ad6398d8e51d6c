package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestJudge(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name            string
		articles, rest  int
		q, minP, lo, hi float64
		want            Verdict
	}{
		{"one article", 1, 40, .001, .02, 1, 2, Insufficient},
		{"one article in the rest", 40, 1, .001, .02, 1, 2, Insufficient},
		{"no tokens", 9, 9, .001, .001, nan, nan, Insufficient},
		{"two articles", 2, 10, .01, MinP(2, 10), 1, 2, Descriptive},
		{"four in the rest", 50, 4, .001, MinP(50, 4), 1, 2, Descriptive},
		{"no p could have passed", 5, 5, .01, .06, 1, 2, Descriptive},
		{"not tested", 9, 9, nan, MinP(9, 9), 1, 2, Descriptive},
		{"five a side, apart", 5, 5, .0079, MinP(5, 5), .3, 2, Supported},
		{"rarer than the rest", 8, 30, .05, MinP(8, 30), -2, -.1, Supported},
		{"infinite ratio", 8, 30, .01, MinP(8, 30), .5, math.Inf(1), Supported},
		{"interval holds 0", 8, 30, .01, MinP(8, 30), -.1, 2, NotDistinguishable},
		{"interval touches 0", 8, 30, .01, MinP(8, 30), 0, 2, NotDistinguishable},
		{"q too large", 8, 30, .0501, MinP(8, 30), .3, 2, NotDistinguishable},
	} {
		if got := Judge(c.articles, c.rest, c.q, c.minP, c.lo, c.hi); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestJudgeDoesNotSeeWhichSideIsWhich(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.IntRange(0, 12).Draw(t, "a"), rapid.IntRange(0, 12).Draw(t, "b")
		q := rapid.Float64Range(0, 1).Draw(t, "q")
		low := rapid.Float64Range(-2, 2).Draw(t, "low")
		high := low + rapid.Float64Range(0, 2).Draw(t, "width")
		if Judge(a, b, q, MinP(a, b), low, high) != Judge(b, a, q, MinP(b, a), -high, -low) {
			t.Fatal("the verdict changes with the sides")
		}
		if got := Judge(a, b, q, MinP(a, b), low, high); min(a, b) < InferenceArticles && (got == Supported || got == NotDistinguishable) {
			t.Fatalf("%q from %d and %d articles", got, a, b)
		}
	})
}
