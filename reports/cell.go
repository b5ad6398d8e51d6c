package reports

import (
	"bytes"
	"math"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"
)

// appendText appends cell i as it stands in a table of text. Floats have six significant digits (5 for 5.0, 0.333333, 1.5e-07), more
// than any sample of articles bears; NaN is empty; infinities are INF and -INF, as Frictionless reads them.
func (r *Row) appendText(dst []byte, i int) []byte {
	switch r.cells[i].kind {
	case textCell:
		return append(dst, r.text(i)...)
	case intCell:
		return strconv.AppendInt(dst, int64(r.cells[i].bits), 10)
	case numberCell:
		return appendNumber(dst, r.number(i))
	case boolCell:
		return strconv.AppendBool(dst, r.cells[i].bits != 0)
	case dateCell:
		return r.date(i).AppendFormat(dst, time.DateOnly)
	}
	return dst
}

func appendNumber(dst []byte, x float64) []byte {
	switch {
	case math.IsNaN(x):
		return dst
	case math.IsInf(x, 1):
		return append(dst, "INF"...)
	case math.IsInf(x, -1):
		return append(dst, "-INF"...)
	case x == 0:
		return append(dst, '0') // never -0
	}
	return strconv.AppendFloat(dst, x, 'g', 6, 64)
}

// neutral keeps a spreadsheet from running a text cell: one that begins with = + - @, a tab, a line break or their full-width
// forms runs, and gets a leading apostrophe, which a spreadsheet shows as text (OWASP, CSV Injection). So does one that has apostrophes
// before such a character, so that taking one apostrophe away always gives the text back. NUL, at which some readers stop, and the
// control characters, which a terminal obeys, become U+FFFD. Only texts come here: numbers stay numbers.
func neutral(s []byte) (safe []byte, runs bool) {
	if controlled(s) {
		s = bytes.Map(shown, s)
	}
	return s, formula(s)
}

// controlled reports that s holds a character that shown replaces.
func controlled(s []byte) bool {
	for i, c := range s {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f || c == 0xc2 && i+1 < len(s) && s[i+1] < 0xa0 && s[i+1] != 0x85 {
			return true
		}
	}
	return false
}

// shown is r, or U+FFFD in place of a control character other than white space (C0, DEL, C1).
func shown(r rune) rune {
	if unicode.IsControl(r) && !unicode.IsSpace(r) {
		return unicode.ReplacementChar
	}
	return r
}

// formula reports whether a spreadsheet would run s.
func formula(s []byte) bool {
	s = bytes.TrimLeft(s, "'")
	if len(s) == 0 || s[0] >= 'A' && s[0] <= 'z' {
		return false
	}
	switch c, _ := utf8.DecodeRune(s); c {
	case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠':
		return true
	}
	return false
}
