package stats

import (
	"cmp"
	"math"
	"slices"
)

// ranksOf returns the rank of every value, 1 for the smallest; equal values share the mean of the ranks they take up.
// With a NaN among the values all ranks are NaN.
func ranksOf(values []float64) []float64 {
	ranks, order := make([]float64, len(values)), make([]int, len(values))
	for i, v := range values {
		if math.IsNaN(v) {
			for i := range ranks {
				ranks[i] = v
			}
			return ranks
		}
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(values[a], values[b]) })
	for first := 0; first < len(order); {
		end := first + 1
		for end < len(order) && values[order[end]] == values[order[first]] {
			end++
		}
		for _, i := range order[first:end] {
			ranks[i] = float64(first+end+1) / 2
		}
		first = end
	}
	return ranks
}
