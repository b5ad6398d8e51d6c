package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/features/frames"
	"tellings/reports"
)

// trainFrames is the command that learns a researcher's own labels.
type trainFrames struct {
	labelled
	out, predictions string
	single           bool
	folds            int
}

// labelled is what commands share that read records with labels.
type labelled struct {
	input
	label, group string
	sheet        string
}

func (l *labelled) labelFlags(c *cobra.Command) {
	c.Flags().StringVar(&l.label, "label", "label", "the `COLUMN` that holds the labels: one, a JSON list, or several with semicolons between")
	c.Flags().StringVar(&l.sheet, "sheet", "", "take the labels from a coder's `SHEET` (columns id and --label; .csv or .xlsx), not from the records themselves")
	l.readFlags(c.Flags())
	l.lexiconFlags(c.Flags())
}

func newTrainFrames(at console) *cobra.Command {
	t := &trainFrames{labelled: labelled{input: input{console: at}}}
	c := &cobra.Command{
		Use:   "frames LABELLED…",
		Short: "Learn your own labels (frames, topics, stances) from labelled headlines, passages or articles",
		Long: `Learn the labels of your code-book: logistic regression, one model a label, over words, pairs of words, pieces of words,
lists, and word vectors from unlabelled news. Each record is one passage; it may have several labels.

Printed are figures for passages labelled by models that saw nothing of their group. What the model weighs, and these
figures, stand in the file that it writes. tellings predict applies it, tellings evaluate holds it against other coders.`,
		Example: `  tellings train frames headlines.csv --label frame -o model.json
  tellings train frames headlines.jsonl --label frames --group event -o model.json
  tellings train frames corpus.csv --sheet ada.xlsx -o model.json
  tellings predict news.jsonl --model model.json -o frames.csv`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&t.out, "output", "o", "", "write the model to `FILE`")
	c.Flags().StringVar(&t.predictions, "predictions", "", "write what models say of each passage that had not seen its group to `FILE`")
	c.Flags().BoolVar(&t.single, "single", false, "a passage has one label: give the likeliest, never two")
	c.Flags().StringVar(&t.group, "group", "auto", "hold out whole groups by `FIELD`: outlet, event or id; auto is the first of these that has more than one")
	c.Flags().IntVar(&t.folds, "folds", 5, "how many parts to hold out in turn (`N`)")
	t.labelFlags(c)
	return c
}

// fewPassages is the number of passages of a label below which its figures say little.
const fewPassages = 10

func (t *trainFrames) run(ctx context.Context, args []string) error {
	if t.out == "" {
		return usageError{errors.New("say where the model is to be written: -o FILE")}
	}
	if err := choice("group", []string{"auto", "outlet", "event", "id"}, t.group); err != nil {
		return err
	}
	passages, x, err := t.passages(ctx, args)
	if err != nil {
		return err
	}
	grouping := t.groupBy(passages)
	opt := frames.Options{Single: t.single, Workers: t.workers}
	plain := plainPassages(passages)
	if n := x.Leaks(plain); n > 0 {
		t.note("%d passages have the words of a passage of another group (%s): the figures know them and are too good; leave repeats out", n, grouping)
	}
	sums, _, err := x.CrossValidate(ctx, plain, opt, t.folds)
	if err != nil {
		return err
	}
	m, err := x.Train(ctx, plain, opt)
	if err != nil {
		return err
	}
	if err := m.Calibrate(plain, sums); err != nil {
		return err
	}
	m.Describe(filepath.Base(args[0]), plain, sums, t.folds, grouping)
	for k, l := range m.Labels {
		if auc := stats.AUC(rankingOf(plain, sums, k, l.Name)); !math.IsNaN(auc) {
			l.HeldOut["auc"] = thousandths(auc)
		}
		if groupsOf(plain, l.Name) == 1 {
			t.note("%q stands in one group (%s) alone: a model that has not seen the group knows nothing of it, so its held-out figures are 0; hold out something else (--group), or code more", l.Name, grouping)
		}
		if l.Passages < fewPassages {
			t.note("%q is learned from %d passage(s): what the model says of it is worth little; code %d or more", l.Name, l.Passages, fewPassages)
		}
	}
	if err := t.predict(m, plain, sums); err != nil {
		return err
	}
	if err := saved(t.out, m.Write); err != nil {
		return err
	}
	return t.print(m)
}

// groupsOf is in how many groups passages have a label.
func groupsOf(passages []frames.Passage, label string) int {
	met := map[string]bool{}
	for _, p := range passages {
		if slices.Contains(p.Labels, label) {
			met[p.Group] = true
		}
	}
	return len(met)
}

// rankingOf are the sums of label k with whether coders gave it.
func rankingOf(passages []frames.Passage, sums [][]float64, k int, label string) []stats.Scored {
	items := make([]stats.Scored, 0, len(passages))
	for i, p := range passages {
		if !math.IsNaN(sums[i][k]) {
			items = append(items, stats.Scored{Score: sums[i][k], Positive: slices.Contains(p.Labels, label)})
		}
	}
	return items
}

// coded is a labelled passage with the fields that groups are made by.
type coded struct {
	frames.Passage
	outlet, event string
}

func plainPassages(all []coded) []frames.Passage {
	plain := make([]frames.Passage, len(all))
	for i := range all {
		plain[i] = all[i].Passage
	}
	return plain
}

