package loaded

import (
	"bytes"
	_ "embed"

	"tellings/features/linear"
)

// limits hold for every model of this kind.
var limits = []string{
	"It sees the words that were chosen, not whether they are deserved, nor irony without a mark, nor bias by the choice of facts.",
	"People agree only loosely on what is loaded (Krippendorff's α about 0.4 among experts): a score near 0.5 says nothing.",
	"Scores are on the scale of the first set it was fitted on. Compare them with each other, not with a share of biased sentences.",
	"It knows the kind of text it was fitted on and no other. It orders sentences for reading; it is no measure of an outlet.",
}

// Options say how a model is fitted that scores passages with the label positive high.
func Options(positive string, penalty float64) linear.Options {
	return linear.Options{Kind: linear.Logistic, Classes: []string{"other", positive}, Penalty: penalty, Limits: limits}
}

//go:embed model.json
var shipped []byte

// Shipped returns the model that ships with the program.
func Shipped() (*linear.Model, error) { return linear.Read("model.json", bytes.NewReader(shipped)) }
