package lexicons

import (
	"io"
	"strings"
)

var formatNRC = Format{
	Name:       "nrc",
	Doc:        "NRC emotion lexicons: word, emotion, 0 or 1 (or an intensity) between tabs; or a column for each emotion",
	Extensions: []string{".txt", ".tsv", ".csv"},
	Detect: func(head []byte) bool {
		row := firstRow(head)
		if len(row) == 3 && isNumber(row[2]) {
			return !isNumber(row[1])
		}
		return headerHas(head, "anger", "joy") || headerHas(head, "valence", "arousal")
	},
	Read: readNRC,
}

func readNRC(name string, r io.Reader) (*List, []Warning, error) {
	t, err := readTable(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	t.rows = append([]tableRow{{1, t.columns}}, t.rows...) // the long form has no header
	if last := t.rows[len(t.rows)-1]; len(t.columns) == 3 && !isNumber(last.cell(1)) {
		return t.long(b)
	}
	return t.wide(b)
}

func isNumber(cell string) bool {
	_, ok := parseWeight(strings.TrimSpace(cell))
	return ok
}

// long reads word, emotion, value; value 0 means that the word does not have the emotion.
func (t *table) long(b *builder) (*List, []Warning, error) {
	for i, row := range t.rows {
		weight, ok := parseWeight(row.cell(2))
		switch {
		case !ok && i == 0: // "word emotion score" after all
		case !ok:
			return nil, b.warnings, t.fault(row.line-1, len(row.cell(0))+len(row.cell(1))+2, "expected word, emotion and a number, found %q", row.cell(2))
		case weight != 0:
			b.add(row.cell(0), row.cell(1), weight, row.line)
		}
	}
	return b.done(t.source)
}

// wide reads a word column and a column for each category; an empty cell or 0 means no. Cells that are no number belong
// to columns of other languages or remarks.
func (t *table) wide(b *builder) (*List, []Warning, error) {
	word := max(0, t.column("word", "term", "english", "english word", "english (en)"))
	for _, row := range t.rows {
		for i, column := range t.columns {
			weight, ok := parseWeight(row.cell(i))
			if i != word && ok && weight != 0 && row.cell(word) != "" && strings.TrimSpace(column) != "" {
				b.add(row.cell(word), column, weight, row.line)
			}
		}
	}
	return b.done(t.source)
}
