package naming

import (
	"slices"

	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// byChoice takes the nouns of each set of alternatives, where articles that choose differently use them with the same words around: troops
// left Kestria after the invasion, after the intervention. A choice is no rate: that an article has one member and never the other is what
// says something.
func (n *names) byChoice() {
	sets := map[uint16][]Use{}
	var order []uint16
	features := n.Matcher.Features()
	for number, a := range n.articles {
		at := map[int]int32{} // by token: the phrase whose head it is
		for i := range a.Phrases {
			if p := &a.Phrases[i]; (a.nameable(int32(i)) || a.titled(p)) && !a.generic(p, Thing) {
				at[a.head(p)] = int32(i)
			}
		}
		for i := range a.Hits { // a word may be in several sets: an invasion of soldiers, of migrants
			h := &a.Hits[i]
			f := &features[h.Feature]
			if f.List != alternations || abstract[f.Category] {
				continue
			}
			phrase, heads := at[h.To-1]
			var u Use
			switch {
			case heads:
				u = a.use(number, phrase)
				if a.titled(&a.Phrases[phrase]) {
					u.Noun = a.words(h.From, h.To)
					u.Words = u.Noun
				}
			case h.To < len(a.Tokens) && a.Tags[h.To-1] == syntax.Adjective && issues.Has(f.Category):
				if phrase, heads = at[h.To]; !heads || !mentions.Persons(a.norm(h.To)) && !bodies.Has(a.lemma(h.To)) {
					continue
				}
				u = a.use(number, phrase) // pro-life groups
				_, entry := n.Matcher.Entry(h.Entry)
				u.Noun, u.Slant, u.Camp, u.Leans = a.words(h.From, h.To)+" "+u.Noun, slantOf(entry), true, a.leansAt(h.From, h.To-1)
			default:
				continue
			}
			set := uint16(h.Feature)
			if sets[set] == nil {
				order = append(order, set)
			}
			sets[set] = append(sets[set], u)
		}
	}
	slices.Sort(order)
	for _, set := range order {
		n.choice(n.kindOf(int(set)), sets[set])
	}
}

// choice joins uses of one set whose nouns differ and whose sentences agree. Two nouns are joined once.
func (n *names) choice(kind Kind, uses []Use) {
	uses = uses[:min(len(uses), choicesCompared)]
	joined := map[[2]string]bool{}
	for i := range uses {
		for k := range i {
			u, v := &uses[k], &uses[i]
			nouns := [2]string{min(u.Noun, v.Noun), max(u.Noun, v.Noun)}
			if u.Article == v.Article || u.Noun == v.Noun || joined[nouns] {
				continue
			}
			if camp := u.Camp && v.Camp; n.uses(uses, u.Article, v.Noun) || n.uses(uses, v.Article, u.Noun) || !camp && (n.plural(u) != n.plural(v) || n.agreeing(u, v) < agree) {
				continue
			}
			joined[nouns] = true
			t := Shared{Kind: kind, Ground: ByChoice}
			for _, w := range uses {
				if w.Noun == u.Noun || w.Noun == v.Noun {
					t.Uses = append(t.Uses, w)
				}
			}
			n.found = append(n.found, t)
		}
	}
}

// issues are the sets whose nouns name one matter whatever is said of it: outlets that speak of the same event and choose differently there name
// the same.
var issues = lang.English.Set("naming.issues")

// titled reports whether a phrase is a name in capitals that names no actor: the Affordable Care Act.
func (a *article) titled(p *syntax.Phrase) bool {
	return a.Tags[p.Head] == syntax.Name && a.counted[p.Head] && !a.names(p.Head)
}

// plural reports whether a use speaks of several.
func (n *names) plural(u *Use) bool {
	a := n.articles[u.Article]
	at := a.phraseAt[u.From]
	return at != syntax.None && a.Phrases[at].Plural
}

// bodies are nouns for people who stand together for something.
var bodies = lang.English.Set("naming.bodies")

// uses reports whether an article has a noun among the uses.
func (n *names) uses(uses []Use, number int, noun string) bool {
	return slices.ContainsFunc(uses, func(u Use) bool { return u.Article == number && u.Noun == noun })
}

// choicesCompared is the number of uses of one set that are compared with each other.
const choicesCompared = 200

// agree is the number of content words that two sentences must share beside the nouns.
const agree = 2

// agreeing counts the content words beside the nouns that the sentences of two uses share.
func (n *names) agreeing(u, v *Use) int {
	return n.shared(n.articles[u.Article], n.articles[v.Article], u.Head, v.Head)
}

// shared counts the content words that the sentences of two tokens share, each once.
func (n *names) shared(a, b *article, at, other int) int {
	common, words := 0, a.lemmasOf(a.SentenceOf(at))
	for _, w := range b.contentOf(b.SentenceOf(other)) {
		for len(words) > 0 && words[0] < w {
			words = words[1:]
		}
		common += toInt(len(words) > 0 && words[0] == w)
	}
	return common
}
