package lexicons

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// What is not a text does not reach the terminal raw, and the caret stays under the fault.
func TestSyntaxErrorExcerpt(t *testing.T) {
	for _, c := range []struct {
		name, text string
		column     int
		line       string // "" for any
		under      rune   // what stands above the caret
	}{
		{"plain", "fiery\tnegative\tstrong", 16, "fiery\tnegative\tstrong", 's'},
		{"escape sequence", "\x1b[31mred\x07\x7fX", 11, "␛[31mred␇␡X", 'X'},
		{"no-break space and zero width", "a\u200bb", 3, "a\ufffdb", 'b'},
		{"a long line, fault at its end", strings.Repeat("a", 5000) + "X", 5001, "", 'X'},
		{"a long line, fault in its midst", strings.Repeat("a", 5000) + "X" + strings.Repeat("\x00", 5000), 5001, "", 'X'},
		{"a long line, fault at its start", "X" + strings.Repeat("ü", 5000), 1, "", 'X'},
		{"behind the end", "abc", 4, "abc", 0},
	} {
		e := &SyntaxError{File: "mine.dic", Line: 3, Column: c.column, Text: c.text, Problem: "no list"}
		lines := strings.Split(e.Error(), "\n")
		if len(lines) != 3 {
			t.Errorf("%s: %q has %d lines, want 3", c.name, e.Error(), len(lines))
			continue
		}
		line, caret := strings.TrimPrefix(lines[1], "    "), utf8.RuneCountInString(lines[2])-5
		if c.line != "" && line != c.line || utf8.RuneCountInString(line) > excerptWidth+2 {
			t.Errorf("%s: the line is %q", c.name, line)
		}
		if shown := []rune(line + "\x00"); shown[caret] != c.under {
			t.Errorf("%s: the caret stands under %q, want %q", c.name, shown[caret], c.under)
		}
		if strings.ContainsFunc(line, func(r rune) bool { return r != '\t' && unicode.IsControl(r) }) {
			t.Errorf("%s: control characters in %q", c.name, line)
		}
	}
}
