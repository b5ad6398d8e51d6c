package corpus

import (
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
		return errJSON{"in member " + clip(key) + ": broken JSON: expected one value"}
	}
	if slot, ok := c.find([]byte(key)); ok {
		rec.set(slot, jsonText(raw))
	}
	return nil
}
