package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/features/wordvec"
)

// trainVectors is the command that makes word vectors of unlabelled news.
type trainVectors struct {
	input
	out, description string
	words            int
}

func newTrainVectors(at console) *cobra.Command {
	t := &trainVectors{input: input{console: at}}
	c := &cobra.Command{
		Use:   "vectors CORPUS…",
		Short: "Make word vectors of unlabelled news, for train frames",
		Long: `Count which words stand in the same sentences and make a vector of each: words of like use get vectors that point the
same way. train frames learns from them what a few hundred labels cannot tell. The corpus is read twice. Counts are
facts; no text is kept.`,
		Example: `  tellings train vectors corpus.jsonl.gz -o vectors.tsv`,
		Args:    inputs,
		RunE:    func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&t.out, "output", "o", "", "write the table to `FILE`")
	c.Flags().IntVar(&t.words, "words", 8000, "how many words get a vector, the frequent first (`N`)")
	c.Flags().StringVar(&t.description, "description", "", "say in the head what the corpus is (`TEXT`)")
	t.readFlags(c.Flags())
	return c
}

func (t *trainVectors) run(ctx context.Context, args []string) error {
	if t.out == "" || t.words < wordvec.Dimensions {
		return usageError{fmt.Errorf("say where the table is to be written (-o FILE); --words is %d and must be %d or more", t.words, wordvec.Dimensions)}
	}
	src, a, err := t.opened(args)
	if err != nil {
		return err
	}
	c := wordvec.NewCounter(a.Vocab)
	each := func(count func(*features.Document)) error {
		return a.Each(ctx, src, t.workers, func(d *features.Document) error { count(d); return nil }, t.reject)
	}
	if err := each(c.Words); err != nil {
		return err
	}
	c.Choose(t.words)
	if err := each(c.Pairs); err != nil {
		return err
	}
	table, err := c.Table()
	if err != nil {
		return errors.Join(errors.New("no vectors could be made"), err)
	}
	table.Head = []string{"name: vectors", "version: " + version, "description: " + t.description, fmt.Sprintf("made: tellings train vectors --words %d", t.words)}
	return saved(t.out, table.Write)
}
