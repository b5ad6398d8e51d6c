package reports

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var tableColumns = []Column{{"name", "string", "A name."}, {"n", "integer", "A count."}, {"x", "number", "A number."}, {"day", "date", "A day."}}

func TestTableFormats(t *testing.T) {
	row := []any{"=x\n\"y\"", 3, math.NaN(), time.Time{}}
	other := []any{"–2", -3, -0.5, time.Date(2031, 3, 4, 0, 0, 0, 0, time.UTC)}
	for format, want := range map[string]string{
		"":      "name,n,x,day\n\"'=x\n\"\"y\"\"\",3,,\n–2,-3,-0.5,2031-03-04\n",
		"csv":   "name,n,x,day\n\"'=x\n\"\"y\"\"\",3,,\n–2,-3,-0.5,2031-03-04\n",
		"jsonl": `{"name":"=x\n\"y\"","n":3,"x":null,"day":null}` + "\n" + `{"name":"–2","n":-3,"x":-0.5,"day":"2031-03-04"}` + "\n",
	} {
		var b bytes.Buffer
		table, err := NewTable(&b, format, tableColumns)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range [][]any{row, other} {
			if err := table.Write(rowOf(r...)); err != nil {
				t.Fatal(err)
			}
		}
		if err := table.Close(); err != nil {
			t.Fatal(err)
		}
		if b.String() != want {
			t.Errorf("%q:\n%s\nwant:\n%s", format, b.String(), want)
		}
		if err := table.Write(rowOf("too few")); err == nil {
			t.Error("a row of one cell for four columns must be refused")
		}
	}
	if _, err := NewTable(&bytes.Buffer{}, "xml", tableColumns); err == nil || !strings.Contains(err.Error(), ".csv, .jsonl") {
		t.Errorf("unknown format: %v", err)
	}
}

// Any text comes back from both formats, from CSV without control characters.
func TestTableReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.SampledFrom(hostiles)).Draw(t, "s")
		var c, j bytes.Buffer
		for format, b := range map[string]*bytes.Buffer{"csv": &c, "jsonl": &j} {
			table, err := NewTable(b, format, tableColumns[:2])
			if err != nil {
				t.Fatal(err)
			}
			if err := table.Write(table.Row().Text(s).Int(1)); err != nil {
				t.Fatal(err)
			}
			if err := table.Close(); err != nil {
				t.Fatal(err)
			}
		}
		records, err := csv.NewReader(&c).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got, want := restored(records[1][0]), strings.ReplaceAll(strings.Map(shown, s), "\r\n", "\n"); got != want {
			t.Errorf("CSV gives %q, want %q", got, want)
		}
		var object struct{ Name string }
		if err := json.Unmarshal(j.Bytes(), &object); err != nil || object.Name != s {
			t.Errorf("JSON gives %q, %v, want %q", object.Name, err, s)
		}
	})
}

func TestOpenTable(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "rows.JSONL")
	if err := os.WriteFile(path, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	open := func(path string) *Table {
		t.Helper()
		table, err := OpenTable(path, nil, tableColumns)
		if err != nil {
			t.Fatal(err)
		}
		if err := table.Write(rowOf("x", 1, 2.0, time.Time{})); err != nil {
			t.Fatal(err)
		}
		return table
	}
	if err := open(path).Abort(); err != nil {
		t.Fatal(err)
	}
	if got := contents(t, dir); got["rows.JSONL"] != "old" || len(got) != 1 {
		t.Errorf("after Abort: %v", got)
	}
	table := open(path)
	if err := table.Close(); err != nil {
		t.Fatal(err)
	}
	if err := table.Abort(); err != nil {
		t.Fatalf("Abort after Close: %v", err)
	}
	if got := contents(t, dir); got["rows.JSONL"] != `{"name":"x","n":1,"x":2,"day":null}`+"\n" || len(got) != 1 {
		t.Errorf("after Close: %v", got)
	}
	for _, bad := range []string{"rows", "rows.xls", filepath.Join("rows.JSONL", "in-a-file.csv")} {
		if _, err := OpenTable(filepath.Join(dir, bad), nil, tableColumns); err == nil {
			t.Errorf("%s: want an error", bad)
		}
	}
	if got := contents(t, dir); len(got) != 1 {
		t.Errorf("failed opens left %v", got)
	}
	var stdout bytes.Buffer
	table, err := OpenTable("-", &stdout, tableColumns)
	if err != nil {
		t.Fatal(err)
	}
	if err := table.Close(); err != nil || stdout.String() != "name,n,x,day\n" {
		t.Errorf("stdout %q, %v", stdout.String(), err)
	}
}
