package main

import (
	"bytes"
	"context"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/lexicons"
)

// background is the command that counts document frequencies.
type background struct {
	input
	out   string
	least int
	name  string
}

func newBackground(at console) *cobra.Command {
	b := &background{input: input{console: at}}
	c := &cobra.Command{
		Use:   "background CORPUS…",
		Short: "Count in how many articles each word occurs, as a background for compare",
		Long: `Count the document frequencies of words in a corpus of news: how rare a word is in news at all. compare uses
them as the prior of its log-odds and for TF-IDF. A third column says how often a word has a capital. Counts are facts; no text is kept.`,
		Example: `  tellings background corpus.jsonl.gz -o background.tsv
  tellings compare articles/ --background background.tsv -o report`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return b.strictly(b.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&b.out, "output", "o", "", "write to `FILE` and not to standard output")
	c.Flags().IntVar(&b.least, "least", 5, "leave out words that occur in fewer than `N` articles")
	c.Flags().StringVar(&b.name, "description", "", "say in the head what the corpus is (`TEXT`)")
	b.readFlags(c.Flags())
	return c
}

func (b *background) run(ctx context.Context, args []string) error {
	src, err := b.open(args)
	if err != nil {
		return err
	}
	table, err := features.CountBackground(ctx, src, features.BackgroundOptions{Version: version, Description: b.name, Least: b.least}, b.reject)
	if err != nil {
		return err
	}
	if err := b.anyOf(table.Documents); err != nil {
		return err
	}
	var data bytes.Buffer
	if err := lexicons.WriteBackground(&data, table); err != nil {
		return err
	}
	return b.write(b.out, data.Bytes())
}

// readBackground reads the table of --background, or the shipped one when path is empty.
func readBackground(path string) (*lexicons.BackgroundTable, error) {
	if path == "" {
		return lexicons.Background()
	}
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return lexicons.ReadBackground(path, f)
}
