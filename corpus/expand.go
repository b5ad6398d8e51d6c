package corpus

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// stdinName is the INPUT that stands for standard input.
const stdinName = "-"

// input is one file to read.
type input struct {
	path  string // as it is opened, and as messages and origins name it
	rel   string // below the folder that was named, with slashes; the file name alone when the file itself was named
	named bool   // the user named the file itself
	inZip bool   // a member of an archive: path is then "ARCHIVE:MEMBER"
	kind  string // the format, when the name does not say it
	pipe  bool   // a pipe that is named: its bytes say what comes
}

// expansion is the files behind INPUTs, and what lies beside them and is not read.
type expansion struct {
	columns *columns
	inputs  []input
	passed  []Reject
}

// expand turns the INPUTs into files, sorted by path and each once.
func expand(names []string, c *columns) (*expansion, error) {
	x := &expansion{columns: c}
	for _, name := range names {
		found, err := x.one(name)
		if err != nil {
			return nil, err
		}
		x.inputs = append(x.inputs, found...)
	}
	all := x.inputs
	// Of several ways to one file the one through the highest folder stays: it knows the sub-folder.
	slices.SortFunc(all, func(a, b input) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(len(b.rel), len(a.rel)))
	})
	seen := make(map[string]bool, len(all))
	x.inputs = slices.DeleteFunc(all, func(in input) bool {
		key := in.path
		if abs, err := filepath.Abs(in.path); err == nil && in.path != stdinName {
			key = abs
		}
		twice := seen[key]
		seen[key] = true
		return twice
	})
	return x, nil
}

func (x *expansion) one(name string) ([]input, error) {
	if name == stdinName {
		return []input{{path: stdinName, rel: "stdin", named: true}}, nil
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return x.folder(name)
	case err == nil:
		in := input{path: filepath.Clean(name), rel: filepath.Base(name), named: true}
		if info.Mode()&fs.ModeNamedPipe != 0 {
			in.pipe = true
			return []input{in}, nil
		}
		if info.Mode()&(fs.ModeDevice|fs.ModeSocket) != 0 {
			return nil, fmt.Errorf("input %s: a device or socket is no file of articles; use - for standard input", name)
		}
		if !isReadable(name) {
			f, ok := reader{}, false
			if info.Mode().IsRegular() {
				f, ok = sniffFile(name, x.columns)
				ok = ok && (f.Name != "text" || filepath.Ext(name) == "") // prose by another name may be anything
			}
			if !ok {
				return nil, unknownKind(name)
			}
			in.kind = f.Name
		}
		return []input{in}, nil
	case isLink(name):
		return nil, fmt.Errorf("input %s: the link leads nowhere; name the file itself", name)
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("input %s: %w", name, err)
	case !strings.ContainsAny(name, "*?["):
		return nil, &MissingError{name}
	}
	return x.glob(name)
}

func isLink(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// MissingError is an input that is not there. It is fs.ErrNotExist.
type MissingError struct{ Path string }

// Error names the input.
func (e *MissingError) Error() string {
	return "input " + e.Path + ": there is no such file or folder"
}

// Is makes the error one of a file that does not exist.
func (e *MissingError) Is(target error) bool { return target == fs.ErrNotExist }

// unknownKind is the error of a file that is named and cannot be read.
func unknownKind(name string) error {
	if do := instead[strings.ToLower(filepath.Ext(name))]; do != "" {
		return fmt.Errorf("input %s: this kind of file is not read: %s", name, do)
	}
	return fmt.Errorf("input %s: unknown kind of file; can be read: %s", name, extensions())
}

func (x *expansion) glob(pattern string) ([]input, error) {
	matches, err := filepath.Glob(pattern)
	if err != nil { // a bracket that is not closed: the name of a file, and no pattern
		return nil, &MissingError{pattern}
	}
	var found []input
	for _, m := range matches {
		info, err := os.Stat(m)
		switch {
		case err != nil:
			return nil, fmt.Errorf("input %s: %w", m, err)
		case info.IsDir():
			below, err := x.walk(m)
			if err != nil {
				return nil, err
			}
			found = append(found, below...)
		case isReadable(m):
			found = append(found, input{path: filepath.Clean(m), rel: filepath.Base(m)})
		}
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("input %s: no file that can be read matches; can be read: %s", pattern, extensions())
	}
	return found, nil
}

func (x *expansion) folder(folder string) ([]input, error) {
	found, err := x.walk(folder)
	if err == nil && len(found) == 0 {
		err = fmt.Errorf("input %s: the folder holds no file that can be read; can be read: %s", folder, extensions())
	}
	return found, err
}

// reportFiles are the files of a report that tellings wrote into folder, by path: its tables are not articles. Articles that
// lie beside them are read. doubt says why it is not known which files are the report's.
func reportFiles(folder string) (files []string, doubt string) {
	const manifest = "manifest.json"
	name := filepath.Join(folder, manifest)
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
		return nil, ""
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Sprintf("this may be a report, whose tables are no articles, since its manifest cannot be read (%v); give yourself the right to read it, or remove it", err)
	}
	var m struct {
		Program string
		Outputs []struct{ Name string }
	}
	switch err := json.Unmarshal(data, &m); {
	case err != nil && bytes.Contains(data, []byte(`"tellings"`)):
		return nil, "this may be a report, whose tables are no articles, since its manifest.json is broken; remove that, and what else the report left"
	case err != nil || m.Program != "tellings":
		return nil, ""
	}
	files = []string{name}
	for _, o := range m.Outputs {
		files = append(files, filepath.Join(folder, filepath.FromSlash(o.Name)))
	}
	return files, ""
}

// walk lists the files of known formats in and below folder. The files of a report that lies there are passed over.
// A link to a folder is followed when it is named as INPUT, not when it lies within one, where it could lead in a circle.
func (x *expansion) walk(folder string) ([]input, error) {
	var found []input
	passed := passedOver{}
	written := make(map[string]bool)
	root := filepath.Clean(folder) + string(filepath.Separator) // WalkDir would take a link without the separator for a file
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrPermission) && path != root:
			x.passed = append(x.passed, Reject{Origin: origin(path, 0), Column: fieldFile.String(), Reason: "the folder may not be read (permission denied); give yourself the right to read it, or leave it out"})
			return fs.SkipDir
		case err != nil:
			return fmt.Errorf("input %s: %w", folder, err)
		case path != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case d.IsDir():
			files, doubt := reportFiles(path)
			switch {
			case doubt != "" && path == root:
				return fmt.Errorf("input %s: %s", folder, doubt)
			case doubt != "":
				x.passed = append(x.passed, Reject{Origin: origin(path, 0), Column: fieldFile.String(), Reason: doubt + "; the folder was left out"})
				return fs.SkipDir
			}
			for _, file := range files {
				written[file] = true
			}
			return nil
		case written[path]:
			return nil
		case !isReadable(path) || isAbout(path):
			passed.add(relative(folder, path))
			return nil
		}
		if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
			return nil // a dangling link, a folder or pipe that is named like a file
		}
		rel, err := filepath.Rel(folder, path)
		if err != nil {
			return fmt.Errorf("input %s: %w", folder, err)
		}
		found = append(found, input{path: filepath.Clean(path), rel: filepath.ToSlash(rel)})
		return nil
	})
	x.passed = append(x.passed, passed.rejects(folder)...)
	return found, err
}

// isReadable tells by the name whether a file can be read.
func isReadable(name string) bool {
	_, ok := formatOf(filepath.ToSlash(name))
	return ok || isZip(name)
}

func isZip(name string) bool { return strings.EqualFold(filepath.Ext(name), ".zip") }
