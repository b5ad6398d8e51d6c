package corpus

import (
	"fmt"
	"io"
	"iter"
	"slices"
)

// Options say how to read. The zero value works.
type Options struct {
	Columns map[string]string // field -> name of its column in the input: {"text": "Body"}; the rest go by their usual names
	Strict  bool              // end with an error at the first reject

	DayFirst    bool      // of dates such as 5/3/2025 the day is first, whatever their column proves
	Sum         func(Sum) // called by Each with the checksum of each input, when it was read; may be nil
	RecordLimit int       // bytes of one record, above which it is rejected; RecordLimit when 0. A text may have a sixteenth of it
	Outlets     *Outlets  // how outlets are called, and their groups; nil for as the input calls them
}

// Source is a list of inputs that can be read. It holds names only; nothing is open between calls of Each.
type Source struct {
	inputs   []input
	passed   []Reject // files of folders that are not read
	stdin    io.Reader
	articles iter.Seq2[*Article, error] // in place of inputs: see Articles
	columns  *columns
	strict   bool
	dayFirst bool
	outlets  *Outlets
	limit    limit
	sum      func(Sum)
}

// Open finds the files behind inputs: files, folders (with all that is below), globs, and "-" for stdin, whose bytes say
// what it is (see sniff). Every
// file is read once, however often it was named, and in the order of the sorted paths, however they were ordered.
//
// It is an error when an input does not exist, when a file named outright has no known format, and when a folder or glob
// holds nothing that can be read. Other files in a folder are told as rejects; those whose name begins with a point are passed over.
func Open(inputs []string, stdin io.Reader, opt Options) (*Source, error) {
	columns, err := newColumns(opt.Columns)
	if err != nil {
		return nil, err
	}
	if len(inputs) == 0 {
		return nil, fmt.Errorf("no input: name files, folders or globs of articles, or - for standard input")
	}
	s := &Source{stdin: stdin, columns: columns, strict: opt.Strict, dayFirst: opt.DayFirst, outlets: opt.Outlets, limit: limit(opt.RecordLimit), sum: opt.Sum}
	found, err := expand(inputs, columns)
	if err != nil {
		return nil, err
	}
	s.inputs, s.passed = found.inputs, found.passed
	if stdin == nil && slices.ContainsFunc(s.inputs, func(in input) bool { return in.path == stdinName }) {
		return nil, fmt.Errorf("input -: there is no standard input")
	}
	return s, nil
}

// Files lists the paths that Each reads, sorted, without standard input: the files whose checksums describe the input.
func (s *Source) Files() []string {
	var paths []string
	for _, in := range s.inputs {
		if in.path != stdinName {
			paths = append(paths, in.path)
		}
	}
	return paths
}
