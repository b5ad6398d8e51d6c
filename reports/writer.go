package reports

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/corpus"
	"tellings/lexicons"
)

// Options say how a report is written. The zero value works.
type Options struct {
	Title    string           // heading of the report; a default when empty
	Formats  []string         // names in Formats; empty for all that are not written only when asked for
	Full     bool             // tables have the rows too that say nothing: of an outlet without a hit where nothing was tested, and the like
	Plots    string           // folder into which the pictures of the pages are written as files; empty for none
	NoText   bool             // no whole articles in the pages: the sentences alone that a number rests on
	Period   compare.Period   // that profiles are split by besides
	Measures []string         // asked in advance, as in compare.Options
	Check    bool             // compare.Options.Check was set: write what it found, and what profiles of names that are dealt out anew say
	Seed     uint64           // of these
	Lexicons []*lexicons.List // the lists that were used: what their names and categories mean is shown to the reader
}

// Writer writes a report: an event at a time, in the order in which they are added. It is used from one goroutine.
// End it with Close or Abort; Abort after Close does nothing, so that it can be deferred.
type Writer struct {
	folder   *stagedFolder
	books    []reportBook  // that number passages as they go through the rows, then those that lead to them
	numbers  int           // how many of books are of the first kind
	plots    *stagedFolder // of Options.Plots; nil for none
	pages    bool          // a format shows pages
	rejects  *csvRows
	rejected *stagedFile
	register passageRegister
	input    sheetInput // of the tables of an event
	row      Row        // of rejects
	overview *runOverview
	profiler compare.Profiler
	check    *compare.Check // nil where none is asked for
	glossary glossary
	ended    bool
}

// Create begins a report that will stand in dir. Nothing is written there before Close.
func Create(dir string, opt Options) (*Writer, error) {
	if opt.Title == "" {
		opt.Title = "How outlets tell the same events"
	}
	formats, err := chosen(opt.Formats)
	if err != nil {
		return nil, err
	}
	folder, err := stageFolder(dir)
	if err != nil {
		return nil, err
	}
	w := &Writer{folder: folder, overview: newOverview(opt), glossary: newGlossary(opt.Lexicons),
		profiler: compare.Profiler{Period: opt.Period, Measures: opt.Measures}}
	w.input = sheetInput{passageRegister: &w.register, Full: opt.Full}
	if opt.Check {
		w.check = compare.NewCheck(&w.profiler, opt.Seed)
	}
	if err := w.open(formats, opt); err != nil {
		return nil, errors.Join(err, w.Abort())
	}
	return w, nil
}

func (w *Writer) open(formats []Format, opt Options) (err error) {
	if w.rejected, err = w.folder.Create(RejectsSheet.Name + ".csv"); err != nil {
		return err
	}
	if w.rejects, err = newCSVRows(w.rejected, RejectsSheet.Columns); err != nil {
		return err
	}
	var leading []reportBook
	for _, f := range formats {
		book, err := f.open(w.folder, opt)
		if err != nil {
			return err
		}
		if w.pages = w.pages || f.Pages; f.Leads {
			leading = append(leading, book)
		} else {
			w.books = append(w.books, book)
		}
	}
	if len(w.books) == 0 {
		w.books = []reportBook{numberBook{}}
	}
	w.numbers = len(w.books)
	w.books = append(w.books, leading...)
	if opt.Plots != "" {
		if w.plots, err = stageFolder(opt.Plots); err != nil {
			return err
		}
		w.books, w.pages = append(w.books, &plotBook{folder: w.plots}), true
	}
	return nil
}

// chosen returns the formats of these names in the order of Formats.
func chosen(wanted []string) ([]Format, error) {
	var formats []Format
	if len(wanted) == 0 {
		for _, f := range Formats {
			if !f.Asked {
				formats = append(formats, f)
			}
		}
		return formats, nil
	}
	var known []string
	for _, f := range Formats {
		known = append(known, f.Name)
		if slices.Contains(wanted, f.Name) {
			formats = append(formats, f)
		}
	}
	for _, name := range wanted {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("report format %q is unknown; known are %s", name, strings.Join(known, ", "))
		}
	}
	if slices.Contains(wanted, "csv") && slices.Contains(wanted, "csv.gz") {
		return nil, errors.New("the formats csv and csv.gz are the same tables; name one of them")
	}
	return formats, nil
}

