package linear

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/optimize"
)

// Options say what is fitted and how.
type Options struct {
	Kind    Kind
	Classes []string // their names, in the order of Example.Y; none for Squares
	Pareto  bool     // features are divided by the square root of their standard deviation: see moments
	Penalty float64  // half of it times the squared length of the weights is added to the loss, which is summed over the examples
	Limits  []string // for the card: what the model cannot do
}

func (o *Options) method() string {
	if o.Pareto {
		return methods[o.Kind] + "; Pareto scaling"
	}
	return methods[o.Kind]
}

// Fit fits a model to examples. The penalty is the only setting; a strong one keeps the weights from following the labels of
// a few thousand sentences.
//
// Sets differ in how common a label is: some are picked for it, others whole articles. So each set has intercepts of its own;
// the model keeps those of the first example, and so the scale of its scores.
func Fit(examples []Example, features []Feature, o Options) (*Model, error) {
	sets := setsOf(examples)
	if err := check(examples, sets, o.Classes); err != nil {
		return nil, err
	}
	means, scales := moments(examples, len(features), o.Pareto)
	p := problem{kind: o.Kind, penalty: o.Penalty, features: len(features), sets: len(sets), outputs: o.Kind.outputs(len(o.Classes))}
	for _, e := range examples {
		row := make([]float64, len(features))
		for k, v := range e.Values {
			row[k] = (v - means[k]) / scales[k]
		}
		p.rows = append(p.rows, row)
		p.set = append(p.set, indexOf(sets, e.Set))
		p.y = append(p.y, e.Y)
	}
	x, err := p.solve()
	if err != nil {
		return nil, err
	}
	m := &Model{Kind: o.Kind, Classes: o.Classes, Card: Card{Method: o.method(), Penalty: o.Penalty, Limits: o.Limits}}
	m.Intercept = append(m.Intercept, x[p.outputs*p.features:][:p.outputs]...)
	for k, f := range features {
		w := Weight{Name: f.Name, Description: f.Doc, Mean: round(means[k], 6), Scale: round(scales[k], 6)}
		for out := range p.outputs {
			weight := round(x[out*p.features+k], 6)
			w.Weight = append(w.Weight, weight)
			m.Intercept[out] -= weight * means[k] / w.Scale
		}
		m.Features = append(m.Features, w)
	}
	for out := range m.Intercept {
		m.Intercept[out] = round(m.Intercept[out], 6)
	}
	return m, nil
}

// moments returns mean and scale of each value. The scale is the standard deviation, 1 for a value that does not vary. Pareto scaling
// (van den Berg et al. 2006, BMC Genomics 7:142) takes its square root: a rare feature then pays more for a weight, which keeps
// hundreds of them from following the labels.
func moments(examples []Example, n int, pareto bool) (means, scales []float64) {
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
		if pareto {
			scales[k] = math.Sqrt(scales[k])
		}
	}
	return means, scales
}

// problem is the sum of the losses of the rows and penalty/2 · |w|², over the weights w of each output, one output after the
// other, and behind them an unpenalised intercept for each set and output. Value and gradient at one point are kept, because
// gonum asks for them one after the other and each costs a pass over all rows.
type problem struct {
	kind                    Kind
	rows                    [][]float64
	set                     []int
	y                       []float64
	penalty                 float64
	features, sets, outputs int

	at, gradient []float64
	loss         float64
}

// solve finds the minimum by L-BFGS. The loss is convex, so the start does not matter.
func (p *problem) solve() ([]float64, error) {
	settings := &optimize.Settings{
		GradientThreshold: 1e-6,
		Converger:         &optimize.FunctionConverge{Relative: 1e-12, Iterations: 20},
	}
	result, err := optimize.Minimize(optimize.Problem{
		Func: func(x []float64) float64 { p.evaluate(x); return p.loss },
		Grad: func(gradient, x []float64) { p.evaluate(x); copy(gradient, p.gradient) },
	}, make([]float64, p.outputs*(p.features+p.sets)), settings, &optimize.LBFGS{})
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
	n := p.outputs * p.features
	w, intercepts := x[:n], x[n:]
	p.loss = p.penalty / 2 * floats.Dot(w, w)
	floats.AddScaled(p.gradient[:n], p.penalty, w)
	z, residuals := make([]float64, p.outputs), make([]float64, p.outputs)
	for i, row := range p.rows {
		own := p.set[i] * p.outputs // the intercepts of its set
		for out := range z {
			z[out] = floats.Dot(w[out*p.features:][:p.features], row) + intercepts[own+out]
		}
		p.loss += p.kind.loss(z, p.y[i], residuals)
		for out, r := range residuals {
			floats.AddScaled(p.gradient[out*p.features:][:p.features], r, row)
			p.gradient[n+own+out] += r
		}
	}
}
