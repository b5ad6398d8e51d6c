package naming

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare/disjoint"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// Shared is something that articles share, with every place where one of them names it by a noun.
type Shared struct {
	Name   string // of an actor, as the cast has it; empty of others
	Kind   Kind
	Ground Ground
	Uses   []Use // in order of article, then of place

	loose bool // nothing but a set says that its nouns are one: it is not known whose it is
}

// Ground is what shows that several nouns name one thing.
type Ground string

// The grounds, the surest first.
const (
	ByReferent Ground = "referent" // they are mentions of one referent
	ByRole     Ground = "role"     // they fill one role in two clauses that tell the same point
	ByChoice   Ground = "choice"   // they are in one set of alternatives, and the words around them agree
)

// Use is one noun for a thing at one place.
type Use struct {
	Article   int
	From, To  int    // its tokens with what stands before it, half-open
	Head      int    // the token of the noun
	Noun      string // its lemma, or that of all words of a choice: illegal immigrant; empty where an actor is named, and not described
	Words     string // the noun with the words that make it a name of its own, in lower case: six-week abortion ban
	Plural    bool
	Slant     Slant
	Leans     []Lean // in each set of alternatives that the noun is in
	Judging   bool
	Camp      bool // the choice is between words for a camp (pro-life groups) or for a matter that is one whatever is said of it (illegal immigrants)
	Known     bool // its phrase says which one is meant: the talks, talks with the miners, Larton talks; not talks
	Modifiers []Modifier
}

// Told is a stretch of an article that tells a point of the event.
type Told struct{ Article, From, To int }

// Share returns what articles name by different nouns: referents are what Find returned, points the places of each point that several
// articles tell. Precision comes first: two nouns are one thing only on one of the Grounds.
func (e *Tellings) Share(referents []Referent, points [][]Told) []Shared {
	sorts := &kinds{numbers: map[uint32]party{}}
	articles := make([]*article, len(e.Articles))
	for i := range e.Articles {
		articles[i] = newArticle(e, &e.Articles[i], sorts)
	}
	n := &names{Tellings: e, articles: articles}
	n.byReferent(referents)
	n.byRole(points)
	n.byChoice()
	return n.joined()
}

// names is the things of an event in the making.
type names struct {
	*Tellings
	articles []*article
	byHead   map[uint32][]phraseIn // by the lemma of the head: see index
	found    []Shared
}

// byReferent takes the mentions of acts, events, things and groups, and the descriptions of actors. A person is not named by his office, which
// everybody calls him by, nor by his kin.
func (n *names) byReferent(referents []Referent) {
	for i := range referents {
		r := &referents[i]
		if r.Kind == Place {
			continue // what stands beside the name of a place is said of who comes from there
		}
		t := Shared{Name: r.Name, Kind: r.Kind, Ground: ByReferent, loose: !r.Actor && (r.Choice || !r.Parties)}
		if !r.Actor {
			t.Name = ""
		}
		for k := range r.Mentions {
			m := &r.Mentions[k]
			a := n.articles[m.Article]
			u := Use{Article: m.Article, From: m.From, To: m.To, Head: m.Head, Noun: m.Label, Plural: a.plural(m.From), Slant: m.Slant, Leans: a.leansAt(m.From, m.Head), Judging: m.Judging, Modifiers: m.Modifiers, Known: m.Known, Camp: a.camps[m.Head]}
			if r.Actor && (m.Label == r.Name || a.Tags[m.Head] != syntax.Noun || a.plain(r.Kind, m)) {
				u.Noun, u.Modifiers = "", nil // a bare name, or a title
				t.Uses = append(t.Uses, u)
				continue
			}
			if a.Tags[m.Head] != syntax.Noun || vague.Has(a.lemma(m.Head)) || r.Kind == Organisation && r.Actor && !body(a.norm(m.Head)) {
				continue
			}
			u.Words = a.calling(m.From, m.Head, m.Label)
			if r.Actor {
				u.To = a.withOf(m)
			}
			t.Uses = append(t.Uses, u)
		}
		if !r.Actor {
			t.Uses = agreeing(t.Uses)
		}
		if len(t.Uses) > 0 && !(r.Choice && !r.Parties) {
			n.found = append(n.found, t)
		}
	}
}

// saysWhich reports whether the phrase from a token to its noun, or what stands behind it, says which one is meant.
func (a *article) saysWhich(from, head int) bool {
	if at := a.phraseAt[from]; at != syntax.None && (a.Phrases[at].Definite || a.Phrases[at].Of != syntax.None) {
		return true
	}
	for t := from; t < head; t++ {
		if a.Tags[t] == syntax.Name {
			return true
		}
	}
	return head+1 < len(a.Tokens) && whose.Has(a.norm(head+1))
}

