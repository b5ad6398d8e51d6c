package main

import (
	"io"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// Every command says what it does and shows how, and what it shows is a line that it would take: a command that exists, with
// flags that it has and arguments that it accepts.
func TestHelpExamplesParse(t *testing.T) {
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		if c.Short == "" {
			t.Errorf("%s: no short help", c.CommandPath())
		}
		if c.Example == "" && c.Name() != "version" && c.Name() != "completion" && c.Name() != "help" {
			t.Errorf("%s: no example", c.CommandPath())
		}
		for line := range strings.Lines(c.Example) {
			for _, part := range strings.Split(line, "|") {
				words := strings.Fields(strings.Split(part, ">")[0])
				if len(words) > 0 && words[0] == "tellings" {
					takes(t, words[1:])
				}
			}
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(strings.NewReader(""), io.Discard, io.Discard))
}

// takes checks a command line without running it.
func takes(t *testing.T, args []string) {
	t.Helper()
	c, rest, err := newRoot(strings.NewReader(""), io.Discard, io.Discard).Find(args)
	if err == nil {
		err = c.ParseFlags(rest)
	}
	if err == nil {
		err = c.ValidateArgs(c.Flags().Args())
	}
	if err != nil {
		t.Errorf("tellings %s: %v", strings.Join(args, " "), err)
	}
}
