package linear

import (
	"errors"
	"fmt"

	"tellings/corpus/text"
)

// Example is a labelled passage: what a model learns from.
type Example struct {
	ID        string // of its article
	text.Span        // where it stands there
	Set       string // the input it is from
	Group     string // what is held out whole, such as its outlet
	Values    []float64
	Y         float64 // what is to be foretold: the number of its class, or a quantity
}

// setsOf lists the sets of the examples, in order.
func setsOf(examples []Example) (sets []string) {
	for _, e := range examples {
		if indexOf(sets, e.Set) < 0 {
			sets = append(sets, e.Set)
		}
	}
	return sets
}

func indexOf(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}

// check reports whether a model can be fitted: every set must have examples of every class, as it has intercepts of its own.
func check(examples []Example, sets, classes []string) error {
	if len(examples) == 0 {
		return errors.New("there is no labelled passage to learn from")
	}
	counts, totals := make([][]int, len(sets)), make([]int, len(sets))
	for s := range sets {
		counts[s] = make([]int, len(classes))
	}
	for _, e := range examples {
		s := indexOf(sets, e.Set)
		totals[s]++
		if len(classes) == 0 {
			continue
		}
		if c := int(e.Y); c < 0 || c >= len(classes) || float64(c) != e.Y {
			return fmt.Errorf("%s: an example is of class %g; there are %d", e.Set, e.Y, len(classes))
		}
		counts[s][int(e.Y)]++
	}
	for s := range sets {
		for c, n := range counts[s] {
			if n == 0 {
				return fmt.Errorf("%s: none of %d labelled passages is %q; both that label and others are needed", sets[s], totals[s], classes[c])
			}
		}
	}
	return nil
}
