package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// continues reports whether a word that ran up to i may go on there. It only keeps commas, closing marks and line breaks
// away from the slower wordEnd.
func continues(text string, i int) bool {
	switch c := text[i]; classes[c] {
	case digit, high:
		return true
	case mark:
		return c == '\'' || c == '-' || c == '.' || c == ':' || c == '_' || c == '&' || c == '/'
	}
	return false
}

// wordEnd returns the end of the word or number that starts at start and is known to reach i. What joins letters and
// digits into one token:
//
//   - an apostrophe or hyphen between two of them: O’Brien’s, don't, e-mail, G-7, 90-minute
//   - a point after a single letter before another letter, and then the final one: U.S., J.D., p.m., Ph.D.
//   - a point before a small letter: amazon.com
//   - a comma, point or colon between digits: 1,000  3.5  10:30
//   - an ampersand between capitals: AT&T
//   - everything up to the next white space after "://"
func wordEnd(text string, start, i int) int {
	segment := start // where the letters after the last joining mark begin
	for i < len(text) {
		switch c := text[i]; {
		case classes[c] == letter || classes[c] == digit || c == '_':
			i++
		case c == '.':
			switch {
			case abbreviates(text, start, segment, i):
				i++
				segment = i
				if !startsLetter(text, i) {
					if i < len(text) && text[i] == '-' && startsAlnum(text, i+1) {
						continue // U.S.-led
					}
					return i
				}
			case joinsPoint(text, i):
				i++
				segment = i
			default:
				return i
			}
		case c == '\'' || c == '-':
			if !startsAlnum(text, i+1) || c == '\'' && classes[text[i-1]] == digit && !startsLetter(text, i+1) {
				return i
			}
			i++
			segment = i
		case c == ',' || c == ':':
			if c == ':' && strings.HasPrefix(text[i:], "://") {
				return urlEnd(text, i)
			}
			if classes[text[i-1]] != digit || i+1 >= len(text) || classes[text[i+1]] != digit {
				return i
			}
			i++
		case c == '&':
			if !isUpper(text, i-1) || !isUpper(text, i+1) || i-segment > 2 {
				return i
			}
			i++
		case classes[c] == high:
			r, size := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == '’' || r == '‘' || r == 'ʼ' || r == '‐' || r == '‑':
				if !startsAlnum(text, i+size) || r == '‘' && !startsLetter(text, i+size) {
					return i
				}
				i += size
				segment = i
			case isIdeograph(r):
				return i
			case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || isJoiner(r):
				i += size
			default:
				return i
			}
		default:
			return i
		}
	}
	return i
}

// abbreviates reports whether the point at i belongs to an abbreviation made of single letters: the letters before it are
// one (or the two of "Ph" in "Ph.D."), and either another single letter with its point follows, or one came before.
func abbreviates(text string, start, segment, i int) bool {
	before := utf8.RuneCountInString(text[segment:i])
	if before == 0 || before > 2 || !unicode.IsLetter(firstRune(text[segment:])) {
		return false
	}
	if segment > start && text[segment-1] == '.' {
		return before == 1
	}
	if segment > start || !startsLetter(text, i+1) {
		return false
	}
	next := i + 1 + utf8.RuneLen(firstRune(text[i+1:]))
	return next < len(text) && text[next] == '.' && (before == 1 || isUpper(text, i+1)) ||
		before == 1 && isUpper(text, segment) && isUpper(text, i+1) && !startsAlnum(text, next)
}

// joinsPoint reports whether the point at i stands inside a number or a domain name.
func joinsPoint(text string, i int) bool {
	if i+1 >= len(text) {
		return false
	}
	b, a := text[i-1], text[i+1]
	return classes[a] == digit && classes[b] == digit || a >= 'a' && a <= 'z' && (classes[b] == letter || classes[b] == digit)
}

func urlEnd(text string, i int) int {
	if end := strings.IndexFunc(text[i:], unicode.IsSpace); end >= 0 {
		return i + end
	}
	return len(text)
}

// markEnd returns the end of the mark at i: one character, or a run of points or hyphens.
func markEnd(text string, i int) int {
	c := text[i]
	for i++; i < len(text) && text[i] == c && (c == '.' || c == '-'); i++ {
	}
	return i
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func startsLetter(text string, i int) bool {
	return i < len(text) && unicode.IsLetter(firstRune(text[i:]))
}

func startsAlnum(text string, i int) bool {
	return i < len(text) && (classes[text[i]] == digit || unicode.IsLetter(firstRune(text[i:])))
}

func isUpper(text string, i int) bool {
	return i >= 0 && i < len(text) && text[i] >= 'A' && text[i] <= 'Z'
}

func isSpace(r rune) bool {
	return r == '\u00a0' || r == '\u200b' || r == '\ufeff' || r == '\u2060' || unicode.Is(unicode.Zs, r)
}

func isJoiner(r rune) bool { return r == '\u00ad' || r == '\u200c' || r == '\u200d' }

// isIdeograph reports whether r belongs to a script that is written without spaces, each sign taken as a word.
func isIdeograph(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
