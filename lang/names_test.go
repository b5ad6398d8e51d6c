package lang

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every name that Go code asks for is one that English has, and every set is asked for, or named by another.
func TestNamesMeet(t *testing.T) {
	code := everyGoFile(t)
	files := map[string]bool{}
	names, err := fs.Glob(shipped, "en/*.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		files[strings.TrimSuffix(filepath.Base(name), ".tsv")] = true
	}
	for _, m := range regexp.MustCompile(`"([a-z-]+)\.([a-z-]*)"`).FindAllStringSubmatch(code, -1) {
		switch {
		case !files[m[1]] || m[2] == "tsv" || m[2] == "csv": // a file
		case m[2] == "" || strings.HasSuffix(m[2], "-"): // the beginning of names
		case !English.Has(m[1] + "." + m[2]):
			t.Errorf("Go code asks for %s.%s, and English has no such set", m[1], m[2])
		}
	}
	for name := range files {
		f := English.file(name)
		if strings.Contains(code, `Rows("`+name+`"`) || strings.Contains(code, `Sets("`+name+`"`) && !strings.Contains(code, `"`+name+`.`) || strings.Contains(code, `rows("`+name+`"`) || strings.Contains(code, `"`+name+`."`) || strings.Contains(code, `irregular("`+name+`"`) {
			continue
		}
		for _, s := range f.order {
			full := name + "." + s
			if strings.Contains(code, `"`+full+`"`) || named(names, full) || strings.Contains(code, `"`+full[:strings.LastIndexAny(full, "-.")+1]+`"`) {
				continue
			}
			t.Errorf("lang/en/%s.tsv:%d: nobody asks for %s", name, f.sets[s].line, full)
		}
	}
}

// A language is read when it is first asked for, and no command waits for words that it does not need.
func TestNothingIsReadAtTheStart(t *testing.T) {
	for _, m := range regexp.MustCompile(`(?m)^(?:var |\t)\w+ += +lang\.English\.(?:Words|Rows|Sets)\(.*`).FindAllString(everyGoFile(t), -1) {
		t.Errorf("read before it is asked for: %s", m)
	}
}

// named reports whether a set is named by another.
func named(files []string, name string) bool {
	for _, file := range files {
		content, _ := fs.ReadFile(shipped, file)
		for word := range strings.FieldsSeq(string(content)) {
			if word == "@"+name {
				return true
			}
		}
	}
	return false
}

// everyGoFile is all code of the module but its tests and this package.
func everyGoFile(t *testing.T) string {
	var all strings.Builder
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "lang" || strings.HasPrefix(d.Name(), ".") && d.Name() != ".."):
			return filepath.SkipDir
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		content, err := os.ReadFile(path)
		all.Write(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}
