package linear

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// CrossValidate returns for every example what Model.Predict says of it, by a model that was fitted without the fold it is
// in. Groups are never split: nothing of an outlet is known to the model that scores it.
func CrossValidate(examples []Example, features []Feature, o Options, folds int) ([][]float64, error) {
	fold, err := assign(examples, folds)
	if err != nil {
		return nil, err
	}
	scores := make([][]float64, len(examples))
	for f := range folds {
		var rest []Example
		for i, e := range examples {
			if fold[i] != f {
				rest = append(rest, e)
			}
		}
		if len(rest) == len(examples) {
			continue // fewer groups than folds
		}
		m, err := Fit(rest, features, o)
		if err != nil {
			return nil, fmt.Errorf("fold %d of %d: %w", f+1, folds, err)
		}
		for i, e := range examples {
			if fold[i] == f {
				scores[i] = m.Predict(nil, e.Values)
			}
		}
	}
	return scores, nil
}

// assign puts groups into folds, the largest first, each where the fewest examples of its sets are so far. Nothing is drawn,
// so the folds are the same in every run.
func assign(examples []Example, folds int) ([]int, error) {
	sets := setsOf(examples)
	sizes := map[string][]int{} // of a group, by set
	for _, e := range examples {
		if sizes[e.Group] == nil {
			sizes[e.Group] = make([]int, len(sets))
		}
		sizes[e.Group][indexOf(sets, e.Set)]++
	}
	if len(sizes) < 2 || folds < 2 {
		return nil, fmt.Errorf("cannot hold out whole groups with %d group(s) and %d fold(s); there must be two of each", len(sizes), folds)
	}
	groups := slices.SortedFunc(maps.Keys(sizes), func(a, b string) int {
		return cmp.Or(sum(sizes[b])-sum(sizes[a]), cmp.Compare(a, b))
	})
	foldOf, loads := map[string]int{}, make([][]int, folds) // load of a fold, by set
	for f := range loads {
		loads[f] = make([]int, len(sets))
	}
	for _, g := range groups {
		best := 0
		for f := range loads {
			if dot(sizes[g], loads[f]) < dot(sizes[g], loads[best]) {
				best = f
			}
		}
		foldOf[g] = best
		for s, n := range sizes[g] {
			loads[best][s] += n
		}
	}
	fold := make([]int, len(examples))
	for i, e := range examples {
		fold[i] = foldOf[e.Group]
	}
	return fold, nil
}

func sum(counts []int) (n int) {
	for _, c := range counts {
		n += c
	}
	return n
}

func dot(a, b []int) (n int) {
	for i := range a {
		n += a[i] * b[i]
	}
	return n
}
