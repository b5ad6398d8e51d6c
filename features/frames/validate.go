package frames

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"sync"

	"gonum.org/v1/gonum/optimize"

	"tellings/corpus"
	"tellings/features/linear"
)

// spread calls do for 0 to n-1 in several goroutines.
func spread(n, workers int, do func(i int)) {
	workers = corpus.Workers(workers)
	var pool sync.WaitGroup
	for w := range min(workers, n) {
		pool.Go(func() {
			for i := w; i < n; i += workers {
				do(i)
			}
		})
	}
	pool.Wait()
}

// CrossValidate returns for each passage the sums of its labels, by a model that was trained without the groups of its fold. Groups
// are never split. labels are those of all passages; one that a fold's training lacks has the sum of NaN there.
func (x *Extractor) CrossValidate(ctx context.Context, passages []Passage, o Options, folds int) (sums [][]float64, labels []Label, err error) {
	if labels, err = labelsOf(passages); err != nil {
		return nil, nil, err
	}
	fold, err := assign(passages, folds)
	if err != nil {
		return nil, nil, err
	}
	sums = make([][]float64, len(passages))
	errs := make([]error, folds)
	one := o
	one.Workers = 1
	spread(folds, o.Workers, func(f int) {
		if err := x.holdOut(ctx, passages, one, f, fold, labels, sums); err != nil {
			errs[f] = fmt.Errorf("fold %d of %d: %w", f+1, folds, err)
		}
	})
	return sums, labels, errors.Join(errs...)
}

// holdOut fills in the sums of fold f.
func (x *Extractor) holdOut(ctx context.Context, passages []Passage, o Options, f int, fold []int, labels []Label, sums [][]float64) error {
	var rest []Passage
	for i, p := range passages {
		if fold[i] != f {
			rest = append(rest, p)
		}
	}
	if len(rest) == len(passages) {
		return nil // fewer groups than folds
	}
	m, err := x.Train(ctx, rest, o)
	if err != nil {
		return err
	}
	c := x.Coder("", m)
	for i, p := range passages {
		if fold[i] != f {
			continue
		}
		sums[i] = make([]float64, len(labels))
		z := c.sums(p.Bag)
		for k, l := range labels {
			at := slices.IndexFunc(m.Labels, func(own Label) bool { return own.Name == l.Name })
			if sums[i][k] = math.NaN(); at >= 0 {
				sums[i][k] = z[at]
			}
		}
	}
	return nil
}

// assign puts whole groups into folds, the largest first, each where the fewest passages are so far.
func assign(passages []Passage, folds int) ([]int, error) {
	sizes := map[string]int{}
	for _, p := range passages {
		sizes[p.Group]++
	}
	if len(sizes) < 2 || folds < 2 {
		return nil, fmt.Errorf("cannot hold out whole groups with %d group(s) and %d fold(s); there must be two of each", len(sizes), folds)
	}
	groups := slices.SortedFunc(maps.Keys(sizes), func(a, b string) int { return cmp.Or(sizes[b]-sizes[a], cmp.Compare(a, b)) })
	of, loads := map[string]int{}, make([]int, folds)
	for _, g := range groups {
		least := 0
		for f := range loads {
			if loads[f] < loads[least] {
				least = f
			}
		}
		of[g] = least
		loads[least] += sizes[g]
	}
	fold := make([]int, len(passages))
	for i, p := range passages {
		fold[i] = of[p.Group]
	}
	return fold, nil
}

// Calibrate fits for each label of m how the sums of passages that a model had not seen become probabilities: logistic regression on
// the sum alone, with Platt's targets (n₊+1)/(n₊+2) and 1/(n₋+2) in place of 1 and 0 (Platt 1999; Lin, Lin & Weng 2007).
func (m *Model) Calibrate(passages []Passage, sums [][]float64) error {
	for k := range m.Labels {
		l := &m.Labels[k]
		var z, y []float64
		with := 0
		for i, p := range passages {
			if sums[i] == nil || math.IsNaN(sums[i][k]) {
				continue
			}
			z = append(z, sums[i][k])
			has := slices.Contains(p.Labels, l.Name)
			y = append(y, 0)
			if has {
				with++
				y[len(y)-1] = 1
			}
		}
		high, low := float64(with+1)/float64(with+2), 1/float64(len(y)-with+2)
		for i := range y {
			y[i] = low + y[i]*(high-low)
		}
		slope, offset, err := platt(z, y)
		if err != nil {
			return fmt.Errorf("label %q: %w", l.Name, err)
		}
		l.Slope, l.Offset = round(slope), round(offset)
	}
	return nil
}

// platt fits probability = 1/(1 + exp(−(slope·z + offset))) to targets.
func platt(z, y []float64) (slope, offset float64, err error) {
	value := func(x []float64) (loss, bySlope, byOffset float64) {
		for i := range z {
			l, d := linear.LogLoss(x[0]*z[i]+x[1], y[i])
			loss += l
			bySlope += d * z[i]
			byOffset += d
		}
		return loss, bySlope, byOffset
	}
	result, err := optimize.Minimize(optimize.Problem{
		Func: func(x []float64) float64 { loss, _, _ := value(x); return loss },
		Grad: func(gradient, x []float64) { _, gradient[0], gradient[1] = value(x) },
	}, []float64{1, 0}, nil, &optimize.BFGS{})
	if result == nil {
		return 0, 0, fmt.Errorf("calibrating: %w", err)
	}
	return result.X[0], result.X[1], nil
}

// Scores turns the sums of a passage into what is said of each label.
func (m *Model) Scores(sums []float64) []Score {
	scores := make([]Score, len(sums))
	for k, given := range m.given(sums) {
		scores[k] = Score{Label: m.Labels[k].Name, Probability: m.Labels[k].probability(sums[k]), Given: given}
	}
	return scores
}

// Describe fills in the card from the sums of passages by models that had not seen their group.
func (m *Model) Describe(set string, passages []Passage, sums [][]float64, folds int, grouping string) {
	groups := map[string]bool{}
	known, told := make([][]string, len(passages)), make([][]string, len(passages))
	for i, p := range passages {
		groups[p.Group] = true
		known[i], told[i] = p.Labels, m.Tell(sums[i])
	}
	f := Measure(known, told)
	m.Card = Card{
		Method: "one logistic regression a label over TF-IDF of words, pairs of words, runs of letters, subwords, stems, words of headlines and of others, lists, and word vectors; L2 penalty, dual coordinate descent, " +
			"labels weighted to count the same as their absence; probabilities calibrated on held-out passages (Platt)",
		Set: set, Passages: len(passages), Groups: len(groups), Folds: folds, Grouping: grouping,
		HeldOut: map[string]float64{"micro_f1": thousandths(f.Micro), "macro_f1": thousandths(f.Macro), "precision": thousandths(f.Precision), "recall": thousandths(f.Recall), "exact": thousandths(f.Exact)},
		Limits: []string{
			"It gives the labels of its coders and knows nothing else; on another subject, kind of text or time it must be evaluated anew.",
			"It reads words, not sentences: who does what to whom, irony and negation are lost on it.",
			"Figures by label rest on as many passages as stand beside them.",
		},
	}
	for k := range m.Labels {
		l := &m.Labels[k]
		own := f.Labels[slices.IndexFunc(f.Labels, func(x LabelFigures) bool { return x.Name == l.Name })]
		l.HeldOut = map[string]float64{"precision": thousandths(own.Precision), "recall": thousandths(own.Recall), "f1": thousandths(own.F1)}
	}
}
