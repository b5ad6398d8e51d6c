package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tellings/compare"
	"tellings/compare/events"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/stance"
	"tellings/reports"
)

// comparison is the command that does everything.
type comparison struct {
	input
	out        string
	event      string
	background string
	formats    []string
	title      string
	memory     string
	cache      string
	noText     bool
	period     string
	targets    string
	models     []string
	tokenizer  string
	read       []reports.Source // the models
	full       bool
	plots      string
	options    compare.Options
}

func newCompare(at console) *cobra.Command {
	k := &comparison{input: input{console: at}}
	c := &cobra.Command{
		Use:   "compare INPUT…",
		Short: "Read, group into events, analyse, compare, and write reports and tables",
		Long: `Compare how outlets tell the same events. Articles are grouped into events (by their event column, or by what
they are about), read for voice and wording, and every outlet is set against the others of its event. The
folder given by -o gets index.html, a page for each event and outlet, report.md, a CSV for each table,
datapackage.json with the meaning of every column, and manifest.json.`,
		Example: `  tellings compare articles/ -o report
  tellings compare corpus.jsonl.gz --event column --lens measures,terms -o report
  tellings compare a.txt b.txt c.txt --event all --lexicon mine.dic -o report`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return k.strictly(k.run(c.Context(), args)) },
	}
	f := c.Flags()
	f.StringVarP(&k.out, "output", "o", "report", "the `FOLDER` to write")
	eventFlag(f, &k.event)
	f.StringSliceVar(&k.options.Lenses, "lens", nil, "only these lenses: "+strings.Join(lensNames(), ", ")+" (`NAME`,…)")
	f.StringSliceVar(&k.formats, "format", nil, "only these formats: "+strings.Join(formatNames(), ", ")+" (`NAME`,…)")
	f.StringSliceVar(&k.models, "model", nil, "models of your own labels, for the lens frames (`FILE`; repeatable; see tellings train frames)")
	f.StringVar(&k.tokenizer, "tokenizer", "", "a tokenizer.json of your own, whose pieces the lens terms counts in place of words (`FILE`)")
	f.StringVar(&k.background, "background", "", "document frequencies made by tellings background (`FILE`); the shipped ones otherwise")
	f.Float64Var(&k.options.Prior, "prior", compare.DefaultPrior, "weight of the background in the log-odds, in tokens")
	f.IntVar(&k.options.Evidence, "evidence", compare.DefaultEvidence, "passages kept for each row, a third of them in words of others, fewer where there are too few articles to infer anything")
	f.Uint64Var(&k.options.Seed, "seed", 1, "seed of all random draws")
	f.StringVar(&k.options.Reference, "reference", "", "compare every outlet with this one alone, in place of the rest (`OUTLET`)")
	f.StringVar(&k.group, "group", "", "hold groups of outlets against each other in profiles.csv: the `COLUMN` of the input, or of --outlets, that says which group")
	f.StringSliceVar(&k.options.Measures, "measure", nil, "questions asked in advance, in the outlet's own voice: corrected for these alone (`LIST.CATEGORY`,…)")
	f.StringVar(&k.period, "period", "", "split profiles.csv by month or year besides")
	f.StringVar(&k.targets, "targets", "", "the tone toward those whom `FILE` names, in place of the actors that are found: target, and side (a party, a camp), of which profiles.csv tells too")
	f.BoolVar(&k.options.Check, "check", false, "cut each outlet in two at random, and deal names out anew, to see what is found where nothing differs: check.csv, and the noise beside every measure")
	f.StringVar(&k.plots, "plots", "", "write the pictures of the pages as SVG files into this folder too (`DIR`)")
	f.BoolVar(&k.full, "full", false, "tables with the rows too that say nothing, such as lists of which an outlet has no word")
	f.BoolVar(&k.noText, "no-text", false, "no whole articles in the pages: the sentences alone that a number rests on")
	f.StringVar(&k.memory, "memory", "", "about how much memory to take, such as 800M or 2G; a quarter of it, or 256M, for texts, and more of them go to a temporary file (`SIZE`)")
	f.StringVar(&k.cache, "cache", "", "keep what is found out about each article in a `FOLDER`: another run, with other lenses, formats or more articles, takes it from there")
	f.StringVar(&k.title, "title", "", "heading of the report")
	k.readFlags(f)
	k.lexiconFlags(f)
	return c
}

