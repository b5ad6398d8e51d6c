package stats

import "math"

// Unit is what one independent piece of text brings to a rate: normally one article; a family of wire copies is one
// unit too, because its members were not written independently.
type Unit struct {
	Hits   int // occurrences counted
	Tokens int // tokens on which an occurrence could have fallen; the denominator of the rate
}

// Rate returns Hits/Tokens, in hits per token. It is NaN without tokens.
func (u Unit) Rate() float64 {
	if u.Tokens <= 0 {
		return math.NaN()
	}
	return float64(u.Hits) / float64(u.Tokens)
}

// Add returns the sum of two units. The zero Unit is the identity.
func (u Unit) Add(v Unit) Unit { return Unit{u.Hits + v.Hits, u.Tokens + v.Tokens} }

// Sum adds units up; their order does not matter.
func Sum(units []Unit) Unit {
	var sum Unit
	for _, u := range units {
		sum = sum.Add(u)
	}
	return sum
}

// PoolEqually merges the groups of a reference (one Unit an outlet, already summed) so that every outlet counts the
// same however much it wrote:
//
//	rate = mean of the groups' rates,   n = K² / Σ 1/n_k,   y = rate·n
//
// n is K times the harmonic mean of the groups' tokens: the size of the single sample whose rate would be known just as
// well, because the variance of a mean of K rates is (1/K²) Σ r(1−r)/n_k for a common rate r. It is never more than the
// tokens there are. Pooling the raw counts instead would let the largest outlet be the reference.
// Groups without tokens are left out; with none left, both results are 0. y and n are meant for LogOdds.
func PoolEqually(groups []Unit) (y, n float64) {
	var rates, inverse, k float64
	for _, g := range groups {
		if g.Tokens <= 0 {
			continue
		}
		rates += g.Rate()
		inverse += 1 / float64(g.Tokens)
		k++
	}
	if k == 0 {
		return 0, 0
	}
	n = k * k / inverse
	return rates / k * n, n
}
