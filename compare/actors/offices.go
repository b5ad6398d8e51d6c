package actors

import (
	"cmp"
	"slices"

	"tellings/features/mentions"
)

// joinOffices joins the actors that an article only describes by an office to the one actor with a name who bears it in the
// event. Of several it is the one whom most articles give it; of equals none.
func (g *gathering) joinOffices() {
	bearers := map[mentions.Office]map[int32]int{} // office → named actors, with the number of their nodes that bear it
	for i := range g.nodes {
		if n := &g.nodes[i]; n.Named {
			for _, o := range n.Offices {
				for _, key := range keysOf(o) {
					if bearers[key] == nil {
						bearers[key] = map[int32]int{}
					}
					bearers[key][g.one.Root(int32(i))]++
				}
			}
		}
	}
	described := map[mentions.Office]int32{}
	for i := range g.nodes {
		n := &g.nodes[i]
		if n.Named || len(n.Offices) == 0 {
			continue
		}
		key := canonical(n.Offices[0])
		who := most(bearers[key])
		if who == None && len(bearers[key]) == 0 && key.Of == mentions.Home {
			who = most(bearers[mentions.Office{Title: key.Title, Of: nowhere}])
		}
		if who != None {
			g.one.Join(who, int32(i))
		} else if first, ok := described[key]; ok {
			g.one.Join(first, int32(i))
		} else {
			described[key] = int32(i)
		}
	}
}

// nowhere stands for no country in a key.
const nowhere = "-"

// canonical is an office under the name that all words for it share: the leader of a country.
func canonical(o mentions.Office) mentions.Office {
	if o.Of != "" && mentions.Leads(o.Title) && o.Title != "president" && o.Title != "prime minister" {
		o.Title = "leader"
	}
	return o
}

// keysOf are the offices that a bearer of o answers to.
func keysOf(o mentions.Office) []mentions.Office {
	keys := []mentions.Office{canonical(o)}
	if o.Of != "" && mentions.Leads(o.Title) && keys[0].Title != "leader" {
		keys = append(keys, mentions.Office{Title: "leader", Of: o.Of})
	}
	if o.Of != "" {
		keys = append(keys, mentions.Office{Title: o.Title}) // the president
	} else {
		keys = append(keys, mentions.Office{Title: o.Title, Of: nowhere})
	}
	return keys
}

// most is the actor with the highest count, or None where two share it.
func most(counts map[int32]int) int32 {
	who := make([]int32, 0, len(counts))
	for w := range counts { // sorted at once
		who = append(who, w)
	}
	slices.SortFunc(who, func(a, b int32) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	if len(who) == 0 || len(who) > 1 && counts[who[0]] == counts[who[1]] {
		return None
	}
	return who[0]
}

// joinNouns joins actors without a name that are called by the same noun and belong to the same country or body.
func (g *gathering) joinNouns() {
	type key struct {
		noun string
		of   int32
	}
	first := map[key]int32{}
	for i := range g.nodes {
		n := &g.nodes[i]
		if n.Named {
			continue
		}
		of := None
		if n.Of != mentions.None {
			of = g.one.Root(int32(g.first[n.doc]) + n.Of)
		}
		for _, noun := range n.Nouns {
			k := key{noun, of}
			if other, ok := first[k]; ok {
				g.one.Join(other, int32(i))
			} else {
				first[k] = int32(i)
			}
		}
	}
}

// led is for each referent the one of the country that it leads, or None.
func (g *gathering) led(roots []int32, members map[int32][]int32, index []int32) []int32 {
	countries := map[string]int32{}
	for i, r := range roots {
		if known := g.nodes[r].Known; known != "" {
			countries[known] = int32(i)
		}
	}
	of := make([]int32, len(roots))
	for i, r := range roots {
		counts := map[int32]int{}
		for _, m := range members[r] {
			for _, o := range g.nodes[m].Offices {
				if c, ok := countries[o.Of]; ok && mentions.Leads(o.Title) {
					counts[c]++
				}
			}
		}
		of[i] = most(counts)
	}
	return of
}
