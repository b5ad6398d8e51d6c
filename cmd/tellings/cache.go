package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"

	"tellings/features"
	"tellings/features/kept"
	"tellings/lexicons"
)

// openCache opens the folder of --cache for a, where one is named. What is returned closes it: that what this run found out could not be kept is
// told and is no failure.
func (k *comparison) openCache(a *features.Analyzer, bg *lexicons.BackgroundTable, lists []*lexicons.List) (closeCache func(), err error) {
	if k.cache == "" {
		return func() {}, nil
	}
	program, err := programSum()
	if err != nil {
		return nil, err
	}
	sums, err := listChecksums(bg, lists)
	if err != nil {
		return nil, err
	}
	setup := k.language
	for _, s := range sums {
		setup += "\n" + s.Name + " " + s.SHA256
	}
	if a.Cache, err = kept.Open(k.cache, program, setup); err != nil {
		return nil, err
	}
	if n := a.Cache.Removed(); n > 0 {
		k.note("cache %s: what another version of the program kept there was removed (files: %d)", k.cache, n)
	}
	return func() {
		if err := a.Cache.Close(); err != nil {
			k.note("what was found out could not be kept: %v", err)
		}
	}, nil
}

// programSum is the checksum of the running program: its rules are in it, whatever its version says.
func programSum() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("cache: the running program cannot be told from others: %w", err)
	}
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("cache: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("cache: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
