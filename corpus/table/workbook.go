package table

import (
	"archive/zip"
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

// Bounds of a workbook. Tables of text shrink to a tenth when packed, sheets of empty cells to a fiftieth; what unpacks to far more is no table.
const (
	largePart = 16 << 20 // bytes of a part that are kept in memory, and from which on it is looked at
	mostRatio = 200
)

// OpenWorkbook opens a workbook of size bytes, that may have limit bytes unpacked. Cells are read as they are stored.
func OpenWorkbook(r io.ReaderAt, size, limit int64) (*excelize.File, error) {
	parts, err := zip.NewReader(r, size)
	if err == nil {
		for _, part := range parts.File {
			if part.UncompressedSize64 > largePart && part.UncompressedSize64/mostRatio > part.CompressedSize64 {
				return nil, fmt.Errorf("the workbook cannot be read: %q unpacks to %d times its size, which no table does", part.Name, part.UncompressedSize64/max(1, part.CompressedSize64))
			}
		}
	}
	book, err := excelize.OpenReader(io.NewSectionReader(r, 0, size), excelize.Options{RawCellValue: true, UnzipSizeLimit: limit, UnzipXMLSizeLimit: largePart})
	if err != nil {
		return nil, fmt.Errorf("the workbook cannot be read: %w; save it anew as xlsx, or as CSV", err)
	}
	return book, nil
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
	data, err := io.ReadAll(io.LimitReader(in, maxRow+1))
	if err != nil {
		return nil, err
	}
	book, err := OpenWorkbook(bytes.NewReader(data), int64(len(data)), maxRow)
	if err != nil {
		return nil, err
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
