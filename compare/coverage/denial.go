package coverage

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

var denyingVerbs = lang.English.Set("negation.denying-verbs")

// denies marks by token what an article says is not so: verbs whose predicate is negated, or that a verb denies (refused to concede, denied that he
// had sold it; where that verb is negated itself, it is so again), and nouns behind no (gave no support).
func (x *lexis) denies(doc int) []bool {
	d, g, vocab := x.e.Docs[doc], &x.e.Readings[doc].Grammar, x.e.Analyzer.Vocab
	of := make([]bool, len(g.Tags))
	denied := false // by the verb before
	for i := range g.Predicates {
		p := &g.Predicates[i]
		of[p.Head] = p.Negated != denied
		denied = denyingVerbs.Has(vocab.Norm(g.Lemmas[p.Head])) && !p.Negated && i+1 < len(g.Predicates) && x.governs(doc, p, &g.Predicates[i+1])
	}
	for i := 0; i+1 < len(d.Tokens); i++ {
		if vocab.Type(d.Tokens[i].Type).Norm != "no" || g.Tags[i] != syntax.Determiner {
			continue
		}
		for k := i + 1; k < min(len(g.Tags), i+1+reach) && (g.Tags[k] == syntax.Adjective || g.Tags[k] == syntax.Noun); k++ {
			of[k] = g.Tags[k] == syntax.Noun
		}
	}
	return of
}

const governed = 5 // tokens that may stand between a verb and the one that it governs: denied that the mayor had sold

// governs reports whether q is what p says is done: behind to or that, or as a gerund.
func (x *lexis) governs(doc int, p, q *syntax.Predicate) bool {
	d, vocab := x.e.Docs[doc], x.e.Analyzer.Vocab
	if q.First < p.End || q.First-p.End > governed {
		return false
	}
	linked := q.First == p.End && !q.Finite
	for i := p.End; i < q.Head; i++ {
		t := d.Tokens[i]
		if t.Flags.Is(text.Punct) {
			return false
		}
		norm := vocab.Type(t.Type).Norm
		linked = linked || norm == "that" || norm == "to"
	}
	return linked
}
