package coverage

import (
	"cmp"
	"slices"
)

// nearest finds for each point and each outlet that does not tell it the clause that comes nearest to any of the point's mentions. A
// mention that is a whole sentence is as near as each of its clauses.
func (j *Judge) nearest(e *Event, points []Point, clauses []clause, near []link) {
	bySentence := map[place][]int32{}
	for i := range clauses {
		at := clauses[i].place()
		bySentence[at] = append(bySentence[at], int32(i))
	}
	links := make([][]link, len(clauses)) // by clause, b the other
	for _, l := range near {
		links[l.a] = append(links[l.a], l)
		links[l.b] = append(links[l.b], link{l.b, l.a, l.like, l.said})
	}
	for i := range points {
		p := &points[i]
		best := map[int32]link{} // by outlet
		bound := j.Missing
		if len(p.Outlets) == 1 {
			bound = j.Only
		}
		for _, m := range p.Members {
			for _, c := range bySentence[place{int32(m.Doc), int32(m.Sentence)}] {
				if int(clauses[c].from) >= m.To || int(clauses[c].to) <= m.From {
					continue
				}
				for _, l := range links[c] {
					o := clauses[l.b].outlet
					if b, met := best[o]; !met || l.like > b.like || l.like == b.like && l.b < b.b {
						best[o] = l
					}
				}
			}
		}
		p.Nearest = e.alsoSay(p)
		also := len(p.Nearest)
		for o, l := range best { // sorted at once
			if slices.ContainsFunc(p.Nearest[:also], func(n Nearest) bool { return n.Outlet == int(o) }) {
				continue
			}
			if _, tells := slices.BinarySearch(p.Outlets, int(o)); !tells {
				c := &clauses[l.b]
				p.Nearest = append(p.Nearest, Nearest{int(o), int(c.doc), int(c.sentence), int(c.from), int(c.to), l.like, l.like >= bound})
			}
		}
		slices.SortFunc(p.Nearest, func(a, b Nearest) int { return cmp.Compare(a.Outlet, b.Outlet) })
	}
}
