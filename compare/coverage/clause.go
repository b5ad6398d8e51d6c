package coverage

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// clause is the unit that is compared.
type clause struct {
	doc, outlet int32
	sentence    int32
	from, to    int32      // tokens
	terms       []weighted // in order of term, each once
	around      []weighted // terms that the rest of the sentence has, in order
	weight      float64    // of terms
	quantities  []quantity
	caption     bool
	lead        bool // it stands in headline or lead
}

// place is a sentence of the event.
type place struct{ doc, sentence int32 }

func (c *clause) place() place { return place{c.doc, c.sentence} }

// weighted is a term and its worth in nats.
type weighted struct {
	term   term
	weight float64
	act    bool // it is of a set of synonyms: most are of acts
	name   bool // it names who, where or on which day
	denied bool // a negation stands before it
}

// quantity is a number of something: 90 minutes.
type quantity struct {
	of    term
	value float64
}

const (
	clauseTerms   = 3       // terms that make a clause of its own
	mostClauses   = 120_000 // of an event; beyond, the later sentences of its articles are left out
	sentenceWords = 120     // words of a sentence that are read: longer ones are lists and tables
)

// clauses cuts all articles into clauses. Headlines, captions and body are read; boilerplate and what stood before are not.
func (x *lexis) clauses() []clause {
	var all []clause
	limit := x.sentenceLimit()
	for doc, d := range x.e.Docs {
		actors := x.actors(doc, d)
		read := 0
		for s := range d.Sentences {
			if !d.Parts[s].Counted() {
				continue
			}
			if read++; read > limit {
				break
			}
			all = x.sentence(all, doc, s, actors)
		}
	}
	x.weigh(all)
	return all
}

// sentenceLimit is the number of sentences an article that are read: all, unless the event is too large for that.
func (x *lexis) sentenceLimit() int {
	counts := make([]int, len(x.e.Docs))
	total := 0
	for i, d := range x.e.Docs {
		counts[i] = d.Counts.Sentences
		total += counts[i]
	}
	const most = mostClauses / 2 // a sentence has hardly two clauses in the mean
	if total <= most {
		return total
	}
	slices.Sort(counts)
	for i, n := range counts { // the shorter articles are read whole, the longer share what is left
		if n*(len(counts)-i) >= most {
			return most / (len(counts) - i)
		}
		total = most - n
	}
	return total
}

// sentence appends the clauses of a sentence.
func (x *lexis) sentence(all []clause, doc, s int, actors []int32) []clause {
	d, first := x.e.Docs[doc], len(all)
	sentence := d.Sentences[s]
	sentence.End = min(sentence.End, sentence.First+sentenceWords)
	for _, part := range x.split(d, sentence) {
		c := clause{doc: int32(doc), outlet: int32(x.e.Outlets[doc]), sentence: int32(s), from: int32(part.First), to: int32(part.End),
			caption: d.Parts[s] == corpus.Caption, lead: d.Parts[s] == corpus.Headline || d.Parts[s] == corpus.Lead}
		x.read(&c, d, actors)
		if n := len(all); len(c.terms) < clauseTerms && n > first {
			all[n-1].absorb(c)
			continue
		} else if n > first && n == first+1 && len(all[first].terms) < clauseTerms {
			all[first].absorb(c)
			continue
		}
		all = append(all, c)
	}
	if len(all) > first+1 {
		surround(all[first:])
	}
	return all
}

// absorb takes over c, which follows.
func (a *clause) absorb(c clause) {
	a.to = c.to
	a.terms = union(a.terms, c.terms)
	a.quantities = append(a.quantities, c.quantities...)
}

func byTerm(a, b weighted) int    { return int(a.term - b.term) }
func sameTerm(a, b weighted) bool { return a.term == b.term }

