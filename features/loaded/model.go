package loaded

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
)

// Model is a logistic model in readable form. Score = 1/(1 + exp(−(Intercept + Σ Weight·value/Scale))).
type Model struct {
	Card      Card     `json:"card"`
	Intercept float64  `json:"intercept"`
	Features  []Weight `json:"features"`
}

// Weight is what one feature counts.
type Weight struct {
	Name        string  `json:"name"`
	Description string  `json:"description"`
	Mean        float64 `json:"mean"`  // over the sentences it was fitted on, for the reader; it does not enter the score
	Scale       float64 `json:"scale"` // standard deviation there
	Weight      float64 `json:"weight"`
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

const method = "logistic regression on standardised features, L2 penalty, L-BFGS; a term is weight × value / scale"

// limits hold for every model of this kind.
var limits = []string{
	"It sees the words that were chosen, not whether they are deserved, nor irony without a mark, nor bias by the choice of facts.",
	"People agree only loosely on what is loaded (Krippendorff's α about 0.4 among experts): a score near 0.5 says nothing.",
	"Scores are on the scale of the first set it was fitted on. Compare them with each other, not with a share of biased sentences.",
	"It knows the kind of text it was fitted on and no other. It orders sentences for reading; it is no measure of an outlet.",
}

// Fitted is one set of labelled passages and how well a model scored them that had not seen their group.
type Fitted struct {
	Set       string  `json:"set"`
	Passages  int     `json:"passages"`
	Positive  int     `json:"positive"`
	Groups    int     `json:"groups"`
	AUC       float64 `json:"held_out_auc"`
	AUCWithin float64 `json:"held_out_auc_within_groups,omitempty"` // 0: no group is large enough
	AP        float64 `json:"held_out_average_precision"`
	MacroF1   float64 `json:"held_out_macro_f1"`
}

//go:embed model.json
var shipped []byte

// Shipped returns the model that ships with the program.
func Shipped() (*Model, error) { return Read("model.json", bytes.NewReader(shipped)) }

// Read reads a model as Write writes it. An error says what is wrong with it.
func Read(name string, r io.Reader) (*Model, error) {
	m := new(Model)
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(m); err != nil {
		return nil, fmt.Errorf("%s is no model as tellings train loaded writes it: %w", name, err)
	}
	if err := m.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return m, nil
}

func (m *Model) check() error {
	if len(m.Features) == 0 {
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
		}
		seen[f.Name] = true
	}
	return nil
}

// Write writes the model as indented JSON.
func (m *Model) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(m)
}

// Terms appends to dst what each feature adds to the logit: weight × value / scale. values are by Features.
func (m *Model) Terms(dst, values []float64) []float64 {
	for i := range m.Features {
		f := &m.Features[i]
		dst = append(dst, f.Weight*values[i]/f.Scale)
	}
	return dst
}

// Score returns the score from 0 to 1 of the terms.
func (m *Model) Score(terms []float64) float64 {
	logit := m.Intercept
	for _, t := range terms {
		logit += t
	}
	return sigmoid(logit)
}

// round cuts x to digits significant ones: what is written can be read, and is the same on every machine.
func round(x float64, digits int) float64 {
	if x == 0 {
		return 0
	}
	scale := math.Pow(10, float64(digits)-math.Ceil(math.Log10(math.Abs(x))))
	return math.Round(x*scale) / scale
}
