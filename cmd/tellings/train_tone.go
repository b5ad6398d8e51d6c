package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/features/linear"
	"tellings/features/tone"
)

// trainTone is the command that fits the model behind tellings tone.
type trainTone struct{ training }

func newTrainTone(at console) *cobra.Command {
	t := &trainTone{training{input: input{console: at}}}
	c := &cobra.Command{
		Use:   "tone LABELLED…",
		Short: "Fit the tone toward a target to labelled sentences",
		Args:  inputs,
		RunE:  func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	t.trainFlags(c.Flags(), 100)
	return c
}

func (t *trainTone) run(ctx context.Context, args []string) error {
	a, _, err := t.analyzer()
	if err != nil {
		return err
	}
	x, err := tone.NewExtractor(a)
	if err != nil {
		return err
	}
	examples, err := t.examples(ctx, a, args, func(d *features.Document) []linear.Example { return x.Examples(d, nil) })
	if err != nil {
		return err
	}
	m, err := t.fit(examples, x.Named(), linear.Options{Kind: linear.Multinomial, Classes: tone.Labels, Penalty: t.penalty})
	if err != nil {
		return err
	}
	for _, f := range m.Card.Fitted {
		fmt.Fprintf(t.stdout, "%s: %d passages, %d groups; %v\n", f.Set, f.Passages, f.Groups, f.HeldOut)
	}
	return nil
}
