package lexicons

import (
	"bufio"
	"io"
	"regexp"
	"strings"
)

var formatTSV = Format{
	Name:       "tsv",
	Doc:        "the lists of tellings: a head of '# key: value' lines, then term, category, weight, note between tabs",
	Extensions: []string{".tsv"},
	Detect: func(head []byte) bool {
		return headName.MatchString(headText(head))
	},
	Read: func(name string, r io.Reader) (*List, []Warning, error) {
		l, err := Parse(name, r)
		return l, nil, err
	},
	Write: WriteTSV,
}

var headName = regexp.MustCompile(`(?m)^#\s*name:`)

// WriteTSV writes a list in the format that Parse reads.
func WriteTSV(w io.Writer, l *List) error {
	out := bufio.NewWriter(w)
	field := func(key, value string) {
		if value != "" {
			out.WriteString("# " + key + ": " + oneLine(value) + "\n")
		}
	}
	field("name", l.Name)
	field("version", l.Version)
	field("licence", l.Licence)
	field("source", l.Source)
	field("description", l.Description)
	field("overlap", l.Overlap)
	for _, c := range l.Categories {
		out.WriteString("# category." + categoryKey(c.Name) + ": " + oneLine(c.Description) + "\n")
	}
	category, key := "", "" // of the entry before: most have the same
	for _, e := range l.Entries {
		if strings.HasPrefix(e.Term, "#") {
			out.WriteByte(' ') // or it were a comment
		}
		out.WriteString(e.Term)
		out.WriteByte('\t')
		if e.Category != category {
			category, key = e.Category, categoryKey(e.Category)
		}
		out.WriteString(key)
		if e.Weight != 1 || e.Note != "" {
			out.WriteByte('\t')
			out.WriteString(formatWeight(e.Weight))
		}
		if e.Note != "" {
			out.WriteByte('\t')
			out.WriteString(oneLine(e.Note))
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}
