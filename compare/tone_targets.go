package compare

import (
	"context"
	"slices"

	"tellings/compare/actors"
	"tellings/features/stance"
)

// readTargets reads what the articles do with those whom the user asked for and two outlets or more speak of.
func (a *accounts) readTargets(ctx context.Context, e *View) error {
	wanted := make([]int32, len(e.readers.targets))
	for i, t := range e.readers.targets {
		wanted[i] = int32(i)
		a.actors = append(a.actors, tonedActor{name: t.Name, side: t.Side, referent: actors.None})
	}
	readings := readingsFact.Of(e)
	err := a.read(ctx, e, func(r toneReader, doc int) [][]stance.Mention {
		return r.names.Find(e.Docs[doc], readings[doc], wanted)
	})
	if err != nil {
		return err
	}
	n := 0
	for i := range a.of {
		if outletsOf(e.Event, len(a.of[i]), func(k int) int { return a.of[i][k].doc }) > 1 {
			a.of[n], a.actors[n] = a.of[i], a.actors[i]
			a.actors[n].meet(e, a.of[n])
			n++
		}
	}
	a.of, a.actors = a.of[:n], a.actors[:n]
	return nil
}

// meet finds the referent of the cast that is mentioned where the actor is, the one most often.
func (t *tonedActor) meet(e *View, of []account) {
	cast, readings := castFact.Of(e), readingsFact.Of(e)
	votes, most := map[int32]int{}, 0
	for _, told := range of {
		at := map[int]bool{}
		for _, m := range told.read.Mentions {
			at[m.To] = true
		}
		for _, m := range readings[told.doc].Actors.Mentions {
			ref := cast.Of(told.doc, m.Actor)
			if ref == actors.None || !at[m.To] {
				continue
			}
			if votes[ref]++; votes[ref] > most {
				most, t.referent, t.class = votes[ref], ref, cast.Referents[ref].Class
			}
		}
	}
}

// sidesOf are the sides on which targets stand, in order.
func sidesOf(targets []stance.Target) (sides []string) {
	for _, t := range targets {
		if t.Side != "" && !slices.Contains(sides, t.Side) {
			sides = append(sides, t.Side)
		}
	}
	slices.Sort(sides)
	return sides
}
