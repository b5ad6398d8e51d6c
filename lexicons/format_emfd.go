package lexicons

import (
	"io"
	"strings"
)

var formatEMFD = Format{
	Name:       "emfd",
	Doc:        "eMFD .csv: a word, then care_p and its like, the share of raters who saw the foundation in it",
	Extensions: []string{".csv"},
	Detect:     func(head []byte) bool { return headerHas(head, "care_p", "fairness_p") },
	Read:       readEMFD,
}

// readEMFD makes a category of each foundation, weighted with its probability. The sentiment columns are a second rating
// of the same words, which the weight of an entry has no room for.
func readEMFD(name string, r io.Reader) (*List, []Warning, error) {
	t, err := readTable(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	word := max(0, t.column("word"))
	dropped := false
	for i, column := range t.columns {
		foundation, ok := strings.CutSuffix(column, "_p")
		if !ok {
			dropped = dropped || strings.HasSuffix(column, "_sent")
			continue
		}
		for _, row := range t.rows {
			weight, ok := parseWeight(row.cell(i))
			if !ok {
				return nil, b.warnings, t.fault(row.line-1, 0, "column %s: expected a number, found %q", column, row.cell(i))
			}
			if weight != 0 {
				b.add(row.cell(word), foundation, weight, row.line)
			}
		}
	}
	if dropped {
		b.warn(1, "the columns ending in _sent are left out; an entry has one weight")
	}
	return b.done(t.source)
}
