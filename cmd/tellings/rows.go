package main

import (
	"context"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/features/linear"
	"tellings/features/loaded"
	"tellings/reports"
)

// rowHelp is what the help says of each command that writes a table article by article.
var rowHelp = map[string]struct{ short, long, example string }{
	"sentences": {
		"One row a sentence: its place, its voices, what the lists find in it",
		`Write a row for every sentence: article, byte offsets, the part it stands in, its words by voice, how loaded its
language is (0 to 1: a place to look, no verdict), the lexicon entries found in it, and the terms that add up to the
score. Offsets refer to the text as decoded to UTF-8.`,
		`  tellings sentences articles/ -o sentences.csv
  tellings sentences corpus.csv --columns text=Body,outlet=Paper | head`,
	},
	"features": {
		"One row an article, every feature a column",
		`Write a row for every article: length, shares of voices, style, and for each category of the lists its hits
per 1,000 tokens in the outlet's own voice.`,
		`  tellings features articles/ -o features.csv
  tellings features corpus.jsonl.gz --no-builtin --lexicon mine.dic`,
	},
	"quotes": {
		"One row a quotation: its words, who said them, and how it is introduced",
		`Write a row for every quotation and every passage of attributed speech: its words, its kind (direct, partial or
attributed), the speaker, the cue ("said", "claimed") and the cue's class. Offsets are bytes of the text as decoded
to UTF-8. Words between marks that nobody is said to have said are partial with the cue class scare.`,
		`  tellings quotes articles/ -o quotes.csv
  tellings quotes corpus.jsonl.gz -o quotes.jsonl`,
	},
}

// rows is a command that writes one of reports.RowTables.
type rows struct {
	input
	table reports.Rows
	out   string
	model string
}

// newRows returns the command that writes the row table called name.
func newRows(name string) func(console) *cobra.Command {
	return func(at console) *cobra.Command {
		r := &rows{input: input{console: at}, table: reports.RowTable(name)}
		c := &cobra.Command{
			Use: name + " INPUT…", Short: rowHelp[name].short, Long: rowHelp[name].long, Example: rowHelp[name].example,
			Args: inputs,
			RunE: func(c *cobra.Command, args []string) error { return r.strictly(r.run(c.Context(), args)) },
		}
		c.Flags().StringVarP(&r.out, "output", "o", "", "write to `FILE` (.csv or .jsonl) and not to standard output")
		if r.table.Scored {
			c.Flags().StringVar(&r.model, "model", "", "score loaded language by the model in `FILE` (see tellings train loaded)")
		}
		r.readFlags(c.Flags())
		r.lexiconFlags(c.Flags())
		return c
	}
}

func (r *rows) run(ctx context.Context, args []string) error {
	src, a, err := r.opened(args)
	if err != nil {
		return err
	}
	tools, err := r.tools(a)
	if err != nil {
		return err
	}
	return r.tableOf(ctx, src, a, r.out, r.table.Columns(tools), func(table *reports.Table, d *features.Document) error {
		for row := range r.table.Of(tools, d) {
			if err := table.Write(row); err != nil {
				return err
			}
		}
		return nil
	}, nil)
}

// tools are what the rows are made with. Without the shipped lists nothing is scored, and the columns of the score are empty.
func (r *rows) tools(a *features.Analyzer) (reports.Tools, error) {
	tools := reports.Tools{Analyzer: a}
	if !r.table.Scored || r.noBuiltin && r.model == "" {
		return tools, nil
	}
	m, err := readModel(r.model, loaded.Shipped)
	if err != nil {
		return tools, err
	}
	tools.Loaded, err = loaded.NewScorer(a, m)
	return tools, err
}

// readModel reads the model in the file path, or the shipped one when path is empty.
func readModel(path string, shipped func() (*linear.Model, error)) (*linear.Model, error) {
	if path == "" {
		return shipped()
	}
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return linear.Read(path, f)
}
