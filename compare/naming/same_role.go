package naming

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// role is what a phrase is to a verb group: who does it, whom it is done to, what a preposition binds to it, by the word.
type role struct {
	kind syntax.Role
	word string
}

// filler is a phrase in its role.
type filler struct {
	role
	phrase int32
}

// byRole looks, in clauses of two outlets that tell the same point, for the same verb with the same words in its other roles. What then
// fills the role that is left is one thing under two names: “the council approved the mosque”, “the council approved the Islamic center”. It
// needs no list of what can name what: the argument is that of Lin & Pantel 2001 (Discovery of inference rules), turned around.
func (n *names) byRole(points [][]Told) {
	pairs := map[[2]string][]pair{}
	var order [][2]string
	add := func(found []pair) {
		for _, p := range found {
			key := [2]string{min(p.a.Noun, p.b.Noun), max(p.a.Noun, p.b.Noun)}
			if pairs[key] == nil {
				order = append(order, key)
			}
			pairs[key] = append(pairs[key], p)
		}
	}
	for _, told := range points {
		words := make([]map[uint32]bool, len(told))
		for i := range told {
			if len(told) > 1 {
				words[i] = n.content(n.articles[told[i].Article], told[i])
			}
			for j := range i {
				if told[i].Article != told[j].Article {
					add(n.aligned(told[j], told[i]))
					add(n.leftOver(told[j], told[i], words[j], words[i]))
				}
			}
		}
	}
	for _, acts := range n.byVerb() {
		for i := range acts {
			for j := range i {
				if s, t := acts[j], acts[i]; s.article != t.article && n.overlap(s, t) >= overlapping {
					add(n.fillers(s.article, t.article, s.predicate, t.predicate))
				}
			}
		}
	}
	n.index()
	for _, key := range order {
		n.found = append(n.found, n.spread(pairs[key]))
	}
}

// verbAt is a verb group of an article.
type verbAt struct {
	article   int
	predicate int32
}

const (
	verbsAlike  = 50 // verb groups of one verb that are compared with each other
	overlapping = 3  // content words, the verb among them, that two sentences outside of all points must share
)

// byVerb is the verb groups of the event by their verb, in order of their first. Verbs that say nothing of what is done are left out.
func (n *names) byVerb() [][]verbAt {
	at := map[uint32]int{}
	var verbs [][]verbAt
	for number, a := range n.articles {
		for i := range a.Predicates {
			v := &a.Predicates[i]
			if lemma := a.lemma(v.Head); !a.counted[v.Head] || v.Negated || a.Tags[v.Head] != syntax.Verb || lightVerbs.Has(lemma) || speechVerbs.Has(lemma) {
				continue
			}
			k, known := at[a.Lemmas[v.Head]]
			if !known {
				k = len(verbs)
				at[a.Lemmas[v.Head]] = k
				verbs = append(verbs, nil)
			}
			if len(verbs[k]) < verbsAlike {
				verbs[k] = append(verbs[k], verbAt{number, int32(i)})
			}
		}
	}
	return verbs
}

// overlap counts the content words that the sentences of two verb groups share.
func (n *names) overlap(s, t verbAt) int {
	a, b := n.articles[s.article], n.articles[t.article]
	return n.shared(a, b, a.Predicates[s.predicate].Head, b.Predicates[t.predicate].Head)
}

// pair is two uses in one role.
type pair struct{ a, b Use }

// aligned are the pairs of two stretches that tell one point.
func (n *names) aligned(s, t Told) (pairs []pair) {
	a, b := n.articles[s.Article], n.articles[t.Article]
	others := b.verbs(t)
	for _, i := range a.verbs(s) {
		for _, k := range others {
			if a.lemma(a.Predicates[i].Head) == b.lemma(b.Predicates[k].Head) {
				pairs = append(pairs, n.fillers(s.Article, t.Article, i, k)...)
			}
		}
	}
	return pairs
}

// verbs are the verb groups of a stretch that are not negated.
func (a *article) verbs(s Told) (found []int32) {
	from := a.Sentences[a.SentenceOf(s.From)].First
	first := sort.Search(len(a.Predicates), func(i int) bool { return a.Predicates[i].First >= from })
	for i := first; i < len(a.Predicates) && a.Predicates[i].First < s.To; i++ {
		if v := &a.Predicates[i]; v.Head >= s.From && v.Head < s.To && !v.Negated {
			found = append(found, int32(i))
		}
	}
	return found
}

// fillers compares what stands in the roles of two verb groups of one verb.
func (n *names) fillers(s, t int, v, w int32) (pairs []pair) {
	a, b := n.articles[s], n.articles[t]
	p, q := a.roles(v), b.roles(w)
	light := lightVerbs.Has(a.lemma(a.Predicates[v].Head)) || speechVerbs.Has(a.lemma(a.Predicates[v].Head))
	same, open := 0, [][2]int32{}
	for _, f := range p {
		for _, g := range q {
			if f.role != g.role {
				continue
			}
			switch {
			case alike(a, b, f.phrase, g.phrase):
				same++
				open = append(open, [2]int32{f.phrase, g.phrase})
			default:
				open = append(open, [2]int32{f.phrase, g.phrase})
			}
		}
	}
	if same == 0 || light && same < 2 {
		return nil
	}
	for _, o := range open {
		pairs = append(pairs, n.differing(s, t, o[0], o[1])...)
	}
	return pairs
}

