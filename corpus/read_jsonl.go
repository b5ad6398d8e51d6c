package corpus

import (
	"bytes"
	"errors"
	"io"
)

// readJSONL reads one object a line. A broken line is rejected and the next one read.
func readJSONL(f *inputFile) error {
	r, err := f.text()
	if err != nil {
		return err
	}
	var line, buf []byte
	for n := 1; ; n++ {
		line, buf, err = f.limit.readLine(r, buf)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if long := (errTooLong{}); errors.As(err, &long) {
			if err := f.reject(n, "", err.Error()); err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		rec, err := jsonRecord(line, f.columns)
		switch {
		case err == nil:
			rec.line = n
			err = f.record(rec)
		case line[0] == '[':
			err = f.reject(n, "", "expected one JSON object a line, found an array; if the file is one array, name it .json")
		default:
			err = f.reject(n, "", err.Error())
		}
		if err != nil {
			return err
		}
	}
}
