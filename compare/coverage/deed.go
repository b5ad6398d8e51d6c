package coverage

import (
	"slices"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
)

// deed is who does what to whom in a clause, where both are actors of the event.
type deed struct {
	verb          term
	agent, target int32 // referents
}

// deeds reads the predicates of an article whose subject and object, or what stands behind the preposition that the verb
// governs (lashed out at), are actors.
func (x *lexis) deeds(doc int) []placed {
	g, found := &x.e.Readings[doc].Grammar, []placed(nil)
	whom := x.whom(doc)
	for i := range g.Predicates {
		p := &g.Predicates[i]
		agent, target := whom(p.Subject), whom(p.Object)
		if p.Passive {
			agent, target = whom(p.Agent), whom(p.Subject)
		}
		if target == actors.None {
			target = whom(x.oblique(g, int32(i)))
		}
		verb := x.word(x.e.Docs[doc].Tokens[p.Head].Type)
		if agent != actors.None && target != actors.None && agent != target && len(verb.terms) > 0 && !x.terms[verb.terms[0]].mutual {
			found = append(found, placed{p.Head, deed{verb.terms[len(verb.terms)-1], agent, target}})
		}
	}
	return found
}

// placed is a deed at its verb.
type placed struct {
	head int
	deed
}

// deedsIn are those whose verb stands in a clause.
func (r *reader) deedsIn(part text.Sentence) []deed {
	var found []deed
	k, _ := slices.BinarySearchFunc(r.deeds, part.First, func(p placed, at int) int { return p.head - at })
	for ; k < len(r.deeds) && r.deeds[k].head < part.End; k++ {
		found = append(found, r.deeds[k].deed)
	}
	return found
}

// oblique is the phrase behind the preposition that predicate i governs.
func (x *lexis) oblique(g *syntax.Result, i int32) int32 {
	from, _ := slices.BinarySearchFunc(g.Phrases, g.Predicates[i].Head, func(p syntax.Phrase, at int) int { return p.First - at })
	for k := from; k < min(len(g.Phrases), from+6); k++ {
		if g.Phrases[k].Predicate == i && g.Phrases[k].Role == syntax.Oblique {
			return int32(k)
		}
	}
	return syntax.None
}

// whom tells which referent a phrase speaks of, or None.
func (x *lexis) whom(doc int) func(phrase int32) int32 {
	all, phrases := x.e.Readings[doc].Actors.Mentions, x.e.Readings[doc].Grammar.Phrases
	return func(phrase int32) int32 {
		if phrase == syntax.None {
			return actors.None
		}
		head := phrases[phrase].Head
		k, _ := slices.BinarySearchFunc(all, phrases[phrase].First, func(m mentions.Mention, at int) int { return m.From - at })
		for ; k < len(all) && all[k].From <= head; k++ {
			if all[k].Head == head {
				return x.e.Cast.Of(doc, all[k].Actor)
			}
		}
		return actors.None
	}
}

// reversed reports whether the two clauses have one act between the same two the other way round: Cruz attacked Trump, Trump
// attacked Cruz. Meetings, calls and talks are the same from both sides.
func reversed(a, b []deed) bool {
	for _, p := range a {
		for _, q := range b {
			if p.verb == q.verb && p.agent == q.target && p.target == q.agent {
				return true
			}
		}
	}
	return false
}
