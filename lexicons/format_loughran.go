package lexicons

import (
	"io"
	"slices"
)

var formatLoughran = Format{
	Name:       "loughran-mcdonald",
	Doc:        "Loughran-McDonald master dictionary .csv: Word, then Negative, Positive … with the year a word was added",
	Extensions: []string{".csv"},
	Detect:     func(head []byte) bool { return headerHas(head, "word", "negative", "positive", "uncertainty") },
	Read:       readLoughran,
}

var loughranCategories = []string{"negative", "positive", "uncertainty", "litigious", "strong_modal", "weak_modal", "constraining", "complexity", "superfluous", "interesting", "modal"}

// readLoughran takes a year above 0 for yes. 0 means that the word never was in the category, a negative year that it was
// taken out again.
func readLoughran(name string, r io.Reader) (*List, []Warning, error) {
	t, err := readTable(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	word := max(0, t.column("word"))
	for i, column := range t.columns {
		if !slices.Contains(loughranCategories, column) {
			continue
		}
		for _, row := range t.rows {
			year, ok := parseWeight(row.cell(i))
			if !ok && row.cell(i) != "" {
				return nil, b.warnings, t.fault(row.line-1, 0, "column %s: expected a year or 0, found %q", column, row.cell(i))
			}
			if year > 0 {
				b.add(row.cell(word), column, 1, row.line)
			}
		}
	}
	return b.done(t.source)
}