// whose are prepositions behind a noun that say whose it is: an inquiry into the fire, talks with the miners.
var whose = lang.English.Set("naming.whose")

// plural reports whether the phrase that begins at a token speaks of several.
func (a *article) plural(first int) bool {
	at := a.phraseAt[first]
	return at != syntax.None && a.Phrases[at].Plural
}

// agreeing keeps the uses that agree in number with the commonest noun, and those of this noun: an affair is no scandals, a law no restrictions.
func agreeing(uses []Use) []Use {
	counts := map[string]int{}
	most := ""
	for i := range uses { // in order, so that the first of equals wins
		if counts[uses[i].Noun]++; counts[uses[i].Noun] > counts[most] {
			most = uses[i].Noun
		}
	}
	several := 0
	for i := range uses {
		if uses[i].Noun == most && uses[i].Plural {
			several++
		}
	}
	plural := 2*several > counts[most]
	return slices.DeleteFunc(uses, func(u Use) bool { return u.Noun != most && u.Plural != plural })
}

// body reports whether a noun can be that of a body: a notion behind the name of one is none.
func body(norm string) bool {
	_, ok := mentions.People(norm)
	return ok
}

// plain reports whether a noun says of an actor only which office or rank he has, or whose kin he is; of a body (the organization, the
// foundation) and of a group of whom the articles give no name, anything that does not lean: officials here need not be the officials there.
func (a *article) plain(kind Kind, m *Mention) bool {
	if m.Judging || m.Slant > Neutral {
		return false
	}
	return kind == Group || kind == Organisation || mentions.OfficeNoun(a.norm(m.Head)) || titles.Has(a.lemma(m.Head))
}

// titles are nouns for persons that name a rank or kin and nothing that an outlet chooses.
var titles = lang.English.Set("naming.titles")

// withOf is the token behind a description with what its of adds: the architect of the plan.
func (a *article) withOf(m *Mention) int {
	end := m.To
	if end < len(a.Tokens) && a.norm(end) == "of" && end+1 < len(a.Tokens) {
		if at := a.phraseAt[end+1]; at != syntax.None && a.Phrases[at].End-end <= ofWords {
			return a.Phrases[at].End
		}
	}
	return end
}

// ofWords is the number of words behind of that a description keeps.
const ofWords = 6

// use reads a phrase as a name for a thing.
func (a *article) use(number int, phrase int32) Use {
	p := &a.Phrases[phrase]
	head := a.head(p)
	label := head
	for a.slants[head] != NoSlant && label > p.First && a.choices[label-1] == a.choices[head] {
		label--
	}
	u := Use{Article: number, From: p.First, To: head + 1, Head: head, Noun: a.noun(label, head), Slant: a.slants[head], Leans: a.leansAt(p.First, head), Judging: a.judged[head], Camp: a.camps[head],
		Modifiers: a.modifiers(phrase, label), Known: a.saysWhich(p.First, head)}
	u.Words = a.calling(p.First, head, u.Noun)
	return u
}

// calling is the noun with the adjectives and nouns before it that make it a name: not articles, owners, numbers, and words that only
// pick out.
func (a *article) calling(from, head int, noun string) string {
	label := head - strings.Count(noun, " ")
	for t := label - 1; t >= from; t-- {
		norm := a.norm(t)
		hyphen := strings.Contains(norm, "-")
		if !modifies(a.Tags[t]) && a.Tags[t] != syntax.Name || a.Lists().class(norm) == determining && !hyphen || a.Tags[t] == syntax.Numeral && !hyphen ||
			a.Tokens[t].Flags.Is(text.Possessive) || len(norm) < 2 || a.Tags[t] == syntax.Noun && a.Tags[t+1] == syntax.Adjective { // saved from deportation young immigrants
			from = t + 1
			break
		}
	}
	if from >= label {
		return noun
	}
	return a.words(from, label) + " " + noun
}

// Lists are those of the event.
func (a *article) Lists() *Lists { return a.e.Lists }

