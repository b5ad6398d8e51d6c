package corpus

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"tellings/corpus/table"
)

// readCSV reads a table of articles.
func readCSV(f *inputFile) error { return readTable(f, fieldText, f.record) }

// readTable reads a table with a header row and calls row for each record. The table must have a column for the field need. A row
// that cannot be used is rejected with its line, one that was repaired is told, and reading goes on behind it.
func readTable(f *inputFile, need field, row func(*record) error) error {
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
	t.Limit(f.limit.bytes())
	return f.rows(t, need, row)
}

// rows calls row for each record of a table.
func (f *inputFile) rows(t *table.Reader, need field, row func(*record) error) error {
	if slots := f.numbered(t.Header); slots != nil {
		return f.headless(t, slots, need, row)
	}
	slots, err := headerSlots(t.Header, f, need)
	if err != nil {
		return err
	}
	return f.below(t, slots, need, row)
}

// headless is rows for a table without a header, of which the user names the columns by their numbers.
func (f *inputFile) headless(t *table.Reader, slots []columnSlot, need field, row func(*record) error) error {
	if err := tableRow(f, table.Row{Line: 1, Cells: t.Header}, slots, need, row); err != nil {
		return err
	}
	return f.below(t, slots, need, row)
}

// numbered finds the slots of a table without a header; nil when the user names columns otherwise, or the header has such names.
func (f *inputFile) numbered(header []string) []columnSlot {
	slots := make([]columnSlot, len(header))
	any := false
	for at, name := range f.columns.named {
		if name == "" {
			continue
		}
		n, err := strconv.Atoi(name)
		if err != nil || n < 1 || n > len(header) || slices.Contains(header, name) {
			return nil
		}
		slots[n-1], any = columnSlot{slot{field: field(at)}, true}, true
	}
	if !any {
		return nil
	}
	return slots
}

// below reads the rows behind the header.
func (f *inputFile) below(t *table.Reader, slots []columnSlot, need field, row func(*record) error) error {
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
func tableRow(f *inputFile, r table.Row, slots []columnSlot, need field, row func(*record) error) error {
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
func headerSlots(header []string, f *inputFile, need field) ([]columnSlot, error) {
	slots := make([]columnSlot, len(header))
	var have [fieldCount]bool
	for i, name := range header {
		slots[i].slot, slots[i].used = f.columns.find([]byte(name))
		if slots[i].used {
			have[slots[i].field] = true
		}
	}
	found := listed(header)
	if !have[need] && isValues(header) {
		return nil, badFilef(need.String(), "no %s column, and the first row seems to hold values and no names (%s); add a row of names, or give the columns by their numbers: --columns %s=%d", need, found, need, longest(header)+1)
	}
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

// isValues reports that a header is the first row of a table that has none: a cell is a date, or longer than any name.
func isValues(header []string) bool {
	return slices.ContainsFunc(header[:min(len(header), 50)], func(c string) bool {
		_, date := parseDate(c, false)
		return date && len(c) > 5 || len(c) > 120
	})
}

// longest is the index of the longest cell.
func longest(cells []string) (at int) {
	for i, c := range cells {
		if len(c) > len(cells[at]) {
			at = i
		}
	}
	return at
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
