package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tellings/docs"
	"tellings/lexicons"
	"tellings/reports"
)

// explain is the command that says what a number means.
type explain struct{ input }

func newExplain(at console) *cobra.Command {
	e := &explain{input{console: at}}
	c := &cobra.Command{
		Use:   "explain NAME…",
		Short: "Say what a measure, a column or a verdict means, and what it cannot say",
		Long: `Say what a measure (loaded.negative), a column of the tables (log_ratio, terms.z) or a verdict (supported) means: its formula,
what it takes for granted, the papers, and what it cannot say. The text is that of docs/method. Without NAME the names are listed.`,
		Example: `  tellings explain log_ratio
  tellings explain not distinguishable
  tellings explain loaded.negative`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error { return e.run(strings.Join(args, " ")) },
	}
	e.lexiconFlags(c.Flags())
	return c
}

func (e *explain) run(name string) error {
	lists, err := e.lists()
	if err != nil {
		return err
	}
	var out strings.Builder
	if name == "" {
		fmt.Fprintf(&out, "Explained are every column of the tables, every measure (list.category), and\n\n  %s\n", strings.Join(docs.Names(), "\n  "))
	} else {
		measure := explainMeasure(&out, lists, name)
		column := explainColumn(&out, name)
		if s, ok := docs.Explain(name[strings.LastIndex(name, ".")+1:]); ok && !measure {
			explainSection(&out, s)
		} else if !measure && !column {
			return usageError{fmt.Errorf("nothing is called %q%s", name, didYouMean(name, explainable(lists)))}
		}
	}
	_, err = fmt.Fprint(e.stdout, out.String())
	return err
}

// explainMeasure says what a list, or a category of one, is about.
func explainMeasure(out *strings.Builder, lists []*lexicons.List, name string) bool {
	list, category, one := strings.Cut(strings.ToLower(name), ".")
	for _, l := range lists {
		if l.Name != list {
			continue
		}
		if one && !slices.ContainsFunc(l.Categories, func(c lexicons.Category) bool { return c.Name == category }) {
			return false
		}
		fmt.Fprintf(out, "%s: %s\n", l.Name, l.Description)
		for _, c := range l.Categories {
			if !one || c.Name == category {
				fmt.Fprintf(out, "  %s.%s: %s\n", l.Name, c.Name, c.Description)
			}
		}
		fmt.Fprintf(out, "  source: %s\n  licence: %s\n  entries: tellings lexicon show %s\n", l.Source, l.Licence, l.Name)
		for _, what := range []string{"rate", "log_ratio"} {
			if s, ok := docs.Explain(what); ok {
				explainSection(out, s)
			}
		}
		return true
	}
	return false
}

// explainColumn says in which tables a column stands and what it holds there. A name may say the table: terms.z.
func explainColumn(out *strings.Builder, name string) (found bool) {
	table, column, one := strings.Cut(name, ".")
	if !one {
		table, column = "", name
	}
	for _, s := range reports.Sheets {
		if table != "" && table != s.Name {
			continue
		}
		for _, c := range s.Columns {
			if strings.EqualFold(c.Name, strings.ReplaceAll(column, " ", "_")) {
				fmt.Fprintf(out, "%s.csv, %s (%s): %s\n", s.Name, c.Name, c.Type, c.Doc)
				found = true
			}
		}
	}
	return found
}

func explainSection(out *strings.Builder, s docs.Section) {
	fmt.Fprintf(out, "\n%s\n\n%s\n\n(docs/method/%s)\n", strings.ToUpper(s.Title), strings.ReplaceAll(s.Text, "**", ""), s.Page)
}

// explainable are all names, to guess what was meant.
func explainable(lists []*lexicons.List) []string {
	names := docs.Names()
	for _, l := range lists {
		names = append(names, l.Name)
		for _, c := range l.Categories {
			names = append(names, l.Name+"."+c.Name)
		}
	}
	for _, s := range reports.Sheets {
		for _, c := range s.Columns {
			names = append(names, c.Name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
