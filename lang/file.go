package lang

import (
	"fmt"
	"strings"
)

// file is one file of a language. A line is a row, and where it reads as one a set.
type file struct {
	name  string
	path  string // for messages
	rows  []Row
	sets  map[string]*set
	order []string // of the sets
	err   error
}

// Row is one line of a table.
type Row struct {
	Line  int // from 1
	Cells []string
}

// set is a set as the file has it: words, and @FILE.NAME where those of another stand.
type set struct {
	line  int
	words []string
}

func parse(name, path, content string) *file {
	f := &file{name: name, path: path, sets: map[string]*set{}}
	var last *set
	n := 0
	for line := range strings.Lines(content) {
		n++
		if line = strings.TrimRight(line, "\r\n"); line == "" || line[0] == '#' {
			continue
		}
		key, rest, _ := strings.Cut(line, "\t")
		if key == "" {
			if last == nil {
				return f.fault(n, "the line begins with a tab, but no set stands above it")
			}
			last.words = append(last.words, strings.Fields(rest)...)
			continue
		}
		f.rows = append(f.rows, Row{n, strings.Split(line, "\t")})
		if s := f.sets[key]; s != nil { // a table may begin two rows alike; a set may not
			last = s
			s.words = append(s.words, strings.Fields(rest)...)
			continue
		}
		last = &set{n, strings.Fields(rest)}
		f.sets[key] = last
		f.order = append(f.order, key)
	}
	return f
}

func (f *file) fault(line int, expected string) *file {
	f.err = fmt.Errorf("%s:%d: %s", f.path, line, expected)
	return f
}

// resolve returns the words of a set with those of the sets it names, each set once. open holds the sets met so far, true for those
// that are still being read.
func (l *Language) resolve(name string, open map[string]bool) ([]string, error) {
	in, of, _ := strings.Cut(name, ".")
	f := l.file(in)
	s := f.sets[of]
	switch {
	case f.err != nil:
		return nil, f.err
	case s == nil:
		return nil, fmt.Errorf("%s has no set %q", l.Name, name)
	case open[name]:
		return nil, fmt.Errorf("%s:%d: the set %s names itself", f.path, s.line, name)
	}
	if open == nil {
		open = map[string]bool{}
	}
	open[name] = true
	words := make([]string, 0, len(s.words))
	seen := make(map[string]bool, len(s.words))
	add := func(w string) {
		if !seen[w] {
			seen[w] = true
			words = append(words, strings.ReplaceAll(w, "+", " "))
		}
	}
	for _, w := range s.words {
		other, named := strings.CutPrefix(w, "@")
		if !named || other == "" {
			add(w)
			continue
		}
		if reading, met := open[other]; met && !reading {
			continue
		}
		more, err := l.resolve(other, open)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %s: %w", f.path, s.line, w, err)
		}
		for _, w := range more {
			add(w)
		}
	}
	open[name] = false
	return words, nil
}
