package main

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/linear"
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
	for _, sub := range []func(console) *cobra.Command{newTrainFrames, newTrainLoaded, newTrainPoints, newTrainWords, newTrainTone, newTrainStance, newTrainToneWords, newTrainVectors} {
		s := sub(at)
		s.Args = asUsage(s.Args)
		c.AddCommand(s)
	}
	return c
}

// training is what all commands share that fit a model to labels.
type training struct {
	input
	out, predictions string
	label, labels    string
	group, idPart    string
	folds            int
	penalty          float64
	scored           string // what --predictions calls the score of a model of two classes
}

// trainFlags declares its flags.
func (t *training) trainFlags(f *pflag.FlagSet, penalty float64) {
	f.StringVarP(&t.out, "output", "o", "", "write the model to `FILE`")
	f.StringVar(&t.predictions, "predictions", "", "write the score of every passage by the model that had not seen its group to `FILE`")
	f.StringVar(&t.label, "label", "label", "the `COLUMN` that holds the labels")
	f.StringVar(&t.group, "group", "outlet", "hold out whole groups by `FIELD`: outlet, event (the outlet where there is none) or id")
	f.StringVar(&t.idPart, "id-part", "", "with --group id, group by what the parentheses of `REGEXP` match in the id")
	f.IntVar(&t.folds, "folds", 5, "how many parts to hold out in turn (`N`)")
	f.Float64Var(&t.penalty, "penalty", penalty, "L2 penalty on the weights of standardised features (`X`)")
	t.readFlags(f)
	t.lexiconFlags(f)
}

// grouping checks the flags of groups and returns what tells the group of an article.
func (t *training) grouping() (func(*corpus.Article) string, error) {
	if t.out == "" {
		return nil, usageError{errors.New("say where the model is to be written: -o FILE")}
	}
	if err := choice("group", []string{"outlet", "event", "id"}, t.group); err != nil {
		return nil, err
	}
	part, err := regexp.Compile(t.idPart)
	if err != nil {
		return nil, usageError{fmt.Errorf("--id-part: %w", err)}
	}
	return func(a *corpus.Article) string {
		switch {
		case t.group == "event" && a.Event != "":
			return a.Event
		case t.group == "id" && part.NumSubexp() > 0 && part.MatchString(a.ID):
			return strings.Join(part.FindStringSubmatch(a.ID)[1:], " ")
		case t.group == "id":
			return a.ID
		}
		return a.Outlet
	}, nil
}

// examples reads what is labelled in the inputs, as of tells it; each input is a set of its own.
func (t *training) examples(ctx context.Context, a *features.Analyzer, args []string, of func(*features.Document) []linear.Example) ([]linear.Example, error) {
	groupOf, err := t.grouping()
	if err != nil {
		return nil, err
	}
	if t.columns == nil {
		t.columns = map[string]string{}
	}
	t.columns["label"] = t.label
	var all []linear.Example
	for _, arg := range args {
		src, err := t.open([]string{arg})
		if err != nil {
			return nil, err
		}
		err = a.Each(ctx, src, t.workers, func(d *features.Document) error {
			for _, e := range of(d) {
				e.Set, e.Group = arg, groupOf(d.Article)
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

// readLabels reads the table of --labels, if one is named.
func (t *training) readLabels() (linear.Labels, error) {
	if t.labels == "" {
		return nil, nil
	}
	f, err := sideFile(t.labels)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return linear.ReadLabels(t.labels, f, t.label)
}

// fit cross-validates, fits and writes the model. It returns the model and what it says of each example held out.
func (t *training) fit(examples []linear.Example, named []linear.Feature, o linear.Options) (*linear.Model, error) {
	held, err := linear.CrossValidate(examples, named, o, t.folds)
	if err != nil {
		return nil, err
	}
	m, err := linear.Fit(examples, named, o)
	if err != nil {
		return nil, err
	}
	m.Card.Folds, m.Card.Grouping = t.folds, strings.TrimSpace(t.group+" "+t.idPart)
	m.Card.Fitted = heldOut(m, examples, held)
	if err := t.predict(m, examples, held); err != nil {
		return nil, err
	}
	return m, saved(t.out, m.Write)
}

// predict writes the held-out scores to the file of --predictions, for a look at single passages or another program to score.
func (t *training) predict(m *linear.Model, examples []linear.Example, held [][]float64) error {
	if t.predictions == "" {
		return nil
	}
	return savedTable(t.predictions, t.predicted(m), func(table *reports.Table) error {
		for i, e := range examples {
			row := table.Row().Text(e.ID).Text(e.Group).Int(e.Start).Int(e.End)
			if err := table.Write(prediction(row, m, e, held[i])); err != nil {
				return err
			}
		}
		return nil
	})
}

// predicted are the columns of --predictions.
func (t *training) predicted(m *linear.Model) []reports.Column {
	columns := []reports.Column{
		{Name: "article_id", Type: "string", Doc: "The article."},
		{Name: "group", Type: "string", Doc: "What was held out whole."},
		{Name: "start", Type: "integer", Doc: "First byte of the passage in the article's text as read."},
		{Name: "end", Type: "integer", Doc: "Byte after its last."},
	}
	if m.Kind == linear.Logistic {
		return append(columns,
			reports.Column{Name: "positive", Type: "boolean", Doc: "Whether its label is the one that was looked for."},
			reports.Column{Name: t.scored, Type: "number", Doc: "Its score, 0 to 1, by a model that had not seen its group."})
	}
	columns = append(columns, reports.Column{Name: "given", Type: "string", Doc: "Its label."}, reports.Column{Name: "label", Type: "string", Doc: "The likeliest label."})
	for _, class := range m.Classes {
		columns = append(columns, reports.Column{Name: class, Type: "number", Doc: "The probability of that label, 0 to 1, by a model that had not seen its group."})
	}
	return columns
}

// prediction adds the cells of the last columns.
func prediction(row *reports.Row, m *linear.Model, e linear.Example, scores []float64) *reports.Row {
	if m.Kind == linear.Logistic {
		return row.Bool(e.Y == 1).Number(scores[0])
	}
	row.Text(m.Classes[int(e.Y)]).Text(m.Classes[linear.Likeliest(scores)])
	for _, p := range scores {
		row.Number(p)
	}
	return row
}
