package reports

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/xuri/excelize/v2"

	"tellings/compare"
	"tellings/corpus"
)

// writeAll writes a report in every format there is.
func writeAll(t *testing.T, comparisons ...*compare.Comparison) map[string]string {
	t.Helper()
	var formats []string
	for _, f := range Formats {
		if f.Name != "csv.gz" { // it stands in the place of csv
			formats = append(formats, f.Name)
		}
	}
	dir := filepath.Join(t.TempDir(), "out")
	w, err := Create(dir, Options{Lexicons: fixtureLists(), Formats: formats})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	for _, c := range comparisons {
		if err := w.Add(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Reject(corpus.Reject{Origin: "a:1", Reason: "x"}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(Manifest{}); err != nil {
		t.Fatal(err)
	}
	return contents(t, dir)
}

// csvOf are the rows of a table as CSV, the head first.
func csvOf(t *testing.T, files map[string]string, name string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(files[name+".csv"])).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// unguarded takes off the apostrophe that keeps a spreadsheet from running a cell.
func unguarded(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && formula([]byte(rest)) {
		return rest
	}
	return cell
}

// The workbook, opened again, holds what the CSVs hold, cell by cell; no cell is a formula.
func TestWorkbookHoldsTheTables(t *testing.T) {
	files := writeAll(t, hostile(), harbour(), alone())
	book, err := excelize.OpenReader(strings.NewReader(files[workbookName]), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	if list := book.GetSheetList(); len(list) != len(Sheets)+3 || list[0] != "Read me" || list[1] != "At a glance" || list[2] != "findings" || list[len(list)-1] != "Columns" {
		t.Errorf("sheets %q", list)
	}
	for _, s := range Sheets {
		want := csvOf(t, files, s.Name)
		got, err := book.GetRows(s.Name)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d rows, the CSV has %d", s.Name, len(got), len(want))
			continue
		}
		for i := range want {
			for k, cell := range want[i] {
				have := ""
				if k < len(got[i]) {
					have = got[i][k]
				}
				if !sameCell(s.Columns[k].Type, have, unguarded(cell), i == 0) {
					t.Errorf("%s, row %d, %s: %q, the CSV has %q", s.Name, i, s.Columns[k].Name, have, cell)
				}
				name, _ := excelize.CoordinatesToCellName(k+1, i+1)
				if f, err := book.GetCellFormula(s.Name, name); err != nil || f != "" {
					t.Errorf("%s %s is a formula: %q, %v", s.Name, name, f, err)
				}
			}
		}
	}
}

// sameCell compares a raw cell of a workbook with one of a CSV.
func sameCell(kind, have, want string, head bool) bool {
	switch {
	case head || kind == "string":
		have = strings.ReplaceAll(have, "\r\n", "\n") // encoding/csv reads CRLF as LF
		return have == want || have == xlsxString(want)
	case kind == "boolean":
		return have == map[string]string{"true": "1", "false": "0", "": ""}[want]
	case kind == "date":
		return (have == "") == (want == "")
	case want == "INF", want == "-INF":
		return have == want
	}
	var a, b json.Number = json.Number(have), json.Number(want)
	x, err1 := a.Float64()
	y, err2 := b.Float64()
	return have == want || err1 == nil && err2 == nil && x == y
}

// A table of more rows than a sheet holds goes on in another.
func TestWorkbookSplits(t *testing.T) {
	if got := xlsxString(strings.Repeat("é", xlsxText+1)); len([]rune(got)) != xlsxText || !strings.HasSuffix(got, "the CSV has all)") {
		t.Errorf("a long text has %d characters", len([]rune(got)))
	}
	book := &workbook{file: excelize.NewFile()}
	if err := book.style(); err != nil {
		t.Fatal(err)
	}
	table := &xlsxTable{book: book, sheet: Sheet{Name: "many", Columns: []Column{{"a", "string", ""}}}}
	err := errors.Join(table.next(), table.write([]Row{*rowOf("x")}))
	table.rows = xlsxRows // as if it were full
	if err = errors.Join(err, table.w.Flush(), table.next(), table.write([]Row{*rowOf("y")}), table.end()); err != nil {
		t.Fatal(err)
	}
	if rows, err := book.file.GetRows("many (2)"); err != nil || len(rows) != 2 || rows[1][0] != "y" {
		t.Errorf("second sheet: %v, %v", rows, err)
	}
}

// The document is valid by its schema, and by rows what the CSVs are.
func TestJSONIsValid(t *testing.T) {
	files := writeAll(t, hostile(), harbour(), alone())
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(files[schemaName]))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("s.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("s.json")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(files[jsonName]))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(value); err != nil {
		t.Error(err)
	}
	var report struct {
		Events []struct {
			Event  string
			Tables map[string][]map[string]any
		}
	}
	if err := json.Unmarshal([]byte(files[jsonName]), &report); err != nil {
		t.Fatal(err)
	}
	for _, s := range Sheets {
		rows := 0
		for _, e := range report.Events {
			rows += len(e.Tables[s.Name])
		}
		if want := len(csvOf(t, files, s.Name)) - 1; rows != want {
			t.Errorf("%s: %d rows, the CSV has %d", s.Name, rows, want)
		}
	}
}

// Each parquet file has the columns and rows of its CSV.
func TestParquetHoldsTheTables(t *testing.T) {
	files := writeAll(t, hostile(), harbour(), alone())
	for _, s := range Sheets {
		data := files["parquet/"+s.Name+".parquet"]
		f, err := parquet.OpenFile(bytes.NewReader([]byte(data)), int64(len(data)))
		if err != nil {
			t.Fatal(s.Name, err)
		}
		want := csvOf(t, files, s.Name)
		for i, path := range f.Schema().Columns() {
			if path[0] != want[0][i] {
				t.Errorf("%s: column %d is %s, the CSV has %s", s.Name, i, path[0], want[0][i])
			}
		}
		if f.NumRows() != int64(len(want)-1) {
			t.Errorf("%s: %d rows, the CSV has %d", s.Name, f.NumRows(), len(want)-1)
			continue
		}
		line := 0
		for _, g := range f.RowGroups() {
			rows := g.Rows()
			buf := make([]parquet.Row, 8)
			for {
				n, err := rows.ReadRows(buf)
				for _, row := range buf[:n] {
					line++
					for k, v := range row {
						if s.Columns[k].Type != "string" {
							continue
						}
						if have := string(v.ByteArray()); have != unguarded(want[line][k]) && !strings.Contains(have, "\x00") && !strings.Contains(have, "\r") {
							t.Errorf("%s, row %d, %s: %q, the CSV has %q", s.Name, line, s.Columns[k].Name, have, want[line][k])
						}
					}
				}
				if errors.Is(err, io.EOF) || n == 0 {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			rows.Close()
		}
	}
}

// The same comparisons give the same bytes in every format.
func TestFormatsRepeat(t *testing.T) {
	a, b := writeAll(t, hostile(), harbour()), writeAll(t, hostile(), harbour())
	for name := range a {
		if a[name] != b[name] && name != manifestName {
			t.Errorf("%s differs between two runs", name)
		}
	}
}
