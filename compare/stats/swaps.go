package stats

import (
	"math"
	"math/rand/v2"
)

// Swaps are the label swaps of a permutation test that many measures of one set of articles share: which articles
// would have been the outlet's own if labels did not matter. They are those of PermuteMeans: all when there are at most
// ExactLimit, else MonteCarloDraws random ones.
type Swaps struct {
	own    int
	chosen []uint32 // swap × own: indices of articles
	exact  bool
}

// NewSwaps prepares the swaps of own articles against rest others.
func NewSwaps(own, rest int, rng *rand.Rand) *Swaps {
	s := &Swaps{own: own}
	if own < 1 || rest < 1 {
		return s
	}
	n := arrangements(own, rest)
	if n > ExactLimit {
		n = MonteCarloDraws
	}
	s.chosen = make([]uint32, 0, n*own)
	s.exact = arrange(own, rest, rng, func(chosen []int) {
		for _, i := range chosen {
			s.chosen = append(s.chosen, uint32(i))
		}
	})
	return s
}

// P returns the two-sided p of the difference between the rate of the first own units and that of the others, each rate
// being summed hits over summed tokens; NaN when a side has no tokens. A unit without tokens is an article on which the
// label might have fallen all the same; a swap that leaves a side without tokens shows no difference. The order of the
// units within a side does not matter when all swaps are enumerated.
func (s *Swaps) P(units []Unit) float64 {
	if len(s.chosen) == 0 {
		return math.NaN()
	}
	all := Sum(units)
	difference := func(own Unit) float64 {
		return own.Rate() - Unit{all.Hits - own.Hits, all.Tokens - own.Tokens}.Rate()
	}
	observed := difference(Sum(units[:s.own]))
	if math.IsNaN(observed) {
		return observed
	}
	t := newTally(observed)
	for at := 0; at < len(s.chosen); at += s.own {
		var own Unit
		for _, i := range s.chosen[at : at+s.own] {
			own = own.Add(units[i])
		}
		d := difference(own)
		if math.IsNaN(d) {
			d = 0
		}
		t.look(d)
	}
	return t.p(s.exact)
}
