package compare

import (
	"context"

	"gonum.org/v1/gonum/stat"
)

// Order is how far two outlets tell what both tell in the same order: which of it each puts first.
type Order struct {
	Outlet, Other string
	Points        int     // that both tell, orderMost at most
	Tau           float64 // Kendall's rank correlation of their places, -1 the other way round to 1 the same
}

// Orders is the finding of the lens order.
type Orders []Order

const (
	orderLeast = 5   // points that two outlets share, from which on their order is held against each other
	orderMost  = 200 // points that are: those that most outlets tell
)

// placed is a point that an outlet tells and the share of text before its first mention.
type placed struct {
	point  int
	before float64
}

// orders is the lens that compares in which order outlets tell the points that they share: by the inverted pyramid of news what comes first is
// what the outlet makes most of. The measure is Kendall's tau (1938) over the shares of text before the first mentions.
func orders(ctx context.Context, e *View, _ Options) (Finding, error) {
	told := make([][]placed, len(e.Outlets))
	for i, p := range pointsFact.Of(e) {
		last := -1
		for _, m := range p.Members {
			if o := e.outletOf(m.Doc); o != last && len(p.Outlets) > 1 {
				told[o] = append(told[o], placed{i, standOf(e.Docs[m.Doc], m).before})
				last = o
			}
		}
	}
	var found Orders
	for a := range told {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for b := a + 1; b < len(told); b++ {
			if x, y := inBoth(told[a], told[b]); len(x) >= orderLeast {
				found = append(found, Order{e.Outlets[a].Name, e.Outlets[b].Name, len(x), stat.Kendall(x, y, nil)})
			}
		}
	}
	return found, nil
}

// inBoth are the places in either outlet of the points that both tell.
func inBoth(a, b []placed) (x, y []float64) {
	for i, j := 0, 0; i < len(a) && j < len(b) && len(x) < orderMost; {
		switch {
		case a[i].point < b[j].point:
			i++
		case a[i].point > b[j].point:
			j++
		default:
			x, y = append(x, a[i].before), append(y, b[j].before)
			i++
			j++
		}
	}
	return x, y
}
