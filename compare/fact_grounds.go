package compare

import (
	"context"
	"slices"

	"tellings/compare/copies"
	"tellings/features"
)

// What is copied is told once. An outlet may publish a text twice, and several may publish one dispatch; either would make a number look
// as if it rested on more than it does. So
//
//   - of the articles of one outlet that are made from one text the longest counts (its own);
//   - in the rest that an outlet is compared with, a family of copies counts once, for the outlet of its base, or of the first copy that counts;
//   - what is made from the outlet's own text is left out of its rest: it says nothing of how others tell.
//
// Each outlet is therefore compared on a ground of its own, the documents that count for it. Outlets that share no text with others
// share one ground, so that without copies there is one, the event itself. Articles that are not in English count on none: the lists
// and the function words are English.

// ground is a selection of an event's documents and the outlets that are compared on it.
type ground struct {
	*Event
	outlets []int // indices of Event.Outlets
}

// grounds are what the outlets of an event are compared on.
type grounds struct {
	whole    *Event
	families []copies.Family
	own      []bool   // by document: counts for its own outlet
	owned    *Event   // the event without what outlets publish twice or in another language
	all      []ground // each outlet that is compared is on one
	family   []int    // by document: that it belongs to, -1 for none
	runs     [][]int  // by outlet: the families that it runs a text of
}

// groundsFact are the grounds of the event.
var groundsFact = &Fact[*grounds]{Name: "grounds", Needs: []Need{familiesFact, charactersFact}, Find: func(_ context.Context, e *View) (*grounds, error) {
	g := &grounds{whole: e.Event, families: familiesFact.Of(e)}
	g.own = g.ownTexts(charactersFact.Of(e))
	g.owned = e.only(g.own)
	g.file()
	if e.reference != "" {
		g.all = g.against(e.Event)
		return g, nil
	}
	shared := g.restOf(-1)
	all := ground{Event: e.only(shared)}
	for o := range e.Outlets {
		if keep := g.restOf(o); slices.Equal(keep, shared) {
			all.outlets = append(all.outlets, o)
		} else {
			g.all = append(g.all, ground{e.only(keep), []int{o}})
		}
	}
	if len(all.outlets) > 0 {
		g.all = append(g.all, all)
	}
	return g, nil
}}

// against are the grounds of the outlets where all are compared with the reference: each has its own articles and those of the reference, less
// what is made from its own text. There are none where the reference does not tell of the event.
func (g *grounds) against(e *Event) (all []ground) {
	at := slices.IndexFunc(e.Outlets, func(o Outlet) bool { return o.Name == e.reference })
	for o := range e.Outlets {
		if at < 0 || o == at {
			continue
		}
		keep := make([]bool, len(e.Docs))
		for doc := range keep {
			in := e.outletOf(doc)
			keep[doc] = g.own[doc] && (in == o || in == at)
		}
		for _, f := range g.families {
			members := f.Members()
			if slices.ContainsFunc(members, func(doc int) bool { return keep[doc] && e.outletOf(doc) == o }) {
				for _, doc := range members {
					keep[doc] = keep[doc] && e.outletOf(doc) == o
				}
			}
		}
		all = append(all, ground{e.only(keep), []int{o}})
	}
	return all
}

// compared reports whether outlet o is compared with any.
func (g *grounds) compared(o int) bool {
	return slices.ContainsFunc(g.all, func(on ground) bool { return slices.Contains(on.outlets, o) })
}

// of returns the selection that outlet o is compared on.
func (g *grounds) of(o int) *Event {
	for _, on := range g.all {
		if slices.Contains(on.outlets, o) {
			return on.Event
		}
	}
	return g.whole // no such outlet
}

