package table

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"tellings/corpus/decode"
)

// read reads a whole table: the rows that are of use, joined by " | ", and the notes and faults with their lines.
func read(t interface{ Fatal(...any) }, raw string) (header []string, rows [][]string, told []Row) {
	r, err := New(strings.NewReader(raw), false)
	if errors.Is(err, decode.ErrEmpty) || errors.Is(err, decode.ErrBinary) {
		return nil, nil, nil
	}
	if err != nil {
		if err.Error() == "the table has no row" || strings.HasPrefix(raw, string(zipped)) { // a broken workbook is told

			return nil, nil, nil
		}
		t.Fatal(err)
	}
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return r.Header, rows, told
		}
		if err != nil && strings.HasPrefix(raw, string(zipped)) {
			return r.Header, rows, told
		}
		if err != nil {
			t.Fatal(err)
		}
		if row.Fault == "" {
			rows = append(rows, row.Cells)
		}
		if row.Fault != "" || row.Note != "" {
			told = append(told, row)
		}
	}
}

func utf16(s string) string {
	var b bytes.Buffer
	b.WriteString("\xff\xfe")
	for _, r := range s {
		b.Write([]byte{byte(r), byte(r >> 8)})
	}
	return b.String()
}

func TestTable(t *testing.T) {
	want := [][]string{{"Gull", "Ferry late", "The ferry was late."}, {"Bee", "No boat", "No boat came."}}
	for _, c := range []struct{ name, raw string }{
		{"commas", "outlet,title,text\nGull,Ferry late,The ferry was late.\nBee,No boat,No boat came.\n"},
		{"semicolons, CRLF", "outlet;title;text\r\nGull;Ferry late;The ferry was late.\r\nBee;No boat;No boat came.\r\n"},
		{"tabs", "outlet\ttitle\ttext\nGull\tFerry late\tThe ferry was late.\nBee\tNo boat\tNo boat came."},
		{"pipes", "outlet|title|text\nGull|Ferry late|The ferry was late.\nBee|No boat|No boat came.\n"},
		{"CR alone", "outlet,title,text\rGull,Ferry late,The ferry was late.\rBee,No boat,No boat came.\r"},
		{"sep=", "sep=;\r\noutlet;title;text\r\nGull;Ferry late;The ferry was late.\r\nBee;No boat;No boat came.\r\n"},
		{"UTF-16 with tabs", utf16("outlet\ttitle\ttext\r\nGull\tFerry late\tThe ferry was late.\r\nBee\tNo boat\tNo boat came.\r\n")},
		{"byte order mark", "\ufeffoutlet,title,text\nGull,Ferry late,The ferry was late.\nBee,No boat,No boat came.\n"},
		{"quoted", "\"outlet\",\"title\",\"text\"\n\"Gull\",\"Ferry late\",\"The ferry was late.\"\n\"Bee\", \"No boat\" ,\"No boat came.\"\n"},
		{"R row names", "outlet,title,text\n\"1\",Gull,Ferry late,The ferry was late.\n\"2\",Bee,No boat,No boat came.\n"},
		{"empty cells behind", "outlet,title,text,,\nGull,Ferry late,The ferry was late.,,\nBee,No boat,No boat came.,,,,\n"},
		{"blank lines", "\n\noutlet,title,text\n\nGull,Ferry late,The ferry was late.\n\nBee,No boat,No boat came.\n,,\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, rows, told := read(t, c.raw)
			for i := range rows {
				rows[i] = rows[i][:3]
			}
			if len(told) > 0 || !slices.EqualFunc(rows, want, slices.Equal) {
				t.Errorf("rows %q, told %v", rows, told)
			}
		})
	}
}

// Broken rows: what is kept, what is told, and that no row is lost without a word.
func TestBrokenRows(t *testing.T) {
	for _, c := range []struct {
		name, raw string
		texts     []string // the last cells
		told      []int    // lines
	}{
		{"stray marks", "o,d,text\nGull,1,He said \"no boat\" at noon.\nBee,2,\"She said \"no boat\" today, and left.\"\n",
			[]string{`He said "no boat" at noon.`, `She said "no boat" today, and left.`}, nil},
		{"doubled marks", "o,d,text\nGull,1,\"He said \"\"no boat\"\"\"\n", []string{`He said "no boat"`}, nil},
		{"marks behind backslashes", "o,d,text\nGull,1,\"He said \\\"no boat\\\", and crews, angry, left.\"\nBee,2,\"No boat.\"\n",
			[]string{`He said "no boat", and crews, angry, left.`, "No boat."}, nil},
		{"new lines within", "o,d,text\nGull,1,\"No boat.\n\nNo crew.\"\nBee,2,\"No boat\n came.\"\n", []string{"No boat.\n\nNo crew.", "No boat\n came."}, nil},
		{"an open mark, plain rows behind", "o,d,text\nGull,1,\"No boat\nBee,2,No crew\nDawn,3,No captain\n", []string{"No boat", "No crew", "No captain"}, nil},
		{"an open mark, quoted rows behind", "o,d,text\nGull,1,\"No boat\nBee,2,\"No crew, no captain\"\nDawn,3,\"No\"\n", []string{"No boat", "No crew, no captain", "No"}, nil},
		{"an open mark, then a plain row that ends in a mark", "o,d,text\nGull,1,\"No boat\nBee,2,They said \"no crew\"\nDawn,3,No\n", []string{"No boat", `They said "no crew"`, "No"}, nil},
		{"prose with two commas within a cell is no row", "o,d,text\nGull,1,\"No boat\ncame, it seems, today.\nIt cost 10,000,000 of them.\"\n", []string{"No boat\ncame, it seems, today.\nIt cost 10,000,000 of them."}, nil},
		{"commas without marks", "o,d,text\nGull,1,No boat, which is new, came.\nBee,2,No.\n", []string{"No boat, which is new, came.", "No."}, []int{2}},
		{"commas without marks and blanks", "o,d,text\nGull,1,No boat,none,came.\nBee,2,No.\n", []string{"No."}, []int{2}},
		{"too few", "o,d,text\nGull,1\nBee,2,No.\n", []string{"", "No."}, []int{2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, rows, told := read(t, c.raw)
			var texts []string
			for _, r := range rows {
				texts = append(texts, r[2])
			}
			var lines []int
			for _, r := range told {
				lines = append(lines, r.Line)
			}
			if !slices.Equal(texts, c.texts) || !slices.Equal(lines, c.told) {
				t.Errorf("texts %q, told %v", texts, told)
			}
		})
	}
}

