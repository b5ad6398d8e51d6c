package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tellings/compare/coding"
	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/corpus/table"
	"tellings/features/frames"
	"tellings/reports"
)

// newCode is the parent of the commands for people who code by hand.
func newCode(at console) *cobra.Command {
	c := &cobra.Command{
		Use:   "code",
		Short: "Code by hand: draw a sample for coders, and see how far they agree",
		Long: `Draw records for people to code, and hold the filled-in sheets against each other. What was coded trains a model
(tellings train frames) and tests one (tellings evaluate): the sheets are ordinary input.`,
		Example: `  tellings code sample corpus.jsonl -n 200 --by outlet -o sheet.csv
  tellings code agree ada.csv bo.csv --label label`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	for _, sub := range []func(console) *cobra.Command{newCodeSample, newCodeAgree} {
		s := sub(at)
		s.Args = asUsage(s.Args)
		c.AddCommand(s)
	}
	return c
}

// codeSample is the command that draws a coder's sheet.
type codeSample struct {
	input
	out, by string
	n       int
	seed    uint64
	blind   bool
	cut     bool // into sentences
}

func newCodeSample(at console) *cobra.Command {
	s := &codeSample{input: input{console: at}}
	c := &cobra.Command{
		Use:   "sample INPUT…",
		Short: "Draw records for coders, spread over outlets or events",
		Long: `Write a sheet for coders: the records drawn, in an order that says nothing, with empty columns label and note. The sample
is spread over outlets or events (--by): one of each in turn. With --sentences a record is a sentence of five words or more,
called after its article and its number there. With --blind the sheet names neither. Several labels of a
record are written with semicolons between. The same seed draws the same sample.`,
		Example: `  tellings code sample corpus.jsonl -n 200 --by outlet -o sheet.csv
  tellings code sample articles/ -n 60 --by event --blind -o sheet.csv`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return s.strictly(s.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&s.out, "output", "o", "", "write the sheet to `FILE` (.csv or .jsonl) and not to standard output")
	c.Flags().StringVar(&s.by, "by", "outlet", "spread the sample over the values of `FIELD`: outlet or event")
	c.Flags().IntVarP(&s.n, "number", "n", 100, "how many records to draw (`N`)")
	c.Flags().Uint64Var(&s.seed, "seed", 1, "seed of the draw")
	c.Flags().BoolVar(&s.blind, "blind", false, "do not name outlet and event on the sheet")
	c.Flags().BoolVar(&s.cut, "sentences", false, "draw sentences, not whole articles")
	s.readFlags(c.Flags())
	return c
}

// leastSentence is the number of words from which on a sentence can be coded.
const leastSentence = 5

// unit is what a coder is shown on one line.
type unit struct{ id, outlet, event, title, text string }

// units makes what a coder is shown of an article: all of it, or its sentences.
func (s *codeSample) units() (func(*corpus.Article) []unit, error) {
	if !s.cut {
		return func(a *corpus.Article) []unit { return []unit{{a.ID, a.Outlet, a.Event, a.Title, a.Text}} }, nil
	}
	analyzer, _, err := s.analyzer()
	if err != nil {
		return nil, err
	}
	return func(a *corpus.Article) (list []unit) {
		d := analyzer.Extract(a)
		for i, sentence := range d.Sentences {
			voices := d.VoicesIn(sentence)
			if d.Parts[i].Counted() && voices[0]+voices[1]+voices[2] >= leastSentence {
				list = append(list, unit{fmt.Sprintf("%s#%d", a.ID, i), a.Outlet, a.Event, "", sentence.Span(d.Tokens).Of(d.Text)})
			}
		}
		return list
	}, nil
}

func (s *codeSample) run(ctx context.Context, args []string) error {
	if err := choice("by", []string{"outlet", "event"}, s.by); err != nil {
		return err
	}
	if s.n < 1 {
		return usageError{fmt.Errorf("-n is %d; it must be 1 or more", s.n)}
	}
	src, err := s.openFor(args, s.out)
	if err != nil {
		return err
	}
	units, err := s.units()
	if err != nil {
		return err
	}
	var records []coding.Record
	err = src.Each(ctx, func(a *corpus.Article) error {
		for _, u := range units(a) {
			stratum := u.outlet
			if s.by == "event" {
				stratum = u.event
			}
			records = append(records, coding.Record{ID: u.id, Stratum: stratum})
		}
		return nil
	}, s.reject)
	if err == nil {
		err = s.anyOf(len(records))
	}
	if err != nil {
		return err
	}
	if s.n > len(records) {
		s.note("there are %d records only: the sheet has them all", len(records))
	}
	return s.write(ctx, src, units, coding.Sample(records, s.n, s.seed))
}

// write reads the input a second time for the texts of what was drawn.
func (s *codeSample) write(ctx context.Context, src *corpus.Source, units func(*corpus.Article) []unit, drawn []coding.Record) error {
	texts := make(map[string]*unit, len(drawn))
	for _, r := range drawn {
		texts[r.ID] = nil
	}
	err := src.Each(ctx, func(a *corpus.Article) error {
		for _, u := range units(a) {
			if _, wanted := texts[u.id]; wanted {
				texts[u.id] = &u
			}
		}
		return nil
	}, func(corpus.Reject) {})
	if err != nil {
		return err
	}
	columns := []reports.Column{{Name: "id", Type: "string", Doc: "The record."}}
	if !s.blind {
		columns = append(columns, reports.Column{Name: "outlet", Type: "string", Doc: "The outlet."}, reports.Column{Name: "event", Type: "string", Doc: "The event."})
	}
	columns = append(columns, reports.Column{Name: "title", Type: "string", Doc: "The headline."}, reports.Column{Name: "text", Type: "string", Doc: "The text."},
		reports.Column{Name: "label", Type: "string", Doc: "For the coder: the label, or several with semicolons between."}, reports.Column{Name: "note", Type: "string", Doc: "For the coder."})
	table, err := reports.OpenTable(s.out, s.stdout, columns)
	if err != nil {
		return err
	}
	defer table.Abort()
	for _, r := range drawn {
		u := texts[r.ID]
		if u == nil {
			return fmt.Errorf("the record %q is gone: the input changed while it was read", r.ID)
		}
		row := []any{u.id}
		if !s.blind {
			row = append(row, u.outlet, u.event)
		}
		if err := table.Write(append(row, u.title, u.text, "", "")...); err != nil {
			return err
		}
	}
	return table.Close()
}

// codeAgree is the command that says how far coders agree.
type codeAgree struct {
	console
	label, metric string
	seed          uint64
	most          int
}

// alphaMetrics are the words of --metric.
var alphaMetrics = map[string]stats.Metric{"nominal": stats.NominalMetric, "ordinal": stats.OrdinalMetric, "interval": stats.IntervalMetric, "ratio": stats.RatioMetric}

func newCodeAgree(at console) *cobra.Command {
	k := &codeAgree{console: at}
	c := &cobra.Command{
		Use:   "agree SHEET SHEET…",
		Short: "How far coders agree: Krippendorff's α with its interval, by label and by pair, and what is disputed",
		Long: `Hold the sheets of two coders or more against each other, record by record (column id). Printed are Krippendorff's α with
a 95 % interval, which says how much α hangs on the records that were coded; α of each label and of each pair of coders;
and the records that are disputed most. .80 is the usual mark, .667 the lowest for tentative conclusions.`,
		Example: `  tellings code agree ada.csv bo.csv
  tellings code agree ada.csv bo.csv cem.csv --label tone --metric ordinal`,
		Args: cobra.MinimumNArgs(2),
		RunE: func(_ *cobra.Command, args []string) error { return k.run(args) },
	}
	c.Flags().StringVar(&k.label, "label", "label", "the `COLUMN` that holds the labels")
	c.Flags().StringVar(&k.metric, "metric", "nominal", "how values are compared: nominal (names), ordinal, interval or ratio (numbers) (`METRIC`)")
	c.Flags().Uint64Var(&k.seed, "seed", 1, "seed of the intervals")
	c.Flags().IntVar(&k.most, "disputed", 10, "how many disputed records to show (`N`)")
	return c
}

func (k *codeAgree) run(paths []string) error {
	metric, ok := alphaMetrics[k.metric]
	if !ok {
		return usageError{fmt.Errorf("--metric is %q; it must be nominal, ordinal, interval or ratio", k.metric)}
	}
	var sheets []coding.Sheet
	for _, path := range paths {
		s, err := readSheet(path, k.label)
		if err != nil {
			return err
		}
		sheets = append(sheets, s)
	}
	a, err := coding.Agree(sheets, metric, k.seed)
	if err != nil {
		return err
	}
	return k.print(a, sheets)
}

// readSheet reads what one coder filled in: the columns id and label.
func readSheet(path, label string) (s coding.Sheet, err error) {
	f, err := os.Open(path)
	if err != nil {
		return s, err
	}
	defer f.Close()
	rows, err := table.New(f, strings.EqualFold(filepath.Ext(path), ".tsv"))
	if err != nil {
		return s, fmt.Errorf("%s: %w", path, err)
	}
	id, at := rows.Column("id"), rows.Column(label)
	if id < 0 || at < 0 {
		return s, fmt.Errorf("%s has no column %q; a coder's sheet needs id and the column of --label", path, map[bool]string{true: "id", false: label}[id < 0])
	}
	s = coding.Sheet{Coder: strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), Labels: map[string][]string{}}
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return s, nil
		}
		if err != nil {
			return s, fmt.Errorf("%s: %w", path, err)
		}
		if row.Fault != "" {
			return s, fmt.Errorf("%s:%d: %s", path, row.Line, row.Fault)
		}
		if _, twice := s.Labels[row.Cells[id]]; twice {
			return s, fmt.Errorf("%s:%d: the record %q stands twice on the sheet", path, row.Line, row.Cells[id])
		}
		s.Labels[row.Cells[id]] = frames.ParseLabels(row.Cells[at])
	}
}

func (k *codeAgree) print(a *coding.Agreement, sheets []coding.Sheet) error {
	var out strings.Builder
	line := func(x *coding.Alpha, name string) {
		fmt.Fprintf(&out, "  %-32s α %.3f [%.3f, %.3f]  %d records", name, x.Alpha, x.Low, x.High, x.Records)
		if x.Given > 0 {
			fmt.Fprintf(&out, ", given %d times", x.Given)
		}
		out.WriteString("\n")
	}
	fmt.Fprintf(&out, "%d coders, %s\n", len(sheets), k.metric)
	line(&a.All, "all")
	for _, part := range [][]coding.Alpha{a.ByLabel, a.ByPair} {
		for i := range part {
			line(&part[i], part[i].Of)
		}
	}
	shown := a.Disputed[:min(k.most, len(a.Disputed))]
	fmt.Fprintf(&out, "disputed records: %d\n", len(a.Disputed))
	for _, d := range shown {
		var said []string
		for i, l := range d.Labels {
			said = append(said, sheets[i].Coder+": "+l)
		}
		fmt.Fprintf(&out, "  %s  %s\n", d.ID, strings.Join(said, " | "))
	}
	_, err := io.WriteString(k.stdout, out.String())
	return err
}
