package coverage

import (
	"cmp"
	"slices"
)

// nearest finds for each point and each outlet that does not tell it the clause that comes nearest to any of the point's mentions. A
// mention that is a whole sentence is as near as each of its clauses.
func (j *Judge) nearest(e *Event, points []Point, clauses []clause, near *nearness) {
	bySentence := map[place][]int32{}
	for i := range clauses {
		at := clauses[i].place()
		bySentence[at] = append(bySentence[at], int32(i))
	}
	s := newSurroundings(near, clauses)
	for i := range points {
		p := &points[i]
		bound := j.Missing
		if len(p.Outlets) == 1 {
			bound = j.Only
		}
		for _, m := range p.Members {
			for _, c := range bySentence[place{int32(m.Doc), int32(m.Sentence)}] {
				if int(clauses[c].from) < m.To && int(clauses[c].to) > m.From {
					s.add(near.twins[c])
				}
			}
		}
		p.Nearest = e.alsoSay(p)
		also := p.Nearest
		for _, b := range s.best() {
			c := &clauses[b.clause]
			_, tells := slices.BinarySearch(p.Outlets, int(c.outlet))
			if !tells && !slices.ContainsFunc(also, func(n Nearest) bool { return n.Outlet == int(c.outlet) }) {
				p.Nearest = append(p.Nearest, Nearest{int(c.outlet), int(c.doc), int(c.sentence), int(c.from), int(c.to), b.like, b.like >= bound})
			}
		}
		slices.SortFunc(p.Nearest, func(a, b Nearest) int { return cmp.Compare(a.Outlet, b.Outlet) })
	}
}

// surroundings gathers what comes near to one point after another: of each outlet the clause that comes nearest, of equal ones the first.
type surroundings struct {
	*nearness
	clauses []clause
	added   []bool    // by number of twins: they tell the point
	likes   []float64 // by number of twins: how near they come; 0 for what does not
	from    []int32   // those that are added
	met     []int32   // those that come near
	nearest []neighbour
	outlets []int32 // by outlet: 1 + its index into nearest
}

// neighbour is a clause, and how near it comes.
type neighbour struct {
	clause int32
	like   float64
}

func newSurroundings(near *nearness, clauses []clause) *surroundings {
	outlets := int32(0)
	for i := range clauses {
		outlets = max(outlets, clauses[i].outlet+1)
	}
	return &surroundings{nearness: near, clauses: clauses, added: make([]bool, len(near.heads)), likes: make([]float64, len(near.heads)), outlets: make([]int32, outlets)}
}

// add adds clauses that tell the point.
func (s *surroundings) add(twins int32) {
	if s.added[twins] {
		return
	}
	s.added[twins], s.from = true, append(s.from, twins)
	for _, l := range s.of(twins) {
		if s.likes[l.to] == 0 {
			s.met = append(s.met, l.to)
		}
		s.likes[l.to] = max(s.likes[l.to], l.like)
	}
}

// best returns what comes nearest to all that was added, valid until it is called again, and makes ready for the next point.
func (s *surroundings) best() []neighbour {
	s.nearest = s.nearest[:0]
	for _, t := range s.met {
		for _, c := range s.heads[t] {
			at := &s.outlets[s.clauses[c].outlet]
			if *at == 0 {
				s.nearest = append(s.nearest, neighbour{clause: c})
				*at = int32(len(s.nearest))
			}
			if n := &s.nearest[*at-1]; s.likes[t] > n.like || s.likes[t] == n.like && c < n.clause {
				*n = neighbour{c, s.likes[t]}
			}
		}
		s.likes[t] = 0
	}
	for _, n := range s.nearest {
		s.outlets[s.clauses[n.clause].outlet] = 0
	}
	for _, t := range s.from {
		s.added[t] = false
	}
	s.from, s.met = s.from[:0], s.met[:0]
	return s.nearest
}
