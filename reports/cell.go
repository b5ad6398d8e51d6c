package reports

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// cellText is how a cell stands in a table of text. Floats have six significant digits (5 for 5.0, 0.333333, 1.5e-07), more
// than any sample of articles bears; NaN and the zero date are empty; infinities are INF and -INF, as Frictionless reads them.
func cellText(cell any) string {
	switch v := cell.(type) {
	case nil:
		return ""
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case float64:
		return number(v)
	case bool:
		return strconv.FormatBool(v)
	case time.Time:
		if v.IsZero() {
			return ""
		}
		return v.Format(time.DateOnly)
	}
	return fmt.Sprint(cell)
}

// appendCell is cellText for cells that are no strings, without a string in between.
func appendCell(dst []byte, cell any) []byte {
	switch v := cell.(type) {
	case int:
		return strconv.AppendInt(dst, int64(v), 10)
	case float64:
		if v != 0 && !math.IsNaN(v) && !math.IsInf(v, 0) {
			return strconv.AppendFloat(dst, v, 'g', 6, 64)
		}
	}
	return append(dst, cellText(cell)...)
}

func number(x float64) string {
	switch {
	case math.IsNaN(x):
		return ""
	case math.IsInf(x, 1):
		return "INF"
	case math.IsInf(x, -1):
		return "-INF"
	case x == 0:
		return "0" // never -0
	}
	return strconv.FormatFloat(x, 'g', 6, 64)
}

// neutral keeps a spreadsheet from running a text cell: one that begins with = + - @, a tab, a line break or their full-width
// forms gets a leading apostrophe, which a spreadsheet shows as text (OWASP, CSV Injection). So does one that has apostrophes
// before such a character, so that taking one apostrophe away always gives the text back. NUL, at which some readers stop, and the
// control characters, which a terminal obeys, become U+FFFD. Only strings come here: numbers stay numbers.
func neutral(s string) string {
	if controlled(s) {
		s = strings.Map(shown, s)
	}
	if runs(s) {
		return "'" + s
	}
	return s
}

// controlled reports that s holds a character that shown replaces.
func controlled(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f || c == 0xc2 && i+1 < len(s) && s[i+1] < 0xa0 && s[i+1] != 0x85 {
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

func runs(s string) bool {
	if s == "" || s[0] >= 'A' && s[0] <= 'z' {
		return false
	}
	for _, c := range s {
		switch c {
		case '\'':
			continue
		case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠':
			return true
		}
		return false
	}
	return false
}
