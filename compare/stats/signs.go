package stats

import (
	"math"
	"math/rand/v2"
)

// PermuteSigns tests whether paired differences, one an event, have a mean other than 0: if an outlet tells events as
// the others do, each difference could as well have had the other sign.
//
//	exact, 2ⁿ ≤ ExactLimit:  p = #{|mean*| ≥ |mean|} / 2ⁿ
//	Monte Carlo otherwise:   p = (b+1)/(B+1)
//
// The event is a block, so that outlets which cover different events are not compared through them. NaN differences
// are left out; order does not matter. Fisher (1935), The Design of Experiments, §21.
func PermuteSigns(differences []float64, rng *rand.Rand) Permutation {
	d := sortedWithoutNaN(differences)
	out := Permutation{Difference: math.NaN(), P: math.NaN(), MinP: MinSignP(len(d))}
	if len(d) == 0 {
		return out
	}
	mean := func(flip func(i int) bool) float64 {
		sum := 0.0
		for i, v := range d {
			if flip(i) {
				sum -= v
			} else {
				sum += v
			}
		}
		return sum / float64(len(d))
	}
	out.Difference = mean(func(int) bool { return false })
	t := newTally(out.Difference)
	if out.Exact = signsAreFew(len(d)); out.Exact {
		for signs := range 1 << len(d) {
			t.look(mean(func(i int) bool { return signs>>i&1 == 1 }))
		}
	} else {
		for range MonteCarloDraws {
			t.look(mean(func(int) bool { return rng.Uint64()&1 == 1 }))
		}
	}
	out.Permutations, out.P = t.looked, t.p(out.Exact)
	return out
}

// MinSignP returns the smallest p-value that PermuteSigns can reach with n events: 2/2ⁿ, or 1/(MonteCarloDraws+1)
// where signs are sampled; 1 without events.
func MinSignP(n int) float64 {
	switch {
	case n < 1:
		return 1
	case !signsAreFew(n):
		return 1.0 / (MonteCarloDraws + 1)
	}
	return 2 / float64(int(1)<<n)
}

// signsAreFew tells whether 2ⁿ ≤ ExactLimit.
func signsAreFew(n int) bool { return n < 15 && 1<<n <= ExactLimit }
