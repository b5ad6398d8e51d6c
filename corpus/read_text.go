package corpus

// readText reads a file that is one article.
func readText(f *File) error {
	text, err := f.whole()
	if err != nil {
		return err
	}
	rec := new(record)
	rec.values[fieldText] = text
	return f.record(rec)
}
