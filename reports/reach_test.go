package reports

import (
	"math"
	"strings"
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

// The parts of a rate are told in words, too.
func TestProfileOfPartsInWords(t *testing.T) {
	p := &compare.Profile{Measure: "loaded.negative" + compare.ChoicePart, Verdict: stats.Supported, Events: 9, Higher: 8, Lower: 1, LogRatio: math.NaN(), Difference: 1.5, Low: .5, High: 2.5, Least: 1}
	if got, want := profileSentence(p, "Gull Post"), "On the same events Gull Post differs from the others by +1.50 words of “loaded: negative” in 1,000 since it chooses other words ("; !strings.HasPrefix(got, want) {
		t.Errorf("%q, want %q …", got, want)
	}
}
