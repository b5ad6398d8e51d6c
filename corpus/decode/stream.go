// Package decode turns bytes into text. A stream loses its byte order mark and UTF-16 as it is read ([Stream]); what else there is,
// a one-byte code page or mojibake, is decided value by value ([Charset.UTF8], [Charset.Text]), since a file put together from
// several sources holds several encodings.
package decode

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// Of a file, headSize bytes are looked at to tell text from anything else, and pageSize to tell its code page.
const (
	headSize = 4 << 10
	pageSize = 128 << 10
)

// The errors of a file that is not a text.
var (
	ErrEmpty  = errors.New("the file is empty (0 bytes)")
	ErrBinary = errors.New("the file is binary, not text")
)

// Stream turns the bytes of a file into a stream without byte order mark and without UTF-16, and guesses the code page of the
// values in it that are no UTF-8. The error is ErrEmpty, ErrBinary, or one of reading.
func Stream(raw io.Reader) (*bufio.Reader, Charset, error) {
	r := bufio.NewReaderSize(raw, 256<<10)
	page, err := r.Peek(pageSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, Windows1252, err
	}
	if len(page) == 0 {
		return nil, Windows1252, ErrEmpty
	}
	head := page[:min(len(page), headSize)]
	order, utf16 := utf16Order(head)
	switch {
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE, 0, 0}): // UTF-32, which nobody saves: no text begins with NUL
		return nil, Windows1252, ErrBinary
	case utf16:
		return bufio.NewReaderSize(unicode.UTF16(order, unicode.UseBOM).NewDecoder().Reader(r), 256<<10), Windows1252, nil
	case isBinary(head):
		return nil, Windows1252, ErrBinary
	case bytes.HasPrefix(head, []byte("\ufeff")):
		r.Discard(len("\ufeff")) // cannot fail: it was peeked
		return r, Windows1252, nil
	}
	return r, guess(page), nil
}

// All decodes a file that is in memory: [Stream], then [Charset.UTF8] of the whole. encoding is what it was read as.
func All(raw []byte) (text, encoding string, err error) {
	r, page, err := Stream(bytes.NewReader(raw))
	if err != nil {
		return "", "", err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return "", "", err
	}
	text, encoding = page.UTF8(string(data)), "UTF-8"
	if _, wide := utf16Order(raw[:min(len(raw), headSize)]); wide {
		encoding = "UTF-16"
	} else if !utf8.Valid(raw) {
		encoding = page.String()
	}
	return text, encoding, nil
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

// Text is the last step from bytes to text, the same for values from every format: valid UTF-8, mojibake mended.
func (c Charset) Text(s string) string { return mendMojibake(c.UTF8(s)) }

// UTF8 returns s if it is valid UTF-8. If not, s is either UTF-8 with some broken bytes, which become U+FFFD each, or
// in code page c. It is the first when s holds more complete non-ASCII characters than broken bytes: text of one byte a character
// forms valid UTF-8 sequences only by rare chance.
func (c Charset) UTF8(s string) string {
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
		out.WriteRune(c.char(s[i]))
	}
	return out.String()
}