func union(a, b []weighted) []weighted {
	all := slices.Concat(a, b)
	slices.SortFunc(all, byTerm)
	return slices.CompactFunc(all, sameTerm)
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

// read collects the terms of c.
func (x *lexis) read(c *clause, d *features.Document, actors []int32) {
	denied := -1         // the last token that a negation reaches
	var pending *float64 // a number whose noun has not come yet
	for i := int(c.from); i < int(c.to); i++ {
		if a := actors[i]; a != nobody {
			if a != within {
				c.terms = append(c.terms, weighted{term: a})
			}
			pending = nil
			continue
		}
		w := x.word(d.Tokens[i].Type)
		if x.negates(d, i) {
			denied = i + reach
		}
		for _, t := range w.terms {
			c.terms = append(c.terms, weighted{term: t, denied: i <= denied})
			x.named[t] += x.naming(d, i)
		}
		if len(w.terms) > 0 {
			denied = -1 // the word that it turns round
		}
		switch {
		case w.number && len(w.terms) > 1: // 90-minute
			c.quantities = append(c.quantities, quantity{w.terms[len(w.terms)-1], w.value})
		case w.number && pending != nil && w.value >= 100: // three million
			*pending *= w.value
		case w.number:
			pending = new(w.value)
		case pending != nil && len(w.terms) > 0:
			c.quantities = append(c.quantities, quantity{w.terms[0], *pending})
			pending = nil
		case d.Tokens[i].Flags.Is(text.Punct) && d.Tokens[i].Type != '$':
			pending = nil
		}
	}
	x.quoted(c, d)
	slices.SortFunc(c.terms, byTerm)
	c.terms = slices.CompactFunc(c.terms, sameTerm)
}

// reach is how many tokens behind a negation the word may stand that it turns round: did not really want.
const reach = 3

// negates tells whether token i turns the verb of its clause round: isn't, never, cannot, and not behind an auxiliary. “Not the
// kind of peace” negates no verb.
func (x *lexis) negates(d *features.Document, i int) bool {
	if !d.Tokens[i].Flags.Is(text.Negator) {
		return false
	}
	norm := x.e.Analyzer.Vocab.Type(d.Tokens[i].Type).Norm
	if norm == "not" {
		return i > 0 && finite[x.e.Analyzer.Vocab.Type(d.Tokens[i-1].Type).Norm]
	}
	return norm == "never" || norm == "cannot" || len(norm) > 3 && norm[len(norm)-2:] == "'t"
}

// naming is 1 for a token that looks like part of a name, -1 for one in lower case, 0 where a sentence's start hides it.
func (x *lexis) naming(d *features.Document, i int) int32 {
	switch t := d.Tokens[i]; {
	case t.IsName(), t.Flags.Is(text.Capital) && i+1 < len(d.Tokens) && d.Tokens[i+1].IsName():
		return 1
	case !t.Flags.Is(text.Capital):
		return -1
	}
	return 0
}

// quoted adds the utterances that c tells words of.
func (x *lexis) quoted(c *clause, d *features.Document) {
	for k := quotesFrom(d, int(c.from)); k < len(d.Quotes) && d.Quotes[k].From < int(c.to); k++ {
		q := &d.Quotes[k]
		if u := x.e.Speech.UtteranceOf(int(c.doc), k); u >= 0 && q.To > int(c.from) && !q.Inside {
			c.terms = append(c.terms, weighted{term: x.utterance(u)})
		}
	}
}

// quotesFrom is the index of a quotation of d from which on those that reach to token at are found: quotations are ordered by
// where they begin, and few stand within another.
func quotesFrom(d *features.Document, at int) int {
	k, _ := slices.BinarySearchFunc(d.Quotes, at, func(q voice.Quote, at int) int { return q.From - at })
	return max(0, k-nested)
}

const nested = 8

// weigh gives all terms their worth.
func (x *lexis) weigh(all []clause) {
	last := make([]int32, len(x.news)) // by term: 1 + the document that had it last
	docs := make([]int32, len(x.news))
	for i := range all {
		for _, w := range all[i].terms {
			x.held[w.term]++
			if last[w.term] != all[i].doc+1 {
				last[w.term] = all[i].doc + 1
				docs[w.term]++
			}
		}
	}
	worth := x.weights(len(all))
	for i := range all {
		c := &all[i]
		for k := range c.terms {
			c.terms[k].weight = worth[c.terms[k].term]
			c.terms[k].act = x.acts[c.terms[k].term]
			c.terms[k].name = x.named[c.terms[k].term] > 0
			if docs[c.terms[k].term] > 1 {
				c.weight += c.terms[k].weight
			} else {
				c.weight += ownShare * c.terms[k].weight
			}
		}
		for k := range c.around {
			c.around[k].weight = worth[c.around[k].term]
			c.around[k].name = x.named[c.around[k].term] > 0
		}
	}
}
