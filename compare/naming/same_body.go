package naming

import (
	"slices"
	"strings"

	"tellings/features/mentions"
	"tellings/features/syntax"
)

// The number of content words beside their nouns that the sentences of two groups must share: of those who stand together for something,
// and of any other people, of whom there are many kinds in an event.
const (
	bodyAgree   = 3
	peopleAgree = 5
)

// byBody takes the groups of people that are told apart by what stands before their noun, where sentences of two articles agree: environmental
// groups applauded the ban, conservation groups celebrated it. There the word that sorts is the choice.
func (n *names) byBody() {
	var uses []Use
	for number, a := range n.articles {
		for i := range a.Phrases {
			p := &a.Phrases[i]
			head := a.head(p)
			if !p.Plural || !a.nameable(int32(i)) || !bodies.Has(a.lemma(head)) && !mentions.Persons(a.norm(head)) || a.open(p) {
				continue
			}
			u := a.use(number, int32(i))
			if u.Words != u.Noun {
				u.Noun, u.Camp = u.Words, true
				uses = append(uses, u)
			}
		}
	}
	joined := map[[2]string]bool{}
	for i := range uses[:min(len(uses), bodiesCompared)] {
		for k := range i {
			u, v, enough := &uses[k], &uses[i], peopleAgree
			nouns := [2]string{min(u.Noun, v.Noun), max(u.Noun, v.Noun)}
			if joined[nouns] {
				continue
			}
			if bodies.Has(n.articles[u.Article].lemma(u.Head)) {
				enough = bodyAgree
			} else if !shareModifier(u.Words, v.Words) {
				continue // furloughed federal workers, furloughed government workers; but not any two kinds of inmates
			}
			if u.Article == v.Article || n.articles[u.Article].Lemmas[u.Head] != n.articles[v.Article].Lemmas[v.Head] || u.Noun == v.Noun ||
				n.uses(uses, u.Article, v.Noun) || n.uses(uses, v.Article, u.Noun) || n.agreeing(u, v) < enough+1 {
				continue
			}
			joined[nouns] = true
			t := Shared{Kind: Group, Ground: ByBody}
			for _, w := range uses {
				if w.Noun == u.Noun || w.Noun == v.Noun {
					t.Uses = append(t.Uses, w)
				}
			}
			n.found = append(n.found, t)
		}
	}
}

// shareModifier reports whether two ways to call people have a word before the noun in common.
func shareModifier(a, b string) bool {
	mine := strings.Fields(a)
	for _, w := range mine[:len(mine)-1] {
		if slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return false
}

// bodiesCompared is the number of groups of an event that are compared with each other.
const bodiesCompared = 400

// open reports whether a phrase leaves open who is meant.
func (a *article) open(p *syntax.Phrase) bool {
	return open.Has(a.norm(p.First)) || further.Has(a.norm(p.First))
}
