package naming

import (
	"slices"
	"sort"

	"tellings/features/syntax"
)

// What two clauses that tell one point must share for the noun that is left over in each to be one thing.
const (
	restWords = 3  // content words
	restShare = .6 // of those of the shorter clause, the noun that is left over aside
)

// leftOver looks at two stretches that tell the same point with the same words but one noun each: “signed the heartbeat law on Friday”, “signed
// the six-week ban on Friday”. The two must stand alike: subject and subject, object and object, or behind one preposition. first and second are the
// content of either.
func (n *names) leftOver(s, t Told, first, second map[uint32]bool) (pairs []pair) {
	a, b := n.articles[s.Article], n.articles[t.Article]
	common := 0
	for lemma := range first {
		if second[lemma] {
			common++
		}
	}
	if common < restWords {
		return nil
	}
	x, y := n.unmatched(a, s, second), n.unmatched(b, t, first)
	if len(x) != 1 || len(y) != 1 || a.stands(x[0]) != b.stands(y[0]) || float64(common) < restShare*float64(min(len(first), len(second))-1) {
		return nil
	}
	return n.differing(s.Article, t.Article, x[0], y[0])
}

// content is the lemmas of the content words of a stretch.
func (n *names) content(a *article, s Told) map[uint32]bool {
	words := map[uint32]bool{}
	for t := s.From; t < s.To; t++ {
		if a.Tokens[t].IsTerm() && a.Tags[t] != syntax.Adverb {
			words[a.Lemmas[t]] = true
		}
	}
	return words
}

// unmatched are the phrases of a stretch whose noun the other does not have; two are as good as more.
func (n *names) unmatched(a *article, s Told, other map[uint32]bool) (found []int32) {
	first := sort.Search(len(a.Phrases), func(i int) bool { return a.Phrases[i].First >= s.From })
	for i := first; i < len(a.Phrases) && a.Phrases[i].First < s.To; i++ {
		p := &a.Phrases[i]
		head := a.head(p)
		if p.End > s.To || a.Tags[head] == syntax.Pronoun || other[a.Lemmas[head]] || a.Lists().class(a.norm(head)) == determining ||
			slices.ContainsFunc(found, func(f int32) bool { return a.head(&a.Phrases[f]) == head }) {
			continue
		}
		if found = append(found, int32(i)); len(found) == 2 {
			break
		}
	}
	return found
}

// stands is how a phrase stands in its clause: its role, or the preposition before it.
func (a *article) stands(phrase int32) role {
	p := &a.Phrases[phrase]
	if p.First > 0 && a.Tags[p.First-1] == syntax.Preposition {
		return role{syntax.Oblique, a.norm(p.First - 1)}
	}
	return role{kind: p.Role}
}
