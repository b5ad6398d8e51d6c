package reports

import (
	"strconv"
	"strings"

	"tellings/compare"
)

// EventTables are the rows that one event has in the tables, for those who write them otherwise than a Writer does: events may be
// made in any order and on several machines. What depends on the events before it, its name among others of the same name and the
// numbers of its passages and sentences, is put in by Place.
type EventTables struct {
	Rows                [][][]any // by table, in the order of Sheets; cells as Sheet has them
	Passages, Sentences int       // in evidence.csv and sentences.csv
}

// TablesOf fills the tables with one event. Its passages are numbered from e1, its sentences from s1.
func TablesOf(c *compare.Comparison) EventTables {
	var r passageRegister
	r.begin()
	t := EventTables{Rows: make([][][]any, len(Sheets))}
	for i, f := range fill(&sheetInput{Comparison: c, passageRegister: &r}) {
		t.Rows[i] = f.Rows
	}
	t.Passages, t.Sentences = r.last, r.lastSentence
	return t
}

// Place gives the event its name, and its passages and sentences the numbers behind those of the events before it. It is called once.
func (t *EventTables) Place(name string, passages, sentences int) {
	for i, rows := range t.Rows {
		for _, at := range numbered(&Sheets[i]) {
			for _, row := range rows {
				if ids, ok := row[at.column].(string); ok {
					row[at.column] = at.shift(ids, passages, sentences)
				}
			}
		}
		if Sheets[i].Columns[0].Name == eventColumn.Name {
			for _, row := range rows {
				row[0] = name
			}
		}
	}
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

// shift adds to the number of every id.
func (n numberedColumn) shift(ids string, passages, sentences int) string {
	by := passages
	if n.sentences {
		by = sentences
	}
	if by == 0 || ids == "" {
		return ids
	}
	var out []byte
	for id := range strings.SplitSeq(ids, " ") {
		if len(out) > 0 {
			out = append(out, ' ')
		}
		number, err := strconv.Atoi(id[1:])
		if err != nil {
			return ids // no id of a Register
		}
		out = strconv.AppendInt(append(out, id[0]), int64(number+by), 10)
	}
	return string(out)
}

// ProfileRows are the rows of the table of profiles, and which of Sheets that is.
func ProfileRows(p compare.Profiles) (sheet int, rows [][]any) {
	c := &compare.Comparison{Findings: []compare.Finding{p}}
	for i := range Sheets {
		if Sheets[i].Name == profilesSheet.Name {
			return i, Sheets[i].Rows(&sheetInput{Comparison: c, passageRegister: &passageRegister{}})
		}
	}
	return -1, nil
}
