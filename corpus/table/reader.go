package table

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"tellings/corpus/decode"
)

// Row is a row below the header.
type Row struct {
	Line  int      // the line it begins on, from 1
	Cells []string // valid UTF-8; as many as the header has
	Note  string   // how the row was repaired, empty for one in order
	Fault string   // why the row could not be used; then Cells are as they stand
}

// Reader reads a table row by row.
type Reader struct {
	Header  []string // the cells of the first row, trimmed
	Dialect Dialect

	lines lines
	cut   cutter
	sheet *sheet // of a workbook, in place of lines
	shift bool   // the rows begin with a name that the header leaves out, as R writes them
}

// maxRow bounds one row, in bytes, where Limit sets nothing else.
const maxRow = 256 << 20

// Limit sets how many bytes a row may have.
func (r *Reader) Limit(bytes int) { r.lines.most = bytes }

// New reads the header of the table in raw, or of the first sheet of a workbook (.xlsx). tabs says that the file is named as one that tabs separate. Errors: decode.ErrEmpty,
// decode.ErrBinary, an error without place for a table without header, or one of reading.
func New(raw io.Reader, tabs bool) (*Reader, error) {
	head := bufio.NewReader(raw)
	if isWorkbook(head) {
		return workbook(head)
	}
	in, page, err := decode.Stream(head)
	if err != nil {
		return nil, err
	}
	return From(in, page, tabs)
}

// From is New for bytes that went through decode.Stream.
func From(in *bufio.Reader, page decode.Charset, tabs bool) (*Reader, error) {
	head, err := in.Peek(sample)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return nil, err
	}
	r := &Reader{lines: lines{in: in, page: page, most: maxRow, cr: endsInCR(head)}}
	r.Dialect = sniff(head, r.lines.cr, tabs)
	r.cut.Dialect = r.Dialect
	if r.Dialect.declared {
		if _, _, err := r.lines.next(); err != nil {
			return nil, err
		}
	}
	r.shift = r.Dialect.named
	if err := r.header(); err != nil {
		return nil, err
	}
	return r, nil
}

var errNoRow = errors.New("the table has no row")

// header reads the first row that is not blank.
func (r *Reader) header() error {
	for {
		_, cells, err := r.record()
		if errors.Is(err, io.EOF) {
			return errNoRow
		}
		if err != nil {
			return err
		}
		if isBlank(cells) {
			continue
		}
		for _, c := range cells {
			r.Header = append(r.Header, strings.TrimSpace(c))
		}
		return nil
	}
}

// Column is the index of the column called name, by any case, or -1.
func (r *Reader) Column(name string) int {
	return slices.IndexFunc(r.Header, func(h string) bool { return strings.EqualFold(h, name) })
}

// Next returns the next row that is not blank; io.EOF at the end. Another error is one of reading.
func (r *Reader) Next() (Row, error) {
	for {
		line, cells, err := r.record()
		var long tooLong
		switch {
		case errors.As(err, &long):
			return Row{Line: line, Fault: err.Error()}, nil
		case err != nil:
			return Row{}, err
		case isBlank(cells):
			continue
		}
		if r.shift && len(cells) == len(r.Header)+1 {
			cells = cells[1:]
		}
		return r.fitted(Row{Line: line, Cells: cells}), nil
	}
}

// fitted gives row as many cells as the header has, if there is one way to do so.
func (r *Reader) fitted(row Row) Row {
	want, have := len(r.Header), len(row.Cells)
	if have > want {
		for have = len(row.Cells); have > want && strings.TrimSpace(row.Cells[have-1]) == ""; have-- {
		}
		row.Cells = row.Cells[:have] // spreadsheets write empty cells behind the last column
	}
	if have > want {
		if joined := rejoin(row.Cells, r.Dialect.Comma); len(joined) == want {
			row.Note = fmt.Sprintf("%d cells where the header has %d; those that begin with a blank were read as one text with the cell before; put quotation marks around texts", have, want)
			row.Cells = joined
		} else {
			row.Fault = fmt.Sprintf("%d cells where the header has %d; put quotation marks around texts that hold %s", have, want, separatorName(r.Dialect.Comma))
		}
		return row
	}
	if have < want {
		row.Note = fmt.Sprintf("%d cells where the header has %d; the others were taken as empty", have, want)
		row.Cells = append(row.Cells, make([]string, want-have)...)
	}
	return row
}

// rejoin puts cells together again that were cut within a text: prose has a blank behind its commas, tables have none.
func rejoin(cells []string, comma byte) []string {
	out := cells[:1:1]
	for _, c := range cells[1:] {
		if strings.HasPrefix(c, " ") && len(c) > 1 {
			out[len(out)-1] += string(comma) + c
		} else {
			out = append(out, c)
		}
	}
	return out
}

func isBlank(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// record cuts the next record out of the lines.
func (r *Reader) record() (line int, cells []string, err error) {
	if r.sheet != nil {
		return r.sheet.next()
	}
	first, line, err := r.lines.next()
	if err != nil {
		return line, nil, err
	}
	open, size := r.cut.start(first), len(first)
	if !open {
		return line, r.cut.cells, nil
	}
	var more []string
	rows := r.plain(first)
	unclosed := r.lines.hopeless(line)
	for open && !unclosed {
		text, _, err := r.lines.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return line, nil, err
		}
		if size += len(text) + 1; size > r.lines.most {
			return line, nil, tooLong(r.lines.most)
		}
		more = append(more, text)
		open = r.cut.more(text)
		unclosed = rows && r.isRow(text) || open && len(more) >= maxLines
	}
	if open || unclosed { // a quotation mark that nothing closes counts for nothing, and the lines below are rows of their own
		r.lines.noCloser(line + len(more))
		r.lines.push(more, line+1)
		r.cut.startPlain(first)
	}
	return line, r.cut.cells, nil
}

// maxLines is how many lines one cell may span. No article has so many; a quotation mark that is never closed has.
const maxLines = 5000

// plain reports that line is a whole row when its open mark counts for nothing.
func (r *Reader) plain(line string) bool {
	alone := cutter{Dialect: r.Dialect}
	alone.startPlain(line)
	return len(r.Header) > 1 && len(alone.cells) == len(r.Header)
}

// isRow reports that text, which stands within a cell in quotation marks, is a row by itself: the cell was never meant to be open.
func (r *Reader) isRow(text string) bool {
	if strings.Count(text, `"`)%2 == 1 { // an odd mark closes the cell
		return false
	}
	alone := cutter{Dialect: r.Dialect}
	switch open := alone.start(text); {
	case open || len(alone.cells) != len(r.Header):
		return false
	case alone.quoted > 0:
		return alone.stray == 0
	}
	return len(r.Header) > 2 && isTight(alone.cells)
}

// isTight reports that cells are those of a table and not prose with as many commas: no blank and no two digits are around a separator.
func isTight(cells []string) bool {
	for i, c := range cells {
		if c == "" {
			continue
		}
		if i > 0 && (c[0] == ' ' || isDigit(c[0]) && cells[i-1] != "" && isDigit(cells[i-1][len(cells[i-1])-1])) {
			return false
		}
	}
	return cells[0] != "" && cells[0][0] != ' '
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
