package reports

import (
	"slices"

	"tellings/compare"
)

// Ground is what a reader should know before any contrast of an event is read: in what the outlets differ that nobody asked about.
type Ground struct {
	Known   bool     // it was looked at
	Remarks []Remark // on one outlet against all the others; those first that are not comparable
	Hidden  int      // outlets with remarks that are not shown
	Pairs   []Remark // outlets that are comparable with the others, but not with each other
	Cut     int      // pairs that are not shown

	unlike map[string]string // why an outlet is not comparable with the others, in a word or two
}

// Remark says in what an outlet differs from the others, or from one of them.
type Remark struct {
	Outlet, Other string // as shown; Other is empty for all the others
	Said          []Caveat
	Unlike        bool // the sides are not comparable
}

// Caveat is one difference as a sentence.
type Caveat struct {
	Text  string
	Fails bool // it is why the sides are not comparable
}

const (
	remarksShown = 12 // outlets
	pairsShown   = 12 // pairs; comparability.csv has them all
)

func newGround(c *compare.Comparison) Ground {
	found := compare.Found[compare.Comparability](c)
	g := Ground{Known: found != nil, unlike: map[string]string{}}
	for len(found) > 0 {
		n := 1
		for n < len(found) && found[n].Outlet == found[0].Outlet && found[n].Other == found[0].Other {
			n++
		}
		g.add(found[:n])
		found = found[n:]
	}
	slices.SortStableFunc(g.Remarks, func(a, b Remark) int { return boolRank(a.Unlike) - boolRank(b.Unlike) })
	if n := len(g.Remarks); n > remarksShown {
		g.Remarks, g.Hidden = g.Remarks[:remarksShown], n-remarksShown
	}
	return g
}

// add notes the differences between an outlet and one other side. Of a pair nothing is said where one of the two is not comparable with
// anyone: that stands above.
func (g *Ground) add(differences []compare.Difference) {
	first := &differences[0]
	r := Remark{Outlet: name(first.Outlet), Other: named(first.Other)}
	for i := range differences {
		if d := &differences[i]; d.Aspect != compare.ByGenre || d.Own > 0 { // else it is the other side that has a genre of its own
			r.Said = append(r.Said, Caveat{caveat(d), d.Fails})
		}
	}
	if len(r.Said) == 0 {
		return
	}
	why := aspects(differences)
	r.Unlike = why != ""
	switch {
	case first.Other == "":
		g.Remarks = append(g.Remarks, r)
		if r.Unlike {
			g.unlike[first.Outlet] = why
		}
	case g.unlike[first.Outlet]+g.unlike[first.Other] != "":
	case len(g.Pairs) == pairsShown:
		g.Cut++
	default:
		g.Pairs = append(g.Pairs, r)
	}
}

// why says in a word or two why an outlet is not comparable with the others; empty where it is.
func (g *Ground) why(outlet string) string { return g.unlike[outlet] }

// Alike tells whether nothing is to be said.
func (g *Ground) Alike() bool { return len(g.Remarks)+len(g.Pairs) == 0 }
