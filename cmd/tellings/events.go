package main

import (
	"context"

	"github.com/spf13/cobra"

	"tellings/compare"
	"tellings/features"
	"tellings/reports"
)

// grouped is the command that tells which articles are about one event.
type grouped struct {
	input
	event      string
	background string
	out        string
}

func newEvents(at console) *cobra.Command {
	g := &grouped{input: input{console: at}}
	c := &cobra.Command{
		Use:   "events INPUT…",
		Short: "Which articles tell the same event, and which are copies of one text",
		Long: `Group articles into events and write a row for each: its event, the words and names that it shares with the
others, and the article whose text it is a copy of. Articles of any number of outlets and days are grouped by title,
opening, names, numbers and dates; a date is used where there is one and never needed. compare groups in the same way,
so this is the place to see its events before a long run, or to correct them: the table can be edited and its
event column given back.`,
		Example: `  tellings events corpus.jsonl.gz -o events.csv
  tellings events articles/ --event auto
  tellings events corpus.csv --columns text=Body,outlet=Paper --event column -o events.jsonl`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return g.strictly(g.run(c.Context(), args)) },
	}
	f := c.Flags()
	f.StringVarP(&g.out, "output", "o", "", "write to `FILE` (.csv or .jsonl) and not to standard output")
	f.StringVar(&g.background, "background", "", "document frequencies made by tellings background (`FILE`); the shipped ones otherwise")
	eventFlag(f, &g.event)
	g.readFlags(f)
	return c
}

func (g *grouped) run(ctx context.Context, args []string) error {
	if err := choice("event", eventChoices, g.event); err != nil {
		return err
	}
	src, err := g.open(args)
	if err != nil {
		return err
	}
	bg, err := g.input.background(g.background)
	if err != nil {
		return err
	}
	a, err := features.NewAnalyzer(nil) // no list says what an event is
	if err != nil {
		return err
	}
	var sum compare.Summary
	err = g.tabled(g.out, reports.MemberColumns, func(table *reports.Table, bar *progress) (_ int, err error) {
		r := compare.Run{Analyzer: a, Background: bg, Grouping: groupings[g.event], Workers: g.workers, Progress: bar.show}
		sum, err = r.EachMember(ctx, src, func(m compare.Member) error { return table.Write(reports.MemberRow(table.Row(), &m)) }, g.reject)
		return sum.Articles, err
	})
	if err == nil {
		g.note("articles: %d, events: %d", sum.Articles, sum.Events)
	}
	return err
}
