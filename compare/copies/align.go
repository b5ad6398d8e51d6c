package copies

import (
	"cmp"
	"slices"
)

// partner is the sentence of the base that a sentence of the copy is made from.
type partner struct {
	from  int // -1 for none
	moved bool
}

// align finds the partners of the sentences of a copy, one to one:
//
//  1. Pairs that are alike are found by the word pairs that they share (match.go).
//  2. Of these, the chain that runs forward in both texts and has the most shared words in it is kept: a longest increasing
//     subsequence with weights, by a Fenwick tree over the base (Fredman 1975; Fenwick 1994), in n log n.
//  3. What is left is paired off, the likest first. These sentences have moved.
func align(from, to []sentence) []partner {
	partners := make([]partner, len(to))
	for k := range partners {
		partners[k].from = -1
	}
	pairs := alike(from, to)
	taken := make([]bool, len(from))
	join := func(p pair, moved bool) {
		partners[p.to] = partner{p.from, moved}
		taken[p.from] = true
	}
	for _, p := range heaviestChain(pairs, len(from)) {
		join(p, false)
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.to, b.to), cmp.Compare(a.from, b.from))
	})
	for _, p := range pairs {
		if partners[p.to].from < 0 && !taken[p.from] {
			join(p, true)
		}
	}
	return partners
}

// heaviestChain returns the chain of pairs, ascending on both sides, whose shared words are most in sum. pairs are in order of to; n is
// the number of sentences of the base.
func heaviestChain(pairs []pair, n int) []pair {
	best := make([]int, n+1) // Fenwick tree over the base: 1 + the pair that ends the heaviest chain so far
	weight, before := make([]int, len(pairs)), make([]int, len(pairs))
	heavier := func(a, b int) bool { return a > 0 && (b == 0 || weight[a-1] > weight[b-1]) }
	for i := 0; i < len(pairs); {
		end := i
		for ; end < len(pairs) && pairs[end].to == pairs[i].to; end++ { // first look, then enter: a sentence of the copy stands once in a chain
			last := 0
			for at := pairs[end].from; at > 0; at -= at & -at {
				if heavier(best[at], last) {
					last = best[at]
				}
			}
			before[end], weight[end] = last, pairs[end].shared
			if last > 0 {
				weight[end] += weight[last-1]
			}
		}
		for ; i < end; i++ {
			for at := pairs[i].from + 1; at <= n; at += at & -at {
				if heavier(i+1, best[at]) {
					best[at] = i + 1
				}
			}
		}
	}
	last := 0
	for at := n; at > 0; at -= at & -at {
		if heavier(best[at], last) {
			last = best[at]
		}
	}
	var chain []pair
	for ; last > 0; last = before[last-1] {
		chain = append(chain, pairs[last-1])
	}
	slices.Reverse(chain)
	return chain
}
