package stats

import (
	"math"
	"math/rand/v2"
	"slices"
)

const (
	// ExactLimit is the largest number of label swaps that is enumerated in full.
	ExactLimit = 20000
	// MonteCarloDraws is the number of random label swaps where there are more.
	MonteCarloDraws = 9999
)

// Permutation is the outcome of a permutation test.
type Permutation struct {
	Difference   float64 // the statistic as observed
	P            float64 // two-sided; NaN when a side has nothing to compare
	MinP         float64 // the smallest P that samples of this size can reach; 1 when a side is empty
	Permutations int     // arrangements looked at
	Exact        bool    // all of them, not a random sample
}

// PermuteRates tests whether two sets of articles differ in rate: the difference of Hits/Tokens, each summed over its
// side, under every way of handing out the side labels to the articles. Units without tokens are left out.
//
//	exact, C(nA+nB, nA) ≤ ExactLimit:  p = #{|d*| ≥ |d|} / C
//	Monte Carlo otherwise:             p = (b+1)/(B+1),  b = #{|d*| ≥ |d|} among B random swaps
//
// The observed arrangement counts among them, so p is never 0. The article is what is swapped, so words repeated
// within one article do not pass for evidence. rng is used by Monte Carlo only; the order of the units does not
// matter.
//
// Fisher (1935); Phipson & Smyth (2010), Permutation p-values should never be zero.
func PermuteRates(a, b []Unit, rng *rand.Rand) Permutation {
	a, b = sortedWithTokens(a), sortedWithTokens(b)
	pool := slices.Concat(a, b)
	total := Sum(pool)
	return permute(len(a), len(b), func(chosen []int) float64 {
		var own Unit
		for _, i := range chosen {
			own = own.Add(pool[i])
		}
		rest := Unit{total.Hits - own.Hits, total.Tokens - own.Tokens}
		return own.Rate() - rest.Rate()
	}, rng)
}

// PermuteMeans is PermuteRates for the difference of two means of values, one value an article, where long and short
// articles are to count the same. NaN values are left out.
func PermuteMeans(a, b []float64, rng *rand.Rand) Permutation {
	a, b = sortedWithoutNaN(a), sortedWithoutNaN(b)
	pool := slices.Concat(a, b)
	total := 0.0
	for _, v := range pool {
		total += v
	}
	return permute(len(a), len(b), func(chosen []int) float64 {
		own := 0.0
		for _, i := range chosen {
			own += pool[i]
		}
		return own/float64(len(chosen)) - (total-own)/float64(len(pool)-len(chosen))
	}, rng)
}

// MinP returns the smallest two-sided p-value that a permutation test of nA against nB articles can reach, whatever
// the data: 1/C(nA+nB, nA), twice that when nA = nB, because then the mirrored arrangement is as extreme;
// 1/(MonteCarloDraws+1) where arrangements are sampled; 1 when a side is empty. If MinP is above the level asked for,
// no difference could have passed.
func MinP(nA, nB int) float64 {
	if nA < 1 || nB < 1 {
		return 1
	}
	swaps := arrangements(nA, nB)
	switch {
	case swaps > ExactLimit:
		return 1.0 / (MonteCarloDraws + 1)
	case nA == nB:
		return 2 / float64(swaps)
	}
	return 1 / float64(swaps)
}

// permute runs the test for a statistic of the indices that bear label A. At the start these are 0…nA−1.
func permute(nA, nB int, difference func(chosen []int) float64, rng *rand.Rand) Permutation {
	out := Permutation{Difference: math.NaN(), P: math.NaN(), MinP: MinP(nA, nB)}
	if nA < 1 || nB < 1 {
		return out
	}
	chosen := make([]int, nA)
	for i := range chosen {
		chosen[i] = i
	}
	out.Difference = difference(chosen)
	// Arrangements of equal value may differ in the last bits, as sums in another order do.
	bar := math.Abs(out.Difference) * (1 - 1e-12)
	extreme := 0
	look := func() {
		out.Permutations++
		if math.Abs(difference(chosen)) >= bar {
			extreme++
		}
	}
	if out.Exact = arrangements(nA, nB) <= ExactLimit; out.Exact {
		for more := true; more; more = nextCombination(chosen, nA+nB) {
			look()
		}
		out.P = float64(extreme) / float64(out.Permutations)
		return out
	}
	deck := make([]int, nA+nB)
	for i := range deck {
		deck[i] = i
	}
	for range MonteCarloDraws {
		for i := range chosen { // the first nA cards of a shuffle, dealt one by one
			j := i + rng.IntN(len(deck)-i)
			deck[i], deck[j] = deck[j], deck[i]
		}
		copy(chosen, deck)
		look()
	}
	out.P = float64(extreme+1) / float64(out.Permutations+1)
	return out
}

// arrangements returns C(a+b, a), or some number above ExactLimit where it is larger than that.
func arrangements(a, b int) int {
	fewer, more := min(a, b), max(a, b)
	if fewer > 0 && more > ExactLimit { // also keeps the product below from overflowing
		return ExactLimit + 1
	}
	c := 1
	for i := 1; i <= fewer && c <= ExactLimit; i++ {
		c = c * (more + i) / i // exact: c becomes C(more+i, i)
	}
	return c
}

// nextCombination moves chosen, ascending indices below n, to the next combination in lexical order; false after the
// last.
func nextCombination(chosen []int, n int) bool {
	k := len(chosen)
	i := k - 1
	for i >= 0 && chosen[i] == n-k+i {
		i--
	}
	if i < 0 {
		return false
	}
	chosen[i]++
	for j := i + 1; j < k; j++ {
		chosen[j] = chosen[j-1] + 1
	}
	return true
}

func sortedWithTokens(units []Unit) []Unit {
	kept := make([]Unit, 0, len(units))
	for _, u := range units {
		if u.Tokens > 0 {
			kept = append(kept, u)
		}
	}
	slices.SortFunc(kept, compareUnits)
	return kept
}

func sortedWithoutNaN(values []float64) []float64 {
	kept := make([]float64, 0, len(values))
	for _, v := range values {
		if !math.IsNaN(v) {
			kept = append(kept, v)
		}
	}
	slices.Sort(kept)
	return kept
}
