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
		var cells []any // of the next rows: they are made by the dozen
		for r := range rows(at) {
			if at.stopped() {
				return nil
			}
			if len(cells) == 0 {
				cells = make([]any, len(columns)*rowsAtOnce(len(filled)))
			}
			row := cells[:len(columns):len(columns)]
			cells = cells[len(columns):]
			for i := range columns {
				row[i] = columns[i].Cell(at, r)
			}
			filled = append(filled, row)
		}
		return filled
	}
	return s
}

// rowsAtOnce is how many rows to make room for where a table has n.
func rowsAtOnce(n int) int { return min(max(n, 2), 64) }

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
