package reports

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Table writes the rows of a command such as sentences or quotes, a row at a time, as CSV, JSON lines or Parquet.
type Table struct {
	rows  rowWriter
	row   Row
	width int
	end   func(keep bool) error // what to do with the file; nil when the caller owns the writer
}

// rowWriter is one format of a Table.
type rowWriter interface {
	Write(row *Row) error
	Flush() error
}

// tableFormats are the formats of a Table by extension. Another is a line here.
var tableFormats = []struct {
	extension string
	open      func(io.Writer, []Column) (rowWriter, error)
}{
	{".csv", func(w io.Writer, c []Column) (rowWriter, error) { return newCSVRows(w, c) }},
	{".jsonl", func(w io.Writer, c []Column) (rowWriter, error) { return newJSONRows(w, c), nil }},
	{".parquet", func(w io.Writer, c []Column) (rowWriter, error) { return newParquetRows(w, c), nil }},
}

// NewTable writes to w in a format named "csv", "jsonl" or "parquet"; empty is csv. Close does not close w.
func NewTable(w io.Writer, format string, columns []Column) (*Table, error) {
	if format == "" {
		format = "csv"
	}
	var known []string
	for _, f := range tableFormats {
		if f.extension == "."+strings.TrimPrefix(strings.ToLower(format), ".") {
			rows, err := f.open(w, columns)
			return &Table{rows: rows, width: len(columns)}, err
		}
		known = append(known, f.extension)
	}
	return nil, fmt.Errorf("table format %q is unknown; known are %s", format, strings.Join(known, ", "))
}

// OpenTable writes to the file at path in the format of its extension, or to stdout as CSV when path is empty or "-". The file
// is written beside and takes its place on Close; its folder is made if need be.
func OpenTable(path string, stdout io.Writer, columns []Column) (*Table, error) {
	if path == "" || path == "-" {
		return NewTable(stdout, "csv", columns)
	}
	file, path, err := beside(path)
	if err != nil {
		return nil, err
	}
	buffer := bufio.NewWriter(file)
	end := func(keep bool) error { return endFile(file, buffer, path, keep) }
	t, err := NewTable(buffer, filepath.Ext(path), columns)
	if err == nil && filepath.Ext(path) == "" {
		err = fmt.Errorf("output file %s needs an extension that names its format: .csv, .jsonl or .parquet", path)
	}
	if err != nil {
		return nil, errors.Join(err, end(false))
	}
	t.end = end
	return t, nil
}

func endFile(file *os.File, buffer *bufio.Writer, path string, keep bool) error {
	var err error
	if keep {
		err = buffer.Flush()
	}
	err = errors.Join(err, file.Close())
	if keep && err == nil {
		if err = os.Rename(file.Name(), path); err == nil {
			return nil
		}
	}
	if err != nil {
		err = fmt.Errorf("output file %s: %w", path, err)
	}
	return errors.Join(err, os.Remove(file.Name()))
}

// Row is an empty row to be filled, a cell a column, and then written. It is the same one every time.
func (t *Table) Row() *Row { return t.row.reset() }

// Write writes one row.
func (t *Table) Write(row *Row) error {
	if len(row.cells) != t.width {
		return fmt.Errorf("a row of %d cells for %d columns", len(row.cells), t.width)
	}
	return t.rows.Write(row)
}

// Close finishes the table and puts its file in place.
func (t *Table) Close() error {
	err := t.rows.Flush()
	if t.end == nil {
		return err
	}
	end := t.end
	t.end = nil
	return errors.Join(err, end(err == nil))
}

// Abort drops the file. After Close it does nothing, so that it can be deferred.
func (t *Table) Abort() error {
	if t.end == nil {
		return nil
	}
	end := t.end
	t.end = nil
	return end(false)
}

// jsonRows writes a row as one JSON object on a line. Nothing is neutralised: no spreadsheet runs JSON.
type jsonRows struct {
	w      *bufio.Writer
	object *jsonObject
}

func newJSONRows(w io.Writer, columns []Column) *jsonRows {
	return &jsonRows{bufio.NewWriter(w), newJSONObject(columns, true)}
}

func (j *jsonRows) Write(row *Row) error {
	j.w.Write(j.object.of(row)) // an error shows up again in the next write
	return j.w.WriteByte('\n')
}

func (j *jsonRows) Flush() error { return j.w.Flush() }
