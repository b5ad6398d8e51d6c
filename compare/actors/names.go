package actors

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
)

// called is one name by which articles of an event call an actor, with the nodes that bear it.
type called struct {
	words  []string // normal forms
	family string   // that of a person's name, else empty
	class  mentions.Class
	nodes  []int32
	titles []mentions.Office // that its bearers have beside it
	count  int
	member int32 // index of the name that it is one with, itself when it founded an actor
}

// joinNames joins the nodes that are named alike.
func (g *gathering) joinNames() {
	known := map[string]int32{}
	byKey := map[string]int{}
	var names []called
	for i := range g.nodes {
		n := &g.nodes[i]
		switch {
		case n.Known != "":
			if first, ok := known[n.Known]; ok {
				g.one.Join(first, int32(i))
			} else {
				known[n.Known] = int32(i)
			}
		case n.Named:
			words := wordsOf(n.Name)
			key := strings.Join(words, " ")
			at, ok := byKey[key]
			if !ok {
				at = len(names)
				byKey[key] = at
				names = append(names, called{words: words, class: n.Class, member: int32(at)})
			}
			c := &names[at]
			c.nodes, c.count = append(c.nodes, int32(i)), c.count+n.count
			if n.Class == mentions.Person || c.class == mentions.Unknown {
				c.class = n.Class
			}
			if c.family == "" {
				c.family = n.Family
			}
			for _, o := range n.Offices {
				if !slices.Contains(c.titles, o) {
					c.titles = append(c.titles, o)
				}
			}
		}
	}
	g.joinCalled(names)
	for i := range names {
		first := names[names[i].member].nodes[0]
		for _, n := range names[i].nodes {
			g.one.Join(first, n)
		}
	}
}

// wordsOf are the normal forms of the words of a name: hyphens part words (Jong-un), points and the words of courtesy fall away.
func wordsOf(name string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\u00a0' || r == ',' || r == '\n' }) {
		norm := strings.Trim(strings.ReplaceAll(text.Normalise(w), ".", ""), `'"`)
		if norm = strings.TrimSuffix(norm, "'s"); norm != "" && norm != "the" {
			words = append(words, norm)
		}
	}
	return words
}

// joinCalled gives every name the one that it is one with: first the names of several words, the longest and most frequent
// first, then single ones.
func (g *gathering) joinCalled(names []called) {
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &names[i], &names[j]
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(b.count, a.count), cmp.Compare(strings.Join(a.words, " "), strings.Join(b.words, " ")))
	})
	x := index{families: map[string][]int{}, bearers: map[string][]int{}, spellings: map[string][]string{}, givens: map[string][]int{}, acronyms: map[string][]int{}}
	for _, i := range order {
		n := &names[i]
		if at := x.find(names, n); at >= 0 && !g.keptApart(n, &names[at]) {
			n.member = names[at].member
			continue
		}
		x.add(names, i)
	}
}

// keptApart reports whether an article has two full names as two people: it knows better than their spelling.
func (g *gathering) keptApart(a, b *called) bool {
	if len(a.words) < 2 || len(b.words) < 2 {
		return false
	}
	if x, y := givenOf(a), givenOf(b); x == y || AlikeSpelling(x, y) {
		return false
	}
	for i, k := 0, 0; i < len(a.nodes) && k < len(b.nodes); { // both in order of documents
		switch x, y := g.nodes[a.nodes[i]].doc, g.nodes[b.nodes[k]].doc; {
		case x == y:
			return true
		case x < y:
			i++
		default:
			k++
		}
	}
	return false
}
