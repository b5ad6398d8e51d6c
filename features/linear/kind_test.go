package linear

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func threefold(penalty float64) Options {
	return Options{Kind: Multinomial, Classes: []string{"negative", "neutral", "positive"}, Penalty: penalty}
}

// shares makes examples of one value, so many of each class.
func shares(group string, value float64, counts ...int) (out []Example) {
	for class, n := range counts {
		for range n {
			out = append(out, Example{Set: "s", Group: group, Values: []float64{value}, Y: float64(class)})
		}
	}
	return out
}

// With one feature of two values and hardly a penalty the model is saturated, so the maximum likelihood solution is known: the
// probabilities are the shares of the classes.
func TestMultinomialSaturated(t *testing.T) {
	m, err := Fit(append(shares("g", 0, 50, 30, 20), shares("h", 2, 10, 40, 50)...), plainFeatures(1), threefold(1e-9))
	if err != nil {
		t.Fatal(err)
	}
	for value, want := range map[float64][]float64{0: {0.5, 0.3, 0.2}, 2: {0.1, 0.4, 0.5}} {
		for class, p := range m.Predict(nil, []float64{value}) {
			if math.Abs(p-want[class]) > 1e-4 {
				t.Errorf("class %d at %g has the probability %.5f, want %.1f", class, value, p, want[class])
			}
		}
	}
}

// Of two classes, a multinomial model of penalty 2λ is the logistic one of penalty λ: the weights ±w/2 of its outputs have
// half the squared length of w.
func TestMultinomialOfTwoIsLogistic(t *testing.T) {
	examples := append(times("s", "g", 100, 20, 0), times("s", "h", 60, 40, 1)...)
	one, err := Fit(examples, plainFeatures(1), binary(5))
	if err != nil {
		t.Fatal(err)
	}
	two, err := Fit(examples, plainFeatures(1), Options{Kind: Multinomial, Classes: []string{"plain", "loaded"}, Penalty: 10})
	if err != nil {
		t.Fatal(err)
	}
	w, v := one.Features[0].Weight, two.Features[0].Weight
	if math.Abs(v[0]+v[1]) > 1e-4 || math.Abs(v[1]-v[0]-w[0]) > 1e-4 {
		t.Errorf("weights %v, want ∓ half of %v", v, w)
	}
	if a, b := one.Predict(nil, []float64{1})[0], two.Predict(nil, []float64{1})[1]; math.Abs(a-b) > 1e-5 {
		t.Errorf("probabilities %.6f and %.6f", a, b)
	}
}

// Least squares with hardly a penalty finds the line that the points lie on.
func TestSquaresLine(t *testing.T) {
	var examples []Example
	for i := range 20 {
		x := float64(i)
		examples = append(examples, Example{Set: "s", Group: "g", Values: []float64{x}, Y: 3 - 0.5*x})
	}
	m, err := Fit(examples, plainFeatures(1), Options{Kind: squares, Penalty: 1e-9})
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Predict(nil, []float64{30})[0]; math.Abs(got+12) > 1e-3 {
		t.Errorf("at 30 it says %.5f, want -12", got)
	}
}

// The gradient is that of the loss: central differences agree, for any data and any point.
func TestGradient(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]Kind{Logistic, Multinomial, squares}).Draw(t, "kind")
		p := problem{kind: kind, penalty: rapid.Float64Range(0, 3).Draw(t, "penalty"), features: 2, sets: 2, outputs: kind.outputs(3)}
		number := rapid.Float64Range(-3, 3)
		for range rapid.IntRange(1, 6).Draw(t, "rows") {
			p.rows = append(p.rows, []float64{number.Draw(t, "a"), number.Draw(t, "b")})
			p.set = append(p.set, rapid.IntRange(0, 1).Draw(t, "set"))
			p.y = append(p.y, float64(rapid.IntRange(0, max(1, p.outputs-1)).Draw(t, "y")))
		}
		x := make([]float64, p.outputs*(p.features+p.sets))
		for i := range x {
			x[i] = number.Draw(t, "x")
		}
		p.evaluate(x)
		gradient := append([]float64(nil), p.gradient...)
		const h = 1e-5
		for i, at := range x {
			x[i] = at + h
			p.evaluate(x)
			up := p.loss
			x[i] = at - h
			p.evaluate(x)
			x[i] = at
			if slope := (up - p.loss) / (2 * h); math.Abs(slope-gradient[i]) > 1e-4*(1+math.Abs(slope)) {
				t.Fatalf("%s: slope %d is %g, the gradient says %g", kind, i, slope, gradient[i])
			}
		}
	})
}

// Probabilities add up to 1 and none is lost to overflow; terms and intercept make the output that Predict starts from.
func TestPredictProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.Float64Range(-800, 800)
		m := &Model{Kind: Multinomial, Classes: []string{"a", "b", "c"}, Intercept: Numbers{number.Draw(t, "i"), number.Draw(t, "j"), 0},
			Features: []Weight{{Name: "x", Scale: 2, Weight: Numbers{number.Draw(t, "w"), 1, -1}}}}
		values := []float64{number.Draw(t, "x")}
		sum, best := 0.0, 0
		p := m.Predict(nil, values)
		for k, x := range p {
			if !(x >= 0 && x <= 1) {
				t.Fatalf("probabilities %v", p)
			}
			sum += x
			if m.Sum(k, m.Terms(nil, k, values)) > m.Sum(best, m.Terms(nil, best, values)) {
				best = k
			}
		}
		if math.Abs(sum-1) > 1e-9 || p[best] < p[0] || p[best] < p[1] || p[best] < p[2] {
			t.Fatalf("probabilities %v, the largest output is %d", p, best)
		}
	})
}
