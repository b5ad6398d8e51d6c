package stats

import "math/rand/v2"

const (
	// exactLimit is the largest number of ways to deal articles to two sides that are gone through in full.
	exactLimit = 20000
	// randomDeals is the number of random ways where there are more.
	randomDeals = 999
)

// deal shows visit the ways to hand nA of nA+nB articles to the first side, as indices: all of them, the observed 0…nA−1 among
// them, when they are exactLimit or fewer, and else randomDeals random ones. visit must not keep or change the slice; no more are shown once it
// returns false. exact reports whether all were meant.
func deal(nA, nB int, rng *rand.Rand, visit func(chosen []int) bool) (exact bool) {
	chosen := ascending(nA)
	if arrangements(nA, nB) <= exactLimit {
		for more := true; more && visit(chosen); more = nextCombination(chosen, nA+nB) {
		}
		return true
	}
	deck := ascending(nA + nB)
	for range randomDeals {
		for i := range nA { // the first nA cards of a shuffle, dealt one by one
			j := i + rng.IntN(len(deck)-i)
			deck[i], deck[j] = deck[j], deck[i]
		}
		if !visit(deck[:nA]) {
			break
		}
	}
	return false
}

// arrangements returns C(a+b, a), or some number above exactLimit where it is larger than that.
func arrangements(a, b int) int {
	fewer, more := min(a, b), max(a, b)
	if fewer > 0 && more > exactLimit { // also keeps the product below from overflowing
		return exactLimit + 1
	}
	c := 1
	for i := 1; i <= fewer && c <= exactLimit; i++ {
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
