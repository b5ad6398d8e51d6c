package frames

import (
	"math"
	"slices"
	"strings"
)

// Figures are how well labels were told of passages whose labels are known.
type Figures struct {
	N            int
	Micro, Macro float64 // F1 over all decisions, and the mean of the labels' F1, 0 to 1
	Precision    float64 // over all decisions
	Recall       float64
	Exact        float64 // share of passages all of whose labels are right and none is missing
	Labels       []LabelFigures
}

// LabelFigures are those of one label.
type LabelFigures struct {
	Name                  string
	Passages              int // that have it
	Told                  int // that were given it
	Right                 int // both
	Precision, Recall, F1 float64
}

// Measure holds labels that were told against labels that are known, passage by passage.
func Measure(known, told [][]string) Figures {
	f := Figures{N: len(known)}
	at := map[string]int{}
	of := func(name string) *LabelFigures {
		i, ok := at[name]
		if !ok {
			i = len(f.Labels)
			at[name] = i
			f.Labels = append(f.Labels, LabelFigures{Name: name})
		}
		return &f.Labels[i]
	}
	exact := 0
	for i := range known {
		for _, l := range known[i] {
			of(l).Passages++
		}
		right := 0
		for _, l := range told[i] {
			of(l).Told++
			if slices.Contains(known[i], l) {
				of(l).Right++
				right++
			}
		}
		if right == len(known[i]) && right == len(told[i]) {
			exact++
		}
	}
	slices.SortFunc(f.Labels, func(a, b LabelFigures) int { return strings.Compare(a.Name, b.Name) })
	var all LabelFigures
	for i := range f.Labels {
		l := &f.Labels[i]
		l.finish()
		f.Macro += l.F1 / float64(len(f.Labels))
		all.Passages += l.Passages
		all.Told += l.Told
		all.Right += l.Right
	}
	all.finish()
	f.Micro, f.Precision, f.Recall = all.F1, all.Precision, all.Recall
	f.Exact = ratio(exact, f.N)
	return f
}

func (l *LabelFigures) finish() {
	l.Precision, l.Recall = ratio(l.Right, l.Told), ratio(l.Right, l.Passages)
	l.F1 = ratio(2*l.Right, l.Told+l.Passages)
}

// ratio is a/b, 0 where there is nothing to divide.
func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// thousandths keeps three digits.
func thousandths(x float64) float64 { return math.Round(1000*x) / 1000 }

// Tell returns the labels that the sums of a passage give, by name.
func (m *Model) Tell(sums []float64) (names []string) {
	for k, given := range m.given(sums) {
		if given {
			names = append(names, m.Labels[k].Name)
		}
	}
	return names
}
