package reports

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// place puts the finished report where it belongs.
//
//  1. No output folder yet: the staging folder becomes it by one rename.
//  2. Else the manifest is replaced first, by one that says that the report is being replaced and lists the files of both; then index.html goes;
//     every file takes its place by a rename; what the manifest of the run before lists and this run did not write is removed; files of
//     others stay; index.html and the manifest come last. What had to go is kept in the staging folder until all is done, and put back if a
//     rename fails.
//
// Only one run at a time does so, see lockFolder: of two into one folder the report of the later one stands.
//
// A run that is killed in between leaves a report without index.html whose manifest says so. The next run into the folder knows its
// files by that manifest and replaces them all; a walk over inputs takes none of them for an article.
//
// The road not taken: exchanging the two folders whole would be one step, but would carry away files of others.
func (f *stagedFolder) place() error {
	for {
		if _, err := os.Lstat(f.dir); errors.Is(err, fs.ErrNotExist) {
			renamed := os.Rename(f.stage, f.dir)
			if renamed == nil {
				f.letGo()
				return nil
			}
			if _, err := os.Lstat(f.dir); err != nil {
				return fmt.Errorf("output folder: %w", renamed)
			} // another run was faster
		}
		unlock, err := lockFolder(f.dir)
		if _, gone := os.Lstat(f.dir); err != nil && errors.Is(gone, fs.ErrNotExist) {
			continue // somebody removed it since
		}
		if err != nil {
			return fmt.Errorf("output folder: %w", err)
		}
		defer unlock()
		return f.replace()
	}
}

// replace does step 2 of place.
func (f *stagedFolder) replace() error {
	if err := mayReplace(f.dir); err != nil {
		return err
	}
	old, err := readManifest(f.dir)
	if err != nil {
		return err
	}
	m := move{from: f.stage, to: f.dir, kept: filepath.Join(f.stage, ".replaced")}
	written := map[string]bool{manifestName: true}
	for _, o := range f.outputs() {
		written[o.Name] = true
	}
	m.begin(old, f.outputs())
	m.remove(indexName)
	for _, o := range f.outputs() {
		if o.Name != manifestName && o.Name != indexName {
			m.replace(o.Name)
		}
	}
	for _, o := range old.Outputs {
		if !written[o.Name] && filepath.IsLocal(filepath.FromSlash(o.Name)) {
			m.remove(o.Name)
		}
	}
	if written[indexName] {
		m.replace(indexName)
	}
	m.end()
	if m.err != nil {
		m.undo()
		return fmt.Errorf("the report could not be put into %s; what stood there is unchanged: %w", f.dir, m.err)
	}
	f.letGo()
	return os.RemoveAll(f.stage)
}

const indexName = "index.html"

// begin puts a manifest in place, in one step, that says what is going on. The old one is kept.
func (m *move) begin(old Manifest, outputs []Output) {
	torn := Manifest{Program: program, Version: old.Version, State: "being replaced: a run was stopped here; run it again", Outputs: slices.Concat(old.Outputs, outputs)}
	data, err := torn.encode()
	if err == nil {
		m.old, err = os.ReadFile(filepath.Join(m.to, manifestName))
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
	}
	step := filepath.Join(m.from, ".manifest")
	if err == nil {
		err = os.WriteFile(step, data, 0o666)
	}
	if err == nil {
		err = os.Rename(step, filepath.Join(m.to, manifestName))
	}
	m.err, m.begun = err, err == nil
}

// end puts the manifest of the new report in place of that one.
func (m *move) end() {
	if m.err == nil {
		m.err = os.Rename(filepath.Join(m.from, manifestName), filepath.Join(m.to, manifestName))
	}
}

// move is a series of renames that can be taken back. After an error the rest does nothing.
type move struct {
	from, to, kept string
	done           []string // names put in place
	saved          []string // names of files put by
	old            []byte   // the manifest of the run before; nil when there was none
	begun          bool     // the manifest says that the report is being replaced
	err            error
}

// replace puts the new file of this name in place of the old.
func (m *move) replace(name string) {
	m.remove(name)
	if m.err != nil {
		return
	}
	if m.err = rename(filepath.Join(m.from, name), filepath.Join(m.to, name)); m.err == nil {
		m.done = append(m.done, name)
	}
}

// remove puts the old file of this name by, if there is one.
func (m *move) remove(name string) {
	if m.err != nil {
		return
	}
	target := filepath.Join(m.to, name)
	if parent, err := os.Lstat(filepath.Dir(target)); err == nil && !parent.IsDir() {
		m.err = fmt.Errorf("%s is not a folder", filepath.Dir(target))
		return
	}
	info, err := os.Lstat(target)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		m.err = err
	case info.IsDir():
		m.err = fmt.Errorf("%s is a folder; a file of the report goes there", target)
	default:
		if m.err = rename(target, filepath.Join(m.kept, name)); m.err == nil {
			m.saved = append(m.saved, name)
		}
	}
}

// undo takes back what was done. Its own errors are dropped: the first one is told.
func (m *move) undo() {
	for _, name := range m.done {
		_ = os.Remove(filepath.Join(m.to, name))
	}
	for _, name := range m.saved {
		_ = rename(filepath.Join(m.kept, name), filepath.Join(m.to, name))
	}
	switch manifest := filepath.Join(m.to, manifestName); {
	case !m.begun:
	case m.old == nil:
		_ = os.Remove(manifest)
	default:
		_ = os.WriteFile(manifest, m.old, 0o666)
	}
}

func rename(from, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// mayReplace refuses an output folder that holds an index.html, articles.csv or another file of someone else by a name of the
// report's: a report is never written over a web site, nor over the table that describes the articles beside it.
func mayReplace(dir string) error {
	info, err := os.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("output folder %s is a file; name a folder", dir)
	}
	m, err := readManifest(dir)
	if err != nil {
		return err
	}
	if m.Program == program {
		return nil
	}
	names := []string{manifestName, "index.html", "report.md", "datapackage.json", codebookName}
	for _, s := range tables() {
		names = append(names, s.Name+".csv")
	}
	for _, name := range names {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			return fmt.Errorf("%s stands already and is not of an earlier report; name another folder", filepath.Join(dir, name))
		}
	}
	return nil
}

// readManifest reads the manifest of the run before. None, or one of another program, is an empty manifest.
func readManifest(dir string) (Manifest, error) {
	name := filepath.Join(dir, manifestName)
	if info, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return Manifest{}, nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return Manifest{}, fmt.Errorf("output folder: %w", err)
	}
	var m Manifest
	if json.Unmarshal(data, &m) != nil || m.Program != program {
		return Manifest{}, nil
	}
	return m, nil
}
