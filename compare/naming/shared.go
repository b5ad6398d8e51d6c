package naming

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
)

// Shared is something that articles share, with every place where one of them names it by a noun.
type Shared struct {
	Kind   Kind
	Ground Ground
	Uses   []Use // in order of article, then of place
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
	Noun      string // its lemma, or that of all words of a choice: illegal immigrant
	Words     string // the noun with the words that make it a name of its own, in lower case: six-week abortion ban
	Slant     Slant
	Judging   bool
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
	found    []Shared
}

// byReferent takes the mentions of acts, events, things and groups, and the descriptions of actors.
func (n *names) byReferent(referents []Referent) {
	for i := range referents {
		r := &referents[i]
		t := Shared{Kind: r.Kind, Ground: ByReferent}
		for k := range r.Mentions {
			m := &r.Mentions[k]
			a := n.articles[m.Article]
			if a.Tags[m.Head] != syntax.Noun || m.Label == r.Name && r.isActor() {
				continue
			}
			u := Use{Article: m.Article, From: m.From, To: m.To, Head: m.Head, Noun: m.Label, Slant: m.Slant, Judging: m.Judging, Modifiers: m.Modifiers}
			u.Words = a.calling(m.From, m.Head, m.Label)
			t.Uses = append(t.Uses, u)
		}
		if len(t.Uses) > 0 && !(r.Choice && !r.Parties) {
			n.found = append(n.found, t)
		}
	}
}

func (r *Referent) isActor() bool {
	return r.Kind == Person || r.Kind == Organisation || r.Kind == Place || r.Kind == Group
}

// use reads a phrase as a name for a thing.
func (a *article) use(number int, phrase int32) Use {
	p := &a.Phrases[phrase]
	head := a.head(p)
	label := head
	for a.slants[head] != NoSlant && label > p.First && a.choices[label-1] == a.choices[head] {
		label--
	}
	u := Use{Article: number, From: p.First, To: head + 1, Head: head, Noun: a.noun(label, head), Slant: a.slants[head], Judging: a.judged[head],
		Modifiers: a.modifiers(phrase, label)}
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
			a.Tokens[t].Flags.Is(text.Possessive) || len(norm) < 2 {
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
	parent := make([]int, len(n.found))
	find := func(i int) int {
		for parent[i] != i {
			i = parent[i]
		}
		return i
	}
	for i := range n.found {
		parent[i] = i
		for _, u := range n.found[i].Uses {
			key := at{u.Article, u.Head}
			if k, known := owner[key]; known {
				if p, q := find(k), find(i); p != q {
					parent[max(p, q)] = min(p, q)
				}
			} else {
				owner[key] = i
			}
		}
	}
	byRoot := map[int]*Shared{}
	var order []*Shared
	for i := range n.found {
		root := find(i)
		t := byRoot[root]
		if t == nil {
			t = &Shared{Kind: n.found[root].Kind, Ground: n.found[root].Ground}
			byRoot[root] = t
			order = append(order, t)
		}
		t.Uses = append(t.Uses, n.found[i].Uses...)
	}
	things := make([]Shared, 0, len(order))
	for _, t := range order {
		slices.SortStableFunc(t.Uses, func(a, b Use) int { return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Head, b.Head)) })
		t.Uses = slices.CompactFunc(t.Uses, func(a, b Use) bool { return a.Article == b.Article && a.Head == b.Head })
		things = append(things, *t)
	}
	return things
}
