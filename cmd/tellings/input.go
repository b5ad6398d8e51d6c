package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tellings/corpus"
	"tellings/features"
	"tellings/lang"
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
	language  string
	workers   int

	flags    *pflag.FlagSet // of the command
	dayFirst bool
	outlets  string
	limit    int            // megabytes of a record
	group    string         // the column that groups outlets, in the table of outlets or the input
	sums     []corpus.Sum   // of the inputs, in the order of reading
	told     map[string]int // rejects and notes by the column in which they are
	rejects  int
	first    corpus.Reject // of them
}

func (in *input) readFlags(f *pflag.FlagSet) {
	in.flags = f
	f.StringToStringVar(&in.columns, "columns", nil, "name columns, as in text=Body,outlet=Paper (`FIELD=NAME`,…)")
	f.BoolVar(&in.dayFirst, "day-first", false, "of dates such as 5/3/2025 the day is first; otherwise their column tells, and else the month is")
	f.StringVar(&in.outlets, "outlets", "", "a `TABLE` of outlets: outlet (as the input calls it), name (as it is to be called), group (a leaning, a country)")
	f.IntVar(&in.limit, "record-limit", corpus.RecordLimit>>20, "the largest record that is read, in `MB`: a line, a row, a file that is one article; larger ones are rejected, and so is a text of more than a sixteenth of it")
	f.BoolVar(&in.strict, "strict", false, "end with status 3 if a record or value could not be used; the output is written all the same")
	f.StringVar(&in.language, "language", "en", "language of the articles: en or de; of others than English words and quotations are compared, not grammar (`TAG`)")
	f.BoolVar(&in.quiet, "quiet", false, "no progress and no notes on standard error")
	f.IntVar(&in.workers, "workers", 0, "goroutines; 0 is one a processor. The result is the same for any `N`")
}

func (in *input) lexiconFlags(f *pflag.FlagSet) {
	f.StringSliceVar(&in.lexicons, "lexicon", nil, "add a list of your own (`FILE`; repeatable; see tellings lexicon --help)")
	f.BoolVar(&in.noBuiltin, "no-builtin", false, "leave the shipped lists out")
}

// mostWorkers bounds --workers: more gain nothing on any machine, and each has tables of its own.
const mostWorkers = 1024

// mostLimit bounds --record-limit, in megabytes.
const mostLimit = 16 << 10

// open opens the inputs named on the command line. A file to write that is one of them is refused: the articles would be lost.
func (in *input) open(args []string) (*corpus.Source, error) {
	if in.workers < 0 || in.workers > mostWorkers {
		return nil, usageError{fmt.Errorf("--workers is %d; it must be 0 or more, at most %d", in.workers, mostWorkers)}
	}
	if in.limit < 1 || in.limit > mostLimit {
		return nil, usageError{fmt.Errorf("--record-limit is %d; it must be 1 or more megabytes, at most %d", in.limit, mostLimit)}
	}
	opt := corpus.Options{RecordLimit: in.limit << 20, Columns: maps.Clone(in.columns), DayFirst: in.dayFirst, Sum: func(s corpus.Sum) { in.sums = append(in.sums, s) }}
	if in.outlets != "" {
		f, err := sideFile(in.outlets)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if opt.Outlets, err = corpus.ReadOutlets(in.outlets, f, in.group); err != nil {
			return nil, err
		}
	}
	if in.group != "" && !opt.Outlets.Grouped() {
		if opt.Columns == nil {
			opt.Columns = map[string]string{}
		}
		opt.Columns["group"] = in.group
	}
	src, err := corpus.Open(args, in.stdin, opt)
	if err != nil {
		return nil, missing(err)
	}
	return src, spare(in.flags, src.Files())
}

// lists returns the shipped lists and those named by --lexicon. Warnings go to standard error.
func (in *input) lists() ([]*lexicons.List, error) {
	l, err := in.spoken()
	if err != nil {
		return nil, err
	}
	lists, err := features.ShippedLists(l, !in.noBuiltin)
	if err != nil {
		return nil, err
	}
	for _, path := range in.lexicons {
		l, warnings, err := lexicons.ReadFile(path)
		if err != nil {
			return nil, missing(err)
		}
		in.warn(path, warnings)
		if n := lexicons.CannotMatch(l); n > 0 && 2*n >= len(l.Entries) {
			in.note("%s: %d of %d entries can never match a text; see tellings lexicon check %s", path, n, len(l.Entries), path)
		}
		lists = append(lists, l)
	}
	return lists, nil
}

