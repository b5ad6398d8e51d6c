package frames

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"

	"tellings/corpus"
	"tellings/features/linear"
	"tellings/features/wordvec"
)

// Model tells which labels a passage has. It is written as JSON that can be read.
type Model struct {
	Kind   string  `json:"kind"` // what it is: see kind
	Card   Card    `json:"card"`
	Single bool    `json:"single"` // a passage has one label; else several, and one at least
	Labels []Label `json:"labels"` // in order of name
	// Seen are the sums of the passages that it was trained on, sorted: these prove nothing of it. See Bag.Sum.
	Seen []string `json:"seen,omitempty"`
	// Subwords are the pieces that words are cut into.
	Subwords []string   `json:"subwords"`
	Features []Feature  `json:"features"` // by block, then by name
	Vector   [][]Number `json:"vector"`   // by direction of the word vectors: the weight for each label

	*dictionary
	pieces  *pieces
	weights []float32 // by feature, behind them by direction of the word vectors; then by label
}

// kind is how a file is known to hold such a model.
const kind = "labels of passages"

// Label is what a model knows of one label.
type Label struct {
	Name      string  `json:"name"`
	Passages  int     `json:"passages"` // that it was learned from
	Intercept float64 `json:"intercept"`
	// A probability is 1/(1 + exp(−(slope·sum + offset))), of the sum of intercept and terms; the label is given where the sum is cut or more.
	Slope   float64            `json:"slope"`
	Offset  float64            `json:"offset"`
	Cut     float64            `json:"cut"`
	HeldOut map[string]float64 `json:"held_out,omitempty"` // figures over passages whose group the model had not seen
}

// Feature is what one feature counts for each label.
type Feature struct {
	Block  string   `json:"block"`
	Name   string   `json:"name"`
	IDF    float64  `json:"idf"`
	Weight []Number `json:"weight"`
}

// Number is a weight, written with four digits.
type Number float64

// MarshalJSON writes four digits behind the point.
func (n Number) MarshalJSON() ([]byte, error) { return json.Marshal(math.Round(float64(n)*1e4) / 1e4) }

// Card says what a model is and how far it can be trusted.
type Card struct {
	Method   string             `json:"method"`
	Set      string             `json:"set"`
	Passages int                `json:"passages"`
	Groups   int                `json:"groups"`
	Folds    int                `json:"folds"`
	Grouping string             `json:"grouping"` // what was held out whole
	HeldOut  map[string]float64 `json:"held_out"`
	Limits   []string           `json:"limits"`
}

// Passage is a labelled passage.
type Passage struct {
	ID     string
	Group  string // what is held out whole, such as its outlet or its event
	Labels []string
	*Bag
}

// Options say how to train. The zero value works.
type Options struct {
	Single  bool
	Workers int
}

// Train fits a model to passages, whose bags x made. The labels are those that occur; each must stand beside passages without it.
func (x *Extractor) Train(ctx context.Context, passages []Passage, o Options) (*Model, error) {
	labels, err := labelsOf(passages)
	if err != nil {
		return nil, err
	}
	bags := make([]*Bag, len(passages))
	for i := range passages {
		bags[i] = passages[i].Bag
	}
	m := &Model{Kind: kind, Single: o.Single, Labels: labels, pieces: learnPieces(x, bags)}
	for _, b := range bags {
		m.Seen = append(m.Seen, x.Sum(b))
	}
	slices.Sort(m.Seen)
	m.Seen = slices.Compact(m.Seen)
	m.dictionary = learn(x, m.pieces, bags)
	rows, r := make([][]cell, len(bags)), newReader(x, m.pieces, m.dictionary)
	for i, b := range bags {
		rows[i] = r.row(b)
	}
	return m, m.fit(ctx, rows, passages, o.Workers)
}

// fit fits the labels, so many at a time as there are workers, and keeps weights rounded as they are written, so that a model read again
// says the same.
func (m *Model) fit(ctx context.Context, rows [][]cell, passages []Passage, workers int) error {
	n, size := len(m.Labels), m.size()+wordvec.Dimensions
	each := (n + corpus.Workers(workers) - 1) / corpus.Workers(workers) // labels that are fitted in one pass
	parts := (n + each - 1) / each
	solvers, errs := make([]*solver, parts), make([]error, parts)
	spread(parts, workers, func(p int) {
		var y [][]bool
		for _, l := range m.Labels[p*each : min(n, (p+1)*each)] {
			has := make([]bool, len(passages))
			for i := range passages {
				has[i] = slices.Contains(passages[i].Labels, l.Name)
			}
			y = append(y, has)
		}
		solvers[p] = newSolver(rows, y, size)
		errs[p] = solvers[p].solve(ctx)
	})
	if err := errors.Join(errs...); err != nil {
		return err
	}
	of := func(feature int) []Number {
		var w []Number
		for _, s := range solvers {
			for _, x := range s.weights[feature*s.labels:][:s.labels] {
				w = append(w, Number(math.Round(float64(x)*1e4)/1e4))
			}
		}
		return w
	}
	for k, x := range of(size) {
		m.Labels[k].Intercept, m.Labels[k].Slope = float64(x), 1
	}
	for k, names := range m.names {
		for i, name := range names {
			m.Features = append(m.Features, Feature{blocks[k].name, name, m.idf[k][i], of(m.first[k] + i)})
		}
	}
	for i := range wordvec.Dimensions {
		m.Vector = append(m.Vector, of(m.size()+i))
	}
	m.Subwords = m.pieces.vocabulary
	m.index()
	return nil
}

