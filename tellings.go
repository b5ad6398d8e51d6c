// Package tellings compares how news outlets tell the same event: what each calls it, whom it quotes and how, what it leaves
// out, and how loaded its own words are.
//
// This is the front door. Articles come from files (Read) or from memory (a sequence of Article), Compare groups them into
// events and looks at each, and WriteReport writes pages and tables:
//
//	articles := tellings.Read(ctx, []string{"articles/"}, tellings.Options{})
//	comparisons := tellings.Compare(ctx, articles, tellings.Options{})
//	err := tellings.WriteReport(ctx, "report", comparisons, tellings.Options{})
//
// Everything is a sequence, so a corpus of any size passes through in little memory. What a Comparison holds is typed: Found
// returns the rows of one lens. The packages below stand behind this one, each with a comment that says how data pass
// through it: corpus (articles and readers), lexicons (word lists), features (an article, analysed), compare (one event,
// compared), reports (pages and tables).
package tellings

import (
	"context"
	"errors"
	"iter"

	"tellings/compare"
	"tellings/compare/events"
	"tellings/corpus"
	"tellings/features"
	"tellings/lang"
	"tellings/lexicons"
	"tellings/reports"
)

// What goes in and comes out. The packages of these names document their fields.
type (
	Article     = corpus.Article     // Text, and an Outlet, are all that it needs
	Reject      = corpus.Reject      // a record that could not be used, and why
	Lexicon     = lexicons.List      // a list of words to count
	Comparison  = compare.Comparison // what was found about one event
	Statement   = compare.Statement  // a sentence of the report, with its evidence
	Evidence    = compare.Evidence   // a passage that a number rests on
	Lens        = compare.Lens       // a way to compare the tellings of one event
	View        = compare.View       // what a Lens looks at
	Fact[T any] = compare.Fact[T]    // what several lenses need of an event, found once
	Finding     = compare.Finding    // what a Lens returns
	LensOptions = compare.Options    // what a Lens is asked for
	Grouping    = events.Grouping    // what makes articles tell the same event
)

// How articles form events.
const (
	Auto     = events.Auto     // by Article.Event where it is filled, else by what the articles are about
	ByColumn = events.ByColumn // by Article.Event alone
	All      = events.All      // all articles tell one event
)

// Options say how to read, compare and report. The zero value works, and does what the command does without flags.
type Options struct {
	Columns map[string]string // of files: the name of a field's column, as in {"text": "Body"}; others go by their usual names

	Language  string // tag of the articles' language, as in lang.Languages; English when empty
	Event     Grouping
	Lexicons  []*Lexicon // lists beside those that ship with the program
	NoBuiltin bool       // leave the shipped lists out
	Lenses    []string   // names of compare.Lenses; all when empty
	Extra     []Lens     // lenses of your own, which look behind those
	Reference string     // the outlet that all others are compared with; the rest when empty
	Measures  []string   // questions asked in advance, list.category: see compare.Options
	Seed      uint64     // of all random draws; 1 when 0
	Workers   int        // goroutines; one a processor when 0. The result is the same for any number

	Title   string   // heading of the report
	Formats []string // names of reports.Formats; all when empty

	Reject   func(Reject)                    // told of every record that is skipped; may be nil
	Progress func(stage string, n, done int) // called as the work goes on, done = 0 while the end is unknown; may be nil
}

func (o Options) reject(r Reject) {
	if o.Reject != nil {
		o.Reject(r)
	}
}

func (o Options) seed() uint64 {
	if o.Seed == 0 {
		return 1
	}
	return o.Seed
}

// Read yields the articles of files, folders and globs, in the order of the sorted paths. Records that cannot be used go to
// Options.Reject. An error of the disk, or an input that does not exist, is the last that it yields.
func Read(ctx context.Context, paths []string, opt Options) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		src, err := corpus.Open(paths, nil, corpus.Options{Columns: opt.Columns})
		if err == nil {
			err = src.Each(ctx, func(a *Article) error { return more(yield(a, nil)) }, opt.reject)
		}
		last(yield, err)
	}
}

// Compare groups articles into events and yields what was found about each, in the order of the events' names. An event that
// one outlet alone tells comes with its articles and no findings. Articles wait in memory and then in a temporary file, so
// that few events are in memory at a time.
//
// An error of articles, of ctx or of a lens is the last that it yields.
func Compare(ctx context.Context, articles iter.Seq2[*Article, error], opt Options) iter.Seq2[*Comparison, error] {
	return func(yield func(*Comparison, error) bool) {
		run, err := opt.run()
		if err == nil {
			src := corpus.Articles(articles, corpus.Options{})
			_, err = run.Each(ctx, src, func(c *Comparison) error { return more(yield(c, nil)) }, opt.reject)
		}
		last(yield, err)
	}
}

// run is the comparison that the options ask for.
func (o Options) run() (compare.Run, error) {
	r := compare.Run{Grouping: o.Event, Workers: o.Workers, Progress: o.Progress,
		Options: compare.Options{Lenses: o.Lenses, Extra: o.Extra, Seed: o.seed(), Reference: o.Reference, Measures: o.Measures}}
	if err := r.Options.Validate(); err != nil {
		return r, err
	}
	lists, err := o.lists()
	if err != nil {
		return r, err
	}
	l, err := o.language()
	if err != nil {
		return r, err
	}
	if r.Analyzer, err = features.NewAnalyzerOf(l, lists); err != nil || l != lang.English {
		return r, err
	}
	r.Background, err = lexicons.Background()
	return r, err
}

func (o Options) language() (*lang.Language, error) {
	if o.Language == "" {
		return lang.English, nil
	}
	return lang.ByTag(o.Language)
}

// lists are the lists that are counted, the shipped ones first.
func (o Options) lists() ([]*Lexicon, error) {
	l, err := o.language()
	if err != nil {
		return nil, err
	}
	lists, err := features.ShippedLists(l, !o.NoBuiltin)
	return append(lists, o.Lexicons...), err
}

// WriteReport writes pages and tables of comparisons into the folder dir, which must be empty or hold an earlier report. Nothing
// stands there before all is done, and after an error what stood there before is as it was.
func WriteReport(ctx context.Context, dir string, comparisons iter.Seq2[*Comparison, error], opt Options) error {
	lists, err := opt.lists()
	if err != nil {
		return err
	}
	w, err := reports.Create(dir, reports.Options{Title: opt.Title, Formats: opt.Formats, Lexicons: lists, Measures: opt.Measures})
	if err != nil {
		return err
	}
	defer w.Abort()
	read := 0
	for c, err := range comparisons {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			read += len(c.Articles)
			err = w.Add(ctx, c)
		}
		if err != nil {
			return err
		}
	}
	return w.Close(reports.Manifest{Version: Version, Seed: opt.seed(), Read: read})
}

// Version is the release.
const Version = reports.Version

// Found returns the rows of one lens, as in Found[compare.Labels](c), or none if that lens did not run.
func Found[F Finding](c *Comparison) F { return compare.Found[F](c) }

// errEnough ends a sequence whose reader wants no more.
var errEnough = errors.New("enough")

func more(wanted bool) error {
	if wanted {
		return nil
	}
	return errEnough
}

// last yields an error that ends a sequence.
func last[T any](yield func(T, error) bool, err error) {
	if err != nil && !errors.Is(err, errEnough) {
		var none T
		yield(none, err)
	}
}
