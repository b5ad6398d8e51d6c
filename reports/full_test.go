package reports

import (
	"path/filepath"
	"testing"

	"tellings/compare"
	"tellings/compare/stats"
)

// Rows that say nothing stand in the tables only where they are asked for; whatever others need to be walked back stays.
func TestRowsThatSayNothing(t *testing.T) {
	short := readCSV(t, filepath.Join(write(t, filepath.Join(t.TempDir(), "short"), harbour()), "measures.csv"))
	full := readCSV(t, filepath.Join(written(t, filepath.Join(t.TempDir(), "full"), Options{Full: true}, harbour()), "measures.csv"))
	if len(full) <= len(short) {
		t.Errorf("%d rows in full, %d in short", len(full), len(short))
	}
	for _, c := range []struct {
		name string
		m    compare.Measure
		want bool
	}{
		{"a word of a choice", compare.Measure{Family: "loaded", Voice: "quoted", Hits: 1, Verdict: stats.Insufficient}, true},
		{"none of a choice in the outlet's own voice", compare.Measure{Family: "loaded", Voice: "outlet", Verdict: stats.Insufficient}, true},
		{"none of a choice in what others say", compare.Measure{Family: "loaded", Voice: "quoted", Verdict: stats.Insufficient}, false},
		{"a reader's own list", compare.Measure{Family: "mine", Voice: "outlet", Verdict: stats.Insufficient}, true},
		{"a hedge with nothing to compare", compare.Measure{Family: "hedges", Voice: "outlet", Hits: 4, Verdict: stats.Insufficient}, false},
		{"a hedge that was compared", compare.Measure{Family: "hedges", Voice: "outlet", Hits: 4, Verdict: stats.Descriptive}, true},
		{"no hedge, tested", compare.Measure{Family: "hedges", Voice: "outlet", Verdict: stats.NotDistinguishable}, true},
	} {
		if got := saysMeasure(&c.m); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// What one outlet alone tells has a row of that outlet, and of others that perhaps tell it.
func TestPointsOfOneOutlet(t *testing.T) {
	for _, c := range []struct {
		name    string
		state   compare.State
		telling int
		want    bool
	}{
		{"told", compare.IsTold, 1, true}, {"perhaps", compare.PerhapsTold, 1, true}, {"not found, and nobody else either", compare.NotFound, 1, false}, {"left out", compare.NotFound, 2, true},
	} {
		if got := (coverageRow{Point: &compare.Point{Telling: c.telling}, Told: &compare.Told{State: c.state}}).says(); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
