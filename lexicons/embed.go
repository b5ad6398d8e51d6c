package lexicons

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"

	"tellings/lang"
)

//go:embed data
var data embed.FS

// backgroundFile is the one table in data that is not a list: see Background.
const backgroundFile = "background.tsv"

// Builtin returns the English lists that ship with the program, in the order of their file names. They are read once and nobody may
// change them; the slice is the caller's own.
func Builtin() ([]*List, error) {
	return BuiltinOf(lang.English)
}

// BuiltinOf returns the shipped lists of a language.
func BuiltinOf(l *lang.Language) ([]*List, error) {
	lists, err := shipped()
	of := func(x *List) bool { return x.Language == l.Tag || x.Language == "" && l == lang.English }
	return slices.DeleteFunc(slices.Clone(lists), func(x *List) bool { return !of(x) }), err
}

var shipped = sync.OnceValues(func() ([]*List, error) {
	files, err := fs.Glob(data, "data/*.tsv") // sorted
	if err != nil {
		return nil, err
	}
	var lists []*List
	for _, file := range files {
		if path.Base(file) == backgroundFile {
			continue
		}
		l, err := readEmbedded(file)
		if err != nil {
			return nil, fmt.Errorf("embedded list: %w", err)
		}
		lists = append(lists, l)
	}
	for _, l := range lists {
		l.forms = sync.OnceValue(func() [][]form { return formsOf(l) })
	}
	return lists, nil
})

func readEmbedded(file string) (*List, error) {
	f, err := data.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return Parse(path.Base(file), f)
}
