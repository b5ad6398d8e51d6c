package lexicons

import (
	"io"
	"strings"
)

var formatWide = Format{
	Name:       "wide",
	Doc:        "a table with a column for each category, its name in the header and its terms below",
	Extensions: []string{".csv", ".tsv"},
	Detect: func(head []byte) bool {
		lines := strings.Split(headText(head), "\n")
		if len(lines) < 2 {
			return false
		}
		sep := string(separator(lines[0]))
		names := strings.Split(lines[0], sep)
		if len(names) < 2 || strings.ContainsAny(lines[0], "<%#") {
			return false
		}
		for _, line := range lines[1:] { // terms, and as many columns at most; never numbers, which are weights
			cells := strings.Split(line, sep)
			if len(cells) > len(names) {
				return false
			}
			for _, c := range cells {
				if _, number := parseWeight(strings.Trim(strings.TrimSpace(c), `"`)); number {
					return false
				}
			}
		}
		return true
	},
	Read: readWide,
}

func readWide(name string, r io.Reader) (*List, []Warning, error) {
	t, err := readTable(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	for _, row := range t.rows {
		for i, category := range t.columns {
			if term := row.cell(i); term != "" {
				b.add(term, category, 1, row.line)
			}
		}
	}
	return b.done(t.source)
}
