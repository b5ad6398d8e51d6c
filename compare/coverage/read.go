package coverage

import (
	"math"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

const (
	clauseTerms   = 3      // terms that make a clause of its own
	mostSentences = 60_000 // of an event that are read; beyond, the later sentences of its longer articles are left out
	paceTokens    = 20     // in which the place of a clause in its article is counted
	sentenceWords = 120    // words of a sentence that are read: longer ones are lists and tables
)

// reader reads the clauses of one article.
type reader struct {
	*lexis
	doc    int
	d      *features.Document
	cuts   splitter
	actors []int32  // by token: see lexis.actors
	deeds  []placed // in order
	denies []bool   // by token: see lexis.denies
	before int      // tokens of running text in front of the sentence that is read

	found, near []weighted // scratch of clause and of surround
	order       []term     // likewise
}

// clauses cuts all articles into clauses. Headlines, captions and body are read; boilerplate and what stood before are not.
func (x *lexis) clauses() []clause {
	all := make([]clause, 0, x.sentences())
	limit := x.sentenceLimit()
	if x.most > 0 {
		limit = min(limit, x.most)
	}
	for doc, d := range x.e.Docs {
		r := reader{lexis: x, doc: doc, d: d, cuts: splitter{x.e.Words, d.Tokens, x.e.Readings[doc].Grammar.Tags},
			actors: x.actors(doc, d), deeds: x.deeds(doc), denies: x.denies(doc)}
		read := 0
		for s := range d.Sentences {
			if !d.Parts[s].Counted() {
				continue
			}
			if read++; read > limit {
				break
			}
			all = r.sentence(all, s)
			if !d.Title.Has(s) {
				r.before += d.Sentences[s].End - d.Sentences[s].First
			}
		}
	}
	x.weigh(all)
	return all
}

// sentences is how many there are, about as many as clauses of their own.
func (x *lexis) sentences() (n int) {
	for _, d := range x.e.Docs {
		n += d.Counts.Sentences
	}
	return n
}

// sentenceLimit is the number of sentences an article that are read: all, unless the event is too large for that. Then the
// shorter articles are read whole, and the longer share what is left.
func (x *lexis) sentenceLimit() int {
	counts := make([]int, len(x.e.Docs))
	for i, d := range x.e.Docs {
		counts[i] = d.Counts.Sentences
	}
	slices.Sort(counts)
	left := mostSentences
	for i, n := range counts {
		if articles := len(counts) - i; n*articles > left {
			return max(1, left/articles)
		}
		left -= n
	}
	return mostSentences
}

// sentence appends the clauses of sentence s. One that has hardly a word joins the one before, or the one behind.
func (r *reader) sentence(all []clause, s int) []clause {
	first, sentence := len(all), r.d.Sentences[s]
	sentence.End = min(sentence.End, sentence.First+sentenceWords)
	for _, part := range r.cuts.split(sentence) {
		c := r.clause(s, part)
		if n := len(all); n > first && (len(c.terms) < clauseTerms || len(all[n-1].terms) < clauseTerms) {
			all[n-1].absorb(c)
			continue
		}
		all = append(all, c)
	}
	if len(all) > first+1 {
		r.surround(all[first:])
	}
	return all
}

// clause reads one.
func (r *reader) clause(s int, part text.Sentence) clause {
	c := clause{doc: int32(r.doc), outlet: int32(r.e.Outlets[r.doc]), sentence: int32(s), from: int32(part.First), to: int32(part.End),
		furniture: r.furniture(s, part), headline: r.d.Title.Has(s)}
	c.lead = c.headline || InLead(r.d, s)
	if !c.headline {
		c.behind = math.Log1p(float64(r.before+part.First-r.d.Sentences[s].First) / paceTokens)
	}
	c.alone = r.alone(s, &c)
	found, order := r.found[:0], r.order[:0]
	quoted, content := 0, 0
	denied := -1 // the last token that a negation reaches
	for i := part.First; i < part.End; i++ {
		if t := r.d.Tokens[i]; r.d.Voices[i] == voice.Quoted && t.Flags.Is(text.Word|text.Number) {
			c.spoken = append(c.spoken, r.e.Analyzer.Vocab.TermOf(t.Type))
		}
		if a := r.actors[i]; a != nobody {
			if a != within {
				found, order = append(found, weighted{term: a, token: int32(i)}), append(order, a)
			}
			if t := r.d.Tokens[i]; t.IsTerm() {
				c.words = append(c.words, r.e.Analyzer.Vocab.TermOf(t.Type))
			}
			continue
		}
		if r.negates(i) {
			denied = i + reach
		}
		terms := r.word(r.d.Tokens[i].Type).terms
		switch t := r.d.Tokens[i]; {
		case len(terms) > 0:
			c.words = append(c.words, r.e.Analyzer.Vocab.TermOf(t.Type))
			if content++; r.d.Voices[i] == voice.Quoted {
				quoted++
			}
		case t.Flags.Is(text.StopWord):
			c.plain = append(c.plain, r.e.Analyzer.Vocab.TermOf(t.Type))
		}
		order = append(order, terms...)
		if len(terms) > 0 {
			c.kin = r.kinOf(c.kin, i, part.End, terms[0])
		}
		for _, t := range terms {
			found = append(found, weighted{term: t, token: int32(i), denied: i <= denied || r.denies[i], verb: r.isDeed(i), not: r.denies[i]})
			r.terms[t].named += r.naming(i)
		}
		if len(terms) > 0 {
			denied = -1 // that was the word it turns round
		}
	}
	c.quantities = r.quantities(part)
	c.deeds = r.deedsIn(part)
	c.quoted = 2*quoted > content
	r.found, r.order = found, order
	c.terms, c.plain, c.ties = slices.Clone(ordered(found)), once(c.plain), tiesOf(order)
	return c
}

// alone says how well the sentence of c reads where nothing stands before it. Furniture does so badly, and so do pronouns that begin
// one, a dateline, what is very long, and what is hardly a sentence.
func (r *reader) alone(s int, c *clause) float64 {
	sentence, readable := r.d.Sentences[s], 1.0
	if c.furniture {
		readable = .5
	}
	first := sentence.First
	if r.d.Tokens[first].Flags.Is(text.Punct) && first+1 < sentence.End {
		first++ // a quotation mark
	}
	if r.cuts.class(first)&subject != 0 || r.d.Tokens[sentence.First].Flags.Is(text.AllCaps) {
		readable *= .8
	}
	if n := sentence.End - sentence.First; n > longSentence || n < shortSentence {
		readable *= .8
	}
	return readable
}

const (
	longSentence  = 45 // tokens
	shortSentence = 8
)

// isDeed reports whether token i is a verb that says what is done.
func (r *reader) isDeed(i int) bool {
	return r.cuts.tags[i] == syntax.Verb && r.cuts.class(i)&light == 0
}

// reach is how many tokens behind a negation the word may stand that it turns round: did not really want.
const reach = 3

// negates reports whether token i turns the verb of its clause round: isn't, never, cannot, and not behind an auxiliary. “Not the
// kind of peace” negates no verb.
func (r *reader) negates(i int) bool {
	if !r.d.Tokens[i].Flags.Is(text.Negator) {
		return false
	}
	switch norm := r.cuts.norm(i); norm {
	case "not":
		return i > 0 && auxiliaries.Has(r.cuts.norm(i-1))
	case "never", "cannot":
		return true
	default:
		return len(norm) > 3 && norm[len(norm)-2:] == "'t"
	}
}

var auxiliaries = lang.English.Set("coverage.auxiliaries")

// naming is 1 for a token that looks like part of a name, -1 for one in lower case, 0 where a sentence's start hides it.
func (r *reader) naming(i int) int32 {
	switch t := r.d.Tokens[i]; {
	case t.IsName(), t.Flags.Is(text.Capital) && i+1 < len(r.d.Tokens) && r.d.Tokens[i+1].IsName():
		return 1
	case !t.Flags.Is(text.Capital):
		return -1
	}
	return 0
}

// quantities are the numbers of things in a clause: 90-minute, 90 minutes, three million euros.
func (r *reader) quantities(part text.Sentence) []quantity {
	var found []quantity
	pending := 0.0 // a number whose noun has not come yet
	for i := part.First; i < part.End; i++ {
		w := r.word(r.d.Tokens[i].Type)
		switch {
		case w.number && len(w.terms) > 1:
			found = append(found, quantity{w.terms[len(w.terms)-1], w.value})
		case w.number && pending != 0 && w.value >= 100:
			pending *= w.value
		case w.number:
			pending = w.value
		case pending != 0 && len(w.terms) > 0:
			found = append(found, quantity{w.terms[0], pending})
			pending = 0
		case r.d.Tokens[i].Flags.Is(text.Punct) && r.d.Tokens[i].Type != '$':
			pending = 0
		}
	}
	return found
}

// tiesOf are the pairs of terms with at most one between them.
func tiesOf(order []term) []uint64 {
	ties := make([]uint64, 0, 2*len(order))
	for i, a := range order {
		for _, b := range order[i+1 : min(len(order), i+3)] {
			if a != b {
				ties = append(ties, uint64(min(a, b))<<32|uint64(max(a, b)))
			}
		}
	}
	return once(ties)
}

// quotesFrom is the index of a quotation of d from which on those that reach to token at are found: quotations are ordered by
// where they begin, and few stand within another.
func quotesFrom(d *features.Document, at int) int {
	k, _ := slices.BinarySearchFunc(d.Quotes, at, func(q voice.Quote, at int) int { return q.From - at })
	return max(0, k-nested)
}

const nested = 8
