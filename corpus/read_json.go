package corpus

import (
	"bytes"
	"errors"
	"io"
)

// readJSON reads {record}, [{record}, …] or an array of records in any envelope ({"articles": {"results": [{record}, …]}}); several such values may follow each other, as
// in a .json that is in truth JSONL. Arrays are streamed: one element is in memory at a time.
func readJSON(f *inputFile) error {
	r, err := f.text()
	if err != nil {
		return err
	}
	s := &jsonStream{r: r, line: 1, limit: f.limit}
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
			_, err = s.topObject(f, 0)
		default:
			err = errJSON{"expected a JSON array or object"}
		}
		var broken errJSON
		if errors.As(err, &broken) {
			return f.reject(s.line, fieldFile.String(), broken.reason+"; nothing after this place was read")
		}
		if err != nil {
			return err
		}
	}
}

// elements reads an array of records.
func (s *jsonStream) elements(f *inputFile) error {
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
			rec.envelope(f.outer)
			if err := f.record(rec); err != nil {
				return err
			}
		}
		if done, err := s.end(']'); done || err != nil {
			return err
		}
	}
}

// wrappers are the members under which files keep their array of records, or the object that holds it: {"response": {"results": […]}}.
var wrappers = map[string]bool{"articles": true, "data": true, "records": true, "items": true, "results": true, "documents": true, "docs": true, "response": true, "hits": true, "news": true, "stories": true, "posts": true, "entries": true, "value": true, "result": true}

// topObject reads an object that is a record, that wraps an array of records, or that holds a table by columns as pandas writes
// it. Its members are read one by one, and those of a record gathered, since only at its end is it known that no array came.
func (s *jsonStream) topObject(f *inputFile, depth int) (wrapped bool, err error) {
	rec := &record{line: s.line}
	var byColumn columnTable
	s.r.Discard(1) // '{'
	if b, err := s.need(); err != nil {
		return false, err
	} else if b == '}' {
		s.r.Discard(1)
		if depth > 0 {
			return false, nil
		}
		return false, f.record(rec)
	}
	for {
		key, b, err := s.key()
		if err != nil {
			return false, err
		}
		if wrappers[key] && len(rec.members) < mostMembers {
			rec.members = append(rec.members, key)
		}
		switch {
		case b == '[' && wrappers[key]:
			wrapped = true
			outer := f.outer
			f.outer = rec
			err = s.elements(f)
			f.outer = outer
		case b == '{' && wrappers[key] && depth < maxPath:
			var inner bool
			inner, err = s.topObject(f, depth+1)
			wrapped = wrapped || inner
		default:
			err = s.member(rec, key, f.columns, &byColumn)
		}
		if err != nil {
			return wrapped, err
		}
		if done, err := s.end('}'); err != nil {
			return wrapped, err
		} else if done {
			break
		}
	}
	switch {
	case wrapped, depth > 0 && rec.values[fieldText] == "":
		return wrapped, nil
	case byColumn.is(rec):
		return true, byColumn.records(f)
	}
	return true, f.record(rec)
}

// mostMembers is how many members of a record are kept for a message.
const mostMembers = 1000

// key reads the name of a member and the first byte of its value.
func (s *jsonStream) key() (string, byte, error) {
	raw, err := s.value()
	if err != nil {
		return "", 0, err
	}
	if check := (jsonScanner{data: raw}); check.str() != nil || check.pos != len(raw) {
		return "", 0, errJSON{"broken JSON: expected the name of a member in quotation marks"}
	}
	key := unescape(raw[1 : len(raw)-1])
	if b, err := s.need(); err != nil {
		return "", 0, err
	} else if b != ':' {
		return "", 0, errJSON{"broken JSON: expected ':' after " + clip(key)}
	}
	s.r.Discard(1)
	b, err := s.need()
	return key, b, err
}

// member reads the value of one member of a top-level record.
func (s *jsonStream) member(rec *record, key string, c *columns, byColumn *columnTable) error {
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
	rec.member([]byte(key), raw, c)
	rec.feed = rec.feed || key == "version" && bytes.Contains(raw, []byte("jsonfeed.org"))
	if raw[0] == '{' {
		byColumn.add(key, raw, c)
	}
	if !wrappers[key] && len(rec.members) < mostMembers {
		rec.members = append(rec.members, key)
	}
	return nil
}
