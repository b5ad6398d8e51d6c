package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"tellings/lexicons"
	"tellings/reports"
)

// listChecksums returns the SHA-256 of the background and of each list as tellings would write them, which covers shipped and
// foreign ones alike.
func listChecksums(bg *lexicons.BackgroundTable, lists []*lexicons.List) ([]reports.Source, error) {
	if bg == nil {
		return listSums(nil, lists)
	}
	background, err := written("background", func(w io.Writer) error { return lexicons.WriteBackground(w, bg) })
	if err != nil {
		return nil, err
	}
	return listSums([]reports.Source{background}, lists)
}

// listSums appends the checksums of lists.
func listSums(sources []reports.Source, lists []*lexicons.List) ([]reports.Source, error) {
	for _, l := range lists {
		s, err := written(l.Name+" "+l.Version, func(w io.Writer) error { return lexicons.WriteTSV(w, l) })
		if err != nil {
			return nil, err
		}
		sources = append(sources, s)
	}
	return sources, nil
}

// written returns the checksum of what write writes.
func written(name string, write func(io.Writer) error) (reports.Source, error) {
	h := sha256.New()
	counted := &countingWriter{w: h}
	if err := write(counted); err != nil {
		return reports.Source{}, fmt.Errorf("checksum of %s: %w", name, err)
	}
	return reports.Source{Name: name, SHA256: hex.EncodeToString(h.Sum(nil)), Bytes: counted.n}, nil
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
