package main

import (
	"context"

	"github.com/spf13/cobra"

	"tellings/compare"
	"tellings/reports"
)

// mentioned is the command that lists where articles speak of actors.
type mentioned struct {
	input
	event string
	out   string
}

func newMentions(at console) *cobra.Command {
	m := &mentioned{input: input{console: at}}
	c := &cobra.Command{
		Use:   "mentions INPUT…",
		Short: "One row a mention of an actor: a name, a description or a pronoun, and who is meant",
		Long: `Write a row for every passage that speaks of an actor: a person, an organisation, a country or a group of people,
by name ("Vance"), by description ("the vice president", "European leaders") or by pronoun ("he"). Articles are grouped
into events as by compare, and an actor has one name over all articles of an event. A country stands for its
government, its officials and its troops; the column part says which. Offsets are bytes of the text as decoded to
UTF-8. Passages may lie within each other: "Ukrainian" in "the Ukrainian president".`,
		Example: `  tellings mentions articles/ --event all -o mentions.csv
  tellings mentions corpus.jsonl.gz --event column -o mentions.jsonl`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return m.strictly(m.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&m.out, "output", "o", "", "write to `FILE` (.csv or .jsonl) and not to standard output")
	eventFlag(c.Flags(), &m.event)
	m.readFlags(c.Flags())
	return c
}

func (m *mentioned) run(ctx context.Context, args []string) error {
	if err := choice("event", eventChoices, m.event); err != nil {
		return err
	}
	src, err := m.open(args)
	if err != nil {
		return err
	}
	bg, err := m.input.background("")
	if err != nil {
		return err
	}
	a, _, err := m.analyzer()
	if err != nil {
		return err
	}
	return m.tabled(m.out, reports.MentionColumns, func(table *reports.Table, bar *progress) (int, error) {
		r := compare.Run{Analyzer: a, Background: bg, Grouping: groupings[m.event], Workers: m.workers, Progress: bar.show}
		sum, err := r.EachMentions(ctx, src, func(rows []compare.Mention) error {
			for i := range rows {
				if err := table.Write(reports.MentionRow(table.Row(), &rows[i])); err != nil {
					return err
				}
			}
			return nil
		}, m.reject)
		return sum.Articles, err
	})
}
