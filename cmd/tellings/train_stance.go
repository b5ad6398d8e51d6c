package main

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/features/linear"
	"tellings/features/stance"
	"tellings/reports"
)

// trainStance is the command that fits the tone of whole articles toward a target.
type trainStance struct {
	training
	targets, model string
}

func newTrainStance(at console) *cobra.Command {
	t := &trainStance{training: training{input: input{console: at}}}
	c := &cobra.Command{
		Use:   "stance ARTICLES…",
		Short: "Fit the tone of whole articles toward a target to ratings",
		Long: `Fit the model behind tellings tone --targets and the table tone.csv. Ratings stand in a table with the columns id
(of the article), target and that of --label: a number, below -0.5 negative, above 0.5 positive, between neutral.

Printed is how well targets were scored by models that saw nothing of their group. Order accuracy is the figure that
matters: of two articles on one event, which is kinder to the target? Chance is 0.5.`,
		Example: `  tellings train stance articles.jsonl.gz --targets rated.csv --label sentiment --group event -o model.json`,
		Args:    inputs,
		RunE:    func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVar(&t.targets, "targets", "", "read the ratings from `FILE`: id, target and the column of --label")
	c.Flags().StringVar(&t.model, "model", "", "tell the tone of sentences by the model in `FILE` (see tellings train tone)")
	t.trainFlags(c.Flags(), 100)
	return c
}

func (t *trainStance) run(ctx context.Context, args []string) error {
	if t.targets == "" {
		return usageError{errors.New("say where the ratings are: --targets FILE")}
	}
	asked, err := readAsked(t.targets, t.label)
	if err != nil {
		return err
	}
	a, _, err := t.analyzer()
	if err != nil {
		return err
	}
	teller, err := newTeller(a, t.model, asked)
	if err != nil {
		return err
	}
	var rated []ratedTarget
	examples, err := t.examples(ctx, a, args, func(d *features.Document) (taught []linear.Example) {
		for i, account := range teller.Accounts(d, a.Read(d)) {
			k := teller.Of(d.Article.ID)[i]
			if math.IsNaN(asked[k].Rating) {
				continue
			}
			r := ratedTarget{stance.Rated{Event: d.Article.Event, Target: asked[k].Target, Rating: asked[k].Rating}, d.Article.ID, false}
			var e linear.Example
			if e, r.found = teller.Example(k, d, account); r.found {
				taught = append(taught, e)
			}
			rated = append(rated, r)
		}
		return taught
	})
	if err != nil {
		return err
	}
	return t.fitOrder(examples, rated)
}

// ratedTarget is a target that annotators rated. One that the article was not found to speak of teaches nothing, but counts in the
// figures, with a tone of 0.
type ratedTarget struct {
	stance.Rated
	article string
	found   bool
}

// fitOrder cross-validates, fits and writes the model. examples are those of the targets that were found, in order.
func (t *trainStance) fitOrder(examples []linear.Example, rated []ratedTarget) error {
	options := stance.Options(t.penalty)
	held, err := linear.CrossValidate(examples, stance.Named(), options, t.folds)
	if err != nil {
		return err
	}
	m, err := linear.Fit(examples, stance.Named(), options)
	if err != nil {
		return err
	}
	m.Card.Folds, m.Card.Grouping = t.folds, t.group
	m.Card.Fitted = heldOut(m, examples, held)
	scorer, err := stance.NewScorer(m)
	if err != nil {
		return err
	}
	all := make([]stance.Rated, len(rated))
	for i := range rated {
		if rated[i].Tone = stance.Unknown(); rated[i].found {
			rated[i].Tone, held = scorer.Of(held[0]), held[1:]
		}
		all[i] = rated[i].Rated
	}
	m.Card.Fitted[0].HeldOut = stance.Figures(all)
	if err := t.report(m, all); err != nil {
		return err
	}
	if err := t.predictTargets(rated); err != nil {
		return err
	}
	return saved(t.out, m.Write)
}

// report prints the held-out figures.
func (t *trainStance) report(m *linear.Model, rated []stance.Rated) error {
	share, pairs := stance.OrderAccuracy(rated)
	fitted := m.Card.Fitted[0]
	_, err := fmt.Fprintf(t.stdout, "%d targets rated, %d of them found, in %d groups; held out by %s in %d folds: order accuracy %.3f over %d pairs, macro-F1 %.3f\n",
		len(rated), fitted.Passages, fitted.Groups, t.group, t.folds, share, pairs, stance.MacroF1(rated))
	return err
}

// predictTargets writes the held-out tones to the file of --predictions.
func (t *trainStance) predictTargets(rated []ratedTarget) error {
	if t.predictions == "" {
		return nil
	}
	return savedTable(t.predictions, reports.TargetColumns[:6], func(table *reports.Table) error {
		for _, r := range rated {
			if err := table.Write(table.Row().Text(r.article).Text(r.Target).Number(r.Tone.Value).Number(r.Positive).Number(r.Negative).Text(r.Label)); err != nil {
				return err
			}
		}
		return nil
	})
}

// readAsked reads the table of --targets.
func readAsked(path, column string) ([]stance.Asked, error) {
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return stance.ReadAsked(path, f, column)
}
