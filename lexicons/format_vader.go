package lexicons

import (
	"io"
	"strings"
)

var formatVader = Format{
	Name:       "vader",
	Doc:        "VADER lexicon: token, mean rating, standard deviation, [ten ratings] between tabs",
	Extensions: []string{".txt"},
	Detect: func(head []byte) bool {
		row := firstRow(head)
		return len(row) == 4 && strings.HasPrefix(row[3], "[")
	},
	Read: readRated,
}

// readRated reads lines of a term, a tab and a signed rating, as VADER and AFINN have them; further columns do not count.
// The sign makes the category, positive or negative, and the rating is the weight.
func readRated(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	for i, line := range src.lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		term, rest, _ := strings.Cut(line, "\t")
		rating, _, _ := strings.Cut(strings.TrimSpace(rest), "\t")
		weight, ok := parseWeight(strings.TrimSpace(rating))
		if !ok {
			return nil, b.warnings, src.fault(i, min(len(term)+1, len(line)), "expected a number after a tab, found %q", rating)
		}
		b.addPolar(term, weight, i+1)
	}
	return b.done(src)
}
