package lexicons

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"
)

var formatWordStat = Format{
	Name:       "wordstat",
	Doc:        "WordStat .cat: categories and, indented by tabs, their terms with a weight in parentheses",
	Extensions: []string{".cat"},
	Detect: func(head []byte) bool {
		return wordStatRow.MatchString(headText(head))
	},
	Read:  readWordStat,
	Write: writeWordStat,
}

var wordStatRow = regexp.MustCompile(`(?m)^\t+\S.* \(-?\d+\)\s*$`)

// wordStatTerm is a term with its weight; a line without one is a category.
var wordStatTerm = regexp.MustCompile(`^(.*\S)\s*\((-?[\d.]+)\)$`)

func readWordStat(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	var path []string // the categories that the line stands in
	for i, line := range src.lines {
		text := strings.TrimSpace(line)
		depth := len(line) - len(strings.TrimLeft(line, "\t"))
		if text == "" {
			continue
		}
		path = path[:min(depth, len(path))]
		found := wordStatTerm.FindStringSubmatch(text)
		switch {
		case strings.HasPrefix(text, "@"):
			b.warn(i+1, "the rule %.80q is left out; a list cannot ask for the words around", text)
		case found == nil:
			path = append(path, text)
		default:
			weight, ok := parseWeight(found[2])
			if !ok {
				return nil, b.warnings, src.fault(i, strings.LastIndexByte(line, '(')+1, "the weight is not a number")
			}
			b.add(found[1], strings.Join(path, "."), weight, i+1)
		}
	}
	return b.done(src)
}

func writeWordStat(w io.Writer, l *List) error {
	out := bufio.NewWriter(w)
	for c, forms := range byCategory(l) {
		fmt.Fprintln(out, l.Categories[c].Name)
		for _, f := range forms {
			fmt.Fprintf(out, "\t%s (%s)\n", strings.ToUpper(strings.ReplaceAll(f.form, " ", "_")), formatWeight(f.weight))
		}
	}
	return out.Flush()
}
