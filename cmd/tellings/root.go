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
	newCompare, newRows("sentences"), newRows("features"), newRows("quotes"), newMentions, newTone, newEvents, newBackground, newLexicon, newTrain, newPredict, newEvaluate, newCode, newPower, newExplain, newMan, newVersion,
}

func newRoot(stdin io.Reader, stdout, stderr io.Writer) *cobra.Command {
	root := &cobra.Command{
		Use:   "tellings",
		Short: "Compare how news outlets tell the same event",
		Long: `tellings compares how news outlets tell the same event: what each calls it, whom it quotes and how,
what it leaves out, and how loaded its own words are. Every number can be traced to a sentence.

INPUT is any number of files, folders and globs: tables (.csv, .xlsx, .parquet), JSON of APIs (.json, .jsonl),
exports of Nexis Uni, Factiva, ProQuest and Europresse (.docx, .rtf, .html, .txt), saved pages (.html, .mht), web
archives (.warc), feeds (.xml), and texts (.txt, .md, .docx, .odt, .rtf, .pdf: one article a file; the sub-folder
is the outlet, or articles.csv beside them says more). Each also .gz, .zst or .zip; - is standard input, in any of
these. Columns are found by their usual names or named with --columns. See docs/inputs.md.`,
		Example: `  tellings compare articles/ -o report
  tellings compare corpus.jsonl.gz --event column -o report
  tellings sentences articles/ -o sentences.csv
  zcat corpus.jsonl.gz | tellings features - > features.csv`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		Version:       versionLine(),
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(flagError)
	root.SetHelpCommand(newHelp(console{stdin, stdout, stderr}))
	for _, newCommand := range commands {
		c := newCommand(console{stdin, stdout, stderr})
		root.AddCommand(c)
		wrap(c)
	}
	root.PersistentPreRunE = configFlag(root)
	return root
}

// wrap makes wrong calls of c, and of the commands within it, say whose help has more.
func wrap(c *cobra.Command) {
	c.Args, c.RunE = asUsage(c.Args), withHelp(c.RunE)
	for _, inner := range c.Commands() {
		wrap(inner)
	}
}
