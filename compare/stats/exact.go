package stats

import "math"

// ExactSum adds floats without rounding until it is asked for: the value does not depend on the order in which they come, nor on how
// they were divided among several sums that are merged. So profiles are the same for any number of machines. It holds the exact
// sum as a few floats that do not overlap, mostly one to three. The zero value is 0.
//
// Shewchuk (1997), Adaptive precision floating-point arithmetic, Discrete & Computational Geometry 18(3); rounded as Python's
// math.fsum does.
type ExactSum struct{ parts []float64 }

// Add takes in x, a finite number.
func (s *ExactSum) Add(x float64) {
	kept := s.parts[:0]
	for _, y := range s.parts {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		high := x + y
		if low := y - (high - x); low != 0 {
			kept = append(kept, low)
		}
		x = high
	}
	s.parts = append(kept, x)
}

// Merge takes in all that o holds.
func (s *ExactSum) Merge(o *ExactSum) {
	for _, x := range o.parts {
		s.Add(x)
	}
}

// Value is the float nearest to the exact sum.
func (s *ExactSum) Value() float64 {
	n := len(s.parts)
	if n == 0 {
		return 0
	}
	n--
	sum, low := s.parts[n], 0.0
	for n > 0 && low == 0 {
		n--
		x, y := sum, s.parts[n]
		sum = x + y
		low = y - (sum - x)
	}
	// Half-way cases: what lies below low says to which side.
	if n > 0 && (low < 0 && s.parts[n-1] < 0 || low > 0 && s.parts[n-1] > 0) {
		if twice := 2 * low; (sum+twice)-sum == twice {
			sum += twice
		}
	}
	return sum
}