// joined are the things with those made one that share a use, in order of their first use.
func (n *names) joined() []Shared {
	type at struct{ article, head int }
	owner := map[at]int{}
	one := disjoint.New(len(n.found))
	for i := range n.found {
		for _, u := range n.found[i].Uses {
			key := at{u.Article, u.Head}
			if k, known := owner[key]; known {
				one.Join(int32(k), int32(i))
			} else {
				owner[key] = i
			}
		}
	}
	byRoot := map[int32]*Shared{}
	var order []*Shared
	for i := range n.found {
		root := one.Root(int32(i))
		t := byRoot[root]
		if t == nil {
			t = &Shared{Name: n.found[root].Name, Kind: n.found[root].Kind, Ground: n.found[root].Ground, loose: n.found[root].loose}
			byRoot[root] = t
			order = append(order, t)
		}
		t.Uses = append(t.Uses, n.found[i].Uses...)
	}
	things := make([]Shared, 0, len(order))
	for _, t := range order {
		slices.SortStableFunc(t.Uses, func(a, b Use) int { return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Head, b.Head)) })
		t.Uses = slices.CompactFunc(t.Uses, func(a, b Use) bool { return a.Article == b.Article && a.Head == b.Head })
		if t.Name == "" {
			n.doubtful(t)
		}
		things = append(things, *t)
	}
	return things
}

// doubtful takes away the uses of words that no other article has for the thing, unless they stand among words that others use of it too:
// of an act or event it is only likely that all mean the same, and a word that one article alone has is where it would be another one.
func (n *names) doubtful(t *Shared) {
	in := map[string]map[int]bool{} // by words, and by noun: the articles that have them
	for _, u := range t.Uses {
		if in["\x00"+u.Noun] == nil {
			in["\x00"+u.Noun] = map[int]bool{}
		}
		in["\x00"+u.Noun][u.Article] = true
		if in[u.Words] == nil {
			in[u.Words] = map[int]bool{}
		}
		in[u.Words][u.Article] = true
	}
	keep := make([]bool, len(t.Uses))
	for i := range t.Uses {
		u := &t.Uses[i]
		more := toInt(t.loose && len(in["\x00"+u.Noun]) == 1) + toInt(t.Kind == Group) // of people there are many in an event
		which := u.Known || n.prominent(u) || len(in["\x00"+u.Noun]) > 1 && u.Noun == u.Words
		keep[i] = u.Camp || which && !n.another(u) && (len(in[u.Words]) > 1 || n.among(u, t.Uses, more))
	}
	kept := t.Uses[:0]
	for i, u := range t.Uses {
		if keep[i] {
			kept = append(kept, u)
		}
	}
	t.Uses = kept
}

// prominent reports whether a use stands where an article says what it is about.
func (n *names) prominent(u *Use) bool {
	a := n.articles[u.Article]
	switch a.Parts[a.SentenceOf(u.Head)] {
	case corpus.Headline, corpus.Subhead, corpus.Lead:
		return true
	}
	return false
}

// among reports whether the sentence of a use agrees with that of a use in another article: in one word where an article says what it is
// about, else in two, one more where that is the noun, and more besides.
func (n *names) among(u *Use, uses []Use, more int) bool {
	enough := agree + more
	if n.prominent(u) {
		enough--
	}
	for k := range uses[:min(len(uses), usesCompared)] {
		v := &uses[k]
		if v.Article != u.Article && (n.agreeing(u, v) >= enough+toInt(u.Noun == v.Noun) || n.onlyNounsDiffer(u, v)) {
			return true
		}
	}
	return false
}

// onlyNounsDiffer reports whether the sentences of two uses have the same content words, two or more, but for their nouns: the insurgents hold the
// valley, the fighters hold the valley.
func (n *names) onlyNounsDiffer(u, v *Use) bool {
	rest := func(u *Use) []uint32 {
		a := n.articles[u.Article]
		return slices.DeleteFunc(slices.Clone(a.contentOf(a.SentenceOf(u.Head))), func(lemma uint32) bool { return lemma == a.Lemmas[u.Head] })
	}
	words := rest(u)
	return u.Noun != v.Noun && len(words) >= agree && slices.Equal(words, rest(v))
}

// usesCompared is the number of uses of a thing that one is compared with.
const usesCompared = 60

// another reports whether a use has words before it that set it off from others of its noun: the 1993 federal law, her last trip.
func (n *names) another(u *Use) bool {
	a := n.articles[u.Article]
	for t := u.From; t < u.Head; t++ {
		if otherTimes.Has(a.norm(t)) {
			return true
		}
	}
	for _, m := range u.Modifiers {
		if m.To <= u.Head && setsOff.Has(m.Text) {
			return true
		}
	}
	return false
}

var (
	setsOff    = lang.English.Set("naming.sets-off")
	otherTimes = lang.English.Set("naming.other-times")
)

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
