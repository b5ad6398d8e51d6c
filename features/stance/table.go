package stance

import (
	"math"

	"tellings/features/linear"
)

// feature is a number of an Account.
type feature struct {
	name, doc string
	value     func(*Account) float64
}

// table are the features of the model. A new one is a line here. Few, and none of them a word: of the forty that were tried most
// lower the held-out figures (MODEL.md).
var table = []feature{
	{"balance", "sum over the sentences that speak of it of P(positive) − P(negative)", func(a *Account) float64 { return a.Balance }},
	{"said of it", "mean of P(positive) − P(negative) over the sentences that speak of it in someone's speech, drawn to 0 by three", func(a *Account) float64 { return a.Said / float64(a.Told+drawn) }},
	{"mentions", "sentences that speak of it, log", func(a *Account) float64 { return math.Log1p(float64(len(a.Sentences))) }},
	{"speech", "share of the quoted and attributed words of the article that it says itself", func(a *Account) float64 { return ratio(a.Spoken, a.Words) }},
	{"loaded", "mean score of loaded language of the article's sentences, 0 to 1", func(a *Account) float64 { return a.Loaded }},
	{"contrast", "share of the article's sentences that open with but, yet or however", func(a *Account) float64 { return ratio(a.Contrast, a.manner.Sentences) }},
}

// drawn is how many sentences of no tone are added to those that speak of a target in speech: one alone says little.
const drawn = 3

// Named are the features, for fitting a model.
func Named() []linear.Feature {
	named := make([]linear.Feature, len(table))
	for i, f := range table {
		named[i] = linear.Feature{Name: f.name, Doc: f.doc}
	}
	return named
}

// Values are the values of the features, in the order of Named.
func (a *Account) Values() []float64 {
	values := make([]float64, len(table))
	for i, f := range table {
		values[i] = f.value(a)
	}
	return values
}

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
