package main

import (
	"github.com/spf13/cobra"
)

// newCode is the parent of the commands for people who code by hand.
func newCode(at console) *cobra.Command {
	c := &cobra.Command{
		Use:   "code",
		Short: "Code by hand: draw a sample for coders, and see how far they agree",
		Long: `Draw records for people to code, and hold the filled-in sheets against each other. What was coded trains a model
(tellings train frames) and tests one (tellings evaluate): the sheets are ordinary input.`,
		Example: `  tellings code sample corpus.jsonl -n 200 --by outlet -o sheet.csv
  tellings code agree ada.csv bo.csv --label label`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	for _, sub := range []func(console) *cobra.Command{newCodeSample, newCodeAgree} {
		s := sub(at)
		s.Args = asUsage(s.Args)
		c.AddCommand(s)
	}
	return c
}
