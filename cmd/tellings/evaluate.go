package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tellings/compare/coding"
	"tellings/compare/stats"
	"tellings/features/frames"
)

// evaluate is the command that holds a model of the user's own labels against people.
type evaluate struct {
	labelled
	model    string
	second   string
	byOutlet bool
}

func newEvaluate(at console) *cobra.Command {
	e := &evaluate{labelled: labelled{input: input{console: at}}}
	c := &cobra.Command{
		Use:   "evaluate LABELLED…",
		Short: "Hold a model against labelled articles that it has not seen",
		Long: `Label records whose labels are known and print how well: precision, recall, F1 and AUC of each label, micro- and macro-F1,
Krippendorff's α between the model and the coders as if it were one of them, and how far its probabilities can be taken
at their word (of the passages that it gives a label with .7 to .8, that share should have it). Records that the model
was trained on say nothing: use others. --second names the sheet of another coder of the same records (columns id and
--label): then the two coders and the model are held against each other, and the second coder's F1 against the first says
how well a model could do. Coders alone are compared with tellings code agree.`,
		Example: `  tellings evaluate held-out.csv --model model.json --label frame
  tellings evaluate ada.csv --second bo.csv --model model.json --by-outlet`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return e.strictly(e.run(c.Context(), args)) },
	}
	c.Flags().StringVar(&e.model, "model", "", "the model `FILE` that tellings train frames wrote")
	c.Flags().StringVar(&e.second, "second", "", "the `SHEET` of a second coder, by id")
	c.Flags().BoolVar(&e.byOutlet, "by-outlet", false, "print micro-F1 of each outlet too")
	e.labelFlags(c)
	return c
}

func (e *evaluate) run(ctx context.Context, args []string) error {
	if e.model == "" {
		return usageError{errors.New("say which model is to be evaluated: --model FILE, made by tellings train frames")}
	}
	m, err := readFrames(e.model)
	if err != nil {
		return err
	}
	passages, x, err := e.passages(ctx, args)
	if err != nil {
		return err
	}
	known, told, scores := make([][]string, len(passages)), make([][]string, len(passages)), make([][]frames.Score, len(passages))
	c, unseen := x.Coder("", m), map[string]bool{}
	for i, p := range passages {
		scores[i] = c.Score(p.Bag, 0)
		known[i], told[i] = p.Labels, frames.Given(scores[i])
		for _, l := range p.Labels {
			unseen[l] = unseen[l] || !slices.ContainsFunc(m.Labels, func(own frames.Label) bool { return own.Name == l })
		}
	}
	trained := 0
	for i := range passages {
		trained += oneIf(c.Knows(passages[i].Bag))
	}
	if trained > 0 {
		e.note("%d of %d passages have the words of one that the model was trained on: the figures are too good; leave them out", trained, len(passages))
	}
	for _, label := range slices.Sorted(maps.Keys(unseen)) {
		if unseen[label] {
			e.note("the model has never seen the label %q: it counts as missed wherever it stands", label)
		}
	}
	return e.print(passages, known, told, scores)
}

func (e *evaluate) print(passages []coded, known, told [][]string, scores [][]frames.Score) error {
	var out strings.Builder
	f := frames.Measure(known, told)
	fmt.Fprintf(&out, "%d passages: micro-F1 %.3f, macro-F1 %.3f, precision %.3f, recall %.3f, all labels right in %.3f\n", f.N, f.Micro, f.Macro, f.Precision, f.Recall, f.Exact)
	for _, l := range f.Labels {
		fmt.Fprintf(&out, "  %-28s %5d passages  precision %.3f  recall %.3f  F1 %.3f  AUC %.3f\n", l.Name, l.Passages, l.Precision, l.Recall, l.F1, stats.AUC(scoredOf(passages, scores, l.Name)))
	}
	if err := e.agreement(&out, passages, known, told); err != nil {
		return err
	}
	calibration(&out, passages, scores)
	if e.byOutlet {
		outlets(&out, passages, known, told)
	}
	_, err := io.WriteString(e.stdout, out.String())
	return err
}

