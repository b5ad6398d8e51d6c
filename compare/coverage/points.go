package coverage

import (
	"cmp"
	"slices"
)

// points makes points of groups. A group of captions alone is none. Clauses that nothing is like make one point a sentence;
// beside a clause that others tell too they are a point of their own only where they are substantial.
func points(e *Event, clauses []clause, groups []group) []Point {
	told := map[place]bool{} // sentences with a clause that others tell too
	for _, g := range groups {
		if len(g.members) > 1 {
			for _, c := range g.members {
				told[clauses[c].place()] = true
			}
		}
	}
	var all []Point
	for _, g := range groups {
		if p, ok := newPoint(clauses, g); ok {
			c := &clauses[g.members[0]]
			at := c.place()
			if len(g.members) == 1 {
				if told[at] && len(c.terms) < ownTerms {
					continue
				}
				if !told[at] { // the whole sentence, once
					told[at] = true
					s := e.Docs[c.doc].Sentences[c.sentence]
					p.Members[0].From, p.Members[0].To = s.First, s.End
				} else if whole(all, c) {
					continue
				}
			}
			p.Kind = kindOf(e, p.Members[p.Medoid], counts(clauses, g))
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b Point) int { return cmp.Compare(len(b.Outlets), len(a.Outlets)) })
	return all
}

const ownTerms = 7

// whole tells whether the last point is the whole sentence of c.
func whole(all []Point, c *clause) bool {
	for i := len(all) - 1; i >= 0; i-- {
		p := &all[i]
		if len(p.Members) == 1 {
			m := p.Members[0]
			return m.Doc == int(c.doc) && m.Sentence == int(c.sentence) && m.To >= int(c.to)
		}
	}
	return false
}

func newPoint(clauses []clause, g group) (p Point, ok bool) {
	for i, m := range g.members {
		c := &clauses[m]
		ok = ok || !c.caption
		if n := len(p.Members) - 1; n >= 0 && p.Members[n].Doc == int(c.doc) && p.Members[n].Sentence == int(c.sentence) {
			p.Members[n].To = int(c.to) // two clauses of one sentence
			p.Members[n].Likeness = max(p.Members[n].Likeness, g.likes[i])
			if i == g.medoid {
				p.Medoid = n
			}
			continue
		}
		if i == g.medoid {
			p.Medoid = len(p.Members)
		}
		p.Members = append(p.Members, Mention{int(c.doc), int(c.sentence), int(c.from), int(c.to), g.likes[i]})
		p.Outlets = append(p.Outlets, int(c.outlet))
	}
	slices.Sort(p.Outlets)
	p.Outlets = slices.Compact(p.Outlets)
	return p, ok
}

// counts tells whether the clauses of g count the same thing, or a clause alone counts something.
func counts(clauses []clause, g group) bool {
	counted := map[term]int32{} // thing → 1 + the first outlet that counts it
	for _, m := range g.members {
		for _, q := range clauses[m].quantities {
			switch first := counted[q.of]; {
			case first == 0:
				counted[q.of] = 1 + clauses[m].outlet
			case first != 1+clauses[m].outlet:
				return true
			}
		}
	}
	return len(g.members) == 1 && len(counted) > 0
}
