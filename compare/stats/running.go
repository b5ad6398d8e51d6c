package stats

import (
	"maps"
	"math"
	"slices"
)

// Running is the mean of differences, one an event, that come one after another and are not kept. The zero value has none.
type Running struct {
	Events        int
	Higher, Lower int // differences above 0, below

	sum, squares exactSum
}

// Add takes in one difference; NaN is none.
func (r *Running) Add(d float64) {
	if math.IsNaN(d) {
		return
	}
	r.Events++
	switch {
	case d > 0:
		r.Higher++
	case d < 0:
		r.Lower++
	}
	r.sum.Add(d)
	r.squares.Add(d * d)
}

// Merge takes in the differences of o.
func (r *Running) Merge(o *Running) {
	r.Events += o.Events
	r.Higher += o.Higher
	r.Lower += o.Lower
	r.sum.Merge(&o.sum)
	r.squares.Merge(&o.squares)
}

// Mean is that of Mean over the differences, every event counting the same.
func (r *Running) Mean() Estimate {
	n := float64(r.Events)
	sum := r.sum.Value()
	mean := sum / n
	variance := max(0, r.squares.Value()-sum*mean) / (n - 1)
	return estimate(mean, variance/n, n-1)
}

// Groups is how the outlets of one group differ from those of another in something, over the events that both tell: in each event the mean
// over the outlets of the first less that of the second. What is said of a leaning rests on its outlets, not on their articles or events. So
// the standard error is the larger of that over events and that of the jackknife over outlets, and the degrees of freedom those of the smaller
// number. The zero value has no events.
//
// Efron & Stein (1981), Annals of Statistics 9(3).
type Groups struct {
	events  Running
	without map[string]*change // by outlet: what its absence would change
	sides   [2]map[string]bool
}

// change is what events lose or gain in sum and number.
type change struct {
	sum    exactSum
	events int
}

// Member is an outlet of one of the two groups in one event.
type Member struct {
	Outlet string
	Second bool
	Value  float64
}

// Add takes in one event.
func (g *Groups) Add(members []Member) {
	var sum, n [2]float64
	for _, m := range members {
		side := sideOf(m.Second)
		sum[side] += m.Value
		n[side]++
	}
	if n[0] == 0 || n[1] == 0 {
		return
	}
	if g.without == nil {
		g.without, g.sides = map[string]*change{}, [2]map[string]bool{{}, {}}
	}
	all := sum[0]/n[0] - sum[1]/n[1]
	g.events.Add(all)
	for _, m := range members {
		side := sideOf(m.Second)
		g.sides[side][m.Outlet] = true
		c := g.without[m.Outlet]
		if c == nil {
			c = &change{}
			g.without[m.Outlet] = c
		}
		if n[side] == 1 { // the event has no such group without it
			c.sum.Add(-all)
			c.events--
			continue
		}
		s, k := sum, n
		s[side] -= m.Value
		k[side]--
		c.sum.Add(s[0]/k[0] - s[1]/k[1] - all)
	}
}

// Merge takes in the events of o.
func (g *Groups) Merge(o *Groups) {
	if g.without == nil {
		g.without, g.sides = map[string]*change{}, [2]map[string]bool{{}, {}}
	}
	g.events.Merge(&o.events)
	for name, lost := range o.without { // each outlet on its own, so their order does not matter
		c := g.without[name]
		if c == nil {
			c = &change{}
			g.without[name] = c
		}
		c.sum.Merge(&lost.sum)
		c.events += lost.events
	}
	for side, names := range o.sides {
		maps.Copy(g.sides[side], names)
	}
}

func sideOf(second bool) int {
	if second {
		return 1
	}
	return 0
}

// Events are those that both groups tell.
func (g *Groups) Events() int { return g.events.Events }

// Signs are the events in which the first group has more, and less.
func (g *Groups) Signs() (higher, lower int) { return g.events.Higher, g.events.Lower }

// Outlets are those of each group.
func (g *Groups) Outlets() (first, second int) { return len(g.sides[0]), len(g.sides[1]) }

// Mean is the mean difference of the groups.
func (g *Groups) Mean() Estimate {
	over := g.events.Mean()
	se := over.StdErr
	var left []float64
	for _, name := range slices.Sorted(maps.Keys(g.without)) {
		c := g.without[name]
		if n := g.events.Events + c.events; n > 0 {
			left = append(left, (g.events.sum.Value()+c.sum.Value())/float64(n))
		}
	}
	if _, variance, n := moments(left); n > 1 {
		se = max(se, math.Sqrt(variance)*(n-1)/math.Sqrt(n)) // √((n−1)/n · Σ(θ₋ₒ − mean θ₋)²)
	}
	df := min(g.events.Events, len(g.without)) - 1
	return estimate(over.Value, se*se, float64(df))
}
