package main

import (
	"fmt"
	"io"
	"os"
)

// sideLimit is how much of a file beside the articles is read: a table, a model, settings. What has more is no such file.
const sideLimit = 256 << 20

// sideFile opens a file that the command line names beside the articles. A pipe is read like a file; folders and devices, which may never end,
// are refused.
func sideFile(path string) (io.ReadCloser, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, missing(err)
	}
	if mode := info.Mode(); !mode.IsRegular() && mode&os.ModeNamedPipe == 0 {
		return nil, fmt.Errorf("%s is a folder or a device; name a file", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return &bounded{f, sideLimit}, nil
}

// readSide reads all of such a file.
func readSide(path string) ([]byte, error) {
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// bounded is a file of which no more than left bytes are read.
type bounded struct {
	file *os.File
	left int64
}

func (b *bounded) Close() error { return b.file.Close() }

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, fmt.Errorf("%s is larger than %d MB; it may be the wrong file", b.file.Name(), sideLimit>>20)
	}
	n, err := b.file.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}
