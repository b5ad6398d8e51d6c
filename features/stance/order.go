package stance

import (
	"cmp"
	"math"
	"slices"

	"tellings/features/linear"
)

// Rated is a target in an article with what annotators say of it and the tone that was told.
type Rated struct {
	Event, Target string
	Rating        float64 // what annotators say
	Tone                  // what was told
}

// apart is the least difference of two ratings that counts as one.
const apart = 1

// OrderAccuracy is how often the tone tells rightly which of two articles on one event is kinder to a target, of the pairs whose
// ratings are Apart. Equal tones are half right. NaN without a pair.
func OrderAccuracy(rated []Rated) (share float64, pairs int) {
	rated = slices.Clone(rated)
	slices.SortStableFunc(rated, func(a, b Rated) int { return cmp.Or(cmp.Compare(a.Event, b.Event), cmp.Compare(a.Target, b.Target)) })
	halves := 0 // each right pair is two
	for i, a := range rated {
		for _, b := range rated[i+1:] {
			if a.Event != b.Event || a.Target != b.Target {
				break
			}
			if math.Abs(a.Rating-b.Rating) < apart {
				continue
			}
			pairs++
			halves += 1 + cmp.Compare(a.Rating, b.Rating)*cmp.Compare(a.Tone.Value, b.Tone.Value)
		}
	}
	if pairs == 0 {
		return math.NaN(), 0
	}
	return float64(halves) / float64(2*pairs), pairs
}

// MacroF1 is the mean F1 of Labels: what was told against what annotators say.
func MacroF1(rated []Rated) float64 {
	right, given, told := make([]int, len(labels)), make([]int, len(labels)), make([]int, len(labels))
	for _, r := range rated {
		y, label := class(r.Rating), slices.Index(labels, r.Label)
		given[y]++
		told[label]++
		if y == label {
			right[y]++
		}
	}
	sum := 0.0
	for k := range labels {
		sum += 2 * float64(right[k]) / float64(max(1, given[k]+told[k]))
	}
	return sum / float64(len(labels))
}

// Names of the held-out figures in the card of a model.
const (
	orderFigure = "order_accuracy"
	pairsFigure = "pairs"
	f1Figure    = "macro_f1"
)

// Figures are the held-out figures for the card of a model, rounded to thousandths.
func Figures(rated []Rated) map[string]float64 {
	figures := map[string]float64{f1Figure: thousandths(MacroF1(rated))}
	if share, pairs := OrderAccuracy(rated); pairs > 0 {
		figures[orderFigure], figures[pairsFigure] = thousandths(share), float64(pairs)
	}
	return figures
}

func thousandths(x float64) float64 { return math.Round(1000*x) / 1000 }

// Agreement is how often tones by m order articles as annotators do, held out, and over how many pairs: what the card says. It
// belongs beside every tone that is shown. pairs is 0 where the card does not say it.
func Agreement(m *linear.Model) (share float64, pairs int) {
	if len(m.Card.Fitted) == 0 {
		return math.NaN(), 0
	}
	f := m.Card.Fitted[0].HeldOut
	if f[pairsFigure] == 0 {
		return math.NaN(), 0
	}
	return f[orderFigure], int(f[pairsFigure])
}
