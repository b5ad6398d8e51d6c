package table

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

// zipped is how a workbook (.xlsx) begins: it is an archive.
var zipped = []byte("PK\x03\x04")

// isWorkbook reports whether a workbook stands in in.
func isWorkbook(in *bufio.Reader) bool {
	head, _ := in.Peek(len(zipped))
	return bytes.Equal(head, zipped)
}

// sheet are the rows of a sheet of a workbook.
type sheet struct {
	rows *excelize.Rows
	line int
}

// workbook reads the header of the first sheet that has rows.
func workbook(in io.Reader) (r *Reader, err error) {
	defer func() { // the library is not ours, and no workbook may end the program
		if p := recover(); p != nil {
			r, err = nil, fmt.Errorf("the workbook is broken: %v", p)
		}
	}()
	book, err := excelize.OpenReader(in, excelize.Options{RawCellValue: true, UnzipSizeLimit: MaxRow, UnzipXMLSizeLimit: 16 << 20})
	if err != nil {
		return nil, fmt.Errorf("the workbook cannot be read: %w; save it anew as xlsx, or as CSV", err)
	}
	for _, name := range book.GetSheetList() {
		rows, err := book.Rows(name)
		if err != nil {
			return nil, fmt.Errorf("the sheet %q cannot be read: %w", name, err)
		}
		r := &Reader{sheet: &sheet{rows: rows}}
		if err := r.header(); !errors.Is(err, errNoRow) {
			return r, err
		}
	}
	return nil, errNoRow
}

// next returns the next row; io.EOF at the end.
func (s *sheet) next() (line int, cells []string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the workbook is broken: %v", p)
		}
	}()
	if s.line++; !s.rows.Next() {
		if err := s.rows.Error(); err != nil {
			return s.line, nil, err
		}
		return s.line, nil, io.EOF
	}
	cells, err = s.rows.Columns()
	if len(cells) == 0 {
		cells = []string{""}
	}
	return s.line, cells, err
}
