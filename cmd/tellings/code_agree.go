package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tellings/compare/coding"
	"tellings/compare/stats"
	"tellings/corpus/table"
	"tellings/features/frames"
)

// codeAgree is the command that says how far coders agree.
type codeAgree struct {
	console
	label, metric string
	seed          uint64
	most          int
}

// alphaMetrics are the words of --metric.
var alphaMetrics = map[string]stats.Metric{"nominal": stats.NominalMetric, "ordinal": stats.OrdinalMetric, "interval": stats.IntervalMetric, "ratio": stats.RatioMetric}

func newCodeAgree(at console) *cobra.Command {
	k := &codeAgree{console: at}
	c := &cobra.Command{
		Use:   "agree SHEET SHEET…",
		Short: "How far coders agree: Krippendorff's α with its interval, by label and by pair, and what is disputed",
		Long: `Hold the sheets of two coders or more against each other, record by record (column id). Printed are Krippendorff's α with
a 95 % interval, which says how much α hangs on the records that were coded; α of each label and of each pair of coders;
and the records that are disputed most. .80 is the usual mark, .667 the lowest for tentative conclusions.`,
		Example: `  tellings code agree ada.csv bo.csv
  tellings code agree ada.csv bo.csv cem.csv --label tone --metric ordinal`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) < 2 {
				return errors.New("name the sheets of two coders or more")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return k.run(args) },
	}
	c.Flags().StringVar(&k.label, "label", "label", "the `COLUMN` that holds the labels")
	c.Flags().StringVar(&k.metric, "metric", "nominal", "how values are compared: nominal (names), ordinal, interval or ratio (numbers) (`METRIC`)")
	c.Flags().Uint64Var(&k.seed, "seed", 1, "seed of the intervals")
	c.Flags().IntVar(&k.most, "disputed", 10, "how many disputed records to show (`N`)")
	return c
}

func (k *codeAgree) run(paths []string) error {
	metric, ok := alphaMetrics[k.metric]
	if !ok {
		return usageError{fmt.Errorf("--metric is %q; it must be nominal, ordinal, interval or ratio", k.metric)}
	}
	var sheets []coding.Sheet
	for _, path := range paths {
		s, err := readSheet(path, k.label)
		if err != nil {
			return err
		}
		sheets = append(sheets, s)
	}
	a, err := coding.Agree(sheets, metric, k.seed)
	if err != nil {
		return err
	}
	return k.print(a, sheets)
}

// readSheet reads what one coder filled in: the columns id and label.
func readSheet(path, label string) (s coding.Sheet, err error) {
	f, err := sideFile(path)
	if err != nil {
		return s, err
	}
	defer f.Close()
	rows, err := table.New(f, strings.EqualFold(filepath.Ext(path), ".tsv"))
	if err != nil {
		return s, fmt.Errorf("%s: %w", path, err)
	}
	id, at := rows.Column("id"), rows.Column(label)
	if id < 0 || at < 0 {
		return s, fmt.Errorf("%s has no column %q; a coder's sheet needs id and the column of --label", path, map[bool]string{true: "id", false: label}[id < 0])
	}
	s = coding.Sheet{Coder: strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), Labels: map[string][]string{}}
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return s, nil
		}
		if err != nil {
			return s, fmt.Errorf("%s: %w", path, err)
		}
		if row.Fault != "" {
			return s, fmt.Errorf("%s:%d: %s", path, row.Line, row.Fault)
		}
		if _, twice := s.Labels[row.Cells[id]]; twice {
			return s, fmt.Errorf("%s:%d: the record %q stands twice on the sheet", path, row.Line, row.Cells[id])
		}
		s.Labels[row.Cells[id]] = frames.ParseLabels(row.Cells[at])
	}
}

func (k *codeAgree) print(a *coding.Agreement, sheets []coding.Sheet) error {
	var out strings.Builder
	line := func(x *coding.Alpha, name string) {
		fmt.Fprintf(&out, "  %-32s α %s  %d records", name, alphaText(x), x.Records)
		if x.Given > 0 {
			fmt.Fprintf(&out, ", given %d times", x.Given)
		}
		out.WriteString("\n")
	}
	fmt.Fprintf(&out, "%d coders, %s\n", len(sheets), k.metric)
	line(&a.All, "all")
	for _, part := range [][]coding.Alpha{a.ByLabel, a.ByPair} {
		for i := range part {
			line(&part[i], part[i].Of)
		}
	}
	shown := a.Disputed[:min(k.most, len(a.Disputed))]
	fmt.Fprintf(&out, "disputed records: %d\n", len(a.Disputed))
	for _, d := range shown {
		var said []string
		for i, l := range d.Labels {
			said = append(said, sheets[i].Coder+": "+l)
		}
		fmt.Fprintf(&out, "  %s  %s\n", d.ID, strings.Join(said, " | "))
	}
	_, err := io.WriteString(k.stdout, out.String())
	return err
}

// alphaText is α with its interval, as far as there are these: coders who all say one thing have no α, and two records no interval.
func alphaText(a *coding.Alpha) string {
	switch {
	case math.IsNaN(a.Alpha):
		return "none (nothing differs)"
	case math.IsNaN(a.Low):
		return fmt.Sprintf("%.3f (no interval: too few records)", a.Alpha)
	}
	return fmt.Sprintf("%.3f [%.3f, %.3f]", a.Alpha, a.Low, a.High)
}
