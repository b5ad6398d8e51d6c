package loaded

import (
	"errors"
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/optimize"

	"tellings/corpus/text"
)

// Example is a labelled passage: what a model learns from.
type Example struct {
	ID        string // of its article
	text.Span        // where it stands there
	Set       string // the input it is from
	Group     string // what is held out whole, such as its outlet
	Values    []float64
	Positive  bool
}

// Fit fits a model to examples: logistic regression with penalty/2 times the squared length of the weights of standardised
// features. Penalty is the only setting; a strong one keeps the weights from following the labels of a few thousand sentences.
//
// Sets differ in how common the positive label is: some are picked for it, others whole articles. So each set has an
// intercept of its own; the model keeps that of the first example, and so the scale of its scores.
func Fit(examples []Example, features []Feature, penalty float64) (*Model, error) {
	sets := setsOf(examples)
	if err := checkExamples(examples, sets); err != nil {
		return nil, err
	}
	means, scales := moments(examples, len(features))
	p := problem{penalty: penalty, sets: len(sets)}
	for _, e := range examples {
		row := make([]float64, len(features))
		for k, v := range e.Values {
			row[k] = (v - means[k]) / scales[k]
		}
		p.rows = append(p.rows, row)
		p.set = append(p.set, indexOf(sets, e.Set))
		p.positive = append(p.positive, e.Positive)
	}
	x, err := p.solve(len(features))
	if err != nil {
		return nil, err
	}
	m := &Model{Card: Card{Method: method, Penalty: penalty, Limits: limits}, Intercept: x[len(features)]}
	for k, f := range features {
		w := Weight{f.Name, f.Doc, round(means[k], 6), round(scales[k], 6), round(x[k], 6)}
		m.Intercept -= w.Weight * means[k] / w.Scale
		m.Features = append(m.Features, w)
	}
	m.Intercept = round(m.Intercept, 6)
	return m, nil
}

// setsOf lists the sets of the examples, in order.
func setsOf(examples []Example) (sets []string) {
	for _, e := range examples {
		if indexOf(sets, e.Set) < 0 {
			sets = append(sets, e.Set)
		}
	}
	return sets
}

func indexOf(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}

func checkExamples(examples []Example, sets []string) error {
	positive, total := make([]int, len(sets)), make([]int, len(sets))
	for _, e := range examples {
		s := indexOf(sets, e.Set)
		total[s]++
		if e.Positive {
			positive[s]++
		}
	}
	if len(sets) == 0 {
		return errors.New("there is no labelled passage to learn from")
	}
	for s, name := range sets {
		if positive[s] == 0 || positive[s] == total[s] {
			return fmt.Errorf("%s: %d of %d labelled passages are positive; both kinds are needed", name, positive[s], total[s])
		}
	}
	return nil
}

// moments returns mean and standard deviation of each value; the deviation of a value that does not vary is 1.
func moments(examples []Example, n int) (means, scales []float64) {
	means, scales = make([]float64, n), make([]float64, n)
	for _, e := range examples {
		floats.Add(means, e.Values)
	}
	floats.Scale(1/float64(len(examples)), means)
	for _, e := range examples {
		for k, v := range e.Values {
			scales[k] += (v - means[k]) * (v - means[k])
		}
	}
	for k := range scales {
		if scales[k] = math.Sqrt(scales[k] / float64(len(examples))); scales[k] < 1e-9 {
			scales[k] = 1
		}
	}
	return means, scales
}

// problem is the loss
//
//	Σ log(1 + exp(−yᵢ(w·xᵢ + b_set(i)))) + penalty/2 · |w|²,  yᵢ = ±1
//
// over the weights w and an unpenalised intercept b a set. Value and gradient at one point are kept, because gonum asks for
// them one after the other and each costs a pass over all rows.
type problem struct {
	rows     [][]float64
	set      []int
	positive []bool
	penalty  float64
	sets     int

	at, gradient []float64
	loss         float64
}

// solve finds the minimum by L-BFGS (Liu & Nocedal 1989). The loss is convex, so the start does not matter.
func (p *problem) solve(features int) ([]float64, error) {
	settings := &optimize.Settings{
		GradientThreshold: 1e-6,
		Converger:         &optimize.FunctionConverge{Relative: 1e-12, Iterations: 20},
	}
	result, err := optimize.Minimize(optimize.Problem{
		Func: func(x []float64) float64 { p.evaluate(x); return p.loss },
		Grad: func(gradient, x []float64) { p.evaluate(x); copy(gradient, p.gradient) },
	}, make([]float64, features+p.sets), settings, &optimize.LBFGS{})
	if result == nil {
		return nil, fmt.Errorf("fitting the model: %w", err)
	}
	return result.X, nil // an error here says that no further step helps, which near the minimum is the end
}

func (p *problem) evaluate(x []float64) {
	if p.at != nil && floats.Equal(x, p.at) {
		return
	}
	p.at = append(p.at[:0], x...)
	p.gradient = append(p.gradient[:0], make([]float64, len(x))...)
	n := len(x) - p.sets
	w, gradient := x[:n], p.gradient[:n]
	p.loss = p.penalty / 2 * floats.Dot(w, w)
	floats.AddScaled(gradient, p.penalty, w)
	for i, row := range p.rows {
		z, y := floats.Dot(w, row)+x[n+p.set[i]], 0.0
		if p.positive[i] {
			y = 1
		}
		p.loss += softplus(z) - y*z
		residual := sigmoid(z) - y
		floats.AddScaled(gradient, residual, row)
		p.gradient[n+p.set[i]] += residual
	}
}

// softplus is log(1 + exp(z)) without overflow.
func softplus(z float64) float64 { return math.Max(z, 0) + math.Log1p(math.Exp(-math.Abs(z))) }

func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }
