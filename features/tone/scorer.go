package tone

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/linear"
)

// Score is how a sentence stands toward a target.
type Score struct {
	Positive float64 // probability, 0 to 1
	Negative float64 // the same; what is left is neutral
	Tone     float64 // Positive − Negative, -1 to 1
	Label    string  // the likeliest of Labels
}

// Term is what a feature adds to log(P(positive)/P(negative)). With the difference of the intercepts they add up to it.
type Term struct {
	Feature string
	Weight  float64
	Words   []text.Span // what it was read from, in order; none for a feature of form
}

// Scorer scores targets by a Model. It serves one goroutine.
//
//	s.Read(d, r)
//	score := s.Score(from, to) // tokens of a mention
type Scorer struct {
	Model *linear.Model
	*Extractor
	sparse []linear.Value
	scores []float64
}

// NewScorer binds a model to a. It is an error when the model is of another kind or asks for features that are not known.
func NewScorer(a *features.Analyzer, m *linear.Model) (*Scorer, error) {
	if !m.Is(linear.Multinomial, labels...) {
		return nil, fmt.Errorf("tone: the model is %s with the classes %q; it must be one of tellings train tone", m.Kind, m.Classes)
	}
	x, err := NewExtractor(a, m.Names()...)
	if err != nil {
		return nil, err
	}
	return &Scorer{Model: m, Extractor: x}, nil
}

// Another returns a Scorer for another goroutine that shares with s what is compiled of lists and model, which costs much.
func (s *Scorer) Another() *Scorer {
	return &Scorer{Model: s.Model, Extractor: s.Extractor.another()}
}

// Score scores the target at the tokens from to to, half-open, of the document read last. The sentence that it begins in counts.
func (s *Scorer) Score(from, to int) Score {
	p := s.probabilities(from, to)
	return Score{Positive: p[positive], Negative: p[negative], Tone: p[positive] - p[negative], Label: labels[linear.Likeliest(p)]}
}

// probabilities are those of Labels, valid until the next call.
func (s *Scorer) probabilities(from, to int) []float64 {
	s.fill(from, to)
	s.sparse = s.sparse[:0]
	for _, k := range s.active {
		if i := s.asked[k]; i >= 0 {
			s.sparse = append(s.sparse, linear.Value{Feature: i, Value: s.values[k]})
		}
	}
	s.scores = s.Model.PredictSparse(s.scores[:0], s.sparse)
	return s.scores
}

// Terms returns what made the last Score, the strongest first. Terms below a thousandth are left out.
func (s *Scorer) Terms() []Term {
	var terms []Term
	for i, f := range s.Model.Features {
		w := (f.Weight[positive] - f.Weight[negative]) * s.values[s.columns[i]] / f.Scale
		if math.Abs(w) >= 0.0005 {
			terms = append(terms, Term{f.Name, w, s.words(s.columns[i])})
		}
	}
	slices.SortStableFunc(terms, func(a, b Term) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	return terms
}

// words are the spans that a feature was read from.
func (s *Scorer) words(feature int) (spans []text.Span) {
	for _, w := range s.seen {
		if w.feature == feature {
			spans = append(spans, text.Span{Start: s.d.Tokens[w.from].Start(), End: s.d.Tokens[w.to-1].End()})
		}
	}
	return spans
}

// Tokens finds the tokens that share a byte with span, half-open; none when from equals to.
func Tokens(d *features.Document, span text.Span) (from, to int) {
	from, _ = slices.BinarySearchFunc(d.Tokens, span.Start, func(t text.Token, start int) int { return t.End() - 1 - start })
	to = from
	for to < len(d.Tokens) && d.Tokens[to].Start() < span.End {
		to++
	}
	return from, to
}
