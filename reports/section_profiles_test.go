package reports

import (
	"math"
	"path/filepath"
	"strings"
	"testing"

	"tellings/compare"
	"tellings/compare/stats"
)

// rate is a profile of a measure that is counted, mean one of a share.
func rate(outlet, measure string, ratio, low, high float64, v stats.Verdict) compare.Profile {
	return compare.Profile{Outlet: outlet, Measure: measure, Voice: "outlet", Events: 40, Hits: 90, LogRatio: ratio, Difference: math.NaN(), Low: low, High: high, Higher: 30, Lower: 10, Verdict: v}
}

func mean(outlet, measure string, d, low, high float64, v stats.Verdict) compare.Profile {
	return compare.Profile{Outlet: outlet, Measure: measure, Events: 40, LogRatio: math.NaN(), Difference: d, Low: low, High: high, Higher: 30, Lower: 10, Verdict: v}
}

func TestProfileCells(t *testing.T) {
	for _, c := range []struct {
		name  string
		p     *compare.Profile
		text  string
		depth int
		says  string
	}{
		{"nothing to say", nil, "", 0, "too little to say"},
		{"twice as often", ref(rate("Gull", "loaded.dramatic", 1, .5, 1.5, stats.Supported)), "×2", 2, "Gull has words of “loaded: dramatic” 2 times as often as the others (more in 30 of 40 events, less in 10; 95 % interval: 1.4 times to 2.8 times)."},
		{"half as often", ref(rate("Gull", "loaded.dramatic", -1, -1.5, -.5, stats.Supported)), "×0.5", -2, "0.5 times as often"},
		{"no difference found", ref(rate("Gull", "loaded.dramatic", .3, -.5, 1.1, stats.NotDistinguishable)), "~", 0, "1.2 times as often"},
		{"not tested", ref(rate("Gull", "loaded.dramatic", 2, -3, 7, stats.Descriptive)), "(×4)", 0, "4 times as often"},
		{"a share", ref(mean("Gull", "own_share", -.12, -.2, -.04, stats.Supported)), "−12 pts", -3, "12 percentage points fewer of its words in its own voice than the others (more in 30 of 40 events, less in 10; 95 % interval: −20 to −4)"},
		{"long sentences", ref(mean("Gull", "sentence_length", 2.76, 1.7, 3.8, stats.Supported)), "+2.76", 3, "Gull writes sentences 2.8 words longer than the others"},
		{"a tone", ref(mean("Gull", "tone", .25, .1, .4, stats.Supported)), "+0.25", 5, "tone to the actors by +0.25"},
	} {
		got := profileShade(c.p, "Gull")
		if got.Text != c.text || got.Depth != c.depth || !strings.Contains(got.Title, c.says) {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func ref(p compare.Profile) *compare.Profile { return &p }

// What is told apart from chance stands first, of each kind of measure once; groups and voices of others are left to the table.
func TestProfileBoard(t *testing.T) {
	quoted := rate("Gull", "loaded.dramatic", 3, 2, 4, stats.Supported)
	quoted.Voice = "quoted"
	group := rate("left", "loaded.dramatic", 3, 2, 4, stats.Supported)
	group.Other = "right"
	b := newProfileBoard(compare.Profiles{
		rate("Gull", "loaded.dramatic", 1, -.5, 2.5, stats.NotDistinguishable),
		rate("Gull", "doubt.distancing", 1, .8, 1.2, stats.Supported),
		rate("Lamp", "doubt.distancing", -1, -1.6, -.4, stats.Supported),
		mean("Lamp", "own_share", .1, .08, .12, stats.Supported),
		mean("Lamp", "quoted_share", -.1, -.15, -.05, stats.Supported), quoted, group}, glossary{})
	if n := len(b.rows); n != 5 {
		t.Errorf("%d rows; want the five of outlets in their own voice", n)
	}
	if q := b.questions[0]; q.measure != "doubt.distancing" {
		t.Errorf("first column %v; want that with most differences told apart", q)
	}
	outlets := map[string]*outletPage{"Gull": {Name: "Gull", key: "Gull"}, "Lamp": {Name: "Lamp", key: "Lamp"}}
	items := b.things(outlets, 5)
	if len(items) != 2 {
		t.Fatalf("%d things; want one of doubt and one of shares: the share of quoted words follows from that of own", len(items))
	}
	section := b.section([]*outletPage{outlets["Gull"], outlets["Lamp"]})
	if lead := section.Lead.plain(); lead != "Of 5 differences that could be tested over events, 4 can be told apart from chance." {
		t.Error(lead)
	}
	if empty := newProfileBoard(compare.Profiles{rate("Gull", "x.y", 1, -9, 9, stats.Descriptive)}, glossary{}).section(nil); empty.ID != "" {
		t.Error("a section though nothing was tested")
	}
}

// A word that an outlet alone has in two events is a habit; the links lead to both.
func TestHabits(t *testing.T) {
	a, b := harbour(), harbour()
	b.Event = "Second vote"
	for _, c := range []*compare.Comparison{a, b} {
		c.Findings = append(c.Findings, compare.Onlies{{Outlet: "Gull Post", Words: "fiery", Shown: "fiery speech", Voice: "outlet", Claim: compare.OnlyHere,
			Evidence: []compare.Evidence{passageOf(c.Articles[0].Article, "fiery", 0, "")}}})
	}
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), a, b))
	if page := files["outlets/gull-post.html"]; !strings.Contains(page, "“fiery” in 2 events:") || !strings.Contains(page, `href="../articles/gull-1-2.html#s0"`) {
		t.Error("the page of the outlet lacks its habit")
	}
	if strings.Contains(files["outlets/lamplighter.html"], "again and again") {
		t.Error("an outlet without a habit has a section of them")
	}
}
