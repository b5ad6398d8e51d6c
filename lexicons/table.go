package lexicons

import (
	"errors"
	"fmt"
	"io"
	"strings"

	cells "tellings/corpus/table"
)

// table is a spreadsheet-like list file: a header row and rows, with the line each row stands on.
type table struct {
	*source
	columns []string // lower case
	rows    []tableRow
}

type tableRow struct {
	line  int // from 1
	cells []string
}

// cell returns cell i, or nothing when the row is short.
func (r tableRow) cell(i int) string {
	if i < 0 || i >= len(r.cells) {
		return ""
	}
	return strings.TrimSpace(r.cells[i])
}

// column returns the index of the first of names that is a column, or -1.
func (t *table) column(names ...string) int {
	for _, name := range names {
		for i, c := range t.columns {
			if c == name {
				return i
			}
		}
	}
	return -1
}

// readTable reads a file with a header row (see package tellings/corpus/table).
func readTable(name string, r io.Reader) (*table, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, err
	}
	rows, err := cells.New(strings.NewReader(strings.Join(src.lines, "\n")), false)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	t := &table{source: src}
	for _, c := range rows.Header {
		t.columns = append(t.columns, strings.ToLower(c))
	}
	for {
		row, err := rows.Next()
		switch {
		case errors.Is(err, io.EOF):
			return t, nil
		case err != nil:
			return nil, err
		}
		t.rows = append(t.rows, tableRow{row.Line, row.Cells}) // a row with too many cells too: those that are asked for stand first
	}
}

func separator(header string) rune {
	best, most := ',', strings.Count(header, ",")
	for _, c := range "\t;" {
		if n := strings.Count(header, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

// headerHas reports whether the first line of a file has all these columns.
func headerHas(head []byte, columns ...string) bool {
	line, _, _ := strings.Cut(headText(head), "\n")
	t := &table{}
	for _, c := range strings.Split(line, string(separator(line))) {
		t.columns = append(t.columns, strings.ToLower(strings.Trim(strings.TrimSpace(c), `"`)))
	}
	for _, c := range columns {
		if t.column(c) < 0 {
			return false
		}
	}
	return true
}

// headText is the beginning of a file without byte order mark and with line feeds only, for Detect.
func headText(head []byte) string {
	text := strings.TrimPrefix(string(head), string(byteOrderMark))
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// firstRow cuts the first line of a file that is no comment at its tabs.
func firstRow(head []byte) []string {
	for line := range strings.SplitSeq(headText(head), "\n") {
		if line != "" && line[0] != '#' {
			return strings.Split(strings.TrimRight(line, "\t "), "\t")
		}
	}
	return nil
}
