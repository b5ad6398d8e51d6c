package lexicons

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

var formatPlain = Format{
	Name:       "plain",
	Doc:        "a term a line, one category named like the file; lines that start with # or ; are comments",
	Extensions: []string{".txt", ".lst", ".words"},
	Detect: func(head []byte) bool {
		return len(head) > 0 && !bytes.ContainsAny(head, "\x00\t<") && utf8.ValidString(strings.TrimSpace(headText(head)))
	},
	Read:  readPlain,
	Write: writePlain,
}

func readPlain(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	b := newBuilder(name)
	for i, line := range src.lines {
		switch line = strings.TrimSpace(line); {
		case line == "" || line[0] == ';':
		case line[0] != '#':
			b.add(line, "", 1, i+1)
		case len(line) > 1 && line[1] != ' ' && line[1] != '#' && !strings.Contains(line, " "):
			b.warn(i+1, "%.80q was taken for a comment; for a hashtag write the word without #, which finds it too", line)
		}
	}
	return b.done(src)
}

func writePlain(w io.Writer, l *List) error {
	if err := holds("plain", l, prefixes); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for _, t := range byTerm(l) {
		fmt.Fprintln(out, t.form)
	}
	return out.Flush()
}
