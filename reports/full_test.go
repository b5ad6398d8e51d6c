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
		{"words of a choice", compare.Measure{Family: "loaded", Voice: "quoted", Hits: 2, Verdict: stats.Insufficient}, true},
		{"one word of a choice", compare.Measure{Family: "loaded", Voice: "outlet", Hits: 1, Verdict: stats.Insufficient}, false},
		{"one word of a choice that was compared", compare.Measure{Family: "loaded", Voice: "quoted", Hits: 1, Verdict: stats.Descriptive}, true},
		{"none of a choice", compare.Measure{Family: "loaded", Voice: "outlet", Verdict: stats.Insufficient}, false},
		{"none of a choice that was compared", compare.Measure{Family: "loaded", Voice: "outlet", Verdict: stats.Descriptive}, true},
		{"none of a choice in what others say", compare.Measure{Family: "loaded", Voice: "quoted", Verdict: stats.Descriptive}, false},
		{"none of a reader's own list", compare.Measure{Family: "mine", Voice: "outlet", Verdict: stats.Insufficient}, true},
		{"a word of a reader's own list", compare.Measure{Family: "mine", Voice: "quoted", Hits: 1, Verdict: stats.Insufficient}, true},
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

// Words that all who mention somebody have are no label of anybody; words by which nobody stands out, no term.
func TestLabelsAndTermsThatSayNothing(t *testing.T) {
	for name, c := range map[string]struct{ got, want bool }{
		"a word that all have":          {saysLabel(&compare.Label{Label: "measure", Tellers: 2, Others: 2}), false},
		"a word that one has not":       {saysLabel(&compare.Label{Label: "measure", Tellers: 2, Others: 1}), true},
		"a word that judges":            {saysLabel(&compare.Label{Label: "fiasco", Tellers: 2, Others: 2, Judging: true}), true},
		"a word that was tested":        {saysLabel(&compare.Label{Label: "measure", Verdict: stats.NotDistinguishable}), true},
		"a term that stands out":        {saysTerm(&compare.Term{Count: 3, Z: 2}), true},
		"a term that may be chance":     {saysTerm(&compare.Term{Count: 9, Z: 1.2}), false},
		"a term of two":                 {saysTerm(&compare.Term{Count: 2, Z: 2}), false},
		"a term of two that was tested": {saysTerm(&compare.Term{Count: 2, Verdict: stats.Supported}), true},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v", name, c.got)
		}
	}
}

// What hangs on a measure has rows where the measure has, and where measures were not asked for.
func TestMeasured(t *testing.T) {
	at := &sheetInput{Comparison: &compare.Comparison{Findings: []compare.Finding{compare.Measures{
		{Outlet: "Gull Post", Measure: "loaded.negative", Family: "loaded", Voice: "outlet", Hits: 2, Verdict: stats.Insufficient},
		{Outlet: "Gull Post", Measure: "hedges.may", Family: "hedges", Voice: "outlet", Hits: 2, Verdict: stats.Insufficient},
	}}}}
	has := measured(at)
	if !has("Gull Post", "loaded.negative") || has("Gull Post", "hedges.may") || has("Lamplighter", "loaded.negative") {
		t.Error("want the measure of two hits of a choice, and no other")
	}
	if has := measured(&sheetInput{Comparison: &compare.Comparison{}}); !has("Gull Post", "hedges.may") {
		t.Error("without measures nothing hangs on them")
	}
}
