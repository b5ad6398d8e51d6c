package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tellings/features"
	"tellings/lexicons"
	"tellings/reports"
)

// lexicon is the command that looks at lists: its subcommands list, show, check, convert and audit.
type lexicon struct {
	input
	out, to string
	forms   bool
	all     bool // every warning goes to standard output: the command is asked for them
	warned  int  // how many have gone there
}

func newLexicon(at console) *cobra.Command {
	c := &cobra.Command{
		Use:   "lexicon",
		Short: "List, show, check, convert and audit word lists",
		Long: `Work with word lists: the shipped ones, and your own in any of these formats:

` + formatHelp() + `
A list of your own is given to other commands with --lexicon FILE.`,
		Example: `  tellings lexicon list
  tellings lexicon show loaded | less
  tellings lexicon check mine.tsv
  tellings lexicon convert mine.dic -o mine.tsv
  tellings lexicon audit articles/ -o audit.csv`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	for _, sub := range []*cobra.Command{listLexicons(at), showLexicon(at), checkLexicons(at), convertLexicon(at), auditLexicons(at)} {
		sub.Args = asUsage(sub.Args)
		c.AddCommand(sub)
	}
	return c
}

func formatHelp() string {
	var s strings.Builder
	w := tabwriter.NewWriter(&s, 0, 0, 2, ' ', 0)
	for _, f := range lexicons.Formats {
		written := ""
		if f.Write != nil {
			written = " (also written)"
		}
		fmt.Fprintf(w, "  %s\t%s%s\n", f.Name, f.Doc, written)
	}
	w.Flush()
	return s.String()
}

func listLexicons(at console) *cobra.Command {
	l := &lexicon{input: input{console: at}}
	c := &cobra.Command{
		Use: "list", Short: "Name the lists: version, licence, entries, categories", Args: cobra.NoArgs,
		Example: "  tellings lexicon list\n  tellings lexicon list --lexicon mine.dic",
		RunE: func(*cobra.Command, []string) error {
			lists, err := l.lists()
			if err != nil {
				return err
			}
			w := tabwriter.NewWriter(l.stdout, 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "NAME\tVERSION\tLICENCE\tENTRIES\tCATEGORIES")
			for _, list := range lists {
				var names []string
				for _, category := range list.Categories {
					names = append(names, category.Name)
				}
				if len(names) > 8 {
					names = append(names[:8], fmt.Sprintf("… %d in all", len(list.Categories)))
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%s\n", list.Name, list.Version, list.Licence, len(list.Entries), strings.Join(names, " "))
			}
			return w.Flush()
		},
	}
	l.lexiconFlags(c.Flags())
	return c
}

func showLexicon(at console) *cobra.Command {
	l := &lexicon{input: input{console: at}}
	c := &cobra.Command{
		Use: "show NAME|FILE", Short: "Print a list in the format of tellings, with --forms all it matches", Args: cobra.ExactArgs(1),
		Example: "  tellings lexicon show hedges\n  tellings lexicon show mine.dic --forms",
		RunE: func(_ *cobra.Command, args []string) error {
			list, err := l.find(args[0])
			if err != nil {
				return err
			}
			if !l.forms {
				return lexicons.WriteTSV(l.stdout, list)
			}
			var out bytes.Buffer
			for _, e := range list.Entries {
				fmt.Fprintf(&out, "%s\t%s\t%s\n", e.Term, e.Category, strings.Join(lexicons.Expand(e.Term), ", "))
			}
			_, err = l.stdout.Write(out.Bytes())
			return err
		},
	}
	c.Flags().BoolVar(&l.forms, "forms", false, "print for each entry its category and every form it stands for")
	return c
}

func checkLexicons(at console) *cobra.Command {
	l := &lexicon{input: input{console: at}, all: true}
	var background string
	c := &cobra.Command{
		Use: "check [NAME|FILE…]", Short: "Find duplicates, entries that can never match, and words that are in half of all news",
		Example: "  tellings lexicon check\n  tellings lexicon check mine.tsv",
		RunE: func(_ *cobra.Command, args []string) error {
			lists, err := l.named(args)
			if err != nil {
				return err
			}
			bg, err := readBackground(background)
			if err != nil {
				return err
			}
			problems := lexicons.Check(lists, bg)
			for _, p := range problems {
				fmt.Fprintln(l.stdout, p)
			}
			l.note("lists: %d, problems: %d", len(lists), l.warned+len(problems))
			for _, list := range lists {
				if len(args) > 0 && lexicons.CannotMatch(list) == len(list.Entries) {
					return fmt.Errorf("%s: none of its %d entries can match a text; is it another format? It was read as a list of terms", list.Origin, len(list.Entries))
				}
			}
			return nil
		},
	}
	c.Flags().StringVar(&background, "background", "", "document frequencies made by tellings background (`FILE`); the shipped ones otherwise")
	return c
}

func convertLexicon(at console) *cobra.Command {
	l := &lexicon{input: input{console: at}}
	c := &cobra.Command{
		Use: "convert NAME|FILE", Short: "Write a list in another format, if that can hold it", Args: cobra.ExactArgs(1),
		Example: "  tellings lexicon convert mine.dic -o mine.tsv\n  tellings lexicon convert loaded --to quanteda",
		RunE: func(c *cobra.Command, args []string) error {
			if err := spare(c.Flags(), args); err != nil {
				return err
			}
			list, err := l.find(args[0])
			if err != nil {
				return err
			}
			format, err := l.target()
			if err != nil {
				return err
			}
			var data bytes.Buffer
			if err := lexicons.Convert(&data, list, format); err != nil {
				return err
			}
			return l.write(l.out, data.Bytes())
		},
	}
	c.Flags().StringVarP(&l.out, "output", "o", "", "write to `FILE`, whose extension names the format unless --to does")
	c.Flags().StringVar(&l.to, "to", "", "the `FORMAT` to write; tsv when neither this nor -o says otherwise")
	return c
}

func auditLexicons(at console) *cobra.Command {
	l := &lexicon{input: input{console: at}}
	c := &cobra.Command{
		Use: "audit INPUT…", Short: "Tell what the lists do in a corpus: entries met, phrases met, share of the text, the busiest entry",
		Long: `Write a row for each category of each list: how many entries are ever met in the corpus, how many entries of
several words, the hits per 1,000 words, and the entry that brings most of them. A list that lives from one
entry measures that entry. What the entries do to the differences between outlets is in lexicon_audit.csv,
which tellings compare writes.`,
		Example: "  tellings lexicon audit articles/\n  tellings lexicon audit corpus.jsonl.gz --no-builtin --lexicon mine.dic -o audit.csv",
		Args:    inputs,
		RunE:    func(c *cobra.Command, args []string) error { return l.strictly(l.audit(c.Context(), args)) },
	}
	c.Flags().StringVarP(&l.out, "output", "o", "", "write to `FILE` (.csv or .jsonl) and not to standard output")
	l.readFlags(c.Flags())
	l.lexiconFlags(c.Flags())
	return c
}

func (l *lexicon) audit(ctx context.Context, args []string) error {
	src, err := l.open(args)
	if err != nil {
		return err
	}
	a, _, err := l.analyzer()
	if err != nil {
		return err
	}
	coverage, articles := features.NewCoverage(a), 0
	err = a.Each(ctx, src, l.workers, func(d *features.Document) error {
		coverage.Add(d)
		articles++
		return nil
	}, l.reject)
	if err == nil {
		err = l.anyOf(articles)
	}
	if err != nil {
		return err
	}
	return reports.WriteCoverage(l.out, l.stdout, coverage)
}

// target is the name of the format to convert to.
func (l *lexicon) target() (string, error) {
	if l.to != "" || l.out == "" {
		return cmp.Or(l.to, "tsv"), nil
	}
	for _, f := range lexicons.Formats {
		for _, e := range f.Extensions {
			if f.Write != nil && strings.HasSuffix(strings.ToLower(l.out), e) {
				return f.Name, nil
			}
		}
	}
	return "", usageError{fmt.Errorf("no format is written to %s by its extension; name one with --to", l.out)}
}

// find returns a shipped list by name, or the list in a file.
func (l *lexicon) find(name string) (*lexicons.List, error) {
	lists, err := lexicons.Builtin()
	if err != nil {
		return nil, err
	}
	if i := slices.IndexFunc(lists, func(x *lexicons.List) bool { return x.Name == name }); i >= 0 {
		return lists[i], nil
	}
	list, warnings, err := lexicons.ReadFile(name)
	if l.all {
		l.warned += len(warnings)
		for _, w := range warnings {
			fmt.Fprintln(l.stdout, visible(w.String()))
		}
	} else {
		l.warn(name, warnings)
	}
	if err != nil && !strings.ContainsAny(name, "./") {
		var names []string
		for _, x := range lists {
			names = append(names, x.Name)
		}
		return nil, fmt.Errorf("no shipped list is called %q (there are %s), and as a file: %w", name, strings.Join(names, ", "), err)
	}
	return list, err
}

// named returns the lists of these names, or all shipped ones.
func (l *lexicon) named(names []string) ([]*lexicons.List, error) {
	if len(names) == 0 {
		return lexicons.Builtin()
	}
	var lists []*lexicons.List
	var errs []error
	for _, name := range names {
		list, err := l.find(name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		lists = append(lists, list)
	}
	return lists, errors.Join(errs...)
}
