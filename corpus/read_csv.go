package corpus

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// readCSV reads a table of articles.
func readCSV(f *File) error { return readTable(f, fieldText, f.record) }

// readTable reads a CSV or TSV with a header row and calls row for each record. The table must have a column for the
// field need. A row that breaks the CSV rules is rejected with its line, and reading goes on behind it.
func readTable(f *File, need field, row func(*record) error) error {
	in, err := f.text()
	if err != nil {
		return err
	}
	r := csv.NewReader(in)
	r.Comma = separator(in, f.name)
	r.ReuseRecord = true
	header, err := r.Read()
	if err != nil {
		if reason, ok := csvReason(err); ok {
			return badFilef("", "the header row is broken: %s", reason)
		}
		return err
	}
	slots, err := headerSlots(header, f, need)
	if err != nil {
		return err
	}
	for {
		cells, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err == nil:
			rec := new(record)
			rec.line, _ = r.FieldPos(0)
			for i, c := range cells {
				if slots[i].used {
					rec.set(slots[i].slot, strings.Clone(c)) // cells share one string: keep no neighbour alive
				}
			}
			err = row(rec)
		default:
			reason, ok := csvReason(err)
			if !ok {
				return err
			}
			if errors.Is(err, csv.ErrFieldCount) {
				reason = fmt.Sprintf("%d columns where the header has %d", len(cells), len(slots))
			}
			var parse *csv.ParseError
			errors.As(err, &parse)
			err = f.reject(parse.StartLine, "", reason)
		}
		if err != nil {
			return err
		}
	}
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
		slots[i].slot, slots[i].used = f.columns.find([]byte(toUTF8(strings.TrimSpace(name))))
		if slots[i].used {
			have[slots[i].field] = true
		}
	}
	found := strings.Join(header, ", ")
	if !have[need] {
		return nil, badFilef(need.String(), "no %s column: looked for %s; the columns are: %s; name the right one with --columns %s=NAME",
			need, f.columns.expected(need), toUTF8(found), need)
	}
	for i, name := range f.columns.named {
		if name != "" && !have[i] {
			reason := fmt.Sprintf("there is no column %q, as --columns %s=%s says; the columns are: %s; the articles were kept without it", name, field(i), name, toUTF8(found))
			if err := f.reject(1, field(i).String(), reason); err != nil {
				return nil, err
			}
		}
	}
	return slots, nil
}

// csvReason says in words what a row breaks; ok is false for errors of the machine.
func csvReason(err error) (reason string, ok bool) {
	var parse *csv.ParseError
	switch {
	case errors.Is(err, io.EOF):
		return "the file has no row", true
	case !errors.As(err, &parse):
		return "", false
	case errors.Is(err, csv.ErrQuote):
		return fmt.Sprintf("a quoted cell does not end as it should (line %d, column %d); write \"\" for a quotation mark within it", parse.Line, parse.Column), true
	case errors.Is(err, csv.ErrBareQuote):
		return fmt.Sprintf("a quotation mark within an unquoted cell (line %d, column %d); quote the cell and double the mark", parse.Line, parse.Column), true
	}
	return parse.Err.Error(), true
}

// separator finds what separates the columns: a tab in .tsv, else that of comma, semicolon and tab which is most
// frequent in the first line (spreadsheets write semicolons where the comma is the decimal sign).
func separator(r *bufio.Reader, name string) rune {
	if base, _ := splitCompression(strings.ToLower(name)); strings.HasSuffix(base, ".tsv") {
		return '\t'
	}
	head, _ := r.Peek(4096) // an error shows up again in reading
	line, _, _ := bytes.Cut(head, []byte{'\n'})
	best := ','
	for _, sep := range ";\t" {
		if bytes.Count(line, []byte(string(sep))) > bytes.Count(line, []byte(string(best))) {
			best = sep
		}
	}
	return best
}
