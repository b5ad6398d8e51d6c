package main

import (
	"io"

	"github.com/spf13/cobra"

	"tellings/reports"
)

// console is where a command reads and writes.
type console struct {
	stdin          io.Reader
	stdout, stderr io.Writer
}

// write writes data to the file out, or to standard output when that is empty.
func (c console) write(out string, data []byte) error {
	if out != "" {
		return reports.WriteFile(out, data)
	}
	_, err := c.stdout.Write(data)
	return err
}

// commands are all commands, in the order of the help. A new one is a file and a line here.
var commands = []func(console) *cobra.Command{
	newCompare, newRows("sentences"), newRows("features"), newRows("quotes"), newMentions, newTone, newEvents, newBackground, newLexicon, newTrain, newVersion,
}

func newRoot(stdin io.Reader, stdout, stderr io.Writer) *cobra.Command {
	root := &cobra.Command{
		Use:   "tellings",
		Short: "Compare how news outlets tell the same event",
		Long: `tellings compares how news outlets tell the same event: what each calls it, whom it quotes and how,
what it leaves out, and how loaded its own words are. Every number can be traced to a sentence.

INPUT is any number of files, folders and globs: .txt and .md (one article a file; the sub-folder is the
outlet, or articles.csv beside them says more), .jsonl, .json, .csv, .tsv, each also .gz, .zst or .zip,
and - for JSONL on standard input. Columns are found by their usual names or named with --columns.`,
		Example: `  tellings compare articles/ -o report
  tellings compare corpus.jsonl.gz --event column -o report
  tellings sentences articles/ -o sentences.csv
  zcat corpus.jsonl.gz | tellings features - > features.csv`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	for _, newCommand := range commands {
		c := newCommand(console{stdin, stdout, stderr})
		c.Args = asUsage(c.Args)
		root.AddCommand(c)
	}
	root.Args = asUsage(unknownCommand)
	return root
}

// unknownCommand turns down a word that is no command.
func unknownCommand(c *cobra.Command, args []string) error {
	return cobra.NoArgs(c, args)
}

func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if check == nil {
			return nil
		}
		if err := check(c, args); err != nil {
			return usageError{err}
		}
		return nil
	}
}