func lensNames() (names []string) {
	for _, l := range compare.Lenses {
		names = append(names, l.Name)
	}
	return names
}

func formatNames() (names []string) {
	for _, f := range reports.Formats {
		names = append(names, f.Name)
	}
	return names
}

// periods are the words of --period.
var periods = map[string]compare.Period{"": compare.WholeTime, "month": compare.ByMonth, "year": compare.ByYear}

// groupings are the words of --event, eventChoices their order.
var (
	groupings    = map[string]events.Grouping{"auto": events.Auto, "column": events.ByColumn, "all": events.All}
	eventChoices = []string{"auto", "column", "all"}
)

func eventFlag(f *pflag.FlagSet, event *string) {
	f.StringVar(event, "event", "auto", "how articles form events: auto (the event column, else by likeness), column, or all (one event)")
}

func (k *comparison) run(ctx context.Context, args []string) error {
	started := time.Now()
	if err := k.check(); err != nil {
		return err
	}
	texts := int64(compare.DefaultMemory)
	if k.memory != "" {
		limit, err := bytesOf(k.memory)
		if err != nil {
			return err
		}
		texts = bound(limit)
	}
	src, err := k.open(args)
	if err != nil {
		return err
	}
	bg, err := k.input.background(k.background)
	if err != nil {
		return err
	}
	a, lists, err := k.analyzer()
	if err != nil {
		return err
	}
	if err := k.measured(a); err != nil {
		return err
	}
	if k.options.Coders, err = k.coders(a); err != nil {
		return err
	}
	if k.options.Tokenizer, err = k.ownTokenizer(); err != nil {
		return err
	}
	if k.options.Targets, err = readTargets(k.targets); err != nil {
		return err
	}
	closeCache, err := k.openCache(a, bg, lists)
	if err != nil {
		return err
	}
	defer closeCache()
	w, err := reports.Create(k.out, reports.Options{Title: k.title, Formats: k.formats, NoText: k.noText, Full: k.full, Plots: k.plots, Lexicons: lists, Period: periods[k.period], Measures: k.options.Measures, Check: k.options.Check, Seed: k.options.Seed})
	if err != nil {
		return err
	}
	defer w.Abort()
	bar := newProgress(k.stderr, k.quiet)
	defer bar.end()
	r := compare.Run{Analyzer: a, Background: bg, Grouping: groupings[k.event], Options: k.options, Workers: k.workers, MemoryLimit: texts, Progress: bar.show}
	var writing error
	met, findings := map[string]bool{}, 0
	sum, err := r.Each(ctx, src, func(c *compare.Comparison) error {
		for _, name := range c.Outlets {
			met[name] = true
		}
		findings += len(c.Statements)
		return w.Add(ctx, c)
	}, func(rej corpus.Reject) {
		bar.end()
		k.reject(rej)
		if writing == nil {
			writing = w.Reject(rej)
		}
	})
	if err == nil {
		err = writing
	}
	if err != nil {
		return err
	}
	if err := k.anyOf(sum.Articles); err != nil {
		return err
	}
	if of := k.options.Reference; of != "" && !met[of] {
		return usageError{fmt.Errorf("--reference is %q; no outlet of the input is called that%s", of, didYouMean(of, slices.Sorted(maps.Keys(met))))}
	}
	m := reports.Manifest{
		Version: version, Arguments: append([]string{"compare"}, args...), Seed: k.options.Seed, Settings: k.settings(),
		Started: started, Finished: time.Now(), Read: sum.Articles,
	}
	for _, s := range k.sums {
		m.Inputs = append(m.Inputs, reports.Source{Name: s.Path, SHA256: s.SHA256, Bytes: s.Bytes})
	}
	if m.Lexicons, err = listChecksums(bg, lists); err != nil {
		return err
	}
	bar.end()
	if err := w.Close(m); err != nil {
		return err
	}
	k.done(sum, len(met), findings, time.Since(started))
	return nil
}