// restOf returns which documents count where outlet o is compared with the rest; for o = -1, where no outlet is.
func (g *grounds) restOf(o int) []bool {
	keep := slices.Clone(g.own)
	for _, f := range g.families {
		stays := -1 // the outlet that the family counts for
		for _, doc := range f.Members() {
			if in := g.whole.outletOf(doc); g.own[doc] && (stays < 0 || in == o) {
				stays = in
			}
		}
		for _, doc := range f.Members() {
			keep[doc] = keep[doc] && g.whole.outletOf(doc) == stays
		}
	}
	return keep
}

// ownTexts returns which documents count for their own outlet: those in English, and of each outlet and family the longest.
func (g *grounds) ownTexts(of characters) []bool {
	e := g.whole
	own := make([]bool, len(e.Docs))
	for doc, d := range e.Docs {
		own[doc] = of[d].english
	}
	for _, f := range g.families {
		longest := map[int]int{} // by outlet
		choose := func(doc int) {
			if !own[doc] {
				return
			}
			o := e.outletOf(doc)
			before, met := longest[o]
			if met && e.Docs[doc].Counts.Total() <= e.Docs[before].Counts.Total() {
				own[doc] = false
				return
			}
			if met {
				own[before] = false
			}
			longest[o] = doc
		}
		for _, doc := range f.Members() {
			choose(doc)
		}
	}
	return own
}

// file fills in which outlet runs a text of which family.
func (g *grounds) file() {
	g.family, g.runs = make([]int, len(g.whole.Docs)), make([][]int, len(g.whole.Outlets))
	for doc := range g.family {
		g.family[doc] = -1
	}
	for i := range g.families {
		for _, doc := range g.families[i].Members() {
			g.family[doc] = i
			if o := g.whole.outletOf(doc); g.own[doc] && !slices.Contains(g.runs[o], i) {
				g.runs[o] = append(g.runs[o], i)
			}
		}
	}
}

// pairing is what two outlets are compared on with each other: those of owned, and without the texts that both run where there are any.
type pairing struct {
	docs   [2][]*features.Document
	at     [2][]int // their places in the event, only where shared
	shared bool     // there are texts that both run
}

// pair pairs outlets a and b.
func (g *grounds) pair(a, b int) (p pairing) {
	both := func(family int) bool { return slices.Contains(g.runs[a], family) && slices.Contains(g.runs[b], family) }
	p.shared = slices.ContainsFunc(g.runs[a], both)
	for i, o := range [...]int{a, b} {
		if !p.shared {
			own := g.owned.Outlets[o]
			p.docs[i] = g.owned.Docs[own.First:own.End]
			continue
		}
		for doc := g.whole.Outlets[o].First; doc < g.whole.Outlets[o].End; doc++ {
			if g.own[doc] && !both(g.family[doc]) {
				p.docs[i], p.at[i] = append(p.docs[i], g.whole.Docs[doc]), append(p.at[i], doc)
			}
		}
	}
	return p
}

// places are those of the documents of a pairing of outlets a and b in the event, a's first.
func (g *grounds) places(p pairing, a, b int) (docs []int) {
	if p.shared {
		return slices.Concat(p.at[0], p.at[1])
	}
	for _, o := range [...]int{a, b} {
		for doc := g.owned.Outlets[o].First; doc < g.owned.Outlets[o].End; doc++ {
			if g.owned.from != nil {
				docs = append(docs, g.owned.from[doc])
			} else {
				docs = append(docs, doc)
			}
		}
	}
	return docs
}

// docs returns by outlet which documents it is compared on; nil stands for all. An outlet that is not compared has none.
func (g *grounds) docs() [][]bool {
	in := make([][]bool, len(g.whole.Outlets))
	for o := range in {
		if !g.compared(o) {
			in[o] = make([]bool, len(g.whole.Docs))
		}
	}
	for _, on := range g.all {
		if on.from == nil {
			continue
		}
		docs := make([]bool, len(g.whole.Docs))
		for _, doc := range on.from {
			docs[doc] = true
		}
		for _, o := range on.outlets {
			in[o] = docs
		}
	}
	return in
}
