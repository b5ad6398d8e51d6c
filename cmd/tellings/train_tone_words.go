package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"tellings/features/tone"
)

// trainToneWords is the command that counts beside targets of what tone words stand.
type trainToneWords struct {
	input
	out, model  string
	least       int
	description string
}

func newTrainToneWords(at console) *cobra.Command {
	t := &trainToneWords{input: input{console: at}}
	c := &cobra.Command{
		Use:   "tone-words CORPUS…",
		Short: "Count beside targets of what tone words stand in unlabelled news",
		Long: `Count, for words and for turns of up to three words, beside how many names of a corpus of news they stand and what tone a
model finds toward them. The
model is one that was fitted without such counts (tellings train tone --without company). The tone toward a target uses
these counts; no text is kept.`,
		Example: `  tellings train tone-words corpus.jsonl.gz --model base.json -o words.tsv`,
		Args:    inputs,
		RunE:    func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&t.out, "output", "o", "", "write the table to `FILE`")
	c.Flags().StringVar(&t.model, "model", "", "tell the tone by the model in `FILE`")
	c.Flags().IntVar(&t.least, "least", 10, "leave words out of a zone where they stand by fewer than `N` targets")
	c.Flags().StringVar(&t.description, "description", "", "say in the head what the corpus is (`TEXT`)")
	t.readFlags(c.Flags())
	t.lexiconFlags(c.Flags())
	return c
}

func (t *trainToneWords) run(ctx context.Context, args []string) error {
	if t.out == "" || t.model == "" {
		return usageError{errors.New("say which model tells the tone and where the table is to be written: --model FILE -o FILE")}
	}
	src, a, err := t.opened(args)
	if err != nil {
		return err
	}
	m, err := readModel(t.model, nil)
	if err != nil {
		return err
	}
	table, err := tone.CountWords(ctx, a, m, src, t.least, t.workers, t.reject)
	if err != nil {
		return err
	}
	table.Head = []string{
		"name: words", "version: " + version, "description: " + t.description,
		"made: tellings train tone-words --model FILE",
		"columns: zone by the target (features/tone/zone.go), word or turn (^ a name, 0 a number); how many targets it stands by there, and the sums of the probabilities that the tone toward them is positive and negative",
	}
	return saved(t.out, table.Write)
}
