// Package yaml reads YAML within bounds. The library underneath takes all memory on brackets nested a few ten thousand deep, time that grows with the square
// of the keys, and panics on some broken input: size, nesting and lines are counted before it sees a byte, and a panic is an error.
package yaml

import (
	"bytes"
	"fmt"

	library "github.com/goccy/go-yaml"
)

// Map is a mapping that keeps its order.
type Map = library.MapSlice

// Limits bound what is parsed.
type Limits struct {
	Bytes   int // of the whole
	Nesting int // of brackets, and of dashes on one line
	Lines   int
	Line    int // bytes of a line
}

// FrontMatter are the limits for the head of an article and for settings, List those for a list of words.
var (
	FrontMatter = Limits{64 << 10, 100, 10_000, 64 << 10}
	List        = Limits{16 << 20, 100, 30_000, 64 << 10}
)

// Parse reads data into v.
func Parse(data []byte, limits Limits, v any) (err error) {
	if err := limits.Check(data); err != nil {
		return err
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("not YAML: %v", p)
		}
	}()
	return library.Unmarshal(data, v)
}

// Check counts without parsing: brackets within strings count too, which errs on the safe side.
func (l Limits) Check(data []byte) error {
	if len(data) > l.Bytes {
		return fmt.Errorf("the YAML has %d KB; at most %d KB are read", len(data)>>10, l.Bytes>>10)
	}
	depth, deepest, lines := 0, 0, 0
	for line := range bytes.Lines(data) {
		dashes := 0
		for rest := bytes.TrimLeft(line, " \t"); bytes.HasPrefix(rest, []byte("- ")) || bytes.HasPrefix(rest, []byte("? ")); rest = bytes.TrimLeft(rest[2:], " \t") {
			dashes++
		}
		indent := len(line) - len(bytes.TrimLeft(line, " "))
		deepest = max(deepest, dashes, indent/4)
		if lines++; len(line) > l.Line {
			return fmt.Errorf("line %d of the YAML has more than %d KB", lines, l.Line>>10)
		}
		for _, b := range line {
			switch b {
			case '[', '{':
				depth++
				deepest = max(deepest, depth)
			case ']', '}':
				depth = max(0, depth-1)
			}
		}
	}
	if deepest > l.Nesting {
		return fmt.Errorf("the YAML is nested deeper than %d", l.Nesting)
	}
	if lines > l.Lines {
		return fmt.Errorf("the YAML has %d lines; at most %d are read, since the time grows with their square; write it as CSV", lines, l.Lines)
	}
	return nil
}