// check turns down values of flags that mean nothing.
func (k *comparison) check() error {
	if err := choice("event", eventChoices, k.event); err != nil {
		return err
	}
	if err := choice("lens", lensNames(), k.options.Lenses...); err != nil {
		return err
	}
	if err := choice("format", formatNames(), k.formats...); err != nil {
		return err
	}
	if k.period != "" {
		if err := choice("period", []string{"month", "year"}, k.period); err != nil {
			return err
		}
	}
	if len(k.models) > 0 && len(k.options.Lenses) > 0 && !slices.Contains(k.options.Lenses, "frames") {
		return usageError{errors.New("--model is for the lens frames; name it too: --lens frames")}
	}
	if k.targets != "" && len(k.options.Lenses) > 0 && !slices.Contains(k.options.Lenses, "tone") {
		return usageError{errors.New("--targets is for the lens tone; name it too: --lens tone")}
	}
	if k.out == "" || k.out == "-" {
		return usageError{fmt.Errorf("--output is %q; a report is a folder: name it", k.out)}
	}
	if !(k.options.Prior > 0) || math.IsInf(k.options.Prior, 0) {
		return usageError{fmt.Errorf("--prior is %v; it must be above 0", k.options.Prior)}
	}
	if k.options.Evidence < 1 {
		return usageError{fmt.Errorf("--evidence is %d; it must be 1 or more", k.options.Evidence)}
	}
	return nil
}

// readTargets reads the table of --targets, if there is one.
func readTargets(path string) ([]stance.Target, error) {
	if path == "" {
		return nil, nil
	}
	f, err := sideFile(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return stance.ReadTargets(path, f)
}

// measured turns down questions on what no list measures.
func (k *comparison) measured(a *features.Analyzer) error {
	var known []string
	for _, f := range a.Matcher.Features() {
		known = append(known, f.List+"."+f.Category)
	}
	for _, name := range k.options.Measures {
		if !slices.Contains(known, name) {
			return usageError{fmt.Errorf("--measure is %q; it must be list.category, as in measures.csv%s", name, didYouMean(name, known))}
		}
	}
	return nil
}

// done says what was made, of what, and what it took.
func (k *comparison) done(sum compare.Summary, outlets, findings int, took time.Duration) {
	k.note("articles: %d, events: %d, of these told by two outlets or more: %d; not used: %d, outlets: %d, findings: %d; %.1f s, %d MB", sum.Articles, sum.Events,
		sum.Compared, sum.Rejects, outlets, findings, took.Seconds(), taken()>>20)
	if l, err := k.spoken(); err == nil && compare.WhyNotMore(l) != "" {
		k.note("%s", compare.WhyNotMore(l))
	}
	if sum.Rejects > 0 {
		k.note("records or values that could not be used: %d; %s lists them", sum.Rejects, filepath.Join(k.out, "rejects.csv"))
	}
	switch {
	case sum.Compared > 0:
	case k.event == "column" && sum.Named == 0:
		k.note("nothing could be compared: no article names its event; the input has no column of the usual names (event, event_id, story …): name it with --columns event=NAME, or use --event auto or --event all")
	case sum.Articles > 1 && k.event != "all":
		k.note("nothing could be compared: no event is told by two outlets. --event all takes all articles as one event")
	default:
		k.note("nothing could be compared: no event is told by two outlets")
	}
	for _, begin := range [...]string{"index.html", "report.xlsx", "report.md", "findings.csv", "report.json"} {
		if name := filepath.Join(k.out, begin); exists(name) {
			k.note("open %s", name)
			return
		}
	}
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// settings are the options that change the result.
type settings struct {
	Event      string           `json:"event"`
	Language   string           `json:"language"`
	Lenses     []string         `json:"lenses,omitempty"`
	Background string           `json:"background,omitempty"`
	Prior      float64          `json:"prior"`
	Evidence   int              `json:"evidence"`
	Columns    []string         `json:"columns,omitempty"`
	Reference  string           `json:"reference,omitempty"`
	Group      string           `json:"group,omitempty"`
	Measures   []string         `json:"measures,omitempty"`
	Period     string           `json:"period,omitempty"`
	Targets    string           `json:"targets,omitempty"`
	Check      bool             `json:"check,omitempty"`
	Models     []reports.Source `json:"models,omitempty"`
}

func (k *comparison) settings() settings {
	s := settings{Event: k.event, Language: k.language, Lenses: k.options.Lenses, Background: k.background, Prior: k.options.Prior, Evidence: k.options.Evidence,
		Reference: k.options.Reference, Group: k.group, Measures: k.options.Measures, Period: k.period, Targets: k.targets, Check: k.options.Check, Models: k.read}
	for _, field := range slices.Sorted(maps.Keys(k.columns)) {
		s.Columns = append(s.Columns, field+"="+k.columns[field])
	}
	return s
}
