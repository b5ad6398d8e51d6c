package decode

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Charset is the one-byte code page that bytes which are no UTF-8 are read in. The zero value is Windows-1252.
type Charset uint8

const (
	Windows1252 Charset = iota // western Europe
	Windows1250                // central Europe
	Windows1251                // Cyrillic
	Macintosh                  // old spreadsheets of a Mac
)

var charsetNames = [...]string{"Windows-1252", "Windows-1250", "Windows-1251", "Mac Roman"}

// String returns the name that messages use.
func (c Charset) String() string { return charsetNames[c] }

var codePages = [...]*charmap.Charmap{charmap.Windows1252, charmap.Windows1250, charmap.Windows1251, charmap.Macintosh}

// char decodes one byte as browsers do: the bytes that a code page leaves undefined are the control characters of their
// number, so that no byte is lost.
func (c Charset) char(b byte) rune {
	if r := codePages[c].DecodeByte(b); r != utf8.RuneError {
		return r
	}
	return rune(b)
}

// guess finds the code page in which the bytes of head that are no UTF-8 make words. In the wrong one, letters turn into signs
// or capitals in the middle of words ("cafŽ", "don¹t"), and quotation marks into letters around them. Windows-1252 stays unless
// another is clearly better, which a single odd byte never is.
func guess(head []byte) Charset {
	var score [len(codePages)]int
	odd := 0
	for i := 0; i < len(head); {
		if head[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, size := utf8.DecodeRune(head[i:]); r != utf8.RuneError || size > 1 {
			i += size
			continue
		}
		odd++
		for c := range codePages {
			score[c] += fit(Charset(c), head, i)
		}
		i++
	}
	best := Windows1252
	for c := range codePages {
		if score[c] > score[best]+2 && score[c] > score[Windows1252]+odd/8 {
			best = Charset(c)
		}
	}
	return best
}

// fit is how well byte i of head reads in code page c: 1 where it makes a word or stands as a mark does, -1 where it cannot.
func fit(c Charset, head []byte, i int) int {
	before, after := ' ', ' '
	if i > 0 {
		before = c.char(head[i-1])
	}
	if i+1 < len(head) {
		after = c.char(head[i+1])
	}
	inWord := unicode.IsLetter(before) && unicode.IsLetter(after)
	switch r := c.char(head[i]); {
	case r < 0xA0:
		return -4
	case r == '’' && unicode.IsLetter(before), r == '–' && (before == ' ' || unicode.IsDigit(before)), r == '—', r == '…' && !unicode.IsSpace(before),
		(r == '“' || r == '‘' || r == '„' || r == '«') && !unicode.IsLetter(before), (r == '”' || r == '»') && !unicode.IsLetter(after) && before != ' ',
		r == '€', r == '£', r == '©', r == '°' && unicode.IsDigit(before), r == 0xA0:
		return 1
	case !unicode.IsLetter(r):
		if inWord {
			return -2
		}
		if unicode.IsNumber(r) && unicode.IsLetter(after) { // ¼, ¹
			return -1
		}
		return 0
	case unicode.Is(unicode.Cyrillic, r) && (head[max(i-1, 0)] < utf8.RuneSelf && unicode.IsLetter(before) || unicode.IsLetter(after) && head[min(i+1, len(head)-1)] < utf8.RuneSelf):
		return -2 // a Cyrillic letter beside a Latin one
	case !unicode.Is(unicode.Cyrillic, r) && inWord && before >= utf8.RuneSelf && after >= utf8.RuneSelf:
		return -1 // no language of Latin letters has three in a row with accents
	case unicode.IsUpper(r) && unicode.IsLower(before):
		return -2
	case unicode.IsLower(r) && unicode.IsUpper(after):
		return -1
	case unicode.IsLetter(before) || unicode.IsLetter(after):
		return 1
	}
	return 0
}
