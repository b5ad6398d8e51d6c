package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// headSize is how much of a file is looked at to tell its encoding.
const headSize = 4096

// decodeStream turns the bytes of a file into a stream without byte order mark and without UTF-16. An empty or binary
// file is a badFile error.
//
// Windows-1252 is not decided here but value by value in toUTF8: a file of many records may hold both encodings, as
// files put together from several sources do, and may be longer than memory.
func decodeStream(raw io.Reader) (*bufio.Reader, error) {
	r := bufio.NewReaderSize(raw, 256<<10)
	head, err := r.Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if len(head) == 0 {
		return nil, badFilef("", "the file is empty (0 bytes)")
	}
	order, utf16 := utf16Order(head)
	switch {
	case utf16:
		return bufio.NewReaderSize(unicode.UTF16(order, unicode.UseBOM).NewDecoder().Reader(r), 256<<10), nil
	case isBinary(head):
		return nil, badFilef("", "the file is binary, not text; if it holds articles, convert it to text, JSONL or CSV")
	case bytes.HasPrefix(head, []byte("\ufeff")):
		r.Discard(len("\ufeff")) // cannot fail: it was peeked
	}
	return r, nil
}

// utf16Order tells UTF-16 by its byte order mark, or by NULs in (nearly) every second byte and none in the others:
// UTF-16 of a European language without a mark.
func utf16Order(head []byte) (unicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		return unicode.BigEndian, true
	}
	var nuls [2]int
	for i, b := range head {
		if b == 0 {
			nuls[i&1]++
		}
	}
	pairs := len(head) / 2
	switch {
	case pairs < 2:
		return unicode.LittleEndian, false
	case nuls[1]*10 >= pairs*7 && nuls[0] == 0:
		return unicode.LittleEndian, true
	case nuls[0]*10 >= pairs*7 && nuls[1] == 0:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// isBinary tells text from anything else: more than one byte in a hundred is a control character that texts do not
// have, or the file begins as a PDF does. A stray NUL or form feed leaves a text a text.
func isBinary(head []byte) bool {
	if bytes.HasPrefix(head, []byte("%PDF-")) {
		return true
	}
	controls := 0
	for _, b := range head {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' && b != 0x1B {
			controls++
		}
	}
	return controls*100 > len(head)
}

// decode is the last step from bytes to text, the same for values from every format: valid UTF-8, mojibake mended.
func decode(s string) string { return mendMojibake(toUTF8(s)) }

// toUTF8 returns s if it is valid UTF-8. If not, s is either UTF-8 with some broken bytes, which become U+FFFD each, or
// Windows-1252. It is the first when s holds more complete non-ASCII characters than broken bytes: Windows-1252 text
// forms valid UTF-8 sequences only by rare chance.
func toUTF8(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	whole, broken := 0, 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			broken++
		} else {
			whole++
		}
		i += size
	}
	if whole > broken {
		return strings.Map(func(r rune) rune { return r }, s) // Map gives U+FFFD for each broken byte
	}
	var out strings.Builder
	out.Grow(len(s) + len(s)/8)
	for i := range len(s) {
		out.WriteRune(cp1252(s[i]))
	}
	return out.String()
}

// cp1252 decodes one byte of Windows-1252 as browsers do: the five bytes that the code page leaves undefined are the
// control characters of their number, so that no byte is lost.
func cp1252(b byte) rune {
	if r := charmap.Windows1252.DecodeByte(b); r != utf8.RuneError {
		return r
	}
	return rune(b)
}