// Tables that keep the rules are read as encoding/csv reads them, the oracle.
func TestAgreesWithStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 4).Draw(t, "columns")
		cell := rapid.StringOf(rapid.SampledFrom([]rune("ab .\"\n;|,é“")))
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, n, n), 0, 6).Draw(t, "rows")
		header := slices.Repeat([]string{"h"}, n)
		var b strings.Builder
		w := csv.NewWriter(&b)
		w.Write(header)
		for i := range rows {
			rows[i][0] = "k" + rows[i][0]
			for j := range rows[i] { // what a reader with mercy sees otherwise: blanks around marks, and lines that look like rows
				rows[i][j] = strings.ReplaceAll(strings.ReplaceAll(rows[i][j], "\",", "x"), "\n", " \n ")
				if strings.Contains(rows[i][j], "\n") {
					rows[i][j] = strings.ReplaceAll(rows[i][j], ",", ", ")
				}
			}
			w.Write(rows[i])
		}
		w.Flush()
		_, got, told := read(t, b.String())
		if len(told) > 0 || !slices.EqualFunc(got, rows, slices.Equal) {
			t.Fatalf("%q\nread as %q, %v", b.String(), got, told)
		}
	})
}

func FuzzTable(f *testing.F) {
	for _, s := range []string{"a,b\n1,2\n", "sep=;\na;b\n", "a\tb\r\"x\ty\"\r", "a,b\n\"x\ny,\"z\"\n\"", "a|b\n\\\"|\"\\\"\"\n", utf16("a,b\n"), workbookOf(f, []any{"a", "b"}, []any{"1", 2})} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		header, rows, _ := read(t, raw)
		for _, row := range rows {
			if len(row) != len(header) {
				t.Fatalf("%d cells under a header of %d", len(row), len(header))
			}
			for _, c := range row {
				if !utf8.ValidString(c) {
					t.Fatalf("%q is no UTF-8", c)
				}
			}
		}
	})
}

// workbookOf makes a workbook: an empty sheet, and one with rows.
func workbookOf(t testing.TB, rows ...[]any) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	if _, err := f.NewSheet("coding"); err != nil {
		t.Fatal(err)
	}
	for i := range rows {
		if err := f.SetSheetRow("coding", fmt.Sprintf("A%d", i+2), &rows[i]); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// bomb is an archive of a few kilobytes that unpacks to 32 MB.
func bomb(t testing.TB) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	w, err := z.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		t.Fatal(err)
	}
	for range 32 {
		if _, err := w.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// A workbook is a table: its first sheet with rows. What is none is told.
func TestWorkbook(t *testing.T) {
	book := workbookOf(t, []any{" id ", "label"}, []any{"a1", "crime"}, []any{}, []any{7, "“economy”"}, []any{"b"})
	r, err := New(strings.NewReader(book), false)
	if err != nil || r.Column("LABEL") != 1 {
		t.Fatal(r, err)
	}
	for _, want := range []string{"3 a1|crime ", "5 7|“economy” ", "6 b| 1 cells where the header has 2; the others were taken as empty"} {
		row, err := r.Next()
		if got := fmt.Sprintf("%d %s %s", row.Line, strings.Join(row.Cells, "|"), row.Note); err != nil || got != want {
			t.Errorf("%q, %v; want %q", got, err, want)
		}
	}
	if _, err := r.Next(); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
	for name, c := range map[string]struct{ data, want string }{
		"cut off":     {book[:len(book)/2], "the workbook cannot be read"},
		"another zip": {"PK\x03\x04 and no more", "the workbook cannot be read"},
		"a bomb":      {bomb(t), "unpacks to"},
		"no row":      {workbookOf(t), "the table has no row"},
	} {
		if _, err := New(strings.NewReader(c.data), false); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
