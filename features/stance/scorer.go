package stance

import (
	"bytes"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"sync"

	"tellings/features/linear"
)

// labels are the classes of the model.
var labels = []string{"negative", "neutral", "positive"}

const (
	negative = iota
	neutral
	positive
)

// limits hold for every model of this kind.
var limits = []string{
	"It orders the articles of several outlets on one event; it is no measure of what an outlet thinks of anyone.",
	"Part of the order is the manner of the article as a whole: where much is argued and worded strongly, everyone fares worse.",
	"It knows English news on politics and no other. Praise that is meant as blame, and blame by the choice of facts, it does not see.",
}

// Options say how a model is fitted.
func Options(penalty float64) linear.Options {
	return linear.Options{Kind: linear.Multinomial, Classes: labels, Penalty: penalty, Limits: limits}
}

//go:embed model.json
var shipped []byte

// Shipped returns the model that ships with the program. It is read once and nobody may change it.
var Shipped = sync.OnceValues(func() (*linear.Model, error) { return linear.Read("model.json", bytes.NewReader(shipped)) })

// Scorer tells tones by a model.
type Scorer struct {
	model  *linear.Model
	shares []float64 // of the labels among what the model was fitted on
}

// NewScorer returns a Scorer by m, which must be one of tellings train stance.
func NewScorer(m *linear.Model) (*Scorer, error) {
	names := make([]string, len(table))
	for i, f := range table {
		names[i] = f.name
	}
	if !m.Is(linear.Multinomial, labels...) || !slices.Equal(m.Names(), names) {
		return nil, fmt.Errorf("stance: a model of %v with the labels %v is needed; fit one with tellings train stance", names, labels)
	}
	s := &Scorer{model: m}
	if len(m.Card.Fitted) == 0 || len(m.Card.Fitted[0].ByClass) != len(labels) {
		return nil, fmt.Errorf("stance: the card of the model does not say how many were negative, neutral and positive")
	}
	total := 0
	for _, n := range m.Card.Fitted[0].ByClass {
		total += n
	}
	for _, n := range m.Card.Fitted[0].ByClass {
		s.shares = append(s.shares, float64(n)/float64(total))
	}
	return s, nil
}

// Tone is how an article stands to a target.
type Tone struct {
	Value              float64 // −1 to 1
	Negative, Positive float64 // probabilities, 0 to 1
	Label              string  // one of Labels
	Terms              []float64
}

// Unknown is the tone toward someone of whom an article does not speak.
func Unknown() Tone { return Tone{Label: labels[neutral]} }

// Tone is P(positive) − P(negative); for the label see label. Terms say what each feature adds to log(P(positive)/P(negative)), in
// the order of Named. Annotators find more articles negative than positive, so most tones are a little below 0: hold them against
// each other. An article that does not speak of the target is neutral, and its tone is 0.
func (s *Scorer) Tone(a *Account) Tone {
	if len(a.Sentences) == 0 {
		return Unknown()
	}
	values := a.Values()
	t := s.Of(s.model.Predict(nil, values))
	against := s.model.Terms(nil, negative, values)
	for i, term := range s.model.Terms(nil, positive, values) {
		t.Terms = append(t.Terms, term-against[i])
	}
	return t
}

// Of is the tone that the probabilities of Labels make, without terms.
func (s *Scorer) Of(p []float64) Tone {
	return Tone{Value: p[positive] - p[negative], Negative: p[negative], Positive: p[positive], Label: labels[s.label(p)]}
}

// label is the class whose probability stands out most from its share: the largest p / share^tempering. With 1 each class would
// come out about equally often, with 0 next to everyone would be neutral.
func (s *Scorer) label(p []float64) int {
	best, most := neutral, 0.0
	for k := range p {
		if x := p[k] / math.Pow(s.shares[k], tempering); x > most {
			best, most = k, x
		}
	}
	return best
}

const tempering = 0.85
