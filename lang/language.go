package lang

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
)

//go:embed en de
var shipped embed.FS

// English is the language that all rules of the program know.
var English = &Language{Tag: "en", Name: "English", files: shipped, folder: "en"}

// German is known by its words, not by its grammar.
var German = &Language{Tag: "de", Name: "German", files: shipped, folder: "de"}

// Languages are those that ship with the program.
var Languages = []*Language{English, German}

// Language is what is known of one. Its methods may be called from several goroutines.
type Language struct {
	Tag  string // BCP 47: en
	Name string // in English

	files  fs.FS
	folder string
	mu     sync.Mutex
	read   map[string]*file // by name, without .tsv
}

// ByTag returns the shipped language of a tag.
func ByTag(tag string) (*Language, error) {
	known := make([]string, len(Languages))
	for i, l := range Languages {
		if l.Tag == tag {
			return l, nil
		}
		known[i] = l.Tag
	}
	return nil, fmt.Errorf("no language %q; known are %s", tag, strings.Join(known, ", "))
}

// Check reads every file and returns what is wrong with them, a line an error.
func (l *Language) Check() error {
	names, err := fs.Glob(l.files, path.Join(l.folder, "*.tsv"))
	if err != nil {
		return err
	}
	var all []error
	for _, name := range names {
		f := l.file(strings.TrimSuffix(path.Base(name), ".tsv"))
		if f.err != nil {
			all = append(all, f.err)
			continue
		}
		for _, s := range f.order {
			if _, err := l.resolve(f.name+"."+s, nil); err != nil {
				all = append(all, err)
			}
		}
	}
	return errors.Join(all...)
}

// Words returns the words of a set, FILE.NAME, in the order of the file, each once; none of a set that the language does not have.
func (l *Language) Words(set string) []string {
	words, _ := l.resolve(set, nil) // what is wrong with a file is told by Check
	return words
}

// Sets returns all sets of a file by their whole names, FILE.NAME.
func (l *Language) Sets(file string) map[string][]string {
	all := map[string][]string{}
	for _, name := range l.file(file).order {
		all[file+"."+name] = l.Words(file + "." + name)
	}
	return all
}

// Has reports whether the language has a set.
func (l *Language) Has(set string) bool {
	name, of, _ := strings.Cut(set, ".")
	_, ok := l.file(name).sets[of]
	return ok
}

// Rows returns the rows of a table, each filled up to cells; none of a table that the language does not have.
func (l *Language) Rows(table string, cells int) []Row {
	rows := l.file(table).rows
	for i := range rows {
		for len(rows[i].Cells) < cells {
			rows[i].Cells = append(rows[i].Cells, "")
		}
	}
	return rows
}

// file reads a file once. One that is not there is empty.
func (l *Language) file(name string) *file {
	l.mu.Lock()
	defer l.mu.Unlock()
	if f := l.read[name]; f != nil {
		return f
	}
	full := path.Join(l.folder, name+".tsv")
	f := &file{name: name}
	switch content, err := fs.ReadFile(l.files, full); {
	case err == nil:
		f = parse(name, "lang/"+full, string(content))
	case !errors.Is(err, fs.ErrNotExist):
		f.err = err
	}
	if l.read == nil {
		l.read = map[string]*file{}
	}
	l.read[name] = f
	return f
}