// analyzer compiles the lists.
func (in *input) analyzer() (*features.Analyzer, []*lexicons.List, error) {
	lists, err := in.lists()
	if err != nil {
		return nil, nil, err
	}
	l, err := in.spoken()
	if err != nil {
		return nil, nil, err
	}
	a, err := features.NewAnalyzerOf(l, lists)
	return a, lists, err
}

// spoken is the language of the articles; English where no flag names one.
func (in *input) spoken() (*lang.Language, error) {
	if in.language == "" {
		return lang.English, nil
	}
	l, err := lang.ByTag(in.language)
	if err != nil {
		return nil, usageError{fmt.Errorf("--language: %w", err)}
	}
	return l, nil
}

// background reads the table of --background, or the shipped one when path is empty; there is none for other languages than English.
func (in *input) background(path string) (*lexicons.BackgroundTable, error) {
	if l, err := in.spoken(); err != nil || path == "" && l != lang.English {
		return nil, err
	}
	return readBackground(path)
}

// reject counts a record, or a value of a record, that cannot be used, and says so. Whether the article was kept without the
// value is for the reason to say.
func (in *input) reject(r corpus.Reject) {
	if !r.Note {
		if in.rejects == 0 {
			in.first = r
		}
		in.rejects++
	}
	if in.told == nil {
		in.told = map[string]int{}
	}
	if in.told[r.Column]++; in.told[r.Column] <= mostTold {
		in.note("%s", rejected(r))
	}
}

// mostTold is how many rejects of a column, and how many warnings of a list, the terminal is told one by one: a thousand ids that stand twice do
// not hide that a file was cut off. rejects.csv of a report has all.
const mostTold = 20

// warn tells what was left out of the list in the file path.
func (in *input) warn(path string, warnings []lexicons.Warning) {
	for _, w := range warnings[:min(len(warnings), mostTold)] {
		in.note("%s", w)
	}
	if more := len(warnings) - mostTold; more > 0 {
		in.note("… and %d more; tellings lexicon check %s prints them all", more, path)
	}
}

// rejected words a reject as compilers word errors: place, column, reason.
func rejected(r corpus.Reject) string {
	if r.Column == "" {
		return r.Origin + ": " + r.Reason
	}
	return r.Origin + ": " + r.Column + ": " + r.Reason
}

// anyOf is the error of a command that has read no article at all. Why stands above it, unless notes are off.
func (in *input) anyOf(articles int) error {
	switch {
	case articles > 0:
		return nil
	case in.rejects == 0:
		return errors.New("the input holds no article")
	case !in.quiet && in.rejects <= mostTold:
		return errors.New("no article could be read")
	case in.rejects == 1:
		return fmt.Errorf("no article could be read: %s", rejected(in.first))
	}
	return fmt.Errorf("no article could be read; %d records could not be used, the first: %s", in.rejects, rejected(in.first))
}

// note writes a line for the user.
func (in *input) note(format string, args ...any) {
	if !in.quiet {
		fmt.Fprintln(in.stderr, "tellings: "+visible(fmt.Sprintf(format, args...)))
	}
}

// inputs asks for at least one INPUT.
func inputs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return errors.New("no input: name files, folders or globs of articles, or - for standard input")
	}
	return nil
}

// strictly ends a command: it says how much was not told, and gives a run that is done, but under --strict met something that it could not use, its own status.
func (in *input) strictly(err error) error {
	more := 0
	for _, n := range in.told {
		more += max(0, n-mostTold)
	}
	if more > 0 {
		in.note("… and %d more; rejects.csv of a report (tellings compare) has them all", more)
	}
	if err != nil || !in.strict || in.rejects == 0 {
		return err
	}
	return fmt.Errorf("%w under --strict: %d; the first: %s", errRejects, in.rejects, rejected(in.first))
}

// choice checks the values of a flag against the words it may take.
func choice(flag string, words []string, values ...string) error {
	for _, v := range values {
		if !slices.Contains(words, v) {
			return usageError{fmt.Errorf("--%s is %q%s; it must be one of %s", flag, v, didYouMean(v, words), strings.Join(words, ", "))}
		}
	}
	return nil
}
