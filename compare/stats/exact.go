package stats

import (
	"math"
	"math/bits"
)

// exactSum adds numbers as integers, in steps of 2⁻⁶⁴: the value does not depend on the order in which they come, nor on how they were
// divided among several sums that are merged. So profiles are the same for any number of machines. Numbers and sums stay below 2⁵² in
// size, which hits and squares of hits do. The zero value is 0.
type exactSum struct {
	whole int64
	part  uint64 // of 2⁶⁴, added to whole
}

// Add takes in x, a finite number.
func (s *exactSum) Add(x float64) {
	size := min(math.Abs(x), 0x1p52)
	whole := math.Trunc(size)
	part := uint64((size - whole) * 0x1p64)
	if x < 0 {
		s.subtract(exactSum{int64(whole), part})
	} else {
		s.Merge(&exactSum{int64(whole), part})
	}
}

// Merge takes in all that o holds.
func (s *exactSum) Merge(o *exactSum) {
	part, carry := bits.Add64(s.part, o.part, 0)
	s.whole, s.part = s.whole+o.whole+int64(carry), part
}

func (s *exactSum) subtract(o exactSum) {
	part, borrow := bits.Sub64(s.part, o.part, 0)
	s.whole, s.part = s.whole-o.whole-int64(borrow), part
}

// Value is the sum.
func (s *exactSum) Value() float64 {
	if s.whole < 0 { // so that a small one keeps its digits
		var turned exactSum
		turned.subtract(*s)
		return -(float64(uint64(turned.whole)) + float64(turned.part)*0x1p-64) // unsigned, since the least whole number turned is itself
	}
	return float64(s.whole) + float64(s.part)*0x1p-64
}
