package stats

import (
	"cmp"
	"math"
	"slices"
)

// benjaminiHochberg returns the q-value of every p-value, in the order given:
//
//	q_(i) = min over k ≥ i of min(1, m·p_(k)/k)
//
// for the i-th smallest of m. Equal p-values share one q, and no q is below its p. Calling every q ≤ x a finding keeps
// the expected share of false ones at x or below.
//
// m is the number of hypotheses handed in: hand in all that were tested after filters fixed in advance, not only
// those that will be shown. A p that is NaN or outside [0, 1] was not tested: its q is NaN and m does not count it.
//
// Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1).
func benjaminiHochberg(p []float64) []float64 {
	q := make([]float64, len(p))
	order := make([]int, 0, len(p))
	for i, v := range p {
		if v >= 0 && v <= 1 {
			order = append(order, i)
		} else {
			q[i] = math.NaN()
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(p[a], p[b]) })
	// From the largest down, the running minimum also hands ties the value of the last of them.
	m, least := float64(len(order)), 1.0
	for k := len(order); k >= 1; k-- {
		i := order[k-1]
		// m/k ≥ 1, but p·m/k may round below p.
		least = min(least, max(p[i], m*p[i]/float64(k)))
		q[i] = least
	}
	return q
}
