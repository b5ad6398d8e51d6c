package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/loaded"
	"tellings/reports"
)

// newTrain is the parent of the commands that fit a model. A new one is a file train_NAME.go and a line here.
func newTrain(at console) *cobra.Command {
	c := &cobra.Command{
		Use:   "train",
		Short: "Fit a readable model to your own labels",
		Long: `Fit a model to passages that people have labelled. A model is a JSON file that can be read: what each feature
means and what it counts.`,
		Example: `  tellings train loaded labelled.csv --label label --positive loaded -o model.json`,
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	for _, sub := range []func(console) *cobra.Command{newTrainLoaded, newTrainWords} {
		s := sub(at)
		s.Args = asUsage(s.Args)
		c.AddCommand(s)
	}
	return c
}

// trainLoaded is the command that fits the model behind the column loaded.
type trainLoaded struct {
	input
	out, predictions string
	label, positive  string
	labels           string
	group            string
	folds            int
	penalty          float64
}

func newTrainLoaded(at console) *cobra.Command {
	t := &trainLoaded{input: input{console: at}}
	c := &cobra.Command{
		Use:   "loaded LABELLED…",
		Short: "Fit the score of loaded language to labelled sentences or articles",
		Long: `Fit the model behind the column loaded: logistic regression over readable features, with an L2 penalty. Labels
stand in a column of the input (--label), one a record, or beside articles in a table of sentences (--labels), such as
the output of tellings sentences with a column added.

Printed are figures for passages scored by models that saw nothing of their group: AUC, AUC within groups (weighted by
passages, of groups of 20 or more), average precision, and macro-F1 at a score of 0.5. Several inputs are fitted
together; each has an intercept of its own, and the scores are on the scale of the first.`,
		Example: `  tellings train loaded sentences.csv --label label --positive biased -o model.json
  tellings train loaded articles/ --labels coded.csv --label code --positive loaded -o model.json
  tellings sentences articles/ --model model.json -o sentences.csv`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&t.out, "output", "o", "", "write the model to `FILE`")
	c.Flags().StringVar(&t.predictions, "predictions", "", "write the score of every passage by the model that had not seen its group to `FILE`")
	c.Flags().StringVar(&t.label, "label", "label", "the `COLUMN` that holds the labels")
	c.Flags().StringVar(&t.positive, "positive", "loaded", "the `LABEL` that is to score high; all others score low")
	c.Flags().StringVar(&t.labels, "labels", "", "read the labels of sentences from `FILE`: article_id, start, end and the column of --label")
	c.Flags().StringVar(&t.group, "group", "outlet", "hold out whole groups by `FIELD`: outlet, or event (the outlet where there is none)")
	c.Flags().IntVar(&t.folds, "folds", 5, "how many parts to hold out in turn (`N`)")
	c.Flags().Float64Var(&t.penalty, "penalty", 150, "L2 penalty on the weights of standardised features (`X`)")
	t.readFlags(c.Flags())
	t.lexiconFlags(c.Flags())
	return c
}

func (t *trainLoaded) run(ctx context.Context, args []string) error {
	if t.out == "" {
		return usageError{errors.New("say where the model is to be written: -o FILE")}
	}
	if err := choice("group", []string{"outlet", "event"}, t.group); err != nil {
		return err
	}
	a, lists, err := t.analyzer()
	if err != nil {
		return err
	}
	var extra []string // the user's own lists: all their categories are features
	for _, l := range lists[len(lists)-len(t.lexicons):] {
		extra = append(extra, l.Name)
	}
	x, err := loaded.NewExtractor(a, loaded.Names(a, extra))
	if err != nil {
		return err
	}
	examples, err := t.examples(ctx, a, x, args)
	if err != nil {
		return err
	}
	held, err := loaded.CrossValidate(examples, x.Features, t.penalty, t.folds)
	if err != nil {
		return err
	}
	m, err := loaded.Fit(examples, x.Features, t.penalty)
	if err != nil {
		return err
	}
	m.Card.Folds, m.Card.Grouping, m.Card.Fitted = t.folds, t.group, heldOut(examples, held)
	if err := t.print(m.Card.Fitted); err != nil {
		return err
	}
	if t.predictions != "" {
		if err := t.predict(examples, held); err != nil {
			return err
		}
	}
	var data bytes.Buffer
	if err := m.Write(&data); err != nil {
		return err
	}
	return reports.WriteFile(t.out, data.Bytes())
}

// examples reads what is labelled in the inputs; each input is a set of its own.
func (t *trainLoaded) examples(ctx context.Context, a *features.Analyzer, x *loaded.Extractor, args []string) ([]loaded.Example, error) {
	var labels loaded.Labels
	if t.labels != "" {
		f, err := os.Open(t.labels)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if labels, err = loaded.ReadLabels(t.labels, f, t.label); err != nil {
			return nil, err
		}
	}
	if t.columns == nil {
		t.columns = map[string]string{}
	}
	t.columns["label"] = t.label
	var all []loaded.Example
	for _, arg := range args {
		src, err := t.open([]string{arg})
		if err != nil {
			return nil, err
		}
		err = a.Each(ctx, src, t.workers, func(d *features.Document) error {
			for _, e := range x.Examples(d, labels, t.positive) {
				e.Set, e.Group = arg, t.groupOf(d.Article)
				all = append(all, e)
			}
			return nil
		}, t.reject)
		if err != nil {
			return nil, err
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("no labelled passage was found: no record has a value in the column %q of --label", t.label)
	}
	return all, nil
}

func (t *trainLoaded) groupOf(a *corpus.Article) string {
	if t.group == "event" && a.Event != "" {
		return a.Event
	}
	return a.Outlet
}

// print says how well passages were scored by models that had not seen their group.
func (t *trainLoaded) print(sets []loaded.Fitted) error {
	var s strings.Builder
	for _, f := range sets {
		within := fmt.Sprintf("- (none of %d passages or more)", fewInGroup)
		if f.AUCWithin > 0 {
			within = fmt.Sprintf("%.3f", f.AUCWithin)
		}
		fmt.Fprintf(&s, "%s: %d passages, %d positive, %d groups; held out by %s in %d folds: AUC within groups %s, AUC %.3f, AP %.3f, macro-F1 %.3f\n",
			f.Set, f.Passages, f.Positive, f.Groups, t.group, t.folds, within, f.AUC, f.AP, f.MacroF1)
	}
	_, err := t.stdout.Write([]byte(s.String()))
	return err
}

// predicted are the columns of --predictions.
var predicted = []reports.Column{
	{Name: "article_id", Type: "string", Doc: "The article."},
	{Name: "group", Type: "string", Doc: "What was held out whole."},
	{Name: "start", Type: "integer", Doc: "First byte of the passage in the article's text as read."},
	{Name: "end", Type: "integer", Doc: "Byte after its last."},
	{Name: "positive", Type: "boolean", Doc: "Whether its label is the one that was looked for."},
	{Name: "loaded", Type: "number", Doc: "Its score, 0 to 1, by a model that had not seen its group."},
}

// predict writes the held-out scores, for a look at single passages or another program to score.
func (t *trainLoaded) predict(examples []loaded.Example, held []float64) error {
	var data bytes.Buffer
	table, err := reports.NewTable(&data, "csv", predicted)
	if err != nil {
		return err
	}
	for i, e := range examples {
		if err := table.Write(e.ID, e.Group, e.Start, e.End, e.Positive, held[i]); err != nil {
			return err
		}
	}
	if err := table.Close(); err != nil {
		return err
	}
	return reports.WriteFile(t.predictions, data.Bytes())
}
