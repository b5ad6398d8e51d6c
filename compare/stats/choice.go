package stats

import "math"

// WordChoice is what an outlet did with a word, given the points of an event that it tells: it could only use the word where it tells
// what others tell with it. The zero value has no point.
type WordChoice struct {
	Used               int     // points in which the outlet uses the word
	Expected, Variance float64 // of that number, if each point's users were drawn from its tellers
	Shared, Elsewhere  int     // uses of the others in points that the outlet tells, and in those that it does not
}

// Tell takes in a point that the outlet and others tell. users of the tellers, the outlet among them, use the word; it does so itself
// where own is set.
//
//	O = Σ own     E = Σ m/N     V = Σ m(N−m)/N²
func (c *WordChoice) Tell(own bool, users, tellers int) {
	m, n := float64(users), float64(tellers)
	c.Expected += m / n
	c.Variance += m * (n - m) / (n * n)
	c.Shared += users
	if own {
		c.Used++
		c.Shared--
	}
}

// LeaveOut takes in a point that the outlet does not tell, and in which so many others use the word.
func (c *WordChoice) LeaveOut(users int) { c.Elsewhere += users }

// Z is (O−E)/√V. It orders words and tests nothing in one event, since the points of an article are not independent. NaN where V is 0.
func (c *WordChoice) Z() float64 {
	if c.Variance == 0 {
		return math.NaN()
	}
	return (float64(c.Used) - c.Expected) / math.Sqrt(c.Variance)
}

// ForcedShare is the share of the others' uses in points that the outlet does not tell, 0 to 1. NaN without any use.
func (c *WordChoice) ForcedShare() float64 {
	return float64(c.Elsewhere) / float64(c.Elsewhere+c.Shared)
}
