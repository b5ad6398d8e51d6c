package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/features/linear"
	"tellings/features/tone"
)

// trainTone is the command that fits the model behind tellings tone.
type trainTone struct {
	training
	without []string
}

func newTrainTone(at console) *cobra.Command {
	t := &trainTone{training: training{input: input{console: at}}}
	c := &cobra.Command{
		Use:   "tone LABELLED…",
		Short: "Fit the tone toward a target to labelled sentences",
		Long: `Fit the model behind tellings tone: multinomial logistic regression over readable features, with an L2 penalty. A record
is a sentence with a target (columns target_from and target_to, in characters) and a label: negative, neutral or positive.

Printed are figures for sentences labelled by models that saw nothing of their group: F1 of each label, their mean
(macro-F1), and accuracy. --without leaves families of features out, which tells what each is worth: classes (of the
words bound to the target), sums (of praise and blame), company (what is known of words from unlabelled news) and form.`,
		Example: `  tellings train tone sentences.csv --label tone --group event -o model.json
  tellings train tone sentences.csv --label tone --without company -o base.json
  tellings tone news.jsonl --model model.json`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringSliceVar(&t.without, "without", nil, "leave out a family of features: classes, sums, company or form (`FAMILY`; repeatable)")
	t.trainFlags(c.Flags(), 200)
	return c
}

func (t *trainTone) run(ctx context.Context, args []string) error {
	names, err := t.names()
	if err != nil {
		return err
	}
	a, _, err := t.analyzer()
	if err != nil {
		return err
	}
	x, err := tone.NewExtractor(a, names...)
	if err != nil {
		return err
	}
	examples, err := t.examples(ctx, a, args, func(d *features.Document) []linear.Example {
		if e, ok := x.Example(d, a.Read(d)); ok {
			return []linear.Example{e}
		}
		return nil
	})
	if err != nil {
		return err
	}
	m, err := t.fit(examples, x.Named(), tone.Options(t.penalty))
	if err != nil {
		return err
	}
	for _, f := range m.Card.Fitted {
		_, err := fmt.Fprintf(t.stdout, "%s: %d sentences, %v negative, neutral, positive, %d groups; held out by %s in %d folds: macro-F1 %.3f (negative %.3f, neutral %.3f, positive %.3f), accuracy %.3f\n",
			f.Set, f.Passages, f.ByClass, f.Groups, t.group, t.folds, f.HeldOut["macro_f1"], f.HeldOut["f1_negative"], f.HeldOut["f1_neutral"], f.HeldOut["f1_positive"], f.HeldOut["accuracy"])
		if err != nil {
			return err
		}
	}
	return nil
}

// names are the features that --without leaves.
func (t *trainTone) names() (names []string, err error) {
	var families []string
	for _, f := range tone.Families {
		families = append(families, string(f))
	}
	if err := choice("without", families, t.without...); err != nil {
		return nil, err
	}
	for _, f := range tone.Features {
		if !slices.Contains(t.without, string(f.Family)) {
			names = append(names, f.Name)
		}
	}
	return names, nil
}
