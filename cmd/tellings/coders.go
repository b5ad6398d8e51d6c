package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"tellings/features"
	"tellings/features/frames"
	"tellings/features/subword"
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
		data, err := readSide(path)
		if err != nil {
			return nil, err
		}
		m, err := frames.Read(path, bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		if slices.ContainsFunc(coders, func(c *frames.Coder) bool { return c.Name == name }) {
			return nil, usageError{fmt.Errorf("two models are called %q after their files; rename one of them", name)}
		}
		coders = append(coders, x.Coder(name, m))
		k.remember(path, data)
	}
	return coders, nil
}

// ownTokenizer reads the tokenizer of --tokenizer; nil for none.
func (k *comparison) ownTokenizer() (*subword.Tokenizer, error) {
	if k.tokenizer == "" {
		return nil, nil
	}
	if len(k.options.Lenses) > 0 && !slices.Contains(k.options.Lenses, "terms") {
		return nil, usageError{errors.New("--tokenizer is for the lens terms; name it too: --lens terms")}
	}
	data, err := readSide(k.tokenizer)
	if err != nil {
		return nil, err
	}
	k.remember(k.tokenizer, data)
	return subword.Read(k.tokenizer, bytes.NewReader(data))
}

// remember notes a file that changes the result, for the manifest.
func (k *comparison) remember(path string, data []byte) {
	k.read = append(k.read, reports.Source{Name: path, SHA256: fmt.Sprintf("%x", sha256.Sum256(data)), Bytes: int64(len(data))})
}
