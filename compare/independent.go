package compare

import (
	"slices"

	"tellings/compare/copies"
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

// grounds returns the grounds of the event, each outlet being on one.
func (e *Event) grounds() []ground {
	if e.compared != nil {
		return e.compared
	}
	shared := e.restOf(-1)
	all := ground{Event: e.only(shared)}
	for o := range e.Outlets {
		if keep := e.restOf(o); slices.Equal(keep, shared) {
			all.outlets = append(all.outlets, o)
		} else {
			e.compared = append(e.compared, ground{e.only(keep), []int{o}})
		}
	}
	if len(all.outlets) > 0 {
		e.compared = append(e.compared, all)
	}
	return e.compared
}

// ground returns the one that outlet o is compared on.
func (e *Event) ground(o int) *Event {
	for _, g := range e.grounds() {
		if slices.Contains(g.outlets, o) {
			return g.Event
		}
	}
	return e // no such outlet
}

// restOf tells which documents count where outlet o is compared with the rest; for o = -1, where none is.
func (e *Event) restOf(o int) []bool {
	keep := slices.Clone(e.ownTexts())
	for _, f := range e.families() {
		stays := -1 // the outlet that the family counts for
		for _, doc := range f.Members() {
			if in := e.outletOf(doc); e.own[doc] && (stays < 0 || in == o) {
				stays = in
			}
		}
		for _, doc := range f.Members() {
			keep[doc] = keep[doc] && e.outletOf(doc) == stays
		}
	}
	return keep
}

// ownTexts tells which documents count for their own outlet: those in English, and of each outlet and family the longest.
func (e *Event) ownTexts() []bool {
	if e.own != nil {
		return e.own
	}
	e.own = make([]bool, len(e.Docs))
	for doc, d := range e.Docs {
		e.own[doc] = e.characterOf(d).english
	}
	for _, f := range e.families() {
		longest := map[int]int{} // by outlet
		choose := func(doc int) {
			if !e.own[doc] {
				return
			}
			o := e.outletOf(doc)
			before, met := longest[o]
			if met && e.Docs[doc].Counts.Total() <= e.Docs[before].Counts.Total() {
				e.own[doc] = false
				return
			}
			if met {
				e.own[before] = false
			}
			longest[o] = doc
		}
		for _, doc := range f.Members() {
			choose(doc)
		}
	}
	return e.own
}

// ownGround is the event without what outlets publish twice or in another language.
func (e *Event) ownGround() *Event {
	if e.owned == nil {
		e.owned = e.only(e.ownTexts())
	}
	return e.owned
}

// pairGround is what outlets a and b are compared on with each other: ownGround, and without the texts that both run where there are any.
func (e *Event) pairGround(a, b int) *Event {
	keep, shared := make([]bool, len(e.Docs)), false
	for _, o := range [...]int{a, b} {
		copy(keep[e.Outlets[o].First:e.Outlets[o].End], e.ownTexts()[e.Outlets[o].First:e.Outlets[o].End])
	}
	runs := func(f *copies.Family, o int) bool {
		return slices.ContainsFunc(f.Members(), func(doc int) bool { return keep[doc] && e.outletOf(doc) == o })
	}
	families := e.families()
	for i := range families {
		if f := &families[i]; runs(f, a) && runs(f, b) {
			shared = true
			for _, doc := range f.Members() {
				keep[doc] = false
			}
		}
	}
	if !shared {
		return e.ownGround()
	}
	return e.only(keep)
}

// only returns the event with the documents of keep alone. Outlets keep their numbers, also those that have no document left.
func (e *Event) only(keep []bool) *Event {
	if !slices.Contains(keep, false) {
		return e
	}
	sub := &Event{Name: e.Name, Outlets: slices.Clone(e.Outlets), Analyzer: e.Analyzer, Background: e.Background, readers: e.readers, whole: e}
	for o, outlet := range e.Outlets {
		sub.Outlets[o].First = len(sub.Docs)
		for doc := outlet.First; doc < outlet.End; doc++ {
			if keep[doc] {
				sub.Docs = append(sub.Docs, e.Docs[doc])
				sub.from = append(sub.from, doc)
			}
		}
		sub.Outlets[o].End = len(sub.Docs)
	}
	return sub
}

// pick returns those of a list over the documents of the whole event that belong to sub's documents.
func pick[T any](sub *Event, all []T) []T {
	if sub.whole == nil {
		return all
	}
	picked := make([]T, len(sub.from))
	for i, doc := range sub.from {
		picked[i] = all[doc]
	}
	return picked
}