// agreement prints α of the model and the coders, two by two where there is a second coder.
func (e *evaluate) agreement(out io.Writer, passages []coded, known, told [][]string) error {
	sheets := []coding.Sheet{{Coder: "coders", Labels: map[string][]string{}}, {Coder: "model", Labels: map[string][]string{}}}
	for i, p := range passages {
		sheets[0].Labels[p.ID], sheets[1].Labels[p.ID] = known[i], told[i]
	}
	if e.second != "" {
		second, err := readSheet(e.second, e.label)
		if err != nil {
			return err
		}
		var first, other [][]string
		for i, p := range passages {
			if l := second.Labels[p.ID]; len(l) > 0 {
				first, other = append(first, known[i]), append(other, l)
			}
		}
		if len(first) == 0 {
			return fmt.Errorf("%s codes none of the %d records: the ids must be the same", e.second, len(passages))
		}
		f := frames.Measure(first, other)
		fmt.Fprintf(out, "%s against the coders, %d passages: micro-F1 %.3f, macro-F1 %.3f\n", second.Coder, f.N, f.Micro, f.Macro)
		sheets = append(sheets, second)
	}
	a, err := coding.Agree(sheets, stats.NominalMetric, 1)
	if err != nil {
		return err
	}
	for _, pair := range a.ByPair {
		fmt.Fprintf(out, "α of %s %s, %d passages\n", pair.Of, alphaText(&pair), pair.Records)
	}
	return nil
}

// scoredOf are the probabilities of one label with whether coders gave it.
func scoredOf(passages []coded, scores [][]frames.Score, label string) (items []stats.Scored) {
	for i, p := range passages {
		if k := slices.IndexFunc(scores[i], func(s frames.Score) bool { return s.Label == label }); k >= 0 {
			items = append(items, stats.Scored{Score: scores[i][k].Probability, Positive: slices.Contains(p.Labels, label)})
		}
	}
	return items
}

// calibration holds probabilities against shares, in ten steps.
func calibration(out io.Writer, passages []coded, scores [][]frames.Score) {
	var sum, has, n [10]float64
	off, all := 0.0, 0.0
	for i, p := range passages {
		for _, s := range scores[i] {
			k := min(9, int(10*s.Probability))
			sum[k] += s.Probability
			n[k]++
			if slices.Contains(p.Labels, s.Label) {
				has[k]++
			}
		}
	}
	fmt.Fprintln(out, "probability  said  true  decisions")
	for k := range n {
		if n[k] > 0 {
			fmt.Fprintf(out, "  .%d to %s    %.2f  %.2f  %.0f\n", k, []string{".1", ".2", ".3", ".4", ".5", ".6", ".7", ".8", ".9", "1 "}[k], sum[k]/n[k], has[k]/n[k], n[k])
			off += math.Abs(sum[k] - has[k])
			all += n[k]
		}
	}
	fmt.Fprintf(out, "expected calibration error %.3f\n", off/all)
}

// outlets prints micro-F1 of each outlet, in order of name.
func outlets(out io.Writer, passages []coded, known, told [][]string) {
	byOutlet := map[string][2][][]string{}
	var names []string
	for i, p := range passages {
		if _, met := byOutlet[p.outlet]; !met {
			names = append(names, p.outlet)
		}
		own := byOutlet[p.outlet]
		byOutlet[p.outlet] = [2][][]string{append(own[0], known[i]), append(own[1], told[i])}
	}
	slices.Sort(names)
	for _, name := range names {
		f := frames.Measure(byOutlet[name][0], byOutlet[name][1])
		fmt.Fprintf(out, "  %-28s %5d passages  micro-F1 %.3f\n", name, f.N, f.Micro)
	}
}
