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

// sumUnits adds units up; their order does not matter.
func sumUnits(units []Unit) Unit {
	var sum Unit
	for _, u := range units {
		sum = sum.Add(u)
	}
	return sum
}