// differing is the two phrases, or those behind their of where the nouns before it are one (the building of the mosque), as a pair.
func (n *names) differing(s, t int, f, g int32) []pair {
	a, b := n.articles[s], n.articles[t]
	for range 2 {
		if !alike(a, b, f, g) {
			break
		}
		if f, g = a.of(&a.Phrases[f]), b.of(&b.Phrases[g]); f == syntax.None || g == syntax.None {
			return nil
		}
	}
	if !a.nameable(f) || !b.nameable(g) || a.Phrases[f].Plural != b.Phrases[g].Plural {
		return nil
	}
	if mentions.Persons(a.norm(a.Phrases[f].Head)) != mentions.Persons(b.norm(b.Phrases[g].Head)) {
		return nil
	}
	if a.aspect(f) || b.aspect(g) {
		return nil
	}
	x, y := a.use(s, f), b.use(t, g)
	if x.Noun == y.Noun || n.has(t, x.Noun) || n.has(s, y.Noun) {
		return nil
	}
	return []pair{{x, y}}
}

// aspect reports whether a phrase names by its ending what something does or is, and no thing: timing, length, qualification. Of one point articles may
// tell several sides.
func (a *article) aspect(phrase int32) bool {
	lemma := a.lemma(a.head(&a.Phrases[phrase]))
	return slices.ContainsFunc(aspectEndings(), func(end string) bool { return strings.HasSuffix(lemma, end) })
}

var aspectEndings = sync.OnceValue(func() []string { return lang.English.Words("naming.aspect-endings") })

// has reports whether an article has a noun: one that names two things by two nouns does not choose between them.
func (n *names) has(number int, noun string) bool {
	a := n.articles[number]
	for t := range a.Tokens {
		if a.Tags[t] == syntax.Noun && a.counted[t] && a.noun(t, t) == noun {
			return true
		}
	}
	return false
}

// vague are nouns that name no thing: quantities, times, parts, and those that stand for whatever was said.
var vague = lang.English.Set("naming.vague")

// nameable reports whether a phrase names a thing by a common noun and could be compared.
func (a *article) nameable(phrase int32) bool {
	p := &a.Phrases[phrase]
	head := a.head(p)
	lemma := a.lemma(head)
	if p.End-p.First == 1 && strings.HasSuffix(lemma, "ing") && p.First > 0 && a.Tags[p.First-1] == syntax.Preposition {
		return false // after meeting
	}
	return a.counted[head] && a.Tags[head] == syntax.Noun && !a.names(head) && !(quantities.Has(lemma) && p.Of != syntax.None) && !vague.Has(lemma) && a.Lists().class(lemma) != determining
}

// alike reports whether two phrases name the same: one member of the cast, or one noun.
func alike(a, b *article, f, g int32) bool {
	if x, y := a.actor(f), b.actor(g); x >= 0 || y >= 0 {
		return x == y
	}
	h, k := a.head(&a.Phrases[f]), b.head(&b.Phrases[g])
	return a.Tags[h] != syntax.Pronoun && a.Lemmas[h] == b.Lemmas[k]
}

// roles are the phrases bound to a verb group, a passive turned around.
func (a *article) roles(v int32) (list []filler) {
	p := &a.Predicates[v]
	does, suffers := p.Subject, p.Object
	if p.Passive {
		does, suffers = p.Agent, p.Subject
	}
	if does != syntax.None {
		list = append(list, filler{role{kind: syntax.Agent}, does})
	}
	if suffers != syntax.None {
		list = append(list, filler{role{kind: syntax.Object}, suffers})
	}
	for t := p.End; t < len(a.Tokens) && a.Clauses[t] == a.Clauses[p.Head] && !a.Tokens[t].Flags.Is(text.Punct); t++ {
		if a.Tags[t] != syntax.Preposition || t+1 >= len(a.Tokens) || a.norm(t) == "of" {
			continue
		}
		if next := a.phraseAt[t+1]; next != syntax.None {
			list = append(list, filler{role{syntax.Oblique, a.norm(t)}, next})
		}
	}
	return list
}

// spread makes a thing of pairs of the same two nouns: the uses of the pairs, and in their articles those of the same noun that is definite
// and bare or has the same words before it.
func (n *names) spread(pairs []pair) Shared {
	t := Shared{Kind: Thing, Ground: ByRole}
	words := map[string][]string{} // by noun: what it is called with
	var heads []uint32
	for _, p := range pairs {
		for _, u := range []*Use{&p.a, &p.b} {
			t.Uses = append(t.Uses, *u)
			words[u.Noun] = append(words[u.Noun], u.Words)
			if lemma := n.articles[u.Article].Lemmas[u.Head]; !slices.Contains(heads, lemma) {
				heads = append(heads, lemma)
			}
		}
	}
	for _, lemma := range heads {
		for _, at := range n.byHead[lemma] {
			a := n.articles[at.article]
			u := a.use(at.article, at.phrase)
			if calls, known := words[u.Noun]; known && (u.Words == u.Noun && a.Phrases[at.phrase].Definite || slices.Contains(calls, u.Words)) {
				t.Uses = append(t.Uses, u)
			}
		}
	}
	return t
}

// phraseIn is a phrase of an article.
type phraseIn struct {
	article int
	phrase  int32
}

// index files the phrases that could be compared by the lemma of their head.
func (n *names) index() {
	n.byHead = map[uint32][]phraseIn{}
	for number, a := range n.articles {
		for i := range a.Phrases {
			if a.nameable(int32(i)) {
				lemma := a.Lemmas[a.head(&a.Phrases[i])]
				n.byHead[lemma] = append(n.byHead[lemma], phraseIn{number, int32(i)})
			}
		}
	}
}