// Add writes one event. c may be reused by the caller afterwards. An event of thousands of articles is the work of seconds: when ctx is done
// Add returns its error within a fraction of one, and the report has to be ended with Abort.
func (w *Writer) Add(ctx context.Context, c *compare.Comparison) error {
	e := w.event(ctx, c)
	if err := tell(ctx, w.books[:w.numbers], e); err != nil {
		return err
	}
	if w.pages && !c.Alone() {
		e.Page = newEventPage(ctx, c, &w.register, w.glossary, w.overview)
	}
	w.overview.add(e)
	w.profiler.Add(c)
	if w.check != nil {
		w.check.Add(c)
	}
	return tell(ctx, w.books[w.numbers:], e)
}

// event is what the formats get of a comparison.
func (w *Writer) event(ctx context.Context, c *compare.Comparison) *bookEvent {
	w.register.begin()
	w.input.Comparison, w.input.Stop = c, ctx.Err
	return &bookEvent{Comparison: c, Tables: eventTables(&w.input), Evidence: &w.register}
}

// tell hands an event to formats. A context that is done ends rows before their end, so that it is looked at behind each.
func tell(ctx context.Context, books []reportBook, e *bookEvent) error {
	for _, b := range books {
		if err := errors.Join(b.Event(ctx, e), ctx.Err()); err != nil {
			return fmt.Errorf("event %q: %w", e.Comparison.Event, err)
		}
	}
	return nil
}

// Reject writes one row of rejects.csv.
func (w *Writer) Reject(r corpus.Reject) error {
	w.overview.reject(r)
	return w.rejects.Write(w.row.reset().Text(r.Origin).Text(r.Column).Text(r.Reason))
}

// Close finishes every file, writes the manifest and puts the report in place. After an error nothing is left of it. Once
// the renames have begun they are carried through: a caller that stops on a signal should not kill the process in Close.
func (w *Writer) Close(m Manifest) error {
	if w.ended {
		return errors.New("the report is closed already")
	}
	if err := w.finish(m); err != nil {
		return errors.Join(err, w.Abort())
	}
	w.ended = true
	return nil
}

func (w *Writer) finish(m Manifest) error {
	if err := w.rejects.Flush(); err != nil {
		return err
	}
	if err := w.rejected.Close(); err != nil {
		return err
	}
	w.overview.end()
	if err := w.profiles(); err != nil {
		return err
	}
	for _, b := range w.books {
		if err := b.Close(w.overview); err != nil {
			return err
		}
	}
	if err := w.placePlots(); err != nil {
		return err
	}
	m.Program = program
	m.Rejected, m.Events, m.Alone = w.overview.Rejected, w.overview.All, w.overview.Alone
	m.Outputs = slices.Clone(w.folder.outputs())
	data, err := m.encode()
	if err != nil {
		return fmt.Errorf("%s: %w", manifestName, err)
	}
	if err := w.folder.write(manifestName, data); err != nil {
		return err
	}
	return w.folder.place()
}

// profiles writes what is said of outlets over all events, as the tables of one more that has no name.
func (w *Writer) profiles() error {
	rows := w.profiler.Profiles()
	findings := []compare.Finding{rows}
	if w.check != nil {
		w.check.Mark(rows)
		findings = append(findings, w.check.Rows())
	}
	w.overview.Profiles = newProfileBoard(rows, w.glossary)
	if len(rows) == 0 {
		return nil
	}
	return tell(context.Background(), w.books, w.event(context.Background(), &compare.Comparison{Findings: findings}))
}

// Abort removes all that was written. The output folder stays as it was.
func (w *Writer) Abort() error {
	if w.ended {
		return nil
	}
	w.ended = true
	err := w.folder.discard()
	if w.plots != nil {
		err = errors.Join(err, w.plots.discard())
	}
	return err
}

// placePlots puts the pictures into their folder, with a manifest by which the next run knows them.
func (w *Writer) placePlots() error {
	if w.plots == nil {
		return nil
	}
	m := Manifest{Program: program, Version: Version, Outputs: slices.Clone(w.plots.outputs())}
	data, err := m.encode()
	if err == nil {
		err = w.plots.write(manifestName, data)
	}
	if err == nil {
		err = w.plots.place()
	}
	if err != nil {
		return fmt.Errorf("plots: %w", err)
	}
	return nil
}
