package reports

import (
	"bytes"
	"path/filepath"
	"testing"

	"tellings/compare"
)

// Tables whose events were made apart, the last first, and then placed hold the bytes of one Writer.
func TestTablesOfEventsMadeApart(t *testing.T) {
	events := []*compare.Comparison{harbour(), hostile(), alone(), harbour()}
	events[3].Event = "harbour-2"
	want := contents(t, write(t, filepath.Join(t.TempDir(), "out"), harbour(), hostile(), alone(), events[3]))
	made := make([]EventTables, len(events))
	for i := len(events) - 1; i >= 0; i-- {
		made[i] = TablesOf(events[i])
	}
	passages, sentences := 0, 0
	for i, e := range events {
		made[i].Place(e.Event, passages, sentences)
		passages, sentences = passages+made[i].Passages, sentences+made[i].Sentences
	}
	if passages == 0 || sentences == 0 {
		t.Fatal("nothing to number")
	}
	var p compare.Profiler
	for _, e := range events {
		p.Add(e)
	}
	sheet, profiles := ProfileRows(p.Profiles())
	for i := range Sheets {
		var got bytes.Buffer
		table, err := NewTable(&got, "csv", Sheets[i].Columns)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range made {
			for _, row := range e.Rows[i] {
				if err := table.Write(row...); err != nil {
					t.Fatal(err)
				}
			}
		}
		if i == sheet {
			for _, row := range profiles {
				if err := table.Write(row...); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := table.Close(); err != nil {
			t.Fatal(err)
		}
		if name := Sheets[i].Name + ".csv"; got.String() != want[name] {
			t.Errorf("%s:\n%s\nwant\n%s", name, got.String(), want[name])
		}
	}
}
