package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// input is what all commands that read articles share: their flags, and how these open the source and the lists.
type input struct {
	console
	columns   map[string]string
	lexicons  []string
	noBuiltin bool
	strict    bool
	quiet     bool
	workers   int

	rejects int
}

func (in *input) readFlags(f *pflag.FlagSet) {
	f.StringToStringVar(&in.columns, "columns", nil, "name columns, as in text=Body,outlet=Paper (`FIELD=NAME`,…)")
	f.BoolVar(&in.strict, "strict", false, "end with status 3 at the first record that cannot be used")
	f.BoolVar(&in.quiet, "quiet", false, "no progress and no notes on standard error")
	f.IntVar(&in.workers, "workers", 0, "goroutines; 0 is one a processor. The result is the same for any `N`")
}

func (in *input) lexiconFlags(f *pflag.FlagSet) {
	f.StringSliceVar(&in.lexicons, "lexicon", nil, "add a list of your own (`FILE`; repeatable; see tellings lexicon --help)")
	f.BoolVar(&in.noBuiltin, "no-builtin", false, "leave the shipped lists out")
}

// open opens the inputs named on the command line.
func (in *input) open(args []string) (*corpus.Source, error) {
	return corpus.Open(args, in.stdin, corpus.Options{Columns: in.columns, Strict: in.strict})
}

// lists returns the shipped lists and those named by --lexicon. Warnings go to standard error.
func (in *input) lists() ([]*lexicons.List, error) {
	var lists []*lexicons.List
	builtin, err := lexicons.Builtin()
	if err != nil {
		return nil, err
	}
	for _, l := range builtin {
		if !in.noBuiltin || l.Name == features.Cues { // without cues nobody could be told to speak
			lists = append(lists, l)
		}
	}
	for _, path := range in.lexicons {
		l, warnings, err := lexicons.ReadFile(path)
		if err != nil {
			return nil, err
		}
		for _, w := range warnings {
			in.note("%s", w)
		}
		lists = append(lists, l)
	}
	return lists, nil
}

// reject counts a skipped record and says so.
func (in *input) reject(r corpus.Reject) {
	in.rejects++
	where := r.Origin
	if r.Column != "" {
		where += " " + r.Column
	}
	in.note("skipped %s: %s", where, r.Reason)
}

// note writes a line for the user.
func (in *input) note(format string, args ...any) {
	if !in.quiet {
		fmt.Fprintf(in.stderr, "tellings: "+format+"\n", args...)
	}
}

// inputs asks for at least one INPUT.
func inputs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return errors.New("no input: name files, folders or globs of articles, or - for JSONL on standard input")
	}
	return nil
}

// strictly turns the reject that ended a --strict run into its own status.
func (in *input) strictly(err error) error {
	if in.strict && in.rejects > 0 && err != nil {
		return fmt.Errorf("%w: %w", errRejects, err)
	}
	return err
}

// choice checks a flag against the words it may take.
func choice(flag, value string, words ...string) error {
	for _, w := range words {
		if value == w {
			return nil
		}
	}
	return usageError{fmt.Errorf("--%s is %q; it must be one of %s", flag, value, strings.Join(words, ", "))}
}
