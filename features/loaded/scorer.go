package loaded

import (
	"fmt"
	"math"

	"tellings/features"
)

// Scorer scores Documents by a Model. It serves one goroutine.
type Scorer struct {
	Model *Model
	*Extractor
}

// NewScorer binds a model to the lists of a; errors are those of NewExtractor.
func NewScorer(a *features.Analyzer, m *Model) (*Scorer, error) {
	names := make([]string, len(m.Features))
	for i, f := range m.Features {
		names[i] = f.Name
	}
	x, err := NewExtractor(a, names)
	if err != nil {
		return nil, fmt.Errorf("loaded: %w", err)
	}
	return &Scorer{m, x}, nil
}

// Score is how loaded a sentence or an article is.
type Score struct {
	Value float64   // 0 to 1; NaN where nothing is scored
	Terms []float64 // by Model.Features; Value = 1/(1 + exp(−(Intercept + Σ Terms))); nil where nothing is scored
}

// Document scores the sentences of d, one by one, and d as a whole.
func (s *Scorer) Document(d *features.Document) (sentences []Score, whole Score) {
	rows := s.Sentences(d)
	sentences = make([]Score, len(rows))
	for i, row := range rows {
		sentences[i] = s.score(row)
	}
	return sentences, s.score(Mean(d, rows))
}

func (s *Scorer) score(values []float64) Score {
	if values == nil {
		return Score{Value: math.NaN()}
	}
	terms := s.Model.Terms(values)
	return Score{s.Model.Score(terms), terms}
}
