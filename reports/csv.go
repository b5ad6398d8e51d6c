package reports

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// csvBook writes one CSV file a sheet, rows as they come, and at the end codebook.md and datapackage.json, which say what they hold to
// people and to programs.
type csvBook struct {
	folder *stagedFolder
	files  []io.Closer // what is to be closed, in order
	rows   []*csvRows  // in the order of Sheets
	counts []int       // of rows written
}

// The endings of tables, of which a report has one.
const (
	plainTable  = ".csv"
	packedTable = ".csv.gz"
)

func openCSV(f *stagedFolder, _ Options) (reportBook, error) {
	return openTables(f, plainTable, func(file *stagedFile) (io.Writer, []io.Closer) { return file, []io.Closer{file} })
}

// openPackedCSV writes the same compressed: RFC 1952, without a time, so that the same tables are the same bytes.
func openPackedCSV(f *stagedFolder, _ Options) (reportBook, error) {
	return openTables(f, packedTable, func(file *stagedFile) (io.Writer, []io.Closer) {
		packed := gzip.NewWriter(file)
		return packed, []io.Closer{packed, file}
	})
}

func openTables(f *stagedFolder, ending string, through func(*stagedFile) (io.Writer, []io.Closer)) (reportBook, error) {
	b := &csvBook{folder: f}
	for _, s := range Sheets {
		file, err := f.Create(s.Name + ending)
		if err != nil {
			return nil, err
		}
		w, closers := through(file)
		rows, err := newCSVRows(w, s.Columns)
		if err != nil {
			return nil, err
		}
		b.files, b.rows, b.counts = append(b.files, closers...), append(b.rows, rows), append(b.counts, 0)
	}
	return b, nil
}

// table is the file of a sheet, packed or not, that is finished.
func (f *stagedFolder) table(s *Sheet) (Output, bool) {
	if out, ok := f.output(s.Name + plainTable); ok {
		return out, true
	}
	return f.output(s.Name + packedTable)
}

func (b *csvBook) Event(_ context.Context, e *bookEvent) error {
	for i, t := range e.Tables {
		for row := range t.Rows {
			b.counts[i]++
			if err := b.rows[i].Write(row); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *csvBook) Close(o *runOverview) error {
	for _, rows := range b.rows {
		if err := rows.Flush(); err != nil {
			return err
		}
	}
	for _, file := range b.files {
		if err := file.Close(); err != nil {
			return err
		}
	}
	data, err := dataPackage(o.Title, b.folder)
	if err != nil {
		return err
	}
	if err := b.folder.write(codebookName, codebook(o.Title, b.counts)); err != nil {
		return err
	}
	return b.folder.write("datapackage.json", data)
}

// csvRows writes rows of cells as CSV: UTF-8, a header, quoting by RFC 4180. Lines end in LF where the RFC has CRLF: every
// reader takes it, shell tools want it, and datapackage.json declares it. Text that a spreadsheet would run is neutralised.
//
// Rows are put together in one buffer, cell by cell, and written when it is full: the tables of a corpus have tens of millions of
// cells.
type csvRows struct {
	w     io.Writer
	width int
	buf   []byte
}

// csvBuffer is the size at which the rows are written.
const csvBuffer = 64 << 10

func newCSVRows(w io.Writer, columns []Column) (*csvRows, error) {
	rows := &csvRows{w: w, width: len(columns)}
	var names Row
	for _, c := range columns {
		names.Text(c.Name)
	}
	return rows, rows.Write(&names)
}

func (c *csvRows) Write(row *Row) error {
	if len(row.cells) != c.width {
		return fmt.Errorf("a row of %d cells for %d columns", len(row.cells), c.width)
	}
	for i := range row.cells {
		if i > 0 {
			c.buf = append(c.buf, ',')
		}
		if row.cells[i].kind == textCell {
			c.buf = appendField(c.buf, row.text(i))
		} else {
			c.buf = row.appendText(c.buf, i)
		}
	}
	c.buf = append(c.buf, '\n')
	if len(c.buf) < csvBuffer {
		return nil
	}
	return c.Flush()
}

func (c *csvRows) Flush() error {
	_, err := c.w.Write(c.buf)
	c.buf = c.buf[:0]
	return err
}

// appendField appends a text, between quotation marks where RFC 4180 or a reader that trims blanks asks for them.
func appendField(dst, field []byte) []byte {
	field, runs := neutral(field)
	quoted := needsQuotes(field, runs)
	if quoted {
		dst = append(dst, '"')
	}
	if runs {
		dst = append(dst, '\'')
	}
	if !quoted {
		return append(dst, field...)
	}
	for {
		i := bytes.IndexByte(field, '"')
		if i < 0 {
			break
		}
		dst = append(append(dst, field[:i]...), `""`...)
		field = field[i+1:]
	}
	return append(append(dst, field...), '"')
}

// needsQuotes reports whether a field needs quotation marks; one that runs begins with an apostrophe.
func needsQuotes(field []byte, runs bool) bool {
	if len(field) == 0 {
		return false
	}
	if string(field) == `\.` { // the end of data in the COPY of PostgreSQL
		return true
	}
	for _, c := range field {
		if quoting[c] {
			return true
		}
	}
	first, _ := utf8.DecodeRune(field)
	return !runs && unicode.IsSpace(first)
}

// quoting are the bytes that a field needs quotation marks for.
var quoting = [256]bool{',': true, '"': true, '\n': true, '\r': true}
