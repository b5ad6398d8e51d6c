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
		got := Judge([]Case{c.Case}, Family{})[0]
		if got.Verdict != c.want || math.IsNaN(got.Q) == (c.tested && c.want != Descriptive) || math.IsNaN(got.P) == c.tested {
			t.Errorf("%s: %+v, want %q, tested %v", c.name, got, c.want, c.tested)
		}
	}
}

// The same row is supported alone, could not have been among a hundred others, and is supported where others as strong stand beside it.
func TestJudgeByFamily(t *testing.T) {
	row := Case{false, 5, 5, .0079, .0079, .3, 2}
	weak := Case{false, 5, 5, .02, .011, -1, 1} // .011 > .05/5
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
		{"with a hundred as strong, none of which could have passed alone", family(row, 100, row), Descriptive},
		{"with a hundred that could not have passed", family(row, 100, weak), Supported},
		{"a dull one of seven", family(dull, 6, dull), Descriptive},
		{"a dull one of six", family(dull, 5, dull), NotDistinguishable},
	} {
		if got := Judge(c.family, Family{})[0].Verdict; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Four tables share the error; two rows that say the same from two sides are one question.
func TestJudgeAmongTables(t *testing.T) {
	row := Case{false, 12, 12, .004, .004, .3, 2}
	weak := Case{false, 12, 12, .02, 0, .3, 2}
	for _, c := range []struct {
		name   string
		rows   []Case
		family Family
		want   Verdict
		q      float64
	}{
		{"one table", []Case{weak}, Family{}, Supported, .02},
		{"four tables", []Case{weak}, Family{Tables: 4}, NotDistinguishable, .08},
		{"four tables, a row that can pass", []Case{row}, Family{Tables: 4}, Supported, .016},
		{"four rows that cannot pass at .0125/4", []Case{row, row, row, row}, Family{Tables: 4}, Descriptive, math.NaN()},
		{"two questions from two sides at .0125/2", []Case{row, row, row, row}, Family{Tables: 4, Mirrored: true}, Supported, .016},
	} {
		got := Judge(c.rows, c.family)[0]
		if got.Verdict != c.want {
			t.Errorf("%s: %q, want %q", c.name, got.Verdict, c.want)
		}
		near(t, c.name, got.Q, c.q, 1e-12)
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
		got := Judge([]Case{c}, Family{})[0].Verdict
		if got != Judge([]Case{turned}, Family{})[0].Verdict {
			t.Fatal("the verdict changes with the sides")
		}
		if min(c.Articles, c.RestArticles) < InferenceArticles && (got == Supported || got == NotDistinguishable) {
			t.Fatalf("%q from %d and %d articles", got, c.Articles, c.RestArticles)
		}
	})
}
