package actors

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tellings/compare/disjoint"
	"tellings/features"
	"tellings/features/mentions"
)

// None stands for no referent.
const None int32 = -1

// Cast is who an event is about, as all its articles tell it.
type Cast struct {
	Referents []Referent // the most mentioned first
	of        [][]int32  // by document and actor: index into Referents
}

// Referent is an actor of an event: someone or something that its articles speak of.
type Referent struct {
	Name     string // the name that most mentions give it
	Class    mentions.Class
	Known    string // the name of the tables, or empty: see mentions.Actor
	Named    bool   // some article names it; otherwise all describe it
	Of       int32  // the referent that it belongs to or acts for, or None: the White House → the United States
	Mentions []Mention
	Articles int // that mention it
}

// Mention is one mention of a Referent.
type Mention struct {
	Doc   int // index into the documents that were joined
	Index int // index into Reading.Actors.Mentions
}

// Join tells which actors of readings are one. The result does not depend on the order of what an article lists; the
// order of readings breaks ties. Cost is n log n in the number of different names.
func Join(readings []*features.Reading) *Cast {
	g := gather(readings)
	g.joinNames()
	g.joinOffices()
	g.joinNouns()
	return g.cast(readings)
}

// Of is the referent of an actor of a document, by its index in Reading.Actors.Actors.
func (c *Cast) Of(doc int, actor int32) int32 {
	if actor < 0 {
		return None
	}
	return c.of[doc][actor]
}

// Whole is the referent that r belongs to or acts for in the end: the country of its government, its officials and its troops,
// the party of its committee. It is r itself where there is none, and for every person: a named person acts in his or her own name.
func (c *Cast) Whole(r int32) int32 {
	for n := 0; n < 8 && r != None && c.Referents[r].Class != mentions.Person && c.Referents[r].Of != None; n++ {
		if of := c.Referents[r].Of; c.Referents[of].Class == mentions.Person {
			break // Trump's lawyers are not Trump
		} else {
			r = of
		}
	}
	return r
}

// UniqueNames are the names of the referents, told apart where two share one: Clinton, Clinton (2).
func (c *Cast) UniqueNames() []string {
	names, used := make([]string, len(c.Referents)), map[string]bool{}
	for i := range c.Referents {
		name := c.Referents[i].Name
		for n := 2; used[name]; n++ {
			name = c.Referents[i].Name + " (" + strconv.Itoa(n) + ")"
		}
		names[i], used[name] = name, true
	}
	return names
}

// node is one actor of one article, or several that are known to be one.
type node struct {
	doc, actor int
	*mentions.Actor
	count int // mentions
}

type gathering struct {
	nodes []node
	first []int         // by document: index of its first node
	one   disjoint.Sets // of nodes: those that are known to be one
}

func gather(readings []*features.Reading) *gathering {
	g := &gathering{}
	for doc, r := range readings {
		g.first = append(g.first, len(g.nodes))
		for k := range r.Actors.Actors {
			g.nodes = append(g.nodes, node{doc: doc, actor: k, Actor: &r.Actors.Actors[k]})
		}
		for i := range r.Actors.Mentions {
			g.nodes[g.first[doc]+int(r.Actors.Mentions[i].Actor)].count++
		}
	}
	g.one = disjoint.New(len(g.nodes))
	return g
}

// cast makes referents of what was joined.
func (g *gathering) cast(readings []*features.Reading) *Cast {
	c := &Cast{of: make([][]int32, len(readings))}
	index := make([]int32, len(g.nodes)) // by root
	members := map[int32][]int32{}
	var roots []int32
	for n := range g.nodes {
		r := g.one.Root(int32(n))
		if members[r] == nil {
			roots = append(roots, r)
		}
		members[r] = append(members[r], int32(n))
	}
	count := func(r int32) (n int) {
		for _, m := range members[r] {
			n += g.nodes[m].count
		}
		return n
	}
	slices.SortStableFunc(roots, func(a, b int32) int { return cmp.Compare(count(b), count(a)) })
	for i, r := range roots {
		index[r] = int32(i)
		c.Referents = append(c.Referents, g.referent(members[r]))
	}
	led := g.led(roots, members, index)
	for i, r := range roots {
		c.Referents[i].Of = g.belongs(members[r], index, int32(i), led)
	}
	for doc, r := range readings {
		c.of[doc] = make([]int32, len(r.Actors.Actors))
		for k := range r.Actors.Actors {
			c.of[doc][k] = index[g.one.Root(int32(g.first[doc]+k))]
		}
		for i := range r.Actors.Mentions {
			who := &c.Referents[c.of[doc][r.Actors.Mentions[i].Actor]]
			if n := len(who.Mentions); n == 0 || who.Mentions[n-1].Doc != doc {
				who.Articles++
			}
			who.Mentions = append(who.Mentions, Mention{doc, i})
		}
	}
	return c
}

// referent takes the name that most mentions go by, a full one before a surname, and the class that most know.
func (g *gathering) referent(members []int32) Referent {
	var ref Referent
	names, classes := map[string]int{}, [5]int{}
	for _, m := range members {
		n := &g.nodes[m]
		classes[n.Class] += n.count + 1
		if n.Known != "" {
			ref.Known = n.Known
		}
		ref.Named = ref.Named || n.Named
	}
	classes[mentions.Unknown] = 0
	for class, n := range classes {
		if n > classes[ref.Class] {
			ref.Class = mentions.Class(class)
		}
	}
	best := -1
	for _, m := range members {
		n := &g.nodes[m]
		if n.Named != ref.Named {
			continue
		}
		score := n.count + 1
		if ref.Class == mentions.Person && n.Family != "" && len(n.Name) > len(n.Family)+1 {
			score += 1 << 20 // more than the surname
		}
		if names[n.Name] += score; names[n.Name] > best {
			best, ref.Name = names[n.Name], n.Name
		}
	}
	if ref.Known != "" {
		ref.Name = ref.Known
	}
	if !ref.Named {
		ref.Name = g.shared(members, ref.Name)
	}
	return ref
}

// shared is what the articles share of what they call those without a name: groups, of pro-life groups here and anti-choice groups there. One
// article's description is not a name for all. It is name where only one describes them, or where they share nothing.
func (g *gathering) shared(members []int32, name string) string {
	words := strings.Fields(name)
	common := len(words)
	for _, m := range members {
		other := strings.Fields(g.nodes[m].Name)
		k := 0
		for k < min(common, len(other)) && strings.EqualFold(words[len(words)-1-k], other[len(other)-1-k]) {
			k++
		}
		if k > 0 {
			common = k
		}
	}
	return strings.Join(words[len(words)-common:], " ")
}

// belongs is the referent that most members belong to, the first of equals, or None.
func (g *gathering) belongs(members []int32, index []int32, self int32, led []int32) int32 {
	of, counts := None, map[int32]int{}
	for _, m := range members {
		n := &g.nodes[m]
		if n.Of == mentions.None {
			continue
		}
		r := index[g.one.Root(int32(g.first[n.doc])+n.Of)]
		if n.Acts && led[r] != None {
			r = led[r] // the Harker government: that of the country that Harker leads
		}
		if r == self {
			continue
		}
		if counts[r] += n.count + 1; of == None || counts[r] > counts[of] {
			of = r
		}
	}
	return of
}
