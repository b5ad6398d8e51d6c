package decode

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mendMojibake reverses UTF-8 that was once read as Windows-1252 and written as UTF-8 again, so that ” became â€ and
// é became Ã©. Only such characters are put back whose bytes form a valid UTF-8 sequence, and only if they outnumber
// all other non-ASCII characters of s: a text that has its own “ ” or é is in order, and an article about garbled text
// that quotes one sign keeps it; or if s can be put back as a whole (see reverseWhole). (ftfy weighs many more signs of garbling; for news text these two suffice and never
// touch clean text.)
func mendMojibake(s string) string {
	for range 2 { // text may have gone through the mill twice
		mended, ok := reverse1252(s)
		if !ok {
			break
		}
		s = mended
	}
	return s
}

func reverse1252(s string) (string, bool) {
	if !hasMark(s) {
		return s, false
	}
	garbled, other := 0, 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
		} else if _, size := garbledAt(s[i:]); size > 0 {
			garbled++
			i += size
		} else if size := halfMark(s[i:]); size > 0 {
			i += size // mended beside others; alone it proves nothing
		} else {
			_, size := utf8.DecodeRuneInString(s[i:])
			other++
			i += size
		}
	}
	if garbled > 0 && other > 0 {
		if whole, ok := reverseWhole(s); ok {
			return whole, true
		}
	}
	if garbled <= other {
		return s, false
	}
	var out strings.Builder
	out.Grow(len(s))
	for i := 0; i < len(s); {
		if r, size := garbledAt(s[i:]); size > 0 {
			out.WriteRune(r)
			i += size
		} else if size := halfMark(s[i:]); size > 0 {
			out.WriteRune('”')
			i += size
		} else {
			out.WriteByte(s[i])
			i++
		}
	}
	return out.String(), true
}

// reverseWhole reverses every character of s, and succeeds if what comes out is valid UTF-8 as a whole. That needs no
// majority of known signs: it mends text garbled twice, in which œ became Å“, and clean text never passes, because one
// true quotation mark or accent in it breaks the result.
func reverseWhole(s string) (string, bool) {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		b, size := byteOf(s[i:])
		if size == 0 {
			return s, false
		}
		out = append(out, b)
		i += size
	}
	return string(out), utf8.Valid(out)
}

// hasMark quickly reports whether s may be garbled: whether one of the characters Â Ã â ð, with which garbled news text
// is full, stands in it. All begin with the byte C3, which is rare in English, so this is one fast search.
func hasMark(s string) bool {
	for {
		i := strings.IndexByte(s, 0xC3)
		if i < 0 || i+1 >= len(s) {
			return false
		}
		switch s[i+1] {
		case 0x82, 0x83, 0xA2, 0xB0:
			return true
		}
		s = s[i+1:]
	}
}

// garbledAt reads one garbled character at the start of s: the character it was and the bytes it takes, 0 if there is
// none. Of two-byte characters only those under Â and Ã are taken, and not those whose second byte became a quotation
// mark or dash, since “CAFÉ” ends just so.
func garbledAt(s string) (rune, int) {
	if s == "" || s[0] != 0xC3 { // Â Ã â ð all begin with C3 in UTF-8
		return 0, 0
	}
	var bytes [4]byte
	lead, size := byteOf(s)
	want := 0
	switch {
	case lead == 0xC2 || lead == 0xC3:
		want = 2
	case lead == 0xE2:
		want = 3
	case lead == 0xF0:
		want = 4
	default:
		return 0, 0
	}
	bytes[0] = lead
	for k := 1; k < want; k++ {
		b, n := byteOf(s[size:])
		if n == 0 || b < 0x80 || b > 0xBF || want == 2 && n > 2 {
			return 0, 0
		}
		bytes[k] = b
		size += n
	}
	r, n := utf8.DecodeRune(bytes[:want])
	if n != want {
		return 0, 0
	}
	return r, size
}

// halfMark returns the size of a ” at the start of s that has lost its third byte, 9D, 0 if there is none. Windows-1252 does
// not define 9D, and many programs drop it or put U+FFFD, so that ” is the one mark of garbled news text that is often â€ alone.
func halfMark(s string) int {
	const half = "â€"
	switch {
	case !strings.HasPrefix(s, half):
		return 0
	case strings.HasPrefix(s[len(half):], "\uFFFD"):
		return len(half + "\uFFFD")
	}
	return len(half)
}

// byteOf is the Windows-1252 byte of the first character of s, and its size in s; size 0 if it has none.
func byteOf(s string) (b byte, size int) {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return 0, 0
	}
	if b, ok := charmap.Windows1252.EncodeRune(r); ok {
		return b, size
	}
	if 0x80 <= r && r < 0xA0 && Windows1252.char(byte(r)) == r { // undefined in the code page: see char
		return byte(r), size
	}
	return 0, 0
}
