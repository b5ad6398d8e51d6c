package reports

import (
	"iter"
	"time"

	"tellings/compare"
)

// sheetCol is a column of a sheet whose rows are made from values of type R: what the column means, and what adds the cell that a value
// has in it to a row.
type sheetCol[R any] struct {
	Column
	cell cellOf[R]
}

// cellOf adds one cell to a row. Those below are made from what the cell holds.
type cellOf[R any] func(at *sheetInput, r R, row *Row)

func str[R any](of func(R) string) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) { row.Text(of(r)) }
}

func whole[R any](of func(R) int) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) { row.Int(of(r)) }
}

func num[R any](of func(R) float64) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) { row.Number(of(r)) }
}

func boolean[R any](of func(R) bool) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) { row.Bool(of(r)) }
}

func date[R any](of func(R) time.Time) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) { row.Date(of(r)) }
}

// list joins texts, sep between them.
func list[R any](sep string, of func(R) []string) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) { row.list(sep, of(r)) }
}

// counted is a list of what is counted: said 5; claimed 2.
func counted[R any](of func(R) []compare.Count) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) {
		start := len(row.texts)
		row.texts = appendCounts(row.texts, of(r))
		row.textFrom(start)
	}
}

// ids registers passages; the cell has their ids.
func ids[R any](of func(R) []compare.Evidence) cellOf[R] {
	return func(at *sheetInput, r R, row *Row) { at.Add(row, of(r)) }
}

// wholeIf and numIf are empty where there is no value.
func wholeIf[R any](of func(R) (int, bool)) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) {
		if n, ok := of(r); ok {
			row.Int(n)
		} else {
			row.Empty()
		}
	}
}

func numIf[R any](of func(R) (float64, bool)) cellOf[R] {
	return func(_ *sheetInput, r R, row *Row) {
		if x, ok := of(r); ok {
			row.Number(x)
		} else {
			row.Empty()
		}
	}
}

// sheetInput is what rows are made from: the comparison, the register of passages, and the row that is made over and over.
type sheetInput struct {
	*compare.Comparison
	*passageRegister
	Full bool         // rows that say nothing too
	Stop func() error // asked now and then: an error ends the rows; nil for never
	rows int
	row  Row
}

// stopped reports whether the rows have to end. It is cheap enough to be asked of every row.
func (at *sheetInput) stopped() bool {
	at.rows++
	return at.Stop != nil && at.rows%stopRows == 0 && at.Stop() != nil
}

// stopRows is how many rows are made between two looks at whether to stop: some milliseconds' work.
const stopRows = 256

// sheet makes a Sheet of columns that carry their cells. rows are the values that a comparison has a row for, in order.
func sheet[R any](s Sheet, rows func(*sheetInput) iter.Seq[R], columns []sheetCol[R]) Sheet {
	for _, c := range columns {
		s.Columns = append(s.Columns, c.Column)
	}
	s.Rows = func(at *sheetInput) iter.Seq[*Row] {
		return func(yield func(*Row) bool) {
			for r := range rows(at) {
				at.row.reset()
				for i := range columns {
					columns[i].cell(at, r, &at.row)
				}
				if at.stopped() || !yield(&at.row) {
					return
				}
			}
		}
	}
	return s
}

// eventSheet is a sheet whose first column is the event.
func eventSheet[R any](s Sheet, rows func(*sheetInput) iter.Seq[R], columns []sheetCol[R]) Sheet {
	event := sheetCol[R]{eventColumn, func(at *sheetInput, _ R, row *Row) { row.Text(at.Event) }}
	return sheet(s, rows, append([]sheetCol[R]{event}, columns...))
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
