package tone

import "tellings/features/syntax"

// Bond is how a sign is bound to the target.
type Bond uint8

const (
	Modifier     Bond = iota // within its phrase, or one beside it: the corrupt senator; Vance, a liar
	Quality                  // what it is said to be: was fiery, is a liar
	Deed                     // object of what it does: committed fraud, faces charges
	Owned                    // its own: Vance's lies
	Of                       // of it: criticism of Vance
	Agent                    // what it does: Vance attacked
	Patient                  // what is done to it: attacked Vance, Vance was attacked
	Oblique                  // behind the preposition of the verb: lashed out at Vance
	Actor                    // in the phrase of who acts on it: critics attacked Vance
	Said                     // it says so itself
	ClauseBefore             // in its clause, bound by nothing
	ClauseBehind
	NearBefore // in another clause, at most near words away
	NearBehind
	Far // elsewhere in the sentence
	bonds
)

var bondNames = [bonds]string{"modifier", "quality", "deed", "owned", "of", "agent", "patient", "oblique", "actor", "said",
	"clause before", "clause behind", "near before", "near behind", "far"}

// near is how many tokens of another clause are near.
const near = 15

// Group is a group of bonds: classes are counted by groups, for there are too few labelled sentences to tell all bonds apart.
type Group uint8

const (
	Its Group = iota // modifier, quality, deed, owned, of
	Does
	Undergoes // patient, oblique
	Says
	Beside
	groups
	noGroup = groups
)

var groupNames = [groups]string{"of it", "does", "undergoes", "says", "beside"}

var groupOf = [bonds]Group{Its, Its, Its, Its, Its, Does, Undergoes, Undergoes, Beside, Says, Beside, Beside, Beside, Beside, noGroup}

// bond tells how a sign is bound to the target: by what it says, by its verb, by its phrase, else by where it stands.
func (g *grammar) bond(s *sign, t *target) Bond {
	for _, q := range t.said {
		if s.from >= q.First && s.from < q.End {
			return Said
		}
	}
	if s.from < t.to && s.to > t.from {
		return Modifier
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
func (g *grammar) verbBond(s *sign, t *target) (Bond, bool) {
	v := g.predicateOf[s.from]
	if v == syntax.None {
		return 0, false
	}
	p := &g.Predicates[v]
	switch {
	case g.among(g.subject[v], t) && p.Quality >= s.from && p.Quality < s.to:
		return Quality, true
	case g.among(g.subject[v], t) && p.Passive, g.among(p.Object, t):
		return Patient, true
	case g.among(g.subject[v], t), g.among(p.Agent, t):
		return Agent, true
	case t.phrase != syntax.None && g.Phrases[t.phrase].Predicate == v && g.Phrases[t.phrase].Role == syntax.Oblique:
		return Oblique, true
	case t.phrase != syntax.None && g.Phrases[t.phrase].Predicate == v && g.Phrases[t.phrase].Role == syntax.Object:
		return Patient, true
	}
	return 0, false
}

// phraseBond is the bond of a sign in phrase k.
func (g *grammar) phraseBond(k int32, t *target) (Bond, bool) {
	if k == syntax.None {
		return 0, false
	}
	p := &g.Phrases[k]
	switch {
	case g.is(k, t), g.is(p.Beside, t), t.phrase != syntax.None && g.Phrases[t.phrase].Beside == k:
		return Modifier, true
	case g.is(p.Owner, t):
		return Owned, true
	case g.is(p.Of, t):
		return Of, true
	case p.Role == syntax.Modifier:
		return g.outerBond(k, t)
	}
	return g.roleBond(p, t)
}

// outerBond is the bond of a phrase behind of: it takes part in what the phrase before it does.
func (g *grammar) outerBond(k int32, t *target) (Bond, bool) {
	for outer := k - 1; outer >= 0 && outer > k-4; outer-- {
		if p := &g.Phrases[outer]; p.Of == k && p.Role != syntax.Subject {
			return g.roleBond(p, t)
		}
	}
	return 0, false
}

// roleBond is the bond of a phrase by its verb.
func (g *grammar) roleBond(p *syntax.Phrase, t *target) (Bond, bool) {
	if p.Predicate == syntax.None {
		return 0, false
	}
	v := &g.Predicates[p.Predicate]
	its := g.among(g.subject[p.Predicate], t)
	switch {
	case its && p.Role == syntax.Complement:
		return Quality, true
	case its && (p.Role == syntax.Object || p.Role == syntax.Oblique):
		return Deed, true
	case (p.Role == syntax.Subject || p.Role == syntax.Agent) && (g.among(v.Object, t) || v.Passive && its):
		return Actor, true
	case p.Role == syntax.Object && t.phrase != syntax.None && g.Phrases[t.phrase].Predicate == p.Predicate && g.Phrases[t.phrase].Role == syntax.Oblique:
		return Oblique, true
	}
	return 0, false
}

// placeBond is the bond of what nothing binds.
func (g *grammar) placeBond(s *sign, t *target) Bond {
	distance, before := s.from-t.to, s.from < t.from
	if before {
		distance = t.from - s.to
	}
	same := len(g.Clauses) > 0 && g.Clauses[s.from] == t.clause
	switch {
	case same && before:
		return ClauseBefore
	case same:
		return ClauseBehind
	case distance > near:
		return Far
	case before:
		return NearBefore
	}
	return NearBehind
}
