package corpus

import (
	"bytes"
	"fmt"
)

// scanObject reads the one JSON object that data holds and calls member for each of its members, in order, with the
// key (unescaped) and the raw bytes of the value. Both are valid until member returns.
//
// It accepts exactly what encoding/json accepts (a fuzz test holds it to that), and NaN and Infinity as Python writes them, but makes no values: the articles of a
// corpus are mostly one long string each, and encoding/json took a third of the whole job to read them.
func scanObject(data []byte, member func(key, value []byte)) error {
	s := jsonScanner{data: data}
	s.space()
	if err := s.object(member); err != nil {
		return err
	}
	if s.space(); s.pos < len(data) {
		return s.errorf("the end of the record")
	}
	return nil
}

// maxDepth of nested values, as in encoding/json.
const maxDepth = 10_000

type jsonScanner struct {
	data  []byte
	pos   int
	depth int
}

// errorf says what was expected at the current place.
func (s *jsonScanner) errorf(expected string) error {
	if s.pos >= len(s.data) {
		return fmt.Errorf("broken JSON at byte %d: expected %s, found the end", s.pos+1, expected)
	}
	return fmt.Errorf("broken JSON at byte %d: expected %s, found %q", s.pos+1, expected, s.data[s.pos])
}

func (s *jsonScanner) space() {
	for s.pos < len(s.data) && isJSONSpace(s.data[s.pos]) {
		s.pos++
	}
}

func isJSONSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\r' || b == '\t' }

// peek returns the byte at the current place, 0 at the end.
func (s *jsonScanner) peek() byte {
	if s.pos < len(s.data) {
		return s.data[s.pos]
	}
	return 0
}

// next takes the byte b.
func (s *jsonScanner) next(b byte) bool {
	if s.pos < len(s.data) && s.data[s.pos] == b {
		s.pos++
		return true
	}
	return false
}

// object reads an object; member may be nil.
func (s *jsonScanner) object(member func(key, value []byte)) error {
	if !s.next('{') {
		return s.errorf("an object, '{'")
	}
	if s.space(); s.next('}') {
		return nil
	}
	for {
		s.space()
		start := s.pos
		if err := s.str(); err != nil {
			return err
		}
		key := s.data[start+1 : s.pos-1]
		s.space()
		if !s.next(':') {
			return s.errorf("':' after the name of a member")
		}
		s.space()
		start = s.pos
		if err := s.value(); err != nil {
			return err
		}
		if member != nil {
			if bytes.IndexByte(key, '\\') >= 0 {
				key = []byte(unescape(key))
			}
			member(key, s.data[start:s.pos])
		}
		s.space()
		if s.next('}') {
			return nil
		}
		if !s.next(',') {
			return s.errorf("',' or '}' after a member")
		}
	}
}

func (s *jsonScanner) array(element func(value []byte)) error {
	s.pos++ // '['
	if s.space(); s.next(']') {
		return nil
	}
	for {
		s.space()
		start := s.pos
		if err := s.value(); err != nil {
			return err
		}
		if element != nil {
			element(s.data[start:s.pos])
		}
		s.space()
		if s.next(']') {
			return nil
		}
		if !s.next(',') {
			return s.errorf("',' or ']' after an element")
		}
	}
}

// value skips one value of any kind.
func (s *jsonScanner) value() error {
	switch b := s.peek(); {
	case b == '"':
		return s.str()
	case b == '{' || b == '[':
		if s.depth++; s.depth >= maxDepth {
			return s.errorf("values nested less deeply")
		}
		defer func() { s.depth-- }()
		if b == '{' {
			return s.object(nil)
		}
		return s.array(nil)
	case b == '-' && bytes.HasPrefix(s.data[s.pos:], []byte("-I")):
	case b == '-' || isDigit(b):
		return s.number()
	}
	for _, word := range [...]string{"true", "false", "null", "NaN", "Infinity", "-Infinity"} { // the last three of Python, for no value
		if len(s.data)-s.pos >= len(word) && string(s.data[s.pos:s.pos+len(word)]) == word {
			s.pos += len(word)
			return nil
		}
	}
	return s.errorf("a value")
}

// plain marks the bytes of a string that need no look: no quotation mark, backslash or control character.
var plain = func() (t [256]bool) {
	for b := range t {
		t[b] = b >= ' ' && b != '"' && b != '\\'
	}
	return t
}()

func (s *jsonScanner) str() error {
	if !s.next('"') {
		return s.errorf(`a string, '"'`)
	}
	data, i := s.data, s.pos
	for {
		for i < len(data) && plain[data[i]] {
			i++
		}
		s.pos = i
		switch b := s.peek(); {
		case b == '"':
			s.pos++
			return nil
		case b != '\\':
			return s.errorf("the rest of a string (control characters are to be escaped)")
		case i+1 < len(data) && data[i+1] == 'u':
			if _, ok := hex4(data[i+2:]); !ok {
				return s.errorf("four hexadecimal digits after \\u")
			}
			i += 6
		case i+1 < len(data) && unescaped[data[i+1]] != 0:
			i += 2
		default:
			return s.errorf("a known escape")
		}
	}
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func (s *jsonScanner) digits() bool {
	start := s.pos
	for isDigit(s.peek()) {
		s.pos++
	}
	return s.pos > start
}

func (s *jsonScanner) number() error {
	s.next('-')
	if !s.next('0') && !s.digits() {
		return s.errorf("a digit")
	}
	if s.next('.') && !s.digits() {
		return s.errorf("a digit after the point")
	}
	if s.next('e') || s.next('E') {
		if !s.next('+') {
			s.next('-')
		}
		if !s.digits() {
			return s.errorf("a digit in the exponent")
		}
	}
	return nil
}
