package tone

import (
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
)

// target is a target with its place in the grammar.
type target struct {
	from, to int   // its tokens, half-open
	phrase   int32 // the innermost phrase that its last word stands in, or syntax.None
	clause   int32
	sentence int
	text.Sentence
	said []text.Sentence // tokens of what it says itself in the sentence
}

// grammar looks phrases and predicates up by token. Without a grammar nothing is found, and bonds are told by distance alone.
type grammar struct {
	*syntax.Result
	phraseOf    []int32 // the innermost, by token
	predicateOf []int32 // by token: of verbs, and of the adjective and the particle that belong to one
	subject     []int32 // by predicate; that of the verb before where an infinitive or participle has none of its own
}

func (g *grammar) read(d *features.Document, r *syntax.Result) {
	g.Result = r
	g.phraseOf, g.predicateOf, g.subject = none(g.phraseOf, len(d.Tokens)), none(g.predicateOf, len(d.Tokens)), g.subject[:0]
	for i, p := range r.Phrases {
		for t := p.First; t < p.End; t++ {
			g.phraseOf[t] = int32(i)
		}
	}
	for i, p := range r.Predicates {
		for t := p.First; t < p.End; t++ {
			g.predicateOf[t] = int32(i)
		}
		if p.Quality >= 0 {
			g.predicateOf[p.Quality] = int32(i)
		}
		if p.Particle >= 0 {
			g.predicateOf[p.Particle] = int32(i)
		}
		subject := p.Subject
		if subject == syntax.None && i > 0 && !p.Finite && r.Predicates[i-1].Clause == p.Clause {
			subject = g.subject[i-1]
		}
		g.subject = append(g.subject, subject)
	}
}

// none fills s with n times syntax.None.
func none(s []int32, n int) []int32 {
	s = s[:0]
	for range n {
		s = append(s, syntax.None)
	}
	return s
}

// clause is the clause of token i, 0 without a grammar.
func (g *grammar) clause(i int) int32 {
	if len(g.Clauses) == 0 {
		return 0
	}
	return g.Clauses[i]
}

// place finds the place of the tokens from to to.
func (x *Extractor) place(from, to int) *target {
	t := &x.target
	*t = target{from: from, to: to, phrase: syntax.None, clause: x.grammar.clause(to - 1), sentence: x.d.SentenceOf(from), said: t.said[:0]}
	t.Sentence = x.d.Sentences[t.sentence]
	for i := to - 1; i >= from && t.phrase == syntax.None; i-- {
		t.phrase = x.grammar.phraseOf[i]
	}
	span := text.Span{Start: x.d.Tokens[from].Start(), End: x.d.Tokens[to-1].End()}
	for _, k := range x.quotesOf[t.sentence] {
		if q := &x.d.Quotes[k]; q.Source.Len() > 0 && q.Source.Overlaps(span) && !(from >= q.From && from < q.To) {
			t.said = append(t.said, text.Sentence{First: q.From, End: q.To})
		}
	}
	return t
}

// is reports whether phrase p names the target: its head is of it, or it stands beside it: Marco Rubio, the secretary of state.
func (g *grammar) is(p int32, t *target) bool {
	if p == syntax.None {
		return false
	}
	phrase := &g.Phrases[p]
	return p == t.phrase || phrase.Head >= t.from && phrase.Head < t.to || phrase.Beside != syntax.None && phrase.Beside == t.phrase
}

// among reports whether the target is p or one of those that p is coordinated with.
func (g *grammar) among(p int32, t *target) bool {
	for n := 0; p != syntax.None && n < 8; n++ {
		if g.is(p, t) {
			return true
		}
		p = g.Phrases[p].And
	}
	return false
}
