package lexicons

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

var formatLexicoder = Format{
	Name:       "lexicoder",
	Doc:        "Lexicoder .lc3: a line +category, then a term a line",
	Extensions: []string{".lc3"},
	Detect:     func(head []byte) bool { return strings.HasPrefix(headText(head), "+") },
	Read:       readLexicoder,
	Write:      writeLexicoder,
}

func readLexicoder(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	category := ""
	for i, line := range src.lines {
		line = strings.TrimSpace(line)
		if key, ok := strings.CutPrefix(line, "+"); ok {
			if category = strings.TrimSpace(key); category == "" {
				return nil, b.warnings, src.fault(i, 0, "the category behind the + has no name")
			}
			continue
		}
		if line == "" {
			continue
		}
		if category == "" {
			return nil, b.warnings, src.fault(i, 0, "a term stands before the first line +category")
		}
		b.add(line, category, 1, i+1)
	}
	return b.done(src)
}

func writeLexicoder(w io.Writer, l *List) error {
	if err := holds("lexicoder", l, prefixes|categories); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for c, forms := range byCategory(l) {
		fmt.Fprintf(out, "+%s\n", l.Categories[c].Name)
		for _, f := range forms {
			fmt.Fprintln(out, f.form)
		}
	}
	return out.Flush()
}
