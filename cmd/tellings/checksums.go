package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"

	"tellings/lexicons"
	"tellings/reports"
)

// checksums returns the SHA-256 of files.
func checksums(paths []string) ([]reports.Source, error) {
	var sources []reports.Source
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		h := sha256.New()
		n, err := io.Copy(h, f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		sources = append(sources, reports.Source{Name: path, SHA256: hex.EncodeToString(h.Sum(nil)), Bytes: n})
	}
	return sources, nil
}

// listChecksums returns the SHA-256 of each list as tellings would write it, which covers shipped and foreign lists alike.
func listChecksums(lists []*lexicons.List) []reports.Source {
	var sources []reports.Source
	for _, l := range lists {
		h := sha256.New()
		counted := &countingWriter{w: h}
		if lexicons.WriteTSV(counted, l) == nil {
			sources = append(sources, reports.Source{Name: l.Name + " " + l.Version, SHA256: hex.EncodeToString(h.Sum(nil)), Bytes: counted.n})
		}
	}
	return sources
}

type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}
