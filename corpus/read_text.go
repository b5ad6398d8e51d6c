package corpus

import "io"

// readText reads a file that is one article.
func readText(f *File) error {
	r, err := f.text()
	if err != nil {
		return err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	rec := new(record)
	rec.values[fieldText] = string(data)
	return f.record(rec)
}
