package corpus

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"tellings/corpus/table"
)

// readXLSX reads the sheets of a workbook that have a header row with a text column; others are told. Cells are read as they are stored, so that a
// date is the number of its day, which no format of the sheet makes ambiguous (see dates.go).
func readXLSX(f *inputFile) (err error) {
	defer func() { // the library is not ours, and no workbook may end the program
		if p := recover(); p != nil {
			err = badFilef("", "the workbook is broken: %v", p)
		}
	}()
	r, size, err := f.readerAt()
	if err != nil {
		return err
	}
	book, err := table.OpenWorkbook(r, size, 8*int64(f.limit.bytes()))
	if err != nil {
		return badFilef("", "%w", err)
	}
	defer book.Close()
	var without []string
	sheets := book.GetSheetList()
	for _, sheet := range sheets {
		ok, err := f.sheet(book, sheet)
		if err != nil {
			return err
		}
		if !ok {
			without = append(without, sheet)
		}
	}
	if len(without) > 0 {
		reason := fmt.Sprintf("no text column in the sheets %s: looked for %s in the first row", listed(without), f.columns.expected(fieldText))
		if len(without) == len(sheets) {
			return badFilef(fieldText.String(), "%s; name the right one with --columns text=NAME", reason)
		}
		return f.note(0, fieldText, reason)
	}
	return nil
}

// sheet reads one sheet; ok is false when it has no text column.
func (f *inputFile) sheet(book *excelize.File, name string) (ok bool, err error) {
	rows, err := book.Rows(name)
	if err != nil {
		return false, badFilef("", "the sheet %s cannot be read: %w", clip(name), err)
	}
	defer rows.Close()
	var slots []columnSlot
	for n := 1; rows.Next(); n++ {
		cells, err := rows.Columns()
		if err != nil {
			return ok, f.reject(n, "", "the row cannot be read: "+err.Error())
		}
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		if slots == nil {
			for i := range cells {
				cells[i] = strings.TrimSpace(cells[i])
			}
			if !f.columns.has(cells, fieldText) {
				return false, nil
			}
			if slots, err = headerSlots(cells, f, fieldText); err != nil {
				return false, err
			}
			continue
		}
		rec := &record{line: n}
		for i, c := range cells[:min(len(cells), len(slots))] {
			if slots[i].used {
				rec.set(slots[i].slot, c)
			}
		}
		if err := f.record(rec); err != nil {
			return true, err
		}
	}
	return slots != nil, rows.Error()
}
