package reports

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// stagedFolder is a staging folder beside the output folder, on the same file system, so that a finished file takes its place by
// a rename. It notes size and SHA-256 of every file while it is written.
type stagedFolder struct {
	dir    string // the output folder
	stage  string
	letGo  func() // of stage: until then no other run takes it for what a dead one left
	open   []*stagedFile
	closed []Output
}

// Output is a written file.
type Output struct {
	Name   string `json:"name"` // with forward slashes, relative to the output folder
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// stageFolder makes the staging folder of dir (see staging.go). os.MkdirTemp is not used since it would make the report unreadable
// for others.
func stageFolder(dir string) (*stagedFolder, error) {
	dir, err := filepath.Abs(dir)
	if err == nil {
		dir, err = target(dir)
	}
	if err != nil {
		return nil, fmt.Errorf("output folder: %w", err)
	}
	if err := mayReplace(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o777); err != nil {
		return nil, fmt.Errorf("output folder %s: %w", dir, err)
	}
	if err := mayWrite(dir); err != nil {
		return nil, fmt.Errorf("output folder %s cannot be written: %w", dir, err)
	}
	f := &stagedFolder{dir: dir}
	err = staging(dir, func(name string) error {
		f.stage = name
		return os.Mkdir(name, 0o777)
	})
	if err != nil {
		return nil, fmt.Errorf("output folder %s cannot be written beside: %w", dir, err)
	}
	f.letGo = hold(f.stage)
	return f, nil
}

// mayWrite makes and removes a file in dir, if that is there: better told before the work than after.
func mayWrite(dir string) error {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return staging(filepath.Join(dir, "probe"), func(name string) error {
		probe, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return err
		}
		return errors.Join(probe.Close(), os.Remove(name))
	})
}

// Create opens a file of the report. name is relative, with forward slashes, and made by the program, never by an article.
func (f *stagedFolder) Create(name string) (*stagedFile, error) { return f.create(name, 64<<10) }

func (f *stagedFolder) create(name string, buffer int) (*stagedFile, error) {
	path := filepath.Join(f.stage, filepath.FromSlash(name))
	if strings.Contains(name, "/") {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	sum := sha256.New()
	out := &stagedFile{folder: f, name: name, file: file, sum: sum}
	out.buffer = bufio.NewWriterSize(io.MultiWriter(file, sum, &out.size), buffer)
	f.open = append(f.open, out)
	return out, nil
}

// write writes a whole file, which needs no buffer: a report has thousands.
func (f *stagedFolder) write(name string, content []byte) error {
	file, err := f.create(name, 16)
	if err != nil {
		return err
	}
	if _, err := file.Write(content); err != nil {
		return err
	}
	return file.Close()
}

// outputs are the files closed so far, in order of name.
func (f *stagedFolder) outputs() []Output {
	slices.SortFunc(f.closed, func(a, b Output) int { return strings.Compare(a.Name, b.Name) })
	return f.closed
}

// output returns the record of one closed file.
func (f *stagedFolder) output(name string) (Output, bool) {
	i := slices.IndexFunc(f.closed, func(o Output) bool { return o.Name == name })
	if i < 0 {
		return Output{}, false
	}
	return f.closed[i], true
}

// discard removes the staging folder and what is in it.
func (f *stagedFolder) discard() error {
	for _, file := range f.open {
		file.file.Close() // half-written and about to go: its errors mean nothing
	}
	f.open = nil
	f.letGo()
	return os.RemoveAll(f.stage)
}

// stagedFile is one file of the report while it is written.
type stagedFile struct {
	folder *stagedFolder
	name   string
	file   *os.File
	sum    hash.Hash
	size   size
	buffer *bufio.Writer
}

// Write adds to the file; an error names it.
func (f *stagedFile) Write(p []byte) (int, error) {
	n, err := f.buffer.Write(p)
	if err != nil {
		return n, fmt.Errorf("%s: %w", f.name, err)
	}
	return n, nil
}

// Close finishes the file and notes its size and sum.
func (f *stagedFile) Close() error {
	if err := errors.Join(f.buffer.Flush(), f.file.Close()); err != nil {
		return fmt.Errorf("%s: %w", f.name, err)
	}
	open := f.folder.open
	if i := slices.Index(open, f); i >= 0 {
		f.folder.open = slices.Delete(open, i, i+1)
	}
	f.folder.closed = append(f.folder.closed, Output{f.name, int64(f.size), hex.EncodeToString(f.sum.Sum(nil))})
	return nil
}

// size counts the bytes written.
type size int64

func (s *size) Write(p []byte) (int, error) {
	*s += size(len(p))
	return len(p), nil
}
