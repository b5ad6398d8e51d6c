package coverage

import (
	"math"
	"slices"
)

// clause is the unit that is compared.
type clause struct {
	doc, outlet int32
	sentence    int32
	from, to    int32      // tokens
	terms       []weighted // in order of term, each once
	around      []weighted // terms that the rest of the sentence has, in order
	weight      float64    // what it has to tell, in nats
	quantities  []quantity
	deeds       []deed
	caption     bool
	alone       float64 // how well its sentence reads by itself, 0 to 1: see reader.alone
	lead        bool    // it stands in headline or lead
}

// weighted is a term in a clause and its worth in nats.
type weighted struct {
	term   term
	weight float64
	name   bool // termInfo.isName
	actor  bool // termInfo.actor
	act    bool // termInfo.act
	exact  bool // termInfo.exact
	denied bool // a negation stands before it
	verb   bool // it is what is done here: a verb that is not just said or had
}

// quantity is a number of something: 90 minutes.
type quantity struct {
	of    term
	value float64
}

// place is a sentence of the event.
type place struct{ doc, sentence int32 }

func (c *clause) place() place { return place{c.doc, c.sentence} }

// absorb takes over o, which follows.
func (c *clause) absorb(o clause) {
	c.to = o.to
	c.terms = union(c.terms, o.terms)
	c.quantities, c.deeds = append(c.quantities, o.quantities...), append(c.deeds, o.deeds...)
}

func byTerm(a, b weighted) int { return int(a.term - b.term) }

// union is the terms of both in order, each once.
func union(a, b []weighted) []weighted {
	all := slices.Concat(a, b)
	slices.SortStableFunc(all, byTerm)
	return slices.CompactFunc(all, func(a, b weighted) bool { return a.term == b.term })
}

// surround gives each clause of a sentence the terms of the others.
func surround(clauses []clause) {
	var all []weighted
	for i := range clauses {
		all = union(all, clauses[i].terms)
	}
	for i := range clauses {
		c := &clauses[i]
		for _, w := range all {
			if _, own := slices.BinarySearchFunc(c.terms, w, byTerm); !own {
				c.around = append(c.around, w)
			}
		}
	}
}

// weigh gives the terms of all clauses their worth. What one article alone has weighs less in the whole of a clause.
func (x *lexis) weigh(all []clause) {
	x.count(all)
	worth := make([]float64, len(x.terms))
	for t := range worth {
		worth[t] = x.worth(term(t), len(all))
	}
	weigh := func(w *weighted) {
		t := &x.terms[w.term]
		w.weight, w.name, w.actor, w.act, w.exact = worth[w.term], t.isName(), t.actor, t.act, t.exact
	}
	for i := range all {
		c := &all[i]
		for k := range c.terms {
			w := &c.terms[k]
			weigh(w)
			if x.terms[w.term].docs > 1 {
				c.weight += w.weight
			} else {
				c.weight += ownShare * w.weight
			}
		}
		for k := range c.around {
			weigh(&c.around[k])
		}
	}
}

// count notes how many clauses and documents have each term. Clauses come in order of document.
func (x *lexis) count(all []clause) {
	last := make([]int32, len(x.terms)) // by term: 1 + the document that had it last
	for i := range all {
		for _, w := range all[i].terms {
			t := &x.terms[w.term]
			t.clauses++
			if last[w.term] != all[i].doc+1 {
				last[w.term] = all[i].doc + 1
				t.docs++
			}
		}
	}
}

// worth is the surprise in nats of meeting a term in one of the clauses of the event. What is common in all news has less of it,
// for two clauses that both say “week” or “people” need not tell the same; and names have less, for who and where is shared by
// many points of an event.
func (x *lexis) worth(t term, clauses int) float64 {
	info := &x.terms[t]
	here := -math.Log(min(1, (float64(info.clauses)+.5)/float64(clauses+1)))
	if info.isName() {
		here *= nameWorth
	}
	return here * min(1, newsFloor+info.news/4)
}
