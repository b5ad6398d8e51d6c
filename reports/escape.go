package reports

import "strings"

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
	before, after := byte(' '), byte(' ')
	if i > 0 {
		before = s[i-1]
	}
	if i+1 < len(s) {
		after = s[i+1]
	}
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
		return i >= 3 && strings.EqualFold(s[i-3:i], "www") || strings.Trim(s[:i], " 0123456789") == ""
	case ')':
		return strings.Trim(s[:i], " 0123456789") == ""
	}
	return false
}

func word(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}
