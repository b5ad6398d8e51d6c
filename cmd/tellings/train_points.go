package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"tellings/compare"
	"tellings/compare/coverage"
)

// trainPoints is the command that fits the model of pairs behind coverage.csv.
type trainPoints struct {
	input
	out, facts string
	penalty    float64
	judge      coverage.Judge
}

func newTrainPoints(at console) *cobra.Command {
	t := &trainPoints{input: input{console: at}}
	c := &cobra.Command{
		Use:   "points ARTICLES… --facts FILE",
		Short: "Fit what makes two clauses tell one point to events that people have read",
		Long: `Fit the model of pairs of clauses behind coverage.csv: logistic regression over readable features, with an L2 penalty.
ARTICLES have an event column. FILE has a line of JSON for each event: its facts, and where each article tells them:

  {"event": "dam", "facts": [{"id": "f1", "tellers": {"courier-1": [["courier-1", "text", 0, 61]], "herald-7": […]}}]}

A passage is article, field (text or title), first byte, byte after the last. Printed is what judges get right that have
not seen the event which they judge: the pairs of outlets that tell one fact, "only here" and "missing here".`,
		Example: `  tellings train points articles.jsonl --facts facts.jsonl -o model.json`,
		Args:    inputs,
		RunE:    func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	f := c.Flags()
	f.StringVarP(&t.out, "output", "o", "", "write the model to `FILE`")
	f.StringVar(&t.facts, "facts", "", "the `FILE` of facts, a line of JSON for each event")
	f.Float64Var(&t.penalty, "penalty", 100, "L2 penalty on the weights of standardised features (`X`)")
	f.Float64Var(&t.judge.Same, "same", coverage.Same, "mean likeness of two groups of clauses at which they are one point (`P`)")
	f.Float64Var(&t.judge.Only, "only", coverage.Only, "likeness of a clause from which on its outlet may tell a point of one other (`P`)")
	f.Float64Var(&t.judge.Missing, "missing", coverage.Missing, "likeness of a clause from which on its outlet may tell a shared point (`P`)")
	t.readFlags(f)
	t.lexiconFlags(f)
	return c
}

func (t *trainPoints) run(ctx context.Context, args []string) error {
	if t.out == "" || t.facts == "" {
		return usageError{errors.New("say where the facts are (--facts FILE) and where the model is to be written (-o FILE)")}
	}
	told, err := t.read()
	if err != nil {
		return err
	}
	src, err := t.open(args)
	if err != nil {
		return err
	}
	bg, err := t.background("")
	if err != nil {
		return err
	}
	a, _, err := t.analyzer()
	if err != nil {
		return err
	}
	r := compare.Run{Analyzer: a, Background: bg, Grouping: groupings["column"], Workers: t.workers}
	events, err := r.Labelled(ctx, src, told, t.reject)
	if err != nil {
		return err
	}
	if len(events) < 2 {
		return fmt.Errorf("%s: %d of its events are among the articles; two or more are needed, as each is judged by what the others teach", t.facts, len(events))
	}
	training := coverage.Training{Events: events, Set: filepath.Base(t.facts), Penalty: t.penalty, Judge: t.judge}
	m, held, err := training.Fit()
	if err != nil {
		return err
	}
	if err := saved(t.out, m.Write); err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.stdout, "%d events held out in turn: %s\n", len(events), held)
	return err
}

func (t *trainPoints) read() (coverage.Told, error) {
	f, err := sideFile(t.facts)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return coverage.ReadTold(t.facts, f)
}
