package stats

import (
	"math/rand/v2"
)

// Swaps are the label swaps of a permutation test that many measures of one set of articles share: which articles
// would have been the outlet's own if labels did not matter. All of them are enumerated when there are at most
// ExactLimit, else MonteCarloDraws are drawn, as in PermuteRates.
type Swaps struct {
	own, n int
	chosen []uint32 // swap × own: indexes of articles
	exact  bool
}

// NewSwaps prepares the swaps of own articles against rest others.
func NewSwaps(own, rest int, rng *rand.Rand) *Swaps {
	s := &Swaps{own: own, n: own + rest}
	if own == 0 || rest == 0 {
		return s
	}
	if total := arrangements(own, rest); total <= ExactLimit {
		s.exact = true
		s.chosen = make([]uint32, 0, total*own)
		pick := make([]int, own)
		for i := range pick {
			pick[i] = i
		}
		for more := true; more; more = nextCombination(pick, s.n) {
			for _, i := range pick {
				s.chosen = append(s.chosen, uint32(i))
			}
		}
		return s
	}
	s.chosen = make([]uint32, 0, MonteCarloDraws*own)
	order := make([]uint32, s.n)
	for i := range order {
		order[i] = uint32(i)
	}
	for range MonteCarloDraws {
		for i := range own { // the first steps of a Fisher–Yates shuffle
			j := i + rng.IntN(s.n-i)
			order[i], order[j] = order[j], order[i]
		}
		s.chosen = append(s.chosen, order[:own]...)
	}
	return s
}

// P returns the two-sided p of the difference between the rate of the first own units and that of the others; 1 when
// a side has no tokens. Units without tokens count as articles that the label might have fallen on. The result does
// not depend on the order of units within a side when all swaps are enumerated.
func (s *Swaps) P(units []Unit) float64 {
	total, own := Sum(units), Sum(units[:s.own])
	if s.chosen == nil || own.Tokens == 0 || own.Tokens == total.Tokens {
		return 1
	}
	distance := func(o Unit) float64 {
		r := Unit{total.Hits - o.Hits, total.Tokens - o.Tokens}
		if o.Tokens == 0 || r.Tokens == 0 {
			return 0
		}
		d := o.Rate() - r.Rate()
		return max(d, -d)
	}
	const tie = 1e-12 // rates that are equal on paper may differ in their last bits
	observed := distance(own) * (1 - tie)
	as := 0
	for at := 0; at < len(s.chosen); at += s.own {
		var o Unit
		for _, i := range s.chosen[at : at+s.own] {
			o = o.Add(units[i])
		}
		if distance(o) >= observed {
			as++
		}
	}
	if s.exact {
		return float64(as) / float64(len(s.chosen)/s.own)
	}
	return float64(as+1) / float64(MonteCarloDraws+1)
}
