package voice

import (
	"slices"

	"tellings/corpus/text"
)

// voices gives every token its voice: marks win over attribution, attribution over the outlet. A source and cue that stand
// inside their content (talks, Vance said, will go on) are the outlet's, and so is what it glosses there.
func voices(tokens []text.Token, quotes []Quote, glossed []tokenRange, dst []Voice) []Voice {
	dst = slices.Grow(dst[:0], len(tokens))[:len(tokens)]
	clear(dst) // Outlet
	for k := range quotes {
		q := &quotes[k]
		switch q.Kind {
		case Attitude, Topic: // in the outlet's own words
			continue
		case Direct, Partial, Scare:
			for i := q.From; i < q.To; i++ {
				dst[i] = Quoted
			}
			continue
		}
		apart := !q.Cue.Overlaps(q.Span) && !q.Source.Overlaps(q.Span)
		for i := q.From; i < q.To; i++ {
			if dst[i] == Outlet && (apart || !q.Cue.Overlaps(tokens[i].Span()) && !q.Source.Overlaps(tokens[i].Span())) {
				dst[i] = Attributed
			}
		}
	}
	for _, g := range glossed {
		for i := g.first; i < g.end; i++ {
			if dst[i] == Attributed {
				dst[i] = Outlet
			}
		}
	}
	return dst
}
