package corpus

import (
	"bufio"
	"strings"

	"tellings/corpus/table"
	"tellings/corpus/vendors"
)

// readText reads a text: one article, an export of a news database with many (see package vendors), or a table that a spreadsheet saved as
// text.
func readText(f *inputFile) error {
	text, err := f.whole()
	if err != nil {
		return err
	}
	if docs, _ := vendors.Split(text); len(docs) > 0 {
		return f.documents(docs)
	}
	if t := f.asTable(text); t != nil {
		return f.rows(t, fieldText, f.record)
	}
	rec := new(record)
	rec.values[fieldText] = text
	return f.record(rec)
}

// asTable returns the table that text is: its first line names a text and another field, with tabs between. nil when it is prose.
func (f *inputFile) asTable(text string) *table.Reader {
	first, rest, _ := strings.Cut(text, "\n")
	names := strings.Split(strings.TrimRight(first, "\r"), "\t")
	if len(names) < 2 || strings.TrimSpace(rest) == "" {
		return nil
	}
	hasText, others := false, 0
	for _, n := range names {
		if s, ok := f.columns.find([]byte(strings.Trim(n, `" `))); ok {
			if s.field == fieldText {
				hasText = true
			} else {
				others++
			}
		}
	}
	if !hasText || others == 0 {
		return nil
	}
	t, err := table.From(bufio.NewReader(strings.NewReader(text)), f.page, true)
	if err != nil {
		return nil
	}
	return t
}
