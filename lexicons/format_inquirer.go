package lexicons

import (
	"io"
	"slices"
	"strings"
)

var formatInquirer = Format{
	Name:       "inquirer",
	Doc:        "General Inquirer spread sheet, tab or comma: Entry, Source, then a column for each category, filled or empty",
	Extensions: []string{".csv", ".tsv", ".txt"},
	Detect:     func(head []byte) bool { return headerHas(head, "entry") && !headerHas(head, "term") },
	Read:       readInquirer,
}

// inquirerRemarks are the columns of the sheet that are no category.
var inquirerRemarks = []string{"entry", "source", "othtags", "defined"}

// readInquirer merges the senses of a word (about#1, about#2): which sense stands in a text cannot be told from the word.
func readInquirer(name string, r io.Reader) (*List, []Warning, error) {
	t, err := readTable(name, r)
	if err != nil {
		return nil, nil, err
	}
	entry := t.column("entry")
	if entry < 0 {
		return nil, nil, t.fault(0, 0, "the header has no column Entry")
	}
	b := newBuilder(name)
	senses := 0
	for i, row := range t.rows {
		word, sense, _ := strings.Cut(row.cell(entry), "#")
		if sense != "" && sense != "1" {
			senses++
		}
		if entry < len(row.cells) {
			t.rows[i].cells[entry] = word
		}
	}
	if senses > 0 {
		b.warn(0, "%d further senses (word#2 …) are merged with the first: a list sees the word only", senses)
	}
	return t.marked(b, entry, inquirerRemarks)
}

// marked reads a term column and a column for each category, in which a filled cell other than 0 puts the term into the
// category; a number in it is the weight. remarks are columns that are no category.
func (t *table) marked(b *builder, term int, remarks []string) (*List, []Warning, error) {
	for _, row := range t.rows {
		for i, column := range t.columns {
			cell := row.cell(i)
			if i == term || cell == "" || cell == "0" || column == "" || slices.Contains(remarks, column) {
				continue
			}
			weight, ok := parseWeight(cell)
			if !ok {
				weight = 1
			}
			b.add(row.cell(term), column, weight, row.line)
		}
	}
	return b.done(t.source)
}
