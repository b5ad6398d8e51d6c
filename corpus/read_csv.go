package corpus

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"tellings/corpus/table"
)

// readCSV reads a table of articles.
func readCSV(f *File) error { return readTable(f, fieldText, f.record) }

// readTable reads a table with a header row and calls row for each record. The table must have a column for the field need. A row
// that cannot be used is rejected with its line, one that was repaired is told, and reading goes on behind it.
func readTable(f *File, need field, row func(*record) error) error {
	in, err := f.text()
	if err != nil {
		return err
	}
	base, _ := splitCompression(strings.ToLower(f.name))
	t, err := table.From(in, f.page, strings.HasSuffix(base, ".tsv") || strings.HasSuffix(base, ".tab"))
	if err != nil {
		if isMachineError(err) {
			return err
		}
		return badFilef("", "%w", err)
	}
	return f.rows(t, need, row)
}

// rows calls row for each record of a table.
func (f *File) rows(t *table.Reader, need field, row func(*record) error) error {
	slots, err := headerSlots(t.Header, f, need)
	if err != nil {
		return err
	}
	for {
		cells, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := tableRow(f, cells, slots, need, row); err != nil {
			return err
		}
	}
}

// tableRow hands on one row, or says why it cannot.
func tableRow(f *File, r table.Row, slots []columnSlot, need field, row func(*record) error) error {
	if r.Fault != "" {
		return f.reject(r.Line, "", r.Fault)
	}
	rec := &record{line: r.Line}
	for i, c := range r.Cells {
		if slots[i].used {
			rec.set(slots[i].slot, c)
		}
	}
	switch {
	case r.Note == "":
	case strings.TrimSpace(rec.values[need]) == "":
		return f.reject(r.Line, "", r.Note+"; the row has no "+need.String()+" and was left out")
	default:
		if err := f.note(r.Line, need, r.Note+"; the row was kept"); err != nil {
			return err
		}
	}
	return row(rec)
}

type columnSlot struct {
	slot
	used bool
}

// headerSlots finds the slot of every column of the header.
func headerSlots(header []string, f *File, need field) ([]columnSlot, error) {
	slots := make([]columnSlot, len(header))
	var have [fieldCount]bool
	for i, name := range header {
		slots[i].slot, slots[i].used = f.columns.find([]byte(name))
		if slots[i].used {
			have[slots[i].field] = true
		}
	}
	found := listed(header)
	if !have[need] {
		return nil, badFilef(need.String(), "no %s column: looked for %s; the columns are: %s; name the right one with --columns %s=NAME",
			need, f.columns.expected(need), found, need)
	}
	for i, name := range f.columns.named {
		if name != "" && !have[i] {
			reason := fmt.Sprintf("there is no column %q, as --columns %s=%s says; the columns are: %s; the articles were kept without it", name, field(i), name, found)
			if err := f.reject(1, field(i).String(), reason); err != nil {
				return nil, err
			}
		}
	}
	return slots, nil
}

// listed names columns for a message, the first few of many and the beginning of long ones.
func listed(names []string) string {
	const most = 40
	var short []string
	for _, n := range names[:min(len(names), most)] {
		short = append(short, clip(n))
	}
	if more := len(names) - most; more > 0 {
		short = append(short, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(short, ", ")
}
