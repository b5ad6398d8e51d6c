package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/features/linear"
	"tellings/features/loaded"
)

// trainLoaded is the command that fits the model behind the column loaded.
type trainLoaded struct {
	training
	positive string
}

func newTrainLoaded(at console) *cobra.Command {
	t := &trainLoaded{training: training{input: input{console: at}, scored: "loaded"}}
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
	c.Flags().StringVar(&t.positive, "positive", "loaded", "the `LABEL` that is to score high; all others score low")
	c.Flags().StringVar(&t.labels, "labels", "", "read the labels of sentences from `FILE`: article_id, start, end and the column of --label")
	t.trainFlags(c.Flags(), 150)
	return c
}

func (t *trainLoaded) run(ctx context.Context, args []string) error {
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
	labels, err := t.readLabels()
	if err != nil {
		return err
	}
	examples, err := t.examples(ctx, a, args, func(d *features.Document) []linear.Example { return x.Examples(d, labels, t.positive) })
	if err != nil {
		return err
	}
	m, err := t.fit(examples, x.Named(), loaded.Options(t.positive, t.penalty))
	if err != nil {
		return err
	}
	return t.print(m.Card.Fitted)
}

// print says how well passages were scored by models that had not seen their group.
func (t *trainLoaded) print(sets []linear.Fitted) error {
	for _, f := range sets {
		within := fmt.Sprintf("- (none of %d passages or more)", fewInGroup)
		if auc, ok := f.HeldOut["auc_within_groups"]; ok {
			within = fmt.Sprintf("%.3f", auc)
		}
		_, err := fmt.Fprintf(t.stdout, "%s: %d passages, %d positive, %d groups; held out by %s in %d folds: AUC within groups %s, AUC %.3f, AP %.3f, macro-F1 %.3f\n",
			f.Set, f.Passages, f.ByClass[1], f.Groups, t.group, t.folds, within, f.HeldOut["auc"], f.HeldOut["average_precision"], f.HeldOut["macro_f1"])
		if err != nil {
			return err
		}
	}
	return nil
}
