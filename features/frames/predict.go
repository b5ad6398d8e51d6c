package frames

import (
	"cmp"
	"math"
	"slices"

	"tellings/features"
	"tellings/features/wordvec"
)

// Score is what a model says of one label for one passage.
type Score struct {
	Label       string
	Probability float64 // calibrated on passages that the model had not seen, 0 to 1
	Given       bool    // the passage has the label
	Terms       []Term  // what spoke most for and against it, the largest first; a handful
}

// Term is a part of the sum behind a score.
type Term struct {
	Name  string // a word, two words, runs of letters in low lines, a list; “~word” where a word's vector speaks
	Value float64
}

// Predict scores an article for every label of m, in the order of Model.Labels, with so many terms beside each score.
func (x *Extractor) Predict(m *Model, d *features.Document, terms int) ([]Score, error) {
	return x.Score(m, x.Bag(d), terms)
}

// Score scores a bag for every label of m, with so many terms beside each score.
func (x *Extractor) Score(m *Model, b *Bag, terms int) ([]Score, error) {
	scores, cells, err := m.score(b)
	if err != nil {
		return nil, err
	}
	if terms > 0 {
		m.explain(scores, cells, b, x.vectors, terms)
	}
	return scores, nil
}

func (m *Model) score(b *Bag) ([]Score, []cell, error) {
	if err := m.pieces.fill(b); err != nil {
		return nil, nil, err
	}
	cells := m.dictionary.cells(b)
	return m.Scores(m.sum(cells)), cells, nil
}

// Given are the labels that scores give, by name.
func Given(scores []Score) (names []string) {
	for _, s := range scores {
		if s.Given {
			names = append(names, s.Label)
		}
	}
	return names
}

// given tells the labels from their sums: the likeliest of a model of single labels; else all from their cuts on, and where there is
// none the one that is nearest to its cut.
func (m *Model) given(z []float64) []bool {
	given, any, best := make([]bool, len(z)), false, 0
	for k := range z {
		over := z[k] - m.Labels[k].Cut
		given[k] = over >= 0 && !m.Single
		any = any || given[k]
		if over > z[best]-m.Labels[best].Cut {
			best = k
		}
	}
	if !any {
		given[best] = true
	}
	return given
}

// explain fills in the terms. The sum of the word vectors falls apart into the words.
func (m *Model) explain(scores []Score, cells []cell, b *Bag, vectors *wordvec.Table, most int) {
	type named struct {
		name  string
		value []float64
	}
	var all []named
	first := m.dictionary.size - wordvec.Dimensions
	length := 0.0
	for _, c := range cells {
		w := m.weights[c.feature]
		if int(c.feature) >= first {
			length += b.vector[int(c.feature)-first] * b.vector[int(c.feature)-first]
			continue
		}
		f := &m.Features[c.feature]
		value := make([]float64, len(w))
		for k := range w {
			value[k] = w[k] * c.value
		}
		all = append(all, named{f.Name, value})
	}
	if length > 0 {
		for _, word := range b.words {
			var own [wordvec.Dimensions]float64
			vectors.Add(own[:], word)
			value := make([]float64, len(m.Labels))
			for i, x := range own {
				for k, w := range m.weights[first+i] {
					value[k] += w * x * vectorWeight / math.Sqrt(length)
				}
			}
			all = append(all, named{"~" + word, value})
		}
	}
	for k := range scores {
		slices.SortStableFunc(all, func(a, b named) int { return cmp.Compare(math.Abs(b.value[k]), math.Abs(a.value[k])) })
		for _, t := range all[:min(most, len(all))] {
			scores[k].Terms = append(scores[k].Terms, Term{t.name, t.value[k]})
		}
	}
}
