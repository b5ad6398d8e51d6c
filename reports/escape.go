package reports

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape takes from a text on one line what Markdown would read into it: marks anywhere, list marks at its start. Control
// characters are blanks already (flat). What many readers link without being asked, :// @ and www., is broken too.
func escape(s string) string {
	var b strings.Builder
	s = flat(s)
	for i := 0; i < len(s); i++ {
		if special(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// special reports whether the byte at i needs a backslash.
func special(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	switch s[i] {
	case '\\', '`', '*', '[', ']', '<', '>', '#', '|', '~', '$', '@':
		return true
	case '_':
		return !word(before) || !word(after)
	case '&':
		return after == '#' || word(after)
	case ':':
		return after == '/'
	case '-', '+':
		return strings.Trim(s[:i], " ") == ""
	case '.':
		return i >= 3 && strings.EqualFold(s[i-3:i], "www") || numbers(s[:i])
	case ')':
		return numbers(s[:i])
	}
	return false
}

// numbers reports whether a mark behind the beginning of a line would make it an item of a numbered list.
func numbers(before string) bool {
	digits := strings.Trim(before, " ")
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
