package wording

import (
	"slices"

	"tellings/features/voice"
)

// World is an event as it is read: its documents with their grammar and actors, its charged words, and where every word of it stands.
type World struct {
	e       *Event
	readers []*reader
	usage   *usage
	charges [][]charge        // by document: those that say something, in order
	charged []map[int]float64 // by document and token: the weight of the charge that covers it, outside of quotation marks
	outlets int
}

// Read reads an event.
func Read(e Event) *World {
	w := &World{e: &e}
	if len(e.Outlets) > 0 {
		w.outlets = 1 + slices.Max(e.Outlets)
	}
	for doc := range e.Docs {
		w.readers = append(w.readers, newReader(&e, doc))
	}
	w.usage = newUsage(w.readers)
	for _, r := range w.readers {
		at := map[int]float64{}
		var charges []charge
		listed := r.charges()
		for _, c := range w.contests(r) { // what is in no list comes last, and stays where a list has its word
			if !slices.ContainsFunc(listed, c.overlaps) {
				listed = append(listed, c)
			}
		}
		slices.SortFunc(listed, func(a, b charge) int { return a.from - b.from })
		for _, c := range listed {
			says := r.says(&c, fixedPhrases())
			if says == 0 || !r.spoken(c.from, c.to) {
				continue
			}
			c.weight *= says
			charges = append(charges, c)
			for t := c.from; t < c.to && c.voice != voice.Quoted && c.list != Contested; t++ {
				at[t] = c.weight
			}
		}
		w.charges, w.charged = append(w.charges, charges), append(w.charged, at)
	}
	return w
}
