package reports

import (
	"math"
	"testing"

	"tellings/compare"
	"tellings/compare/stats"
)

// Beside every row that is not distinguishable stands what would not have been seen, and beside no other.
func TestUnseen(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{unseenRatio(stats.NotDistinguishable, math.Log2(3)), "a ratio under ×3 would not have been seen"},
		{unseenRatio(stats.Supported, 1.6), ""},
		{unseenRatio(stats.Descriptive, 1.6), ""},
		{unseenRatio(stats.NotDistinguishable, math.NaN()), ""},
		{unseenRatio(stats.NotDistinguishable, math.Inf(1)), ""},
		{unseenGap(stats.NotDistinguishable, .421), "a difference under 0.42 would not have been seen"},
		{unseenWord(&compare.Term{Verdict: stats.NotDistinguishable, LeastUsing: 4}), "a word in fewer than 4 articles and in none of the others’ would not have been seen"},
		{unseenWord(&compare.Term{Verdict: stats.NotDistinguishable}), ""},
		{alsoUnseen(&compare.Profile{Verdict: stats.NotDistinguishable, Least: 1, LogRatio: .2, Difference: math.NaN()}), " A ratio under ×2 would not have been seen."},
		{alsoUnseen(&compare.Profile{Verdict: stats.Supported, Least: 1, LogRatio: .2}), ""},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

// Every table with a verdict has it.
func TestUnseenStandsBesideVerdicts(t *testing.T) {
	for _, s := range Sheets {
		verdict, unseen := false, false
		for _, c := range s.Columns {
			verdict, unseen = verdict || c.Name == "verdict", unseen || c.Name == unseenColumn.Name
		}
		if verdict != unseen && s.Name != similaritySheet.Name {
			t.Errorf("%s: verdict %v, unseen %v", s.Name, verdict, unseen)
		}
	}
}
