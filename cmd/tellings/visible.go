package main

import "strings"

// visible replaces what a terminal would obey by signs that it shows: a name of a file may hold an escape sequence.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r < ' ':
			return '␀' + r
		case r == 0x7f || 0x80 <= r && r < 0xa0:
			return '␡'
		}
		return r
	}, s)
}
