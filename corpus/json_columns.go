package corpus

import "slices"

// columnTable gathers a table that is written by columns, {"text": {"0": …, "1": …}, "outlet": {"0": …}}, as pandas does unless it is told
// otherwise (orient="records"). Or by rows, {"0": {"text": …}, "1": {…}} (orient="index").
type columnTable struct {
	order []string // of the rows
	rows  map[string]*record
	index []*record
	texts int
	lines int
}

// add takes one member that is an object.
func (t *columnTable) add(key string, raw []byte, c *columns) {
	slot, known := c.find([]byte(key))
	s := jsonScanner{data: raw}
	switch {
	case known:
		s.object(func(row, value []byte) { t.cell(string(row), slot, value) })
	case isNumber(key):
		if rec, err := jsonRecord(slices.Clone(raw), c); err == nil && rec.values[fieldText] != "" {
			t.lines++
			rec.line = t.lines
			t.index = append(t.index, rec)
		}
	}
}

func (t *columnTable) cell(row string, s slot, value []byte) {
	if !isNumber(row) {
		return
	}
	rec := t.rows[row]
	if rec == nil {
		if t.rows == nil {
			t.rows = map[string]*record{}
		}
		rec = &record{line: len(t.order) + 1}
		t.rows[row] = rec
		t.order = append(t.order, row)
	}
	if s.field == fieldText {
		t.texts++
	}
	rec.set(s, jsonText(value, s.field))
}

// is reports that the object was a table and not a record.
func (t *columnTable) is(rec *record) bool {
	return (t.texts > 0 || len(t.index) > 0) && rec.values[fieldText] == ""
}

func (t *columnTable) records(f *inputFile) error {
	for _, row := range t.order {
		if err := f.record(t.rows[row]); err != nil {
			return err
		}
	}
	for _, rec := range t.index {
		if err := f.record(rec); err != nil {
			return err
		}
	}
	return nil
}

// isNumber reports that s is the number of a row.
func isNumber(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != "" && len(s) < 19
}
