package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tellings/corpus"
	"tellings/features/frames"
	"tellings/reports"
)

// predict is the command that applies a model of the user's own labels.
type predict struct {
	input
	out, model string
	terms      int
}

func newPredict(at console) *cobra.Command {
	p := &predict{input: input{console: at}}
	c := &cobra.Command{
		Use:   "predict INPUT…",
		Short: "Label articles by a model that tellings train frames made",
		Long: `Write a row for every record and label of the model: the probability that coders would give the label, whether the model
gives it, and the terms that made it. A ~word stands for the company that the word keeps in news (see train vectors).`,
		Example: `  tellings predict news.jsonl --model model.json -o frames.csv
  tellings predict headlines.csv --model model.json --terms 0 -o frames.csv`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return p.strictly(p.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&p.out, "output", "o", "", "write to `FILE` (.csv or .jsonl) and not to standard output")
	c.Flags().StringVar(&p.model, "model", "", "the model `FILE` that tellings train frames wrote")
	c.Flags().IntVar(&p.terms, "terms", 6, "how many terms stand beside a score (`N`)")
	p.readFlags(c.Flags())
	p.lexiconFlags(c.Flags())
	return c
}

func (p *predict) run(ctx context.Context, args []string) error {
	if p.model == "" {
		return usageError{errors.New("say which model labels the articles: --model FILE, made by tellings train frames")}
	}
	m, err := readFrames(p.model)
	if err != nil {
		return err
	}
	src, a, err := p.opened(args)
	if err != nil {
		return err
	}
	x, err := frames.NewExtractor(a)
	if err != nil {
		return err
	}
	coder := x.Coder("", m)
	label := func() func(*corpus.Article) []frames.Score {
		return func(article *corpus.Article) []frames.Score { return coder.Predict(a.Extract(article), p.terms) }
	}
	return p.tabled(p.out, predictedColumns, func(table *reports.Table, bar *progress) (read int, err error) {
		err = corpus.Parallel(ctx, src, p.workers, label, func(a *corpus.Article, scores []frames.Score) error {
			read++
			bar.show("articles", read, 0)
			for _, s := range scores {
				if err := table.Write(scoreRow(table, a.ID, s).Text(a.Outlet).Text(a.Event).Text(termsText(s.Terms))); err != nil {
					return err
				}
			}
			return nil
		}, p.reject)
		return read, err
	})
}

func readFrames(path string) (*frames.Model, error) {
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return frames.Read(path, f)
}

func termsText(terms []frames.Term) string {
	parts := make([]string, len(terms))
	for i, t := range terms {
		parts[i] = fmt.Sprintf("%s %+.2f", t.Name, t.Value)
	}
	return strings.Join(parts, "; ")
}

// scoreRow begins a row of what a model says of a record.
func scoreRow(table *reports.Table, id string, s frames.Score) *reports.Row {
	return table.Row().Text(id).Text(s.Label).Number(s.Probability).Bool(s.Given)
}
