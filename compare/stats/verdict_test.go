package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// One row of a family of its own each.
func TestJudge(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name string
		Case
		want   Verdict
		tested bool
	}{
		{"unlike sides", Case{true, 9, 9, .001, .001, 1, 2}, NotComparable, false},
		{"one article", Case{false, 1, 40, .001, .001, 1, 2}, Insufficient, false},
		{"one article in the rest", Case{false, 40, 1, .001, .001, 1, 2}, Insufficient, false},
		{"two articles", Case{false, 2, 10, .001, .001, 1, 2}, Descriptive, false},
		{"four in the rest", Case{false, 50, 4, .001, .001, 1, 2}, Descriptive, false},
		{"too few hits to test", Case{false, 9, 9, nan, .001, 1, 2}, Descriptive, false},
		{"no p could have passed", Case{false, 5, 5, .2, .06, 1, 2}, Descriptive, true},
		{"five a side, apart", Case{false, 5, 5, .0079, .0079, .3, 2}, Supported, true},
		{"rarer than the rest", Case{false, 8, 30, .05, .001, -2, -.1}, Supported, true},
		{"a test without an interval", Case{false, 8, 30, .01, .001, nan, nan}, Supported, true},
		{"interval holds 0", Case{false, 8, 30, .01, .001, -.1, 2}, NotDistinguishable, true},
		{"interval touches 0", Case{false, 8, 30, .01, .001, 0, 2}, NotDistinguishable, true},
		{"q too large", Case{false, 8, 30, .0501, .001, .3, 2}, NotDistinguishable, true},
	} {
		got := Judge([]Case{c.Case})[0]
		if got.Verdict != c.want || math.IsNaN(got.Q) == c.tested || math.IsNaN(got.P) == c.tested {
			t.Errorf("%s: %+v, want %q, tested %v", c.name, got, c.want, c.tested)
		}
	}
}

// The same row is supported alone, could not have been among a hundred others, and is supported where others as strong stand beside it.
func TestJudgeByFamily(t *testing.T) {
	row := Case{false, 5, 5, .0079, .0079, .3, 2}
	dull, untested := Case{false, 5, 5, .9, .0079, -1, 1}, Case{false, 3, 5, .9, .0079, -1, 1}
	family := func(first Case, others int, other Case) []Case {
		all := []Case{first}
		for range others {
			all = append(all, other)
		}
		return all
	}
	for _, c := range []struct {
		name   string
		family []Case
		want   Verdict
	}{
		{"with five others", family(row, 5, dull), Supported},
		{"with six others", family(row, 6, dull), Descriptive},
		{"with a hundred that were not tested", family(row, 100, untested), Supported},
		{"with a hundred as strong", family(row, 100, row), Supported},
		{"a dull one of seven", family(dull, 6, dull), Descriptive},
		{"a dull one of six", family(dull, 5, dull), NotDistinguishable},
	} {
		if got := Judge(c.family)[0].Verdict; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestJudgeDoesNotSeeWhichSideIsWhich(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := Case{
			Articles: rapid.IntRange(0, 12).Draw(t, "a"), RestArticles: rapid.IntRange(0, 12).Draw(t, "b"),
			P: rapid.Float64Range(0, 1).Draw(t, "p"), LeastP: rapid.Float64Range(0, 1).Draw(t, "least"), Low: rapid.Float64Range(-2, 2).Draw(t, "low"),
		}
		c.High = c.Low + rapid.Float64Range(0, 2).Draw(t, "width")
		turned := c
		turned.Articles, turned.RestArticles, turned.Low, turned.High = c.RestArticles, c.Articles, -c.High, -c.Low
		got := Judge([]Case{c})[0].Verdict
		if got != Judge([]Case{turned})[0].Verdict {
			t.Fatal("the verdict changes with the sides")
		}
		if min(c.Articles, c.RestArticles) < InferenceArticles && (got == Supported || got == NotDistinguishable) {
			t.Fatalf("%q from %d and %d articles", got, c.Articles, c.RestArticles)
		}
	})
}
