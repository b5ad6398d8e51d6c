package tone

import (
	"bytes"
	_ "embed"

	"tellings/features/linear"
)

// labels are the classes of a model, in order.
var labels = []string{"negative", "neutral", "positive"}

const (
	negative = iota
	neutral
	positive
)

// limits hold for every model of this kind.
var limits = []string{
	"It sees the sentence alone: whom a pronoun means, what the sentence before said, what everybody knows of the target, it does not.",
	"It sees the words that were chosen, not whether they are deserved, nor irony.",
	"People agree on such labels only in part (κ 0.72 in NewsMTSC), and of three labels it tells about two right. One sentence says little; report many, with their spread.",
	"It knows news of the United States and Britain, 2010 to 2020, and the persons spoken of there. Elsewhere refit it.",
}

// Options say how a model of tone is fitted.
func Options(penalty float64) linear.Options {
	return linear.Options{Kind: linear.Multinomial, Classes: labels, Penalty: penalty, Pareto: true, Limits: limits}
}

//go:embed model.json
var shipped []byte

// Shipped returns the model that ships with the program.
func Shipped() (*linear.Model, error) { return linear.Read("model.json", bytes.NewReader(shipped)) }
