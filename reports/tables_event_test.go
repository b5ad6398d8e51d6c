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
	got := make([]bytes.Buffer, len(Sheets))
	files := make([]*Table, len(Sheets))
	for i := range Sheets {
		var err error
		if files[i], err = NewTable(&got[i], "csv", Sheets[i].Columns); err != nil {
			t.Fatal(err)
		}
	}
	passages, sentences := 0, 0
	for i, e := range events {
		err := made[i].Place(e.Event, passages, sentences, func(sheet int, row *Row) error { return files[sheet].Write(row) })
		if err != nil {
			t.Fatal(err)
		}
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
	for row := range profiles {
		if err := files[sheet].Write(row); err != nil {
			t.Fatal(err)
		}
	}
	for i := range Sheets {
		if err := files[i].Close(); err != nil {
			t.Fatal(err)
		}
		if name := Sheets[i].Name + ".csv"; got[i].String() != want[name] {
			t.Errorf("%s:\n%s\nwant\n%s", name, got[i].String(), want[name])
		}
	}
	cut := made[0]
	for n := 1; n < len(cut.Rows); n += 7 {
		cut.Rows = made[0].Rows[:n]
		if err := cut.Place("cut", 0, 0, func(int, *Row) error { return nil }); err == nil && n != 0 {
			t.Errorf("%d of %d bytes are taken for tables", n, len(made[0].Rows))
		}
	}
}
