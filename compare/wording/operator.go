package wording

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// operatorNear is how many tokens before an expression little, never and their like may stand to be shown with it.
const operatorNear = 4

// operatorReach is how many tokens before an expression an operator may stand that takes it back.
const operatorReach = 8

// operated widens what is shown of an expression by what stands before it in its clause and takes back what it says (akin to treason, accused of
// being the ringleader), where both have room; under is true where an operator is left outside: whether he was fully forthcoming, a scandal that never
// had a basis. The bare words would then say what the article does not (Polanyi & Zaenen 2006: contextual valence shifters).
func (r *reader) operated(first, end, from int) (at int, under bool) {
	if r.deniedBehind(end) {
		return first, true
	}
	start := r.d.Sentences[r.sentence[from]].First
	for t := first - 1; t >= max(start, first-operatorReach); t-- {
		switch norm := r.norm(t); {
		case r.d.Tokens[t].Flags.Is(text.Punct) && r.d.Tokens[t].Type != '"' && r.d.Tokens[t].Type != text.LeftDouble:
			return first, false
		case doubters.Has(norm):
			return first, true
		case r.g.Tags[t] == syntax.Subordinator || norm == "but":
			return first, false
		case r.takesBack(t):
			if end-t <= shownTokens+2 && r.sameSide(t, from) {
				return t, false
			}
			return first, true
		case first-t > operatorNear && operators.Has(norm):
		case operators.Has(norm) && r.g.Tags[t] != syntax.Noun && r.norm(t+1) != "only" && r.governing(t, first):
			if end-t <= shownTokens && r.sameSide(t, from) {
				return t, false
			}
			return first, true
		}
	}
	return first, false
}

// takesBack reports whether at a token something begins that says its complement is only like, or only charged: akin to, accused of, lack of.
func (r *reader) takesBack(t int) bool {
	behind := t + 1
	if behind >= len(r.d.Tokens) {
		return false
	}
	switch {
	case onlyLike.Has(r.norm(t)):
		return r.norm(behind) == "to"
	case chargedWith.Has(r.lemma(t)):
		for k := behind; k < min(len(r.d.Tokens), t+operatorReach/2); k++ { // accused the mayor of
			if n := r.norm(k); n == "of" || n == "that" {
				return true
			}
		}
	}
	return false
}

// governing reports whether no finite verb of another clause stands between an operator and the expression.
func (r *reader) governing(t, first int) bool {
	for i := range r.g.Predicates {
		p := &r.g.Predicates[i]
		if p.Head >= first {
			break
		}
		if p.Head > t && r.g.Clauses[p.Head] != r.g.Clauses[first] {
			return false
		}
	}
	return true
}

// deniedBehind reports whether a verb that is denied follows an expression at once: it is what is said not to be so.
func (r *reader) deniedBehind(end int) bool {
	if end >= len(r.d.Tokens) || r.sentence[end] != r.sentence[end-1] {
		return false
	}
	p := r.predicateAround(end)
	return p != nil && p.First == end && p.Negated
}

var (
	doubters    = lang.English.Set("wording.doubters")
	onlyLike    = lang.English.Set("wording.only-like")
	chargedWith = lang.English.Set("wording.charged-with")
)
