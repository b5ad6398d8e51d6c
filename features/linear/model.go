package linear

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
)

// Feature is what a weight belongs to.
type Feature struct {
	Name string
	Doc  string // meaning and unit
}

// Model is a linear model in readable form. Output = Intercept + Σ Weight·value/Scale.
type Model struct {
	Kind      Kind     `json:"kind"`
	Classes   []string `json:"classes,omitempty"` // of two, the score is that of the second
	Card      Card     `json:"card"`
	Intercept Numbers  `json:"intercept"`
	Features  []Weight `json:"features"`
}

// Weight is what one feature counts.
type Weight struct {
	Name        string  `json:"name"`
	Description string  `json:"description"`
	Mean        float64 `json:"mean"`  // over the passages it was fitted on, for the reader; it does not enter the score
	Scale       float64 `json:"scale"` // standard deviation there, or its square root (Card.Method says which)
	Weight      Numbers `json:"weight"`
}

// Card says what a model is.
type Card struct {
	Method   string   `json:"method"`
	Penalty  float64  `json:"penalty"`
	Folds    int      `json:"folds"`
	Grouping string   `json:"grouping"` // what was held out whole
	Fitted   []Fitted `json:"fitted_on"`
	Limits   []string `json:"limits"`
}

// Fitted is one set of labelled passages and how well models scored them that had not seen their group.
type Fitted struct {
	Set      string             `json:"set"`
	Passages int                `json:"passages"`
	ByClass  []int              `json:"by_class,omitempty"` // in the order of Model.Classes
	Groups   int                `json:"groups"`
	HeldOut  map[string]float64 `json:"held_out"` // figures by name
}

// Numbers are one a output. A single one is written as a plain number.
type Numbers []float64

// MarshalJSON writes one number bare and several as a list.
func (n Numbers) MarshalJSON() ([]byte, error) {
	if len(n) == 1 {
		return json.Marshal(n[0])
	}
	return json.Marshal([]float64(n))
}

// UnmarshalJSON reads what MarshalJSON writes.
func (n *Numbers) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '[' {
		return json.Unmarshal(data, (*[]float64)(n))
	}
	*n = make(Numbers, 1)
	return json.Unmarshal(data, &(*n)[0])
}

// Read reads a model as Write writes it. An error says what is wrong with it.
func Read(name string, r io.Reader) (*Model, error) {
	m := new(Model)
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(m); err != nil {
		return nil, fmt.Errorf("%s is no model as tellings train writes it: %w", name, err)
	}
	if err := m.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return m, nil
}

func (m *Model) check() error {
	if methods[m.Kind] == "" {
		return fmt.Errorf("the kind of the model is %q; it must be %s, %s or %s", m.Kind, Logistic, Multinomial, squares)
	}
	outputs := m.Kind.outputs(len(m.Classes))
	switch {
	case m.Kind == Logistic && len(m.Classes) != 2, m.Kind == Multinomial && len(m.Classes) < 2:
		return fmt.Errorf("a %s model cannot have %d classes", m.Kind, len(m.Classes))
	case len(m.Intercept) != outputs:
		return fmt.Errorf("the model has %d intercepts where it has %d outputs", len(m.Intercept), outputs)
	case len(m.Features) == 0:
		return errors.New("the model has no features")
	}
	seen := map[string]bool{}
	for i, f := range m.Features {
		switch {
		case f.Name == "":
			return fmt.Errorf("feature %d has no name", i+1)
		case seen[f.Name]:
			return fmt.Errorf("feature %q stands twice", f.Name)
		case !(f.Scale > 0):
			return fmt.Errorf("feature %q has the scale %g; a scale is above 0", f.Name, f.Scale)
		case len(f.Weight) != outputs:
			return fmt.Errorf("feature %q has %d weights where the model has %d outputs", f.Name, len(f.Weight), outputs)
		}
		seen[f.Name] = true
	}
	return nil
}

// Is reports whether m foretells what is asked for: a model of another command is of no use.
func (m *Model) Is(k Kind, classes ...string) bool {
	if m.Kind != k || len(classes) > 0 && len(m.Classes) != len(classes) {
		return false
	}
	for i, c := range classes {
		if m.Classes[i] != c {
			return false
		}
	}
	return true
}

// Names are the names of the features, in order.
func (m *Model) Names() []string {
	names := make([]string, len(m.Features))
	for i, f := range m.Features {
		names[i] = f.Name
	}
	return names
}

// Write writes the model as indented JSON.
func (m *Model) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(m)
}

// Terms appends to dst what each feature adds to an output: weight × value / scale. values are by Features.
func (m *Model) Terms(dst []float64, output int, values []float64) []float64 {
	for i := range m.Features {
		f := &m.Features[i]
		dst = append(dst, f.Weight[output]*values[i]/f.Scale)
	}
	return dst
}

// Sum is the output that the terms make with the intercept.
func (m *Model) Sum(output int, terms []float64) float64 {
	sum := m.Intercept[output]
	for _, t := range terms {
		sum += t
	}
	return sum
}

// Value is the value of one feature.
type Value struct {
	Feature int // index into Model.Features
	Value   float64
}

// Predict appends to dst what the model says of values: of two classes the probability of the second, of several that of each,
// of a quantity its value.
func (m *Model) Predict(dst, values []float64) []float64 {
	first := len(dst)
	dst = append(dst, m.Intercept...)
	for i, v := range values {
		m.add(dst[first:], Value{i, v})
	}
	m.Kind.predict(dst[first:])
	return dst
}

// PredictSparse is Predict where all features but those of values are 0.
func (m *Model) PredictSparse(dst []float64, values []Value) []float64 {
	first := len(dst)
	dst = append(dst, m.Intercept...)
	for _, v := range values {
		m.add(dst[first:], v)
	}
	m.Kind.predict(dst[first:])
	return dst
}

func (m *Model) add(outputs []float64, v Value) {
	if v.Value == 0 {
		return
	}
	f := &m.Features[v.Feature]
	x := v.Value / f.Scale
	for out, w := range f.Weight {
		outputs[out] += w * x
	}
}

// Likeliest is the class with the largest score, the first of equals.
func Likeliest(scores []float64) int {
	best := 0
	for k, p := range scores {
		if p > scores[best] {
			best = k
		}
	}
	return best
}

// round cuts x to digits significant ones: what is written can be read, and is the same on every machine.
func round(x float64, digits int) float64 {
	if x == 0 {
		return 0
	}
	scale := math.Pow(10, float64(digits)-math.Ceil(math.Log10(math.Abs(x))))
	return math.Round(x*scale) / scale
}
