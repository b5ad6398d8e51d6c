package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/tone"
	"tellings/reports"
)

// toneRows is the command that tells the tone of sentences toward targets.
type toneRows struct {
	input
	out, model, targets string
}

func newTone(at console) *cobra.Command {
	t := &toneRows{input: input{console: at}}
	c := &cobra.Command{
		Use:   "tone INPUT…",
		Short: "The tone toward a target: of a sentence, or of a whole article",
		Long: `Write a row for every record that names a target (columns target_from and target_to: characters, from 0, the end not
included): the tone toward it from -1 to 1, the probabilities of positive and negative, the likeliest label, and what
made it. The sentence in which the target begins is read, and nothing else: see features/tone/MODEL.md for how often
such a label is right.

With --targets the tone of whole articles is told, toward those whom FILE names: a CSV table with the columns id (of the
article) and target. Each of its rows gets one, of tone 0 and neutral where the article does not speak of the target.
Targets are found by name, by surnames, acronyms and members (Republican Party: Republicans, GOP), by pronouns, and as
phrases (gun control). Use it to hold several articles on one event against each other: of two, it tells rightly which
is kinder to a target about six times in ten, where a person agrees with others three times in four.`,
		Example: `  tellings tone sentences.csv -o tone.csv
  tellings tone articles/ --targets targets.csv -o tone.csv
  tellings tone sentences.jsonl --model model.json | head`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&t.out, "output", "o", "", "write to `FILE` (.csv or .jsonl) and not to standard output")
	c.Flags().StringVar(&t.model, "model", "", "tell the tone by the model in `FILE` (see tellings train tone)")
	c.Flags().StringVar(&t.targets, "targets", "", "tell the tone of whole articles toward the targets in `FILE` (columns id,target)")
	t.readFlags(c.Flags())
	return c
}

func (t *toneRows) run(ctx context.Context, args []string) error {
	if t.targets != "" {
		return t.runTargets(ctx, args)
	}
	src, a, err := t.opened(args)
	if err != nil {
		return err
	}
	m, err := readModel(t.model, tone.Shipped)
	if err != nil {
		return err
	}
	scorer, err := tone.NewScorer(a, m)
	if err != nil {
		return err
	}
	targets := 0
	return t.tableOf(ctx, src, a, t.out, reports.ToneColumns, func(table *reports.Table, d *features.Document) error {
		from, to := tone.Tokens(d, d.Target())
		if d.Article.Target.Len() == 0 || from == to {
			t.reject(corpus.Reject{Origin: d.Article.Origin, Column: "target_from", Reason: "the record names no target; give it columns target_from and target_to, in characters"})
			return nil
		}
		targets++
		scorer.Read(d, a.Read(d))
		score := scorer.Score(from, to)
		return table.Write(reports.ToneRow(table.Row(), d, score, scorer.Terms()))
	}, func(*reports.Table) error {
		if targets == 0 {
			return errors.New("no record names a target: there must be columns target_from and target_to, in characters")
		}
		return nil
	})
}
