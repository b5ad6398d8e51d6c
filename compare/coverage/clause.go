package coverage

import (
	"cmp"
	"math"
	"slices"
)

// clause is the unit that is compared.
type clause struct {
	doc, outlet    int32
	sentence       int32
	from, to       int32      // tokens
	terms          []weighted // in order of term, each once
	around         []weighted // terms that the rest of the sentence has, in order
	ids, aroundIDs []term     // of terms and around: the pairs that are measured meet in these, which lie close together
	kin            []kin      // fields of its words, in order
	words          []uint32   // content words, by vocabulary term, in the order of the text
	plain          []uint32   // function words, by vocabulary term, in order of term, each once
	ties           []uint64   // pairs of terms that stand side by side, or with one between them, in order, each once
	spoken         []uint32   // words between marks, by vocabulary term, in the order of the text
	quoted         bool       // more than half of its content words stand between marks
	weight         float64    // what it has to tell, in nats
	sentenceWeight float64    // the same of its whole sentence
	quantities     []quantity
	deeds          []deed
	furniture      bool    // no point by itself: see reader.furniture
	alone          float64 // how well its sentence reads by itself, 0 to 1: see reader.alone
	headline       bool    // it stands in the headline
	lead           bool    // it stands in headline or lead
	behind         float64 // logarithm of 1 + the tokens of running text before it, by paceTokens; 0 of a headline
}

// look reads the beginning of all that a pair asks of a clause. What it reads means nothing: most of what a pair costs in a large event is
// to wait for memory, and these reads wait side by side, while the pair before is measured.
func (c *clause) look() (seen int32) {
	if len(c.ids) > 0 {
		seen ^= c.ids[0] ^ c.terms[0].token ^ c.terms[len(c.terms)/2].token
	}
	if len(c.aroundIDs) > 0 {
		seen ^= c.aroundIDs[0]
	}
	if len(c.kin) > 0 {
		seen ^= c.kin[0].field
	}
	if len(c.words) > 0 {
		seen ^= int32(c.words[0])
	}
	if len(c.plain) > 0 {
		seen ^= int32(c.plain[0])
	}
	if len(c.ties) > 0 {
		seen ^= int32(c.ties[0])
	}
	if len(c.spoken) > 0 {
		seen ^= int32(c.spoken[0])
	}
	return seen
}

// weighted is a term in a clause and its worth in nats.
type weighted struct {
	term   term
	token  int32 // that brings it first
	weight float64
	found  float64 // clauses of its article that have it
	often  float64 // logarithm of found
	thin   float64 // 1 over the root of found
	name   bool    // termInfo.isName
	actor  bool    // termInfo.actor
	act    bool    // termInfo.act
	exact  bool    // termInfo.exact
	denied bool    // a negation stands before it
	not    bool    // it is said not to be so: see lexis.denies
	verb   bool    // it is what is done here: a verb that is not just said or had
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
	c.words, c.spoken = append(c.words, o.words...), append(c.spoken, o.spoken...)
	c.plain, c.ties = merged(c.plain, o.plain), merged(c.ties, o.ties)
	c.kin, c.quoted = append(c.kin, o.kin...), c.quoted && o.quoted
	c.quantities, c.deeds = append(c.quantities, o.quantities...), append(c.deeds, o.deeds...)
}

func byTerm(a, b weighted) int { return int(a.term - b.term) }

// ordered puts terms in order, each once as it comes first, in place.
func ordered(terms []weighted) []weighted {
	slices.SortStableFunc(terms, byTerm)
	return slices.CompactFunc(terms, func(a, b weighted) bool { return a.term == b.term })
}

// union is the terms of both in order, each once.
func union(a, b []weighted) []weighted { return ordered(slices.Concat(a, b)) }

// surround gives each clause of a sentence the terms of the others.
func (r *reader) surround(clauses []clause) {
	all := r.near[:0]
	for i := range clauses {
		all = append(all, clauses[i].terms...)
	}
	r.near = all
	all = ordered(all)
	for i := range clauses {
		c := &clauses[i]
		c.around = make([]weighted, 0, len(all)-len(c.terms))
		own := c.terms
		for _, w := range all {
			if len(own) > 0 && own[0].term == w.term {
				own = own[1:]
			} else {
				c.around = append(c.around, w)
			}
		}
	}
}

// once puts numbers in order, each once, in place.
func once[N cmp.Ordered](all []N) []N {
	slices.Sort(all)
	return slices.Compact(all)
}

// merged is the numbers of both in order, each once.
func merged[N cmp.Ordered](a, b []N) []N { return once(slices.Concat(a, b)) }

// weigh gives the terms of all clauses their worth.
func (x *lexis) weigh(all []clause) {
	for first := 0; first < len(all); {
		end := first + 1
		for end < len(all) && all[end].doc == all[first].doc {
			end++
		}
		x.weighArticle(all[first:end])
		x.weighKin(all[first:end])
		first = end
	}
}

// weighArticle does so for those of one article.
func (x *lexis) weighArticle(clauses []clause) {
	found := map[term]float64{}
	for i := range clauses {
		for _, w := range clauses[i].terms {
			found[w.term]++
		}
	}
	weigh := func(terms []weighted) (sum float64) {
		for k := range terms {
			w := &terms[k]
			t := &x.terms[w.term]
			w.weight, w.found = t.news, found[w.term]
			w.often, w.thin = math.Log(w.found), 1/math.Sqrt(w.found)
			w.name, w.actor, w.act, w.exact = t.isName(), t.actor, t.act, t.exact
			sum += w.weight
		}
		return sum
	}
	for i := range clauses {
		c := &clauses[i]
		c.weight = weigh(c.terms)
		c.sentenceWeight = c.weight + weigh(c.around)
		all := make([]term, 0, len(c.terms)+len(c.around))
		for k := range c.terms {
			all = append(all, c.terms[k].term)
		}
		for k := range c.around {
			all = append(all, c.around[k].term)
		}
		c.ids, c.aroundIDs = all[:len(c.terms)], all[len(c.terms):]
	}
}
