package naming

import (
	"cmp"
	"slices"
	"strings"

	"tellings/features/mentions"
	"tellings/features/syntax"
)

// Find returns the referents of the articles: those of the cast in its order, then acts, events and things by set.
func (e *Tellings) Find() []Referent {
	byMember := make([][]Mention, len(e.Members))
	articles := make([]*article, len(e.Articles))
	var nouns []noun
	for i := range e.Articles {
		a := newArticle(e, &e.Articles[i])
		articles[i] = a
		a.actors(i, byMember)
		nouns = append(nouns, e.nouns(i, a)...)
	}
	said := make([]map[int32][]Modifier, len(articles)) // by article and phrase: what a copula says
	for i, a := range articles {
		said[i] = a.copulas()
		a.manners(i, byMember)
	}
	var found []Referent
	for m, list := range byMember {
		slices.SortStableFunc(list, inPlace)
		found = append(found, Referent{Name: e.Members[m].Name, Kind: kindOfClass(e.Members[m].Class), Mentions: list})
	}
	bySet(nouns)
	for len(nouns) > 0 {
		n := 1
		for n < len(nouns) && nouns[n].set == nouns[0].set {
			n++
		}
		for _, c := range gather(nouns[:n]) {
			found = append(found, e.referent(c, nouns[0].set, articles, said))
		}
		nouns = nouns[n:]
	}
	return found
}

func inPlace(a, b Mention) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To))
}

func kindOfClass(c mentions.Class) Kind {
	switch c {
	case mentions.Person:
		return Person
	case mentions.Place:
		return Place
	case mentions.Group:
		return Group
	}
	return Organisation
}

// referent makes one of a cluster.
func (e *Tellings) referent(c *cluster, set int, articles []*article, said []map[int32][]Modifier) Referent {
	r := Referent{Kind: e.kind(set)}
	for _, n := range c.nouns {
		a := articles[n.article]
		m := a.described(n.article, n.phrase)
		p := &a.Phrases[n.phrase]
		m.Label = a.lemma(p.Head)
		m.Modifiers = append(a.modifiers(n.phrase, p.Head), said[n.article][n.phrase]...)
		r.Mentions = append(r.Mentions, m)
	}
	r.Name = e.name(c, r.Mentions)
	return r
}

// name is the commonest noun of the mentions with the parties in brackets: speech (JD Vance), deal (peace).
func (e *Tellings) name(c *cluster, list []Mention) string {
	counts := map[string]int{}
	for _, m := range list {
		counts[m.Label]++
	}
	best := ""
	for _, m := range list { // in order, so that the first of equals wins
		if counts[m.Label] > counts[best] {
			best = m.Label
		}
	}
	var names, kinds []string
	for _, p := range c.parties {
		if p.isKind() {
			kinds = append(kinds, e.Vocab.Norm(uint32(p&^kindBit)))
		} else {
			names = append(names, e.Members[p].Name)
		}
	}
	best = strings.Join(append(kinds, best), " ")
	if len(names) > 0 {
		best += " (" + strings.Join(names, ", ") + ")"
	}
	return best
}

// copulas tells for each phrase what is said of it as a quality.
func (a *article) copulas() map[int32][]Modifier {
	said := map[int32][]Modifier{}
	for i := range a.Predicates {
		v := &a.Predicates[i]
		if v.Subject != syntax.None && v.Quality >= 0 && a.counted[v.Quality] {
			said[v.Subject] = a.predicated(v, said[v.Subject])
		}
	}
	return said
}
