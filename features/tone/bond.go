package tone

import "tellings/features/syntax"

// bond is how a sign is bound to the target.
type bond uint8

const (
	modifier     bond = iota // within its phrase, or one beside it: the corrupt senator; Vance, a liar
	quality                  // what it is said to be: was fiery, is a liar
	deed                     // object of what it does: committed fraud, faces charges
	owned                    // its own: Vance's lies
	of                       // of it: criticism of Vance
	agent                    // what it does: Vance attacked
	patient                  // what is done to it: attacked Vance, Vance was attacked
	oblique                  // behind the preposition of the verb: lashed out at Vance
	actor                    // in the phrase of who acts on it: critics attacked Vance
	said                     // it says so itself
	clauseBefore             // in its clause, bound by nothing
	clauseBehind
	nearBefore // in another clause, at most near words away
	nearBehind
	far // elsewhere in the sentence
	bonds
)

var bondNames = [bonds]string{"modifier", "quality", "deed", "owned", "of", "agent", "patient", "oblique", "actor", "said",
	"clause before", "clause behind", "near before", "near behind", "far"}

// near is how many tokens of another clause are near.
const near = 15

// group is a group of bonds: classes are counted by groups, for there are too few labelled sentences to tell all bonds apart.
type group uint8

const (
	ofIt group = iota // modifier, quality, deed, owned, of
	does
	undergoes // patient, oblique
	says
	beside
	groups
	noGroup = groups
)

var groupNames = [groups]string{"of it", "does", "undergoes", "says", "beside"}

var groupOf = [bonds]group{ofIt, ofIt, ofIt, ofIt, ofIt, does, undergoes, undergoes, beside, says, beside, beside, beside, beside, noGroup}

// bond tells how a sign is bound to the target: by what it says, by its verb, by its phrase, else by where it stands.
func (g *grammar) bond(s *sign, t *target) bond {
	for _, q := range t.said {
		if s.from >= q.First && s.from < q.End {
			return said
		}
	}
	if s.from < t.to && s.to > t.from {
		return modifier
	}
	if b, ok := g.verbBond(s, t); ok {
		return b
	}
	if b, ok := g.phraseBond(g.phraseOf[s.to-1], t); ok {
		return b
	}
	return g.placeBond(s, t)
}

// verbBond is the bond of a sign that is a verb, or the adjective behind a copula.
func (g *grammar) verbBond(s *sign, t *target) (bond, bool) {
	v := g.predicateOf[s.from]
	if v == syntax.None {
		return 0, false
	}
	p := &g.Predicates[v]
	switch {
	case g.among(g.subject[v], t) && p.Quality >= s.from && p.Quality < s.to:
		return quality, true
	case g.among(g.subject[v], t) && p.Passive, g.among(p.Object, t):
		return patient, true
	case g.among(g.subject[v], t), g.among(p.Agent, t):
		return agent, true
	case t.phrase != syntax.None && g.Phrases[t.phrase].Predicate == v && g.Phrases[t.phrase].Role == syntax.Oblique:
		return oblique, true
	case t.phrase != syntax.None && g.Phrases[t.phrase].Predicate == v && g.Phrases[t.phrase].Role == syntax.Object:
		return patient, true
	}
	return 0, false
}

// phraseBond is the bond of a sign in phrase k.
func (g *grammar) phraseBond(k int32, t *target) (bond, bool) {
	if k == syntax.None {
		return 0, false
	}
	p := &g.Phrases[k]
	switch {
	case g.is(k, t), g.is(p.Beside, t), t.phrase != syntax.None && g.Phrases[t.phrase].Beside == k:
		return modifier, true
	case g.is(p.Owner, t):
		return owned, true
	case g.is(p.Of, t):
		return of, true
	case p.Role == syntax.Modifier:
		return g.outerBond(k, t)
	}
	return g.roleBond(p, t)
}

// outerBond is the bond of a phrase behind of: it takes part in what the phrase before it does.
func (g *grammar) outerBond(k int32, t *target) (bond, bool) {
	for outer := k - 1; outer >= 0 && outer > k-4; outer-- {
		if p := &g.Phrases[outer]; p.Of == k && p.Role != syntax.Subject {
			return g.roleBond(p, t)
		}
	}
	return 0, false
}

// roleBond is the bond of a phrase by its verb.
func (g *grammar) roleBond(p *syntax.Phrase, t *target) (bond, bool) {
	if p.Predicate == syntax.None {
		return 0, false
	}
	v := &g.Predicates[p.Predicate]
	its := g.among(g.subject[p.Predicate], t)
	switch {
	case its && p.Role == syntax.Complement:
		return quality, true
	case its && (p.Role == syntax.Object || p.Role == syntax.Oblique):
		return deed, true
	case (p.Role == syntax.Subject || p.Role == syntax.Agent) && (g.among(v.Object, t) || v.Passive && its):
		return actor, true
	case p.Role == syntax.Object && t.phrase != syntax.None && g.Phrases[t.phrase].Predicate == p.Predicate && g.Phrases[t.phrase].Role == syntax.Oblique:
		return oblique, true
	}
	return 0, false
}

// placeBond is the bond of what nothing binds.
func (g *grammar) placeBond(s *sign, t *target) bond {
	distance, before := s.from-t.to, s.from < t.from
	if before {
		distance = t.from - s.to
	}
	same := len(g.Clauses) > 0 && g.Clauses[s.from] == t.clause
	switch {
	case same && before:
		return clauseBefore
	case same:
		return clauseBehind
	case distance > near:
		return far
	case before:
		return nearBefore
	}
	return nearBehind
}
