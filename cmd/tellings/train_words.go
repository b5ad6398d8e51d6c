package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"tellings/corpus/table"
	"tellings/features/loaded"
)

// trainWords is the command that counts how news uses words, for the score of loaded language.
type trainWords struct {
	input
	out, sides  string
	least       int
	description string
}

func newTrainWords(at console) *cobra.Command {
	t := &trainWords{input: input{console: at}}
	c := &cobra.Command{
		Use:   "words CORPUS…",
		Short: "Count who uses which words in unlabelled news, and beside how much loaded language",
		Long: `Count, for each word of a corpus of news, the articles of outlets of opinion and of plain news that say it themselves, and
how much loaded language stands in the same sentences. The score of loaded language uses these counts. Counts are facts;
no text is kept and no label is read.`,
		Example: `  tellings train words corpus.jsonl.gz --sides outlets.csv -o words.tsv`,
		Args:    inputs,
		RunE:    func(c *cobra.Command, args []string) error { return t.strictly(t.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&t.out, "output", "o", "", "write the table to `FILE`")
	c.Flags().StringVar(&t.sides, "sides", "", "a `FILE` with the columns outlet and side (news or opinion); other outlets count for neither")
	c.Flags().IntVar(&t.least, "least", 5, "leave out words that fewer than `N` articles have")
	c.Flags().StringVar(&t.description, "description", "", "say in the head what the corpus is (`TEXT`)")
	t.readFlags(c.Flags())
	t.lexiconFlags(c.Flags())
	return c
}

func (t *trainWords) run(ctx context.Context, args []string) error {
	if t.out == "" || t.sides == "" {
		return usageError{errors.New("say which outlets are news and which opinion, and where the table is to be written: --sides FILE -o FILE")}
	}
	sides, err := readSides(t.sides)
	if err != nil {
		return err
	}
	src, a, err := t.opened(args)
	if err != nil {
		return err
	}
	side := func(outlet string) loaded.Side { return sides[outlet] }
	table, err := loaded.CountWords(ctx, a, src, side, t.least, t.workers, t.reject)
	if err != nil {
		return err
	}
	table.Head = []string{
		"name: words", "version: " + version, "description: " + t.description,
		fmt.Sprintf("made: tellings train words --sides FILE --least %d", t.least),
		"columns: word, articles of opinion outlets that say it, articles of plain news that say it, words of its sentences, degrees of loaded entries there",
	}
	return saved(t.out, table.Write)
}

// readSides reads which outlets are plain news and which are opinion.
func readSides(path string) (map[string]loaded.Side, error) {
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := table.New(f, false)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	outlet, side := rows.Column("outlet"), rows.Column("side")
	if outlet < 0 || side < 0 {
		return nil, fmt.Errorf("%s: expected the columns outlet and side; the columns are %q", path, rows.Header)
	}
	sides := map[string]loaded.Side{}
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return sides, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if row.Fault != "" {
			return nil, fmt.Errorf("%s:%d: %s", path, row.Line, row.Fault)
		}
		switch row.Cells[side] {
		case "news":
			sides[row.Cells[outlet]] = loaded.News
		case "opinion":
			sides[row.Cells[outlet]] = loaded.Opinion
		default:
			return nil, fmt.Errorf("%s:%d: side is %q; it must be news or opinion", path, row.Line, row.Cells[side])
		}
	}
}
