package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// errJSON is a break in the structure that holds the records, after which no further record can be found.
type errJSON struct{ reason string }

func (e errJSON) Error() string { return e.reason }

// jsonStream cuts a stream of JSON into raw values. It looks only at strings and brackets; whether a value is right is
// for scanObject to say.
type jsonStream struct {
	r    *bufio.Reader
	line int    // of the next byte
	buf  []byte // the last value
	limit
}

// peek skips white space and returns the next byte without taking it.
func (s *jsonStream) peek() (byte, error) {
	for {
		b, err := s.r.ReadByte()
		if err != nil {
			return 0, err
		}
		if b == '\n' {
			s.line++
		}
		if !isJSONSpace(b) {
			return b, s.r.UnreadByte()
		}
	}
}

// need is peek where the stream may not end.
func (s *jsonStream) need() (byte, error) {
	b, err := s.peek()
	if errors.Is(err, io.EOF) {
		err = errJSON{"broken JSON: the file ends within an array or object"}
	}
	return b, err
}

// structural marks the bytes outside strings at which something happens.
var structural = [256]bool{'"': true, '{': true, '}': true, '[': true, ']': true, ',': true, ':': true,
	' ': true, '\t': true, '\r': true, '\n': true}

// value returns the raw bytes of the next value, valid until the next call.
func (s *jsonStream) value() ([]byte, error) {
	if _, err := s.need(); err != nil {
		return nil, err
	}
	s.buf = s.buf[:0]
	depth, inString, escaped := 0, false, false
	for {
		if len(s.buf) > s.bytes() {
			return nil, s.tooLarge()
		}
		window, err := s.window()
		if err != nil {
			return nil, err
		}
		window = window[:min(len(window), s.bytes()+1-len(s.buf))]
		for i := 0; i < len(window); i++ {
			b := window[i]
			switch {
			case escaped:
				escaped = false
			case inString:
				for plain[b] && i+1 < len(window) {
					i++
					b = window[i]
				}
				escaped = b == '\\'
				if inString = b != '"'; !inString && depth == 0 {
					return s.take(window, i+1), nil
				}
			case !structural[b]:
			case b == '"':
				inString = true
			case b == '{' || b == '[':
				depth++
			case depth == 0: // the end of a number or word; a ',' or ':' where a value should stand gives an empty one
				return s.take(window, i), nil
			case b == '}' || b == ']':
				if depth--; depth == 0 {
					return s.take(window, i+1), nil
				}
			}
		}
		s.take(window, len(window))
	}
}

func (s *jsonStream) tooLarge() error {
	return errJSON{fmt.Sprintf("a value of more than %v; raise --record-limit to read it", s.limit)}
}

// window returns the bytes that are buffered, at least one.
func (s *jsonStream) window() ([]byte, error) {
	if _, err := s.r.Peek(1); err != nil {
		if errors.Is(err, io.EOF) {
			err = errJSON{"broken JSON: the file ends within a value"}
		}
		return nil, err
	}
	return s.r.Peek(s.r.Buffered())
}

// take appends the first n bytes of the window to the value and moves on behind them.
func (s *jsonStream) take(window []byte, n int) []byte {
	s.buf = append(s.buf, window[:n]...)
	s.line += bytes.Count(window[:n], []byte{'\n'})
	s.r.Discard(n) // cannot fail: the bytes are buffered
	return s.buf
}

// end takes what stands between two members and reports whether closing stood there.
func (s *jsonStream) end(closing byte) (bool, error) {
	b, err := s.need()
	if err != nil {
		return false, err
	}
	s.r.Discard(1)
	if b != closing && b != ',' {
		return false, errJSON{"broken JSON: expected ',' or '" + string(closing) + "', found '" + string(rune(b)) + "'"}
	}
	return b == closing, nil
}
