package coverage

import "slices"

// clause is the unit that is compared.
type clause struct {
	doc, outlet    int32
	sentence       int32
	from, to       int32      // tokens
	terms          []weighted // in order of term, each once
	around         []weighted // terms that the rest of the sentence has, in order
	words          []uint32   // content words, by vocabulary term, in the order of the text
	weight         float64    // what it has to tell, in nats
	sentenceWeight float64    // the same of its whole sentence
	quantities     []quantity
	deeds          []deed
	caption        bool
	alone          float64 // how well its sentence reads by itself, 0 to 1: see reader.alone
	lead           bool    // it stands in headline or lead
}

// weighted is a term in a clause and its worth in nats.
type weighted struct {
	term      term
	weight    float64
	name      bool // termInfo.isName
	actor     bool // termInfo.actor
	act       bool // termInfo.act
	exact     bool // termInfo.exact
	utterance bool // termInfo.utterance
	denied    bool // a negation stands before it
	verb      bool // it is what is done here: a verb that is not just said or had
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
	c.words = append(c.words, o.words...)
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

// weigh gives the terms of all clauses their worth.
func (x *lexis) weigh(all []clause) {
	weigh := func(w *weighted) {
		t := &x.terms[w.term]
		w.weight, w.name, w.actor, w.act, w.exact, w.utterance = t.news, t.isName(), t.actor, t.act, t.exact, t.utterance
	}
	for i := range all {
		c := &all[i]
		for k := range c.terms {
			weigh(&c.terms[k])
			c.weight += c.terms[k].weight
		}
		c.sentenceWeight = c.weight
		for k := range c.around {
			weigh(&c.around[k])
			c.sentenceWeight += c.around[k].weight
		}
	}
}
