package lexicons

import (
	"encoding/csv"
	"io"
)

var formatCSV = Format{
	Name:       "csv",
	Doc:        "a table with a column term (or word) and, if wanted, category (or sentiment) and weight (or score)",
	Extensions: []string{".csv", ".tsv"},
	Detect: func(head []byte) bool {
		if headerHas(head, "term") {
			return true
		}
		for _, word := range wordColumns {
			for _, other := range append(categoryColumns, weightColumns...) {
				if headerHas(head, word, other) {
					return true
				}
			}
		}
		return false
	},
	Read:  readCSV,
	Write: writeCSV,
}

// wordColumns, categoryColumns and weightColumns are the names that tables of words have for them, the best first.
var (
	wordColumns     = []string{"term", "word", "token", "lemma", "entry", "phrase", "wort", "begriff", "mot"}
	categoryColumns = []string{"category", "sentiment", "polarity", "class", "label", "type", "kategorie"}
	weightColumns   = []string{"weight", "score", "value", "valence", "rating", "gewicht"}
)

func readCSV(name string, r io.Reader) (*List, []Warning, error) {
	t, err := readTable(name, r)
	if err != nil {
		return nil, nil, err
	}
	word, category, weight := t.column(wordColumns...), t.column(categoryColumns...), t.column(weightColumns...)
	if word < 0 {
		return nil, nil, t.fault(0, 0, "the header has no column term or word")
	}
	b := newBuilder(name)
	for _, row := range t.rows {
		w, ok := 1.0, true
		if cell := row.cell(weight); cell != "" {
			w, ok = parseWeight(cell)
		}
		if !ok {
			return nil, b.warnings, t.fault(row.line-1, 0, "column weight: expected a number, found %q", row.cell(weight))
		}
		b.add(row.cell(word), row.cell(category), w, row.line)
	}
	return b.done(t.source)
}

func writeCSV(w io.Writer, l *List) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"term", "category", "weight"}}
	for c, forms := range byCategory(l) {
		for _, f := range forms {
			rows = append(rows, []string{f.form, l.Categories[c].Name, formatWeight(f.weight)})
		}
	}
	return out.WriteAll(rows)
}
