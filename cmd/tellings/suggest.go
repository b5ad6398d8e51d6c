package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tellings/corpus"
)

// meant is the one of words that is nearest to word, if it is near: it is the beginning of the shortest, or a letter or two are wrong.
func meant(word string, words []string) string {
	best, least := "", max(1, len(word)/3)+1
	if len(word) >= 3 {
		for _, w := range words {
			if strings.HasPrefix(w, word) && (best == "" || len(w) < len(best)) {
				best = w
			}
		}
	}
	if best != "" {
		return best
	}
	for _, w := range words {
		if d := distance(strings.ToLower(word), strings.ToLower(w)); d < least {
			best, least = w, d
		}
	}
	return best
}

// didYouMean words a suggestion, or nothing.
func didYouMean(word string, words []string) string {
	if w := meant(word, words); w != "" && w != word {
		return fmt.Sprintf(" (did you mean %s?)", w)
	}
	return ""
}

// distance is the number of letters to change, add, leave out or swap with their neighbour (optimal string alignment).
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return max(len(a), len(b))
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// missing adds to the error of a file that is not there the name of one that is, and is nearly called so.
func missing(err error) error {
	var opened *fs.PathError
	var input *corpus.MissingError
	var path string
	switch {
	case errors.As(err, &input):
		path = input.Path
	case errors.Is(err, fs.ErrNotExist) && errors.As(err, &opened):
		path = opened.Path
	default:
		return err
	}
	var names []string
	entries, _ := os.ReadDir(filepath.Dir(path)) // without a folder there is nothing to suggest
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if opened != nil {
		err = fmt.Errorf("%s: there is no such file or folder", path)
	}
	near := meant(filepath.Base(path), names)
	if stem := stemOf(path); near == "" || distance(stem, stemOf(near)) > max(1, len(stem)/3) && !strings.HasPrefix(stemOf(near), stem) {
		return err
	}
	return fmt.Errorf("%w; did you mean %s?", err, filepath.Join(filepath.Dir(path), near))
}

// stemOf is the name of a file without its ending: files of one kind are no reason to take one for another.
func stemOf(path string) string {
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}
