package reports

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tellings/compare"
)

// fading is a context that is done once it was asked so many times.
type fading struct {
	context.Context
	left int
}

func (f *fading) Err() error {
	if f.left--; f.left < 0 {
		return context.Canceled
	}
	return nil
}

// large is an event with so many rows of one table.
func large(rows int) *compare.Comparison {
	c := harbour()
	e := passageOf(c.Articles[0].Article, "fiery", 0, "")
	deeds := make(compare.Agency, rows)
	for i := range deeds {
		deeds[i] = compare.Deed{Outlet: "Gull Post", Verb: "lambast", Evidence: []compare.Evidence{e}}
	}
	c.Findings = append(c.Findings, deeds)
	for i, f := range c.Findings {
		if _, ok := f.(compare.Agency); ok { // the first of a kind is the one that is found
			c.Findings[i] = deeds
		}
	}
	return c
}

// Whenever a run is stopped, Add returns with that error, nothing stands in the folder, and of the rest little is done: between two looks at
// whether to stop no more than stopRows rows are made.
func TestAddStops(t *testing.T) {
	c := large(12 * stopRows)
	var formats []string
	for _, f := range Formats {
		if f.Name != "csv.gz" { // it stands in the place of csv
			formats = append(formats, f.Name)
		}
	}
	asked := 0
	for left := 0; ; left += 5 {
		dir := filepath.Join(t.TempDir(), "out")
		w, err := Create(dir, Options{Formats: formats, Full: true})
		if err != nil {
			t.Fatal(err)
		}
		err = w.Add(&fading{t.Context(), left}, c)
		if aborted := w.Abort(); aborted != nil {
			t.Fatal(aborted)
		}
		if err == nil {
			asked = left
			break
		}
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("stopped at the look %d: %v", left, err)
		}
		rest, _ := os.ReadDir(filepath.Dir(dir))
		for _, e := range rest {
			t.Errorf("stopped at the look %d: %s is left", left, strings.TrimPrefix(e.Name(), dir))
		}
	}
	if tables := 4; asked < 12*tables {
		t.Errorf("Add looked %d times whether to stop, over %d rows in %d formats of tables", asked, 12*stopRows, tables)
	}
}
