package reports

import (
	"encoding/binary"
	"errors"
	"iter"
	"math"
	"time"
)

// Row is a row of a table on its way to a writer: its cells one after another, none of them boxed, their texts one behind the other in one
// buffer. One Row serves for all rows of a table: what it holds is valid until the next is made. Cells are added from left to right.
type Row struct {
	cells []cell
	texts []byte
}

// cell is a cell of a Row.
type cell struct {
	kind cellKind
	bits uint64 // of the number; of a text, where it begins in texts and, 32 bits below, where it ends; of a day its number from 1970 on
}

type cellKind uint8

const (
	noCell cellKind = iota
	textCell
	intCell
	numberCell
	boolCell
	dateCell
)

// reset takes all cells away.
func (r *Row) reset() *Row {
	r.cells, r.texts = r.cells[:0], r.texts[:0]
	return r
}

func (r *Row) add(kind cellKind, bits uint64) *Row {
	r.cells = append(r.cells, cell{kind, bits})
	return r
}

// Text adds a text.
func (r *Row) Text(s string) *Row {
	start := len(r.texts)
	r.texts = append(r.texts, s...)
	return r.textFrom(start)
}

// textFrom adds the text that was put at the end of texts, from start on.
func (r *Row) textFrom(start int) *Row {
	return r.add(textCell, uint64(start)<<32|uint64(len(r.texts)))
}

// list adds texts as one, sep between them.
func (r *Row) list(sep string, list []string) *Row {
	start := len(r.texts)
	for i, s := range list {
		if i > 0 {
			r.texts = append(r.texts, sep...)
		}
		r.texts = append(r.texts, s...)
	}
	return r.textFrom(start)
}

// Int adds a count.
func (r *Row) Int(n int) *Row { return r.add(intCell, uint64(n)) }

// Number adds a number; NaN is an empty cell.
func (r *Row) Number(x float64) *Row { return r.add(numberCell, math.Float64bits(x)) }

// Bool adds true or false.
func (r *Row) Bool(b bool) *Row {
	if b {
		return r.add(boolCell, 1)
	}
	return r.add(boolCell, 0)
}

// Date adds the day of t, where t is; that of the zero time is empty.
func (r *Row) Date(t time.Time) *Row {
	if t.IsZero() {
		return r.Empty()
	}
	year, month, day := t.Date()
	return r.add(dateCell, uint64(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix()/secondsOfDay))
}

const secondsOfDay = 86_400

// Empty adds a cell without a value.
func (r *Row) Empty() *Row { return r.add(noCell, 0) }

// The values of cell i, each for its kind.

func (r *Row) text(i int) []byte {
	bits := r.cells[i].bits
	return r.texts[bits>>32 : bits&math.MaxUint32]
}

func (r *Row) number(i int) float64 { return math.Float64frombits(r.cells[i].bits) }

func (r *Row) date(i int) time.Time {
	return time.Unix(int64(r.cells[i].bits)*secondsOfDay, 0).UTC()
}

// replace puts a text in place of cell i.
func (r *Row) replace(i int, text string) {
	start := len(r.texts)
	r.texts = append(r.texts, text...)
	r.cells[i] = cell{textCell, uint64(start)<<32 | uint64(len(r.texts))}
}

// copyTo makes to the same row.
func (r *Row) copyTo(to *Row) {
	to.cells, to.texts = append(to.cells[:0], r.cells...), append(to.texts[:0], r.texts...)
}

// chunks hands rows on n at a time, for writers that take many at once. A chunk is valid until the next.
func chunks(rows iter.Seq[*Row], n int) iter.Seq[[]Row] {
	return func(yield func([]Row) bool) {
		var held heldRows
		for r := range rows {
			if held.add(r); len(held) == n {
				if !yield(held) {
					return
				}
				held = held[:0]
			}
		}
		if len(held) > 0 {
			yield(held)
		}
	}
}

// heldRows are rows that wait.
type heldRows []Row

// add copies a row into the room of one that was handed on, if there is any.
func (h *heldRows) add(r *Row) {
	n := len(*h)
	if n == cap(*h) {
		*h = append(*h, Row{})
	}
	*h = (*h)[:n+1]
	r.copyTo(&(*h)[n])
}

// A row travels as its cells, each a byte for its kind and its value.

// appendTo appends the row to data.
func (r *Row) appendTo(data []byte) []byte {
	for i, c := range r.cells {
		data = append(data, byte(c.kind))
		switch c.kind {
		case textCell:
			text := r.text(i)
			data = append(binary.AppendUvarint(data, uint64(len(text))), text...)
		case intCell, dateCell:
			data = binary.AppendVarint(data, int64(c.bits))
		case numberCell:
			data = binary.LittleEndian.AppendUint64(data, c.bits)
		case boolCell:
			data = append(data, byte(c.bits))
		}
	}
	return data
}

var errNoRows = errors.New("these bytes are no rows of tables")

// read reads a row of so many cells off the front of data, and returns what is behind it.
func (r *Row) read(data []byte, width int) ([]byte, error) {
	r.reset()
	for range width {
		if len(data) == 0 {
			return nil, errNoRows
		}
		kind, size := cellKind(data[0]), 0
		data = data[1:]
		switch kind {
		case noCell:
			r.Empty()
		case textCell:
			n, head := binary.Uvarint(data)
			if head <= 0 || n > uint64(len(data)-head) {
				return nil, errNoRows
			}
			size = head + int(n)
			start := len(r.texts)
			r.texts = append(r.texts, data[head:size]...)
			r.textFrom(start)
		case intCell, dateCell:
			n, head := binary.Varint(data)
			if size = head; head <= 0 {
				return nil, errNoRows
			}
			r.add(kind, uint64(n))
		case numberCell:
			if size = 8; len(data) < size {
				return nil, errNoRows
			}
			r.add(kind, binary.LittleEndian.Uint64(data))
		case boolCell:
			if size = 1; len(data) < size || data[0] > 1 {
				return nil, errNoRows
			}
			r.add(kind, uint64(data[0]))
		default:
			return nil, errNoRows
		}
		data = data[size:]
	}
	return data, nil
}
