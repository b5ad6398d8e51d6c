package stats

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/stat"
)

// Ranks returns the rank of every value, 1 for the smallest; equal values share the mean of the ranks they take up.
// With a NaN among the values all ranks are NaN.
func Ranks(values []float64) []float64 {
	ranks, _ := rank(values)
	return ranks
}

// rank also returns Σ (t³ − t) over the groups of t equal values, which variances of rank statistics are corrected by.
func rank(values []float64) (ranks []float64, ties float64) {
	ranks = make([]float64, len(values))
	order := make([]int, len(values))
	for i, v := range values {
		if math.IsNaN(v) {
			for i := range ranks {
				ranks[i] = v
			}
			return ranks, 0
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
		t := float64(end - first)
		ties += t*t*t - t
		first = end
	}
	return ranks, ties
}

// Spearman returns the rank correlation ρ of x and y in [−1, 1]: Pearson's r of their ranks, which is right with ties
// too. NaN when the lengths differ, with fewer than two pairs, or when x or y does not vary. Spearman (1904).
func Spearman(x, y []float64) float64 {
	if len(x) != len(y) || len(x) < 2 {
		return math.NaN()
	}
	return stat.Correlation(Ranks(x), Ranks(y), nil)
}

// MannWhitneyU is the outcome of a Mann–Whitney test.
type MannWhitneyU struct {
	U     float64 // pairs (a, b) with a > b, ties as half; in [0, nA·nB]
	AUC   float64 // U/(nA·nB): how often a value of a is the larger one; 0.5 no difference
	P     float64 // two-sided
	Exact bool    // P from all arrangements, else from the normal approximation
}

// MannWhitney tests whether values of a tend to be larger than those of b.
//
//	U = R_a − nA(nA+1)/2,  R_a the sum of a's ranks in the joint sample
//
// P is exact, also with ties, while the arrangements number ExactLimit or less; otherwise it comes from the normal
// approximation with tie and continuity correction. U, AUC and P are NaN when a side is empty or a value is NaN.
//
// Mann & Whitney (1947), Annals of Mathematical Statistics 18(1).
func MannWhitney(a, b []float64) MannWhitneyU {
	nA, nB := float64(len(a)), float64(len(b))
	joint, ties := rank(slices.Concat(a, b))
	sum := 0.0
	for _, r := range joint[:len(a)] {
		sum += r
	}
	out := MannWhitneyU{U: sum - nA*(nA+1)/2, P: math.NaN()}
	out.AUC = out.U / (nA * nB)
	if math.IsNaN(out.AUC) {
		out.U = math.NaN()
		return out
	}
	if out.Exact = arrangements(len(a), len(b)) <= ExactLimit; out.Exact {
		out.P = PermuteMeans(joint[:len(a)], joint[len(a):], nil).P
		return out
	}
	n := nA + nB
	sigma := math.Sqrt(nA * nB / 12 * (n + 1 - ties/(n*(n-1))))
	if sigma == 0 {
		out.P = 1
		return out
	}
	out.P = NormalP(math.Max(0, math.Abs(out.U-nA*nB/2)-0.5) / sigma)
	return out
}
