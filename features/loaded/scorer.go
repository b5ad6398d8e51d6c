package loaded

import (
	"fmt"
	"iter"
	"math"

	"tellings/features"
	"tellings/features/linear"
)

// Scorer scores Documents by a Model. It serves one goroutine.
type Scorer struct {
	Model *linear.Model
	*Extractor
	terms []float64
}

// NewScorer binds a model to the lists of a; errors are those of NewExtractor.
func NewScorer(a *features.Analyzer, m *linear.Model) (*Scorer, error) {
	if !m.Is(linear.Logistic) {
		return nil, fmt.Errorf("loaded: the model is %s; the score of loaded language needs one of tellings train loaded", m.Kind)
	}
	x, err := NewExtractor(a, m.Names())
	if err != nil {
		return nil, fmt.Errorf("loaded: %w", err)
	}
	return &Scorer{Model: m, Extractor: x}, nil
}

// Another returns a Scorer for another goroutine that shares with s what is known of words.
func (s *Scorer) Another() *Scorer { return &Scorer{Model: s.Model, Extractor: s.Extractor.another()} }

// Score is how loaded a sentence or an article is.
type Score struct {
	Value float64   // 0 to 1; NaN where nothing is scored
	Terms []float64 // by Model.Features; Value = 1/(1 + exp(−(Intercept + Σ Terms))); nil where nothing is scored
}

// Scores yields the score of each sentence of d. It is valid until the next.
func (s *Scorer) Scores(d *features.Document) iter.Seq2[int, Score] {
	return func(yield func(int, Score) bool) {
		for i, row := range s.Sentences(d) {
			if !yield(i, s.score(row)) {
				return
			}
		}
	}
}

// Whole scores d as a whole. It is valid until the next score.
func (s *Scorer) Whole(d *features.Document) Score { return s.score(s.mean(d)) }

// score scores a row of values.
func (s *Scorer) score(values []float64) Score {
	if values == nil {
		return Score{Value: math.NaN()}
	}
	s.terms = s.Model.Terms(s.terms[:0], 0, values)
	return Score{linear.Sigmoid(s.Model.Sum(0, s.terms)), s.terms}
}
