package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tellings/features"
	"tellings/features/frames"
	"tellings/reports"
)

// coders reads the models of --model. A model is called as its file is, without the ending.
func (k *comparison) coders(a *features.Analyzer) ([]*frames.Coder, error) {
	if len(k.models) == 0 {
		return nil, nil
	}
	x, err := frames.NewExtractor(a)
	if err != nil {
		return nil, err
	}
	var coders []*frames.Coder
	for _, path := range k.models {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, missing(err)
		}
		m, err := frames.Read(path, bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		if slices.ContainsFunc(coders, func(c *frames.Coder) bool { return c.Name == name }) {
			return nil, usageError{fmt.Errorf("two models are called %q after their files; rename one of them", name)}
		}
		coders = append(coders, &frames.Coder{Name: name, Model: m, Extractor: x})
		k.read = append(k.read, reports.Source{Name: path, SHA256: fmt.Sprintf("%x", sha256.Sum256(data)), Bytes: int64(len(data))})
	}
	return coders, nil
}
