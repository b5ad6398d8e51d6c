// Command tellings-beam compares a corpus on many machines, by Apache Beam. See docs/cluster.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tellings/cluster"
	"tellings/compare"
	"tellings/compare/events"
	"tellings/features"
	"tellings/reports"
)

func main() {
	cluster.Register()
	if len(os.Args) > 1 && strings.HasPrefix(os.Args[1], "-") && !isHelp(os.Args[1]) { // a worker: Beam's own flags, no command
		flag.Parse()
		beam.Init() // serves, and does not return
		fmt.Fprintln(os.Stderr, "tellings-beam: flags without a command; see tellings-beam --help")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := root().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "tellings-beam:", err)
		stop()
		os.Exit(1)
	}
}

func isHelp(arg string) bool { return arg == "-h" || arg == "--help" }

func root() *cobra.Command {
	c := &cobra.Command{Use: "tellings-beam", Short: "Compare how outlets tell the same events, on many machines", SilenceUsage: true, SilenceErrors: true}
	c.AddCommand(newCompare(), newBackground())
	return c
}

// job is what the commands share: where the articles are read from, what is written, and the engine.
type job struct {
	cluster.Settings
	runner string
}

func (j *job) flags(c *cobra.Command) *pflag.FlagSet {
	f := c.Flags()
	f.AddGoFlagSet(flag.CommandLine) // Beam's: --endpoint, --environment_type, --parallelism …
	f.StringVarP(&j.Out, "out", "o", "", "the `FOLDER` to write")
	f.StringVar(&j.runner, "runner", "prism", "the engine: "+strings.Join(cluster.Runners, ", "))
	f.StringToStringVar(&j.Columns, "columns", nil, "name columns, as in text=Body,outlet=Paper (`FIELD=NAME`,…)")
	return f
}

// inputs are the arguments of a command.
func (j *job) inputs(_ *cobra.Command, args []string) error {
	if j.Inputs = args; len(args) == 0 {
		return errors.New("no input: name files, folders or globs of articles")
	}
	return nil
}

// groupings are the words of --event.
var groupings = map[string]events.Grouping{"auto": events.Auto, "column": events.ByColumn, "all": events.All}

func newCompare() *cobra.Command {
	var set job
	var event string
	c := &cobra.Command{
		Use:   "compare INPUT…",
		Short: "Read, group into events, compare, and write the tables in shards",
		Long: `Compare how outlets tell the same events, as tellings compare does, on the engine that --runner names. The folder
given by --out gets every table as files table-00000-of-00016.csv, whose rows, one file after another, are those of
tellings compare. Inputs and output must lie where all workers see them under the same path.`,
		Example: `  tellings-beam compare corpus/ --out tables
  tellings-beam compare corpus/ --out tables --runner flink --endpoint localhost:8099 --environment_type LOOPBACK`,
		Args: set.inputs,
		RunE: func(c *cobra.Command, _ []string) error {
			var known bool
			if set.Grouping, known = groupings[event]; !known {
				return fmt.Errorf("--event is %q; it must be auto, column or all", event)
			}
			return cluster.Run(c.Context(), set.runner, set.Settings)
		},
	}
	f := set.flags(c)
	f.StringVar(&event, "event", "auto", "how articles form events: auto (the event column, else by likeness), column, or all (one event)")
	f.BoolVar(&set.DayFirst, "day-first", false, "of dates such as 5/3/2025 the day is first")
	f.StringVar(&set.Outlets, "outlets", "", "a `TABLE` of outlets, their names and groups")
	f.StringVar(&set.Group, "group", "", "the `COLUMN` of that table that groups outlets")
	f.StringVar(&set.Language, "language", "en", "language of the articles (`TAG`)")
	f.StringSliceVar(&set.Lexicons, "lexicon", nil, "add a list of your own (`FILE`; repeatable)")
	f.BoolVar(&set.NoBuiltin, "no-builtin", false, "leave the shipped lists out")
	f.StringVar(&set.Background, "background", "", "document frequencies made by tellings background (`FILE`)")
	f.StringSliceVar(&set.Lenses, "lens", nil, "only these lenses (`NAME`,…)")
	f.StringSliceVar(&set.Formats, "format", []string{"csv"}, "of tables: csv, parquet (`NAME`,…)")
	f.Uint64Var(&set.Seed, "seed", 1, "seed of all random draws")
	f.Float64Var(&set.Prior, "prior", compare.DefaultPrior, "weight of the background in the log-odds, in tokens")
	f.IntVar(&set.Evidence, "evidence", compare.DefaultEvidence, "passages kept for each row")
	f.IntVar(&set.Shards, "shards", cluster.DefaultShards, "files that a table is written in, at most")
	f.IntVar(&set.LargestEvent, "largest", cluster.DefaultLargest, "articles of the largest event that is compared; larger ones are cut out and listed in cut.csv")
	return c
}

func newBackground() *cobra.Command {
	var set job
	opt := features.BackgroundOptions{Version: reports.Version}
	c := &cobra.Command{
		Use:   "background INPUT…",
		Short: "Count in how many articles each word occurs, as a background for compare",
		Long: `Count the document frequencies of words in a corpus of news, as tellings background does, on the engine that --runner
names. The folder given by --out gets background.tsv, the same to the byte.`,
		Example: `  tellings-beam background corpus/ --out counts
  tellings-beam compare corpus/ --background counts/background.tsv --out tables`,
		Args: set.inputs,
		RunE: func(c *cobra.Command, _ []string) error {
			return cluster.RunBackground(c.Context(), set.runner, set.Settings, opt)
		},
	}
	f := set.flags(c)
	f.IntVar(&opt.Least, "least", 5, "leave out words that occur in fewer than `N` articles")
	f.StringVar(&opt.Description, "description", "", "say in the head what the corpus is (`TEXT`)")
	return c
}
