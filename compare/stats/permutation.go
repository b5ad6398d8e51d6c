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

// PermuteMeans tests whether two sets of values, one an article, differ in their mean, long and short articles counting
// the same: the difference of the means under every way of handing out the side labels to the articles.
//
//	exact, C(nA+nB, nA) ≤ ExactLimit:  p = #{|d*| ≥ |d|} / C
//	Monte Carlo otherwise:             p = (b+1)/(B+1),  b = #{|d*| ≥ |d|} among B random swaps
//
// The observed arrangement counts among them, so p is never 0. The article is what is swapped, so words repeated within
// one article do not pass for evidence. NaN values are left out; their order does not matter. rng is used by Monte Carlo
// only. Swaps is the same test for rates.
//
// Fisher (1935), The Design of Experiments, §21; Phipson & Smyth (2010), Permutation p-values should never be zero.
func PermuteMeans(a, b []float64, rng *rand.Rand) Permutation {
	a, b = sortedWithoutNaN(a), sortedWithoutNaN(b)
	out := Permutation{Difference: math.NaN(), P: math.NaN(), MinP: MinP(len(a), len(b))}
	if len(a) == 0 || len(b) == 0 {
		return out
	}
	pool := slices.Concat(a, b)
	total := 0.0
	for _, v := range pool {
		total += v
	}
	difference := func(chosen []int) float64 {
		own := 0.0
		for _, i := range chosen {
			own += pool[i]
		}
		return own/float64(len(a)) - (total-own)/float64(len(b))
	}
	out.Difference = difference(ascending(len(a)))
	t := newTally(out.Difference)
	out.Exact = arrange(len(a), len(b), rng, func(chosen []int) { t.look(difference(chosen)) })
	out.Permutations, out.P = t.looked, t.p(out.Exact)
	return out
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

// arrange shows visit the ways to hand label A to nA of nA+nB articles, as indices: all of them, the observed 0…nA−1 among
// them, when they are ExactLimit or fewer, and else MonteCarloDraws random ones. It is the one place where this package
// swaps labels. visit must not keep or change the slice.
func arrange(nA, nB int, rng *rand.Rand, visit func(chosen []int)) (exact bool) {
	chosen := ascending(nA)
	if arrangements(nA, nB) <= ExactLimit {
		for more := true; more; more = nextCombination(chosen, nA+nB) {
			visit(chosen)
		}
		return true
	}
	deck := ascending(nA + nB)
	for range MonteCarloDraws {
		for i := range nA { // the first nA cards of a shuffle, dealt one by one
			j := i + rng.IntN(len(deck)-i)
			deck[i], deck[j] = deck[j], deck[i]
		}
		visit(deck[:nA])
	}
	return false
}

// tally counts how many arrangements are at least as far from 0 as the observed difference.
type tally struct {
	bar             float64
	extreme, looked int
}

// newTally takes the observed difference. Arrangements of equal value may differ in the last bits, as sums in another
// order do, so the bar lies a little lower.
func newTally(observed float64) tally { return tally{bar: math.Abs(observed) * (1 - 1e-12)} }

func (t *tally) look(difference float64) {
	t.looked++
	if math.Abs(difference) >= t.bar {
		t.extreme++
	}
}

// p is the p-value; random arrangements do not include the observed one, which is added.
func (t *tally) p(exact bool) float64 {
	if exact {
		return float64(t.extreme) / float64(t.looked)
	}
	return float64(t.extreme+1) / float64(t.looked+1)
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

// ascending returns 0, 1, …, n−1.
func ascending(n int) []int {
	indices := make([]int, n)
	for i := range indices {
		indices[i] = i
	}
	return indices
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
