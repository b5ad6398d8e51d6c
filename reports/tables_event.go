package reports

import (
	"bytes"
	"iter"
	"slices"
	"strconv"
	"strings"

	"tellings/compare"
)

// EventTables are the rows that one event has in the tables, for those who write them otherwise than a Writer does: events may be
// made in any order and on several machines. What depends on the events before it, its name among others of the same name and the
// numbers of its passages and sentences, is put in by Place.
type EventTables struct {
	Rows                []byte // by table, in the order of Sheets: a byte of 1 and the cells for each row, and a byte of 0
	Passages, Sentences int    // in evidence.csv and sentences.csv
}

// TablesOf makes the rows of one event. Its passages are numbered from e1, its sentences from s1.
func TablesOf(c *compare.Comparison) EventTables {
	var r passageRegister
	r.begin()
	t := EventTables{}
	for _, table := range eventTables(&sheetInput{Comparison: c, passageRegister: &r}) {
		for row := range table.Rows {
			t.Rows = row.appendTo(append(t.Rows, 1))
		}
		t.Rows = append(t.Rows, 0)
	}
	t.Passages, t.Sentences = r.last, r.lastSentence
	return t
}

// Place gives the event its name, and its passages and sentences the numbers behind those of the events before it, and hands its rows on,
// table by table, each with which of Sheets it belongs to. Bytes that are no rows are an error.
func (t *EventTables) Place(name string, passages, sentences int, write func(sheet int, row *Row) error) error {
	var row Row
	var err error
	data := t.Rows
	for i := 0; i < len(Sheets) && len(data) > 0; i++ { // a lone event has articles alone
		places := numbered(&Sheets[i])
		for len(data) > 0 && data[0] == 1 {
			if data, err = row.read(data[1:], len(Sheets[i].Columns)); err != nil {
				return err
			}
			for _, at := range places {
				at.shift(&row, passages, sentences)
			}
			if Sheets[i].Columns[0].Name == eventColumn.Name {
				row.replace(0, name)
			}
			if err := write(i, &row); err != nil {
				return err
			}
		}
		if len(data) == 0 || data[0] != 0 {
			return errNoRows
		}
		data = data[1:]
	}
	if len(data) > 0 {
		return errNoRows
	}
	return nil
}

// numberedColumn is a column of ids that the Register gives.
type numberedColumn struct {
	column    int
	sentences bool // they are of sentences, not of passages
}

// numbered are those of a sheet. They go by their names.
func numbered(s *Sheet) (found []numberedColumn) {
	for i, c := range s.Columns {
		switch {
		case c.Name == sentenceIDColumn.Name:
			found = append(found, numberedColumn{i, true})
		case strings.HasSuffix(c.Name, "evidence_id"), strings.HasSuffix(c.Name, "evidence_ids"):
			found = append(found, numberedColumn{i, false})
		}
	}
	return found
}

// shift adds to the number of every id in a row.
func (n numberedColumn) shift(row *Row, passages, sentences int) {
	by := passages
	if n.sentences {
		by = sentences
	}
	if by == 0 || row.cells[n.column].kind != textCell {
		return
	}
	var out []byte
	for id := range bytes.FieldsSeq(row.text(n.column)) {
		number, err := strconv.Atoi(string(id[1:]))
		if err != nil {
			return // no id of a register
		}
		if len(out) > 0 {
			out = append(out, ' ')
		}
		out = strconv.AppendInt(append(out, id[0]), int64(number+by), 10)
	}
	row.replace(n.column, string(out))
}

// ProfileRows are the rows of the table of profiles, and which of Sheets that is. Each is valid until the next.
func ProfileRows(p compare.Profiles) (sheet int, rows iter.Seq[*Row]) {
	c := &compare.Comparison{Findings: []compare.Finding{p}}
	sheet = slices.IndexFunc(Sheets, func(s Sheet) bool { return s.Name == profilesSheet.Name })
	return sheet, profilesSheet.Rows(&sheetInput{Comparison: c, passageRegister: &passageRegister{}})
}
