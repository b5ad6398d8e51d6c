package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// readJSON reads {record}, [{record}, …] or {"articles": [{record}, …]}; several such values may follow each other, as
// in a .json that is in truth JSONL. Arrays are streamed: one element is in memory at a time.
func readJSON(f *File) error {
	r, err := f.text()
	if err != nil {
		return err
	}
	s := &jsonStream{r: r, line: 1}
	for {
		b, err := s.peek()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch b {
		case '[':
			err = s.elements(f)
		case '{':
			err = s.topObject(f)
		default:
			err = errJSON{"expected a JSON array or object"}
		}
		var broken errJSON
		if errors.As(err, &broken) {
			return f.reject(s.line, "", broken.reason+"; nothing after this place was read")
		}
		if err != nil {
			return err
		}
	}
}

// errJSON is a break in the structure that holds the records, after which no further record can be found.
type errJSON struct{ reason string }

func (e errJSON) Error() string { return e.reason }

// jsonStream cuts a stream of JSON into raw values. It looks only at strings and brackets; whether a value is right is
// for scanObject to say.
type jsonStream struct {
	r    *bufio.Reader
	line int    // of the next byte
	buf  []byte // the last value
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
		window, err := s.window()
		if err != nil {
			return nil, err
		}
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

// elements reads an array of records.
func (s *jsonStream) elements(f *File) error {
	s.r.Discard(1) // '['
	if b, err := s.need(); err != nil {
		return err
	} else if b == ']' {
		s.r.Discard(1)
		return nil
	}
	for {
		if _, err := s.need(); err != nil {
			return err
		}
		line := s.line
		raw, err := s.value()
		if err != nil {
			return err
		}
		if rec, err := jsonRecord(raw, f.columns); err != nil {
			if err := f.reject(line, "", err.Error()); err != nil {
				return err
			}
		} else {
			rec.line = line
			if err := f.record(rec); err != nil {
				return err
			}
		}
		if done, err := s.end(']'); done || err != nil {
			return err
		}
	}
}

// wrappers are the members under which files keep their array of records.
var wrappers = map[string]bool{"articles": true, "data": true, "records": true, "items": true, "results": true, "documents": true, "docs": true}

// topObject reads an object that is a record, or that wraps an array of records. Its members are read one by one, and
// those of a record gathered, since only at its end is it known that no array came.
func (s *jsonStream) topObject(f *File) error {
	rec, wrapped := &record{line: s.line}, false
	s.r.Discard(1) // '{'
	if b, err := s.need(); err != nil {
		return err
	} else if b == '}' {
		s.r.Discard(1)
		return f.record(rec)
	}
	for {
		raw, err := s.value()
		if err != nil {
			return err
		}
		if check := (jsonScanner{data: raw}); check.str() != nil || check.pos != len(raw) {
			return errJSON{"broken JSON: expected the name of a member in quotation marks"}
		}
		key := unescape(raw[1 : len(raw)-1])
		if b, err := s.need(); err != nil {
			return err
		} else if b != ':' {
			return errJSON{"broken JSON: expected ':' after " + clip(key)}
		}
		s.r.Discard(1)
		b, err := s.need()
		if err != nil {
			return err
		}
		if b == '[' && wrappers[key] {
			wrapped = true
			err = s.elements(f)
		} else {
			err = s.member(rec, key, f.columns)
		}
		if err != nil {
			return err
		}
		if done, err := s.end('}'); err != nil {
			return err
		} else if done {
			break
		}
	}
	if wrapped {
		return nil
	}
	return f.record(rec)
}

// member reads the value of one member of a top-level record.
func (s *jsonStream) member(rec *record, key string, c *columns) error {
	raw, err := s.value()
	if err != nil {
		return err
	}
	check := jsonScanner{data: raw}
	if err := check.value(); err != nil {
		return errJSON{"in member " + clip(key) + ": " + err.Error()}
	}
	if check.pos != len(raw) {
		return errJSON{"in member " + key + ": broken JSON: expected one value"}
	}
	if slot, ok := c.find([]byte(key)); ok {
		rec.set(slot, jsonText(raw))
	}
	return nil
}
