package corpus

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// listingName is the table that gives metadata to the files around it: a column file and any of outlet, title, date, url,
// event and so on. A table of this name without such a column is read as articles.
const listingName = "articles.csv"

// listing is one such table as read.
type listing struct {
	path    string
	reads   bool               // the table is itself among the inputs, so that every file it lists is expected
	entries map[string]*record // by path of the file
	order   []string
}

func isListing(path string) bool { return strings.EqualFold(filepath.Base(path), listingName) }

// listings reads the tables among the inputs and those beside inputs that were named alone.
func (r *reading) listings() error {
	seen := make(map[string]bool)
	for _, in := range r.source.inputs {
		path := filepath.Join(filepath.Dir(in.path), listingName)
		if isListing(in.path) {
			path = in.path
		}
		if in.path == stdinName || seen[path] {
			continue
		}
		seen[path] = true
		l, err := r.listing(path)
		switch {
		case errors.Is(err, fs.ErrNotExist) && path != in.path:
		case err != nil:
			return err
		case l != nil:
			r.tables = append(r.tables, l)
		}
	}
	for _, in := range r.source.inputs {
		for _, l := range r.tables {
			l.reads = l.reads || l.path == in.path
		}
	}
	return nil
}

// listing reads one table; nil if it has no file column or cannot be read as a table, since it is then read, and its
// faults are reported, as any other input.
func (r *reading) listing(path string) (*listing, error) {
	info, err := os.Stat(path)
	if err != nil && isLink(path) || err == nil && !info.Mode().IsRegular() {
		err = fs.ErrNotExist // a folder or pipe that is called so is not a table, nor is a link that leads nowhere
	}
	if err != nil {
		return nil, err
	}
	opened, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	file := newSummed(opened)
	l := &listing{path: path, entries: make(map[string]*record)}
	f := &inputFile{name: path, raw: file, columns: r.source.columns}
	var rejects []Reject
	f.reject = func(line int, column, reason string) error {
		rejects = append(rejects, Reject{Origin: origin(path, line), Column: column, Reason: reason})
		return nil
	}
	f.note = func(line int, at field, reason string) error {
		rejects = append(rejects, Reject{Origin: origin(path, line), Column: at.String(), Reason: reason, Note: true})
		return nil
	}
	err = readTable(f, fieldFile, func(rec *record) error {
		rec.decode(f.page)
		key := filepath.Join(filepath.Dir(path), filepath.FromSlash(strings.TrimSpace(rec.values[fieldFile])))
		key = norm.NFC.String(key) // a Mac writes the names of files in another code of accents than tables do
		rec.values[fieldText], rec.values[fieldFile] = "", ""
		if l.entries[key] == nil {
			l.order = append(l.order, key)
		}
		l.entries[key] = rec
		return nil
	})
	var bad *badFile
	if errors.As(err, &bad) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, reject := range rejects {
		if err := r.reject(reject); err != nil {
			return nil, err
		}
	}
	return l, r.end(file, path)
}

// listed returns what the tables say of a file, nil if nothing; the table nearest to the file has the word.
func (r *reading) listed(path string) *record {
	var found *record
	depth := -1
	for _, l := range r.tables {
		if rec := l.entries[norm.NFC.String(path)]; rec != nil && len(l.path) > depth {
			found, depth = rec, len(l.path)
		}
	}
	return found
}

// missing rejects the entries whose file was not among the inputs.
func (r *reading) missing() error {
	read := make(map[string]bool)
	for _, in := range r.source.inputs {
		read[norm.NFC.String(in.path)] = true
	}
	for _, l := range r.tables {
		if !l.reads {
			continue
		}
		for _, path := range l.order {
			if read[path] {
				continue
			}
			reason := fmt.Sprintf("the file %s is listed but is not there; add it or take out its row", filepath.ToSlash(path))
			if _, err := os.Stat(path); err == nil {
				reason = fmt.Sprintf("the file %s is listed but is not among the files that can be read; can be read: %s", filepath.ToSlash(path), extensions())
			}
			if err := r.refuse(origin(l.path, l.entries[path].line), fieldFile.String(), reason); err != nil {
				return err
			}
		}
	}
	return nil
}
