package frames

import (
	"fmt"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/optimize"

	"tellings/features/linear"
)

// strength is what the loss weighs against the squared length of the weights (C of liblinear). 3 and 30 were worse by .003.
const strength = 10

// problem is one label against all others: ½|w|² + strength · Σ vᵢ·log(1 + exp(−yᵢ·zᵢ)), vᵢ = n / (2 · passages of its kind), so that
// the few that have the label count as much together as the many that do not. The intercept is not penalised.
type problem struct {
	rows   [][]cell
	weight []float64 // vᵢ · strength
	y      []float64 // 1 or 0
	size   int

	at, gradient []float64
	loss         float64
}

// newProblem takes the passages that have a label against the rest. Both must be there.
func newProblem(rows [][]cell, has []bool, size int) *problem {
	p := &problem{rows: rows, size: size, weight: make([]float64, len(rows)), y: make([]float64, len(rows))}
	with := 0
	for i, h := range has {
		if h {
			p.y[i] = 1
			with++
		}
	}
	for i := range p.weight {
		kind := len(rows) - with
		if has[i] {
			kind = with
		}
		p.weight[i] = strength * float64(len(rows)) / float64(2*kind)
	}
	return p
}

// solve finds the minimum by L-BFGS (Liu & Nocedal 1989) and returns the weights, the intercept last.
func (p *problem) solve() ([]float64, error) {
	settings := &optimize.Settings{MajorIterations: 200, GradientThreshold: 1e-3, Converger: &optimize.FunctionConverge{Relative: 1e-7, Iterations: 4}}
	result, err := optimize.Minimize(optimize.Problem{
		Func: func(x []float64) float64 { p.evaluate(x); return p.loss },
		Grad: func(gradient, x []float64) { p.evaluate(x); copy(gradient, p.gradient) },
	}, make([]float64, p.size+1), settings, &optimize.LBFGS{})
	if result == nil {
		return nil, fmt.Errorf("fitting the model: %w", err)
	}
	return result.X, nil // an error here says that no further step helps, which near the minimum is the end
}

// evaluate computes value and gradient, which gonum asks for one after the other.
func (p *problem) evaluate(x []float64) {
	if p.at != nil && floats.Equal(x, p.at) {
		return
	}
	p.at = append(p.at[:0], x...)
	if p.gradient == nil {
		p.gradient = make([]float64, len(x))
	}
	w := x[:p.size]
	copy(p.gradient, w)
	p.gradient[p.size] = 0
	p.loss = floats.Dot(w, w) / 2
	for i, row := range p.rows {
		z := x[p.size]
		for _, c := range row {
			z += w[c.feature] * c.value
		}
		loss, slope := linear.LogLoss(z, p.y[i])
		p.loss += p.weight[i] * loss
		slope *= p.weight[i]
		for _, c := range row {
			p.gradient[c.feature] += slope * c.value
		}
		p.gradient[p.size] += slope
	}
}