// passages reads the records that have a label, and the Extractor that made their bags.
func (l *labelled) passages(ctx context.Context, args []string) ([]coded, *frames.Extractor, error) {
	labelsOf := func(a *corpus.Article) []string { return frames.ParseLabels(a.Label) }
	if l.sheet != "" {
		sheet, err := readSheet(l.sheet, l.label)
		if err != nil {
			return nil, nil, err
		}
		labelsOf = func(a *corpus.Article) []string { return sheet.Labels[a.ID] }
	} else {
		if l.columns == nil {
			l.columns = map[string]string{}
		}
		l.columns["label"] = l.label
	}
	src, err := l.open(args)
	if err != nil {
		return nil, nil, err
	}
	a, _, err := l.analyzer()
	if err != nil {
		return nil, nil, err
	}
	x, err := frames.NewExtractor(a)
	if err != nil {
		return nil, nil, err
	}
	var all []coded
	without := 0
	bag := func() func(*corpus.Article) *frames.Bag {
		return func(article *corpus.Article) *frames.Bag { return x.Bag(a.Extract(article)) }
	}
	err = corpus.Parallel(ctx, src, l.workers, bag, func(a *corpus.Article, b *frames.Bag) error {
		labels := labelsOf(a)
		if len(labels) == 0 {
			without++
			return nil
		}
		all = append(all, coded{frames.Passage{ID: a.ID, Labels: labels, Bag: b}, a.Outlet, a.Event})
		return nil
	}, l.reject)
	if err == nil && len(all) == 0 {
		err = fmt.Errorf("no labelled passage was found: none of %d records has a value in the column %q of --label", without, l.label)
		if l.sheet != "" {
			err = fmt.Errorf("no labelled passage was found: none of %d records has a label on %s: the ids must be the same", without, l.sheet)
		}
	}
	if without > 0 && err == nil {
		l.note("records without a label, left out: %d", without)
	}
	return all, x, err
}

// groupBy sets what is held out whole, and says what a reader of the figures must know of it.
func (t *trainFrames) groupBy(all []coded) string {
	fields := []struct {
		name string
		of   func(*coded) string
	}{
		{"outlet", func(c *coded) string { return c.outlet }},
		{"event", func(c *coded) string { return c.event }},
		{"id", func(c *coded) string { return c.ID }},
	}
	for _, f := range fields {
		different := map[string]bool{}
		for i := range all {
			different[f.of(&all[i])] = true
		}
		if t.group != f.name && (t.group != "auto" || len(different) < 2) {
			continue
		}
		for i := range all {
			all[i].Group = f.of(&all[i])
		}
		if f.name == "id" {
			t.note("figures are over single records: if some stem from one outlet or tell one event, name it with --columns event=COLUMN, or the figures are too good")
		}
		return f.name
	}
	return t.group
}

// predict writes what models say of the passages that they had not seen.
func (t *trainFrames) predict(m *frames.Model, passages []frames.Passage, sums [][]float64) error {
	if t.predictions == "" {
		return nil
	}
	columns := append(slices.Clone(predictedColumns[:4]), reports.Column{Name: "given", Type: "string", Doc: "1 where the coders gave the label."})
	return savedTable(t.predictions, columns, func(table *reports.Table) error {
		for i, p := range passages {
			for _, s := range m.Scores(sums[i]) {
				if err := table.Write(scoreRow(table, p.ID, s).Text(strconv.Itoa(oneIf(slices.Contains(p.Labels, s.Label))))); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func oneIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// print says how well passages were labelled by models that had not seen their group.
func (t *trainFrames) print(m *frames.Model) error {
	h := m.Card.HeldOut
	_, err := fmt.Fprintf(t.stdout, "%s: %d passages, %d labels, held out by %s in %d folds (%d groups): micro-F1 %.3f, macro-F1 %.3f, precision %.3f, recall %.3f\n",
		m.Card.Set, m.Card.Passages, len(m.Labels), m.Card.Grouping, m.Card.Folds, m.Card.Groups, h["micro_f1"], h["macro_f1"], h["precision"], h["recall"])
	for _, l := range m.Labels {
		if err == nil {
			_, err = fmt.Fprintf(t.stdout, "  %-28s %5d passages  precision %.3f  recall %.3f  F1 %.3f  AUC %.3f\n", l.Name, l.Passages, l.HeldOut["precision"], l.HeldOut["recall"], l.HeldOut["f1"], l.HeldOut["auc"])
		}
	}
	return err
}

// predictedColumns are those of tellings predict.
var predictedColumns = []reports.Column{
	{Name: "id", Type: "string", Doc: "The record."},
	{Name: "frame", Type: "string", Doc: "A label of the model; each record has a row for every label."},
	{Name: "score", Type: "number", Doc: "The probability that coders would give it, 0 to 1, calibrated on passages that the model had not seen."},
	{Name: "label", Type: "boolean", Doc: "Whether the model gives it."},
	{Name: "outlet", Type: "string", Doc: "The outlet."},
	{Name: "event", Type: "string", Doc: "The event, where the input names one."},
	{Name: "terms", Type: "string", Doc: "What spoke most for and against it: words, pairs of words, runs of letters in low lines, lists; ~word where the company that a word keeps in news speaks."},
}
