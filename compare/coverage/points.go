package coverage

import (
	"cmp"
	"slices"
)

// points makes points of groups: those of several clauses first, then what is left of each sentence. A group of furniture alone is
// none.
func (j *Judge) points(e *Event, clauses []clause, groups []group, near *nearness) []Point {
	told := make([]bool, len(clauses)) // clauses that others tell too
	var all []Point
	for _, g := range groups {
		if len(g.members) == 1 {
			continue
		}
		for _, c := range g.members {
			told[c] = true
		}
		if p, ok := newPoint(clauses, g); ok {
			p.tell(e, counts(clauses, g.members))
			all = append(all, p)
		}
	}
	all = append(all, j.left(e, clauses, told, near)...)
	slices.SortStableFunc(all, func(a, b Point) int {
		p, q := &a.Members[0], &b.Members[0]
		return cmp.Or(cmp.Compare(len(b.Outlets), len(a.Outlets)), cmp.Compare(p.Doc, q.Doc), cmp.Compare(p.From, q.From))
	})
	return all
}

const (
	ownTerms = 7 // terms that make a point of its own beside another of the same sentence
	alone    = 2 // terms that any point has: a word alone (of a sentence that was cut at Va.) tells nothing
)

// left are the points of clauses that are in no group. Neighbours in one sentence are one point, but what another outlet may tell all
// the same is kept apart from what nothing comes near, so that the one is not doubted for the other.
func (j *Judge) left(e *Event, clauses []clause, told []bool, near *nearness) (all []Point) {
	perhaps := make([]bool, len(clauses))
	for c := range clauses {
		perhaps[c] = !told[c] && near.perhaps(int32(c), j.Only)
	}
	for first := 0; first < len(clauses); {
		end := first + 1
		for end < len(clauses) && clauses[end].place() == clauses[first].place() {
			end++
		}
		for _, r := range runs(clauses, told, perhaps, first, end) {
			all = append(all, r.point(e, clauses, first, end))
		}
		first = end
	}
	return all
}

// run is clauses first to end of one sentence.
type run struct {
	first, end int
	perhaps    bool
	terms      int
}

// runs cuts clauses from to end, one sentence, at what is told and where doubt begins or ends. What is too short for a point of its own
// goes to the run beside it, or away if there is none.
func runs(clauses []clause, told, perhaps []bool, from, end int) (all []run) {
	shared := slices.Contains(told[from:end], true)
	for c := from; c < end; c++ {
		if told[c] || clauses[c].furniture {
			continue
		}
		n := len(clauses[c].terms)
		if k := len(all) - 1; k >= 0 && all[k].end == c && (all[k].perhaps == perhaps[c] || n < ownTerms || all[k].terms < ownTerms) {
			all[k].end, all[k].terms = c+1, all[k].terms+n
			all[k].perhaps = all[k].perhaps || perhaps[c]
			continue
		}
		all = append(all, run{c, c + 1, perhaps[c], n})
	}
	return slices.DeleteFunc(all, func(r run) bool { return r.terms < alone || shared && r.terms < ownTerms })
}

// point makes the point of a run; all clauses of its sentence are the whole sentence.
func (r run) point(e *Event, clauses []clause, first, end int) Point {
	c, last := &clauses[r.first], &clauses[r.end-1]
	m := Mention{int(c.doc), int(c.sentence), int(c.from), int(last.to), 1}
	if r.first == first && r.end == end {
		s := e.Docs[c.doc].Sentences[c.sentence]
		m.From, m.To = s.First, s.End
	}
	members := make([]int32, 0, r.end-r.first)
	for k := r.first; k < r.end; k++ {
		members = append(members, int32(k))
	}
	p := Point{Members: []Mention{m}, Outlets: []int{int(c.outlet)}}
	p.tell(e, counts(clauses, members))
	return p
}

// tell says what the point is by the clause that speaks for it.
func (p *Point) tell(e *Event, counts bool) {
	m := p.Members[p.Medoid]
	p.Kind, p.Utterance = kindOf(e, m, counts), -1
	if said := e.utterances(m.Doc, m.From, m.To); p.Kind == Quote && len(said) > 0 {
		p.Utterance = said[0]
	}
}

func newPoint(clauses []clause, g group) (p Point, ok bool) {
	for i, m := range g.members {
		c := &clauses[m]
		ok = ok || !c.furniture
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

// counts reports whether the clauses count the same thing, or one outlet's alone count something.
func counts(clauses []clause, members []int32) bool {
	counted := map[term]int32{} // thing → 1 + the first outlet that counts it
	alone := true
	for _, m := range members {
		alone = alone && clauses[m].outlet == clauses[members[0]].outlet
		for _, q := range clauses[m].quantities {
			switch first := counted[q.of]; {
			case first == 0:
				counted[q.of] = 1 + clauses[m].outlet
			case first != 1+clauses[m].outlet:
				return true
			}
		}
	}
	return alone && len(counted) > 0
}
