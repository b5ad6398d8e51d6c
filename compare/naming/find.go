package naming

import (
	"cmp"
	"slices"
	"strings"

	"tellings/features/mentions"
)

// Find returns the referents of the articles: those of the cast in its order, then acts, events and things by set.
func (e *Tellings) Find() []Referent {
	byMember := make([][]Mention, len(e.Members))
	articles := make([]*article, len(e.Articles))
	var nouns []noun
	sorts := &kinds{numbers: map[uint32]party{}}
	said := make([]map[int32][]Modifier, len(e.Articles)) // by article and phrase: what a verb says of it
	for i := range e.Articles {
		a := newArticle(e, &e.Articles[i], sorts)
		articles[i], said[i] = a, a.predicated()
		a.actors(i, said[i], byMember)
		nouns = append(nouns, e.nouns(i, a)...)
	}
	var found []Referent
	for m, list := range byMember {
		slices.SortStableFunc(list, inPlace)
		found = append(found, Referent{Name: e.Members[m].Name, Kind: kindOfClass(e.Members[m].Class), Mentions: list, Actor: true})
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
	r := Referent{Kind: e.kind(set), Choice: set >= len(e.Lists.sets)}
	for _, n := range c.nouns {
		m := articles[n.article].thing(&n, c)
		m.Modifiers = append(m.Modifiers, said[n.article][n.phrase]...)
		r.Mentions = append(r.Mentions, m)
		r.definite(&n)
	}
	r.Parties = len(c.parties) > 0
	r.Name = e.name(c, r.Mentions, articles[0].kinds)
	return r
}

// thing reads a mention of an act, event, thing or group. The noun is the head alone, or all of a choice between words that it is
// part of (peace deal); nouns that make the referent what it is are no modifiers of it.
func (a *article) thing(n *noun, c *cluster) Mention {
	p := &a.Phrases[n.phrase]
	head := a.head(p)
	label := head
	for a.slants[head] != NoSlant && label > p.First && a.choices[label-1] == a.choices[head] {
		label--
	}
	m := Mention{Article: n.article, From: p.First, To: p.End, Head: head, Label: a.noun(label, head), Slant: a.slants[head], Judging: a.judged[head], Known: len(n.parties) > 0 || a.saysWhich(p.First, head)}
	for _, mod := range a.modifiers(n.phrase, label) {
		if at := mod.To - 1; mod.Class == Plain && at < head && a.sorts(at) && slices.Contains(c.parties, a.kinds.party(a.Lemmas[at])) {
			continue
		}
		m.Modifiers = append(m.Modifiers, mod)
	}
	return m
}

// name is the neutral noun of the mentions with the parties in brackets: speech (JD Vance), deal (peace).
func (e *Tellings) name(c *cluster, list []Mention, sorts *kinds) string {
	best := neutral(list)
	var names, kinds []string
	for _, p := range c.parties {
		if p.isKind() {
			kinds = append(kinds, e.Vocab.Norm(sorts.lemma(p)))
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

// neutral is the commonest of the nouns that neither judge nor lean, or, where all do, the commonest of each article with slashes: nobody's
// word is everybody's.
func neutral(list []Mention) string {
	counts := map[string]int{}
	best := ""
	for i := range list { // in order, so that the first of equals wins
		if m := &list[i]; !m.Judging && m.Slant <= Neutral {
			counts[m.noun()]++
		}
	}
	for i := range list {
		if noun := list[i].noun(); counts[noun] > counts[best] {
			best = noun
		}
	}
	if best != "" {
		return best
	}
	var nouns []string
	for i := range list {
		if noun := list[i].noun(); !slices.Contains(nouns, noun) && len(nouns) < nounsShown {
			nouns = append(nouns, noun)
		}
	}
	return strings.Join(nouns, " / ")
}

// nounsShown is the number of nouns that stand side by side in a name.
const nounsShown = 3

// noun is the last word of the label.
func (m *Mention) noun() string { return m.Label[strings.LastIndexByte(m.Label, ' ')+1:] }

// definite notes that an article speaks of the referent as of one that is known: the speech.
func (r *Referent) definite(n *noun) {
	if k := len(r.Definite); n.definite && (k == 0 || r.Definite[k-1] != n.article) {
		r.Definite = append(r.Definite, n.article)
	}
}
