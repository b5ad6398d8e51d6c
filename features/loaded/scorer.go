package loaded

import (
	"fmt"
	"math"

	"tellings/features"
	"tellings/features/linear"
)

// Scorer scores Documents by a Model. It serves one goroutine.
type Scorer struct {
	Model *linear.Model
	*Extractor
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
	return &Scorer{m, x}, nil
}

// Another returns a Scorer for another goroutine that shares with s what is known of words.
func (s *Scorer) Another() *Scorer { return &Scorer{s.Model, s.Extractor.another()} }

// Score is how loaded a sentence or an article is.
type Score struct {
	Value float64   // 0 to 1; NaN where nothing is scored
	Terms []float64 // by Model.Features; Value = 1/(1 + exp(−(Intercept + Σ Terms))); nil where nothing is scored
}

// Document scores the sentences of d, one by one, and d as a whole.
func (s *Scorer) Document(d *features.Document) (sentences []Score, whole Score) {
	s.fill(&s.scratch, d)
	rows := s.scratch.of
	sentences = make([]Score, len(rows))
	terms := make([]float64, 0, (len(rows)+1)*len(s.Features)) // of all of them
	for i, row := range rows {
		sentences[i], terms = s.score(row, terms)
	}
	whole, _ = s.score(meanOf(d, rows), terms)
	return sentences, whole
}

// score appends the terms of a row of values to terms.
func (s *Scorer) score(values, terms []float64) (Score, []float64) {
	if values == nil {
		return Score{Value: math.NaN()}, terms
	}
	first := len(terms)
	terms = s.Model.Terms(terms, 0, values)
	own := terms[first:len(terms):len(terms)]
	return Score{linear.Sigmoid(s.Model.Sum(0, own)), own}, terms
}
