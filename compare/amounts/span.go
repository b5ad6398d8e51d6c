package amounts

import "math"

// span is the numbers that an amount may stand for, ends included.
type span struct{ low, high float64 }

// exact is a number as it was written: 4.5 million is whatever rounds to that, 12 is 12. unit is the value of its last figure.
func exact(v, unit float64) span {
	if unit <= 100 && unit >= 1 && v < 1000 {
		return span{v, v}
	}
	return span{v - unit/2, v + .99*unit} // some round down: $43 million of 43.9
}

// about widens a span by a fifth.
func (s span) about() span { return span{.8 * s.low, 1.2 * s.high} }

func (s span) atLeast() span { return span{s.low, math.Inf(1)} }
func (s span) atMost() span  { return span{0, s.high} }

// meets reports whether some number lies in both.
func (s span) meets(o span) bool { return s.low <= o.high && o.low <= s.high }

// figure is the value of the last figure of v that is not 0: 100 of 2,300, .1 of 4.5.
func figure(v float64) float64 {
	if v == 0 {
		return 1
	}
	unit := 1e-3
	for unit*10 <= v && math.Abs(math.Round(v/(unit*10))*unit*10-v) < 1e-9*v {
		unit *= 10
	}
	return unit
}

// Range is the numbers that an amount may stand for, ends included; high is +Inf where there is no most.
func (a *Amount) Range() (low, high float64) { return a.low, a.high }

// Dated reports whether the number is the date of what is done, counted in days.
func (a *Amount) Dated() bool { return a.dated }