// index prepares the weights for use.
func (m *Model) index() {
	m.weights = make([]float32, 0, len(m.Labels)*(len(m.Features)+len(m.Vector)))
	add := func(weights []Number) {
		for _, w := range weights {
			m.weights = append(m.weights, float32(w))
		}
	}
	for _, f := range m.Features {
		add(f.Weight)
	}
	for _, w := range m.Vector {
		add(w)
	}
}

// labelsOf lists the labels that passages have, in order of name.
func labelsOf(passages []Passage) ([]Label, error) {
	counts := map[string]int{}
	for _, p := range passages {
		for _, l := range slices.Compact(slices.Sorted(slices.Values(p.Labels))) {
			counts[l]++
		}
	}
	var labels []Label
	for name, n := range counts { // sorted at once
		if n == len(passages) {
			return nil, fmt.Errorf("all %d passages are %q; passages without that label are needed to tell them apart", n, name)
		}
		labels = append(labels, Label{Name: name, Passages: n})
	}
	slices.SortFunc(labels, func(a, b Label) int { return cmp.Compare(a.Name, b.Name) })
	if len(labels) == 0 {
		return nil, fmt.Errorf("none of %d passages has a label", len(passages))
	}
	return labels, nil
}

// Read reads a model as Write writes it. An error says what is wrong with it.
func Read(name string, r io.Reader) (*Model, error) {
	m := new(Model)
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(m); err != nil {
		return nil, fmt.Errorf("%s is not a model as tellings train frames writes it: %w", name, err)
	}
	if err := m.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	m.pieces = newPieces(m.Subwords)
	m.dictionary.number()
	m.index()
	return m, nil
}

// check holds a model that was read against what it must be, and gathers its dictionary.
func (m *Model) check() error {
	if m.Kind != kind {
		return fmt.Errorf("the kind of the model is %q; expected %q, as tellings train frames writes it", m.Kind, kind)
	}
	if len(m.Labels) == 0 || len(m.Vector) != wordvec.Dimensions {
		return fmt.Errorf("the model has %d labels and %d weights of word vectors; expected one label or more, and %d", len(m.Labels), len(m.Vector), wordvec.Dimensions)
	}
	m.dictionary = &dictionary{}
	last := 0
	for i, f := range m.Features {
		k := slices.IndexFunc(blocks[:], func(b block) bool { return b.name == f.Block })
		if k < last {
			return fmt.Errorf("feature %d is of the block %q; expected the blocks in the order in which tellings train frames writes them", i+1, f.Block)
		}
		if len(f.Weight) != len(m.Labels) {
			return fmt.Errorf("feature %q has %d weights where the model has %d labels", f.Name, len(f.Weight), len(m.Labels))
		}
		last = k
		m.dictionary.names[k], m.dictionary.idf[k] = append(m.dictionary.names[k], f.Name), append(m.dictionary.idf[k], f.IDF)
	}
	for i, w := range m.Vector {
		if len(w) != len(m.Labels) {
			return fmt.Errorf("direction %d of the word vectors has %d weights where the model has %d labels", i+1, len(w), len(m.Labels))
		}
	}
	return nil
}

// seen reports whether the model was trained on a passage with such a sum.
func (m *Model) seen(sum string) bool {
	_, known := slices.BinarySearch(m.Seen, sum)
	return known
}

// Leaks counts the passages whose words also stand in a passage of another group: figures held out by group know them.
func (x *Extractor) Leaks(passages []Passage) (n int) {
	sums, groups := make([]string, len(passages)), map[string]map[string]bool{} // by sum
	for i, p := range passages {
		sums[i] = x.Sum(p.Bag)
		if groups[sums[i]] == nil {
			groups[sums[i]] = map[string]bool{}
		}
		groups[sums[i]][p.Group] = true
	}
	for _, sum := range sums {
		if len(groups[sum]) > 1 {
			n++
		}
	}
	return n
}

// probability of label k for a sum.
func (l *Label) probability(sum float64) float64 { return linear.Sigmoid(l.Slope*sum + l.Offset) }
