package reports

import (
	"iter"

	"tellings/compare"
)

// sheetCol is a column of a sheet whose rows are made from values of type R: what the column means, and the cell that a value has
// in it. Cells are made from left to right.
type sheetCol[R any] struct {
	Column
	Cell func(*sheetInput, R) any
}

// sheetInput is what a cell may ask for beside its row: the comparison that the row is from, and the register of passages.
type sheetInput struct {
	*compare.Comparison
	*passageRegister
	Full bool         // rows that say nothing too
	Stop func() error // asked now and then: an error ends the rows; nil for never
	rows int
	room *rowRoom // that the rows are made in; nil for new ones
}

// rowRoom lends rows of cells and takes them back all at once: the rows of an event are written before those of the next are made.
type rowRoom struct {
	chunks [][]any
	full   int // chunks that are lent, and cells of the one behind them
	used   int
}

const (
	roomChunk  = 8 << 10 // cells
	roomChunks = 64      // that are kept for the next event: 8 MB
)

// row lends n empty cells.
func (r *rowRoom) row(n int) []any {
	if r == nil {
		return make([]any, n)
	}
	for r.full < len(r.chunks) && r.used+n > len(r.chunks[r.full]) {
		r.full, r.used = r.full+1, 0
	}
	if r.full == len(r.chunks) {
		r.chunks = append(r.chunks, make([]any, max(n, roomChunk)))
	}
	row := r.chunks[r.full][r.used : r.used+n : r.used+n]
	r.used += n
	return row
}

// back takes all rows back and holds nothing of what stood in them.
func (r *rowRoom) back() {
	r.chunks = r.chunks[:min(len(r.chunks), roomChunks)]
	for i := range r.chunks[:min(len(r.chunks), r.full+1)] {
		clear(r.chunks[i])
	}
	r.full, r.used = 0, 0
}

// stopped reports whether the rows have to end. It is cheap enough to be asked of every row.
func (at *sheetInput) stopped() bool {
	at.rows++
	return at.Stop != nil && at.rows%stopRows == 0 && at.Stop() != nil
}

// stopRows is how many rows are made, or written, between two looks at whether to stop: some milliseconds' work.
const stopRows = 256

// sheet makes a Sheet of columns that carry their cells. rows are the values that a comparison has a row for, in order.
func sheet[R any](s Sheet, rows func(*sheetInput) iter.Seq[R], columns []sheetCol[R]) Sheet {
	for _, c := range columns {
		s.Columns = append(s.Columns, c.Column)
	}
	s.Rows = func(at *sheetInput) [][]any {
		var filled [][]any
		for r := range rows(at) {
			if at.stopped() {
				return nil
			}
			row := at.room.row(len(columns))
			for i := range columns {
				row[i] = columns[i].Cell(at, r)
			}
			filled = append(filled, row)
		}
		return filled
	}
	return s
}

// each gives the rows of a finding that is a list of them.
func each[F ~[]R, R any](at *sheetInput) iter.Seq[*R] {
	return pointers(compare.Found[F](at.Comparison))
}

// telling gives the rows of a finding that say something, and all of them where they are asked for.
func telling[F ~[]R, R any](says func(*R) bool) func(*sheetInput) iter.Seq[*R] {
	return func(at *sheetInput) iter.Seq[*R] {
		return func(yield func(*R) bool) {
			for r := range each[F](at) {
				if (at.Full || says(r)) && !yield(r) {
					return
				}
			}
		}
	}
}

func eachArticle(at *sheetInput) iter.Seq[*compare.Article] { return pointers(at.Articles) }

func pointers[R any](list []R) iter.Seq[*R] {
	return func(yield func(*R) bool) {
		for i := range list {
			if !yield(&list[i]) {
				return
			}
		}
	}
}
