package wording

import (
	"iter"
	"sort"

	"tellings/features/syntax"
)

// reach is how many tokens before its last a phrase or a verb group may begin.
const reach = 60

// phraseAround is the innermost noun phrase that covers a token, nil for none.
func (r *reader) phraseAround(token int) *syntax.Phrase {
	n := sort.Search(len(r.g.Phrases), func(i int) bool { return r.g.Phrases[i].First > token })
	for i := n - 1; i >= 0 && r.g.Phrases[i].First > token-reach; i-- {
		if p := &r.g.Phrases[i]; token < p.End {
			return p
		}
	}
	return nil
}

// predicatesBefore are the verb groups that begin before a token, the nearest first.
func (r *reader) predicatesBefore(token int) iter.Seq[*syntax.Predicate] {
	return func(yield func(*syntax.Predicate) bool) {
		n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First >= token })
		for i := n - 1; i >= 0 && r.g.Predicates[i].First > token-reach; i-- {
			if !yield(&r.g.Predicates[i]) {
				return
			}
		}
	}
}

// predicateAt is the verb group whose main verb is the token, nil for none.
func (r *reader) predicateAt(token int) *syntax.Predicate {
	for p := range r.predicatesBefore(token + 1) {
		if p.Head == token {
			return p
		}
	}
	return nil
}

// predicateAround is the verb group that covers a token or begins right behind it, nil for none.
func (r *reader) predicateAround(token int) *syntax.Predicate {
	for p := range r.predicatesBefore(token + 2) {
		if token < p.End {
			return p
		}
	}
	return nil
}
