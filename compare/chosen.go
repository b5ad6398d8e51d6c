package compare

import (
	"cmp"
	"context"
	"slices"

	"tellings/compare/coverage"
	"tellings/compare/stats"
	"tellings/features/voice"
)

// UnusedWord is a word that others use of the event in their own voice and an outlet never does: because it chose otherwise, or because it
// does not tell what they use the word for.
type UnusedWord struct {
	Outlet, Word string
	Kind         WordKind
	Expected     float64 // points in which the outlet would use it, if it used it as those do who tell the same points
	Z            float64 // 0 less Expected over its standard deviation: for order only; NaN where it is not defined
	Shared       int     // uses of the others in points that the outlet tells too
	Elsewhere    int     // and in points that it does not tell
	ForcedShare  float64 // Elsewhere of both
	Users        []string
	Evidence     []Evidence // a passage of each user
}

// WordKind says why an outlet does not have a word.
type WordKind string

const (
	ChoseOtherwise WordKind = "chose otherwise"        // it tells what the others use the word for, and 2 uses or more were to be expected
	CouldNotUse    WordKind = "could not have used it" // the others use it only where they tell what this outlet does not
	Undecided      WordKind = "neither"                // a little of both
)

// UnusedWords is the finding of the lens chosen.
type UnusedWords []UnusedWord

const (
	usedByOthers  = 3  // uses of the others in points, below which nothing is said of a word
	chosenAtLeast = 2  // expected uses, from which on not using a word is a choice
	unusedShown   = 30 // words of an outlet
)

// chosen is the lens that tells words an outlet did not choose from words that it could not have used: an outlet has a word for a thing only
// where it tells the thing. For every content word that others use three times or more in the points of the event, in their own voice, and the outlet never:
// how often it would have it, if in each point that it shares it used the word as its other tellers do (stats.WordChoice). Points that the
// outlet perhaps tells count for neither. In one event this describes: the points of an article are not independent.
func chosen(_ context.Context, e *View, opt Options) (Finding, error) {
	points, w := pointsFact.Of(e), wordsFact.Of(e)
	c := newChoices(points, wordPlaces(e, w, points), len(e.Outlets))
	var found UnusedWords
	for o, outlet := range e.Outlets {
		for _, u := range c.unused(o, usedWords(w, outlet)) {
			row := u.row()
			row.Outlet, row.Word = outlet.Name, w.terms[u.term]
			row.cite(e, c.places[u.term], opt)
			found = append(found, row)
		}
	}
	return found, nil
}

// choices are the words of an event by the points in which outlets use them.
type choices struct {
	points  []coverage.Point
	places  [][]wordPlace // by term
	uses    [][]pointUse  // by point
	tellers pointTellers
	common  []int32 // terms used enough to speak of, those used most first

	of    []choice // by term: what the outlet at hand did; of all others the zero value
	met   []int32  // the terms in the points that it tells, or perhaps does
	sure  []bool   // by point: whether it surely tells it
	found []unused
}

// pointUse is a term and how many outlets use it in a point.
type pointUse struct{ term, outlets int32 }

// choice is what an outlet did with a word; near are the uses in points that it tells or perhaps tells.
type choice struct {
	stats.WordChoice
	near int
	met  bool
}

// unused is a word that an outlet never has.
type unused struct {
	stats.WordChoice
	term int32
}

func newChoices(points []coverage.Point, places [][]wordPlace, outlets int) *choices {
	c := &choices{points: points, places: places, uses: make([][]pointUse, len(points)), tellers: pointTellersOf(points, outlets),
		of: make([]choice, len(places)), sure: make([]bool, len(points))}
	for term, uses := range places {
		for from := 0; from < len(uses); {
			to := from
			for to < len(uses) && uses[to].point == uses[from].point {
				to++
			}
			p := uses[from].point
			c.uses[p] = append(c.uses[p], pointUse{int32(term), int32(to - from)})
			from = to
		}
		if len(uses) >= usedByOthers {
			c.common = append(c.common, int32(term))
		}
	}
	slices.SortStableFunc(c.common, func(a, b int32) int { return cmp.Compare(len(places[b]), len(places[a])) })
	return c
}

// unused are the words that an outlet never has, those to be shown, in order; has says by term which it does have. The words of points that
// it tells are looked at one by one; of all others it could have used none, so that those come first which others use most.
func (c *choices) unused(outlet int, has []bool) []unused {
	c.meet(outlet)
	c.found = c.found[:0]
	for _, term := range c.met {
		d := &c.of[term]
		if d.LeaveOut(len(c.places[term]) - d.near); d.Shared+d.Elsewhere >= usedByOthers && !has[term] {
			c.found = append(c.found, unused{d.WordChoice, term})
		}
	}
	more := 0
	for _, term := range c.common {
		if more == unusedShown {
			break
		}
		if !has[term] && !c.of[term].met {
			c.found = append(c.found, unused{stats.WordChoice{Elsewhere: len(c.places[term])}, term})
			more++
		}
	}
	slices.SortFunc(c.found, func(a, b unused) int { // terms are in order of their names
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.Expected, a.Expected), cmp.Compare(b.Elsewhere, a.Elsewhere), cmp.Compare(a.term, b.term))
	})
	for _, term := range c.met {
		c.of[term] = choice{}
	}
	return c.found[:min(unusedShown, len(c.found))]
}

// meet notes the words of the points that an outlet tells, and of those that it perhaps does.
func (c *choices) meet(outlet int) {
	c.met = c.met[:0]
	near := func(u pointUse) *choice {
		d := &c.of[u.term]
		if !d.met {
			d.met, c.met = true, append(c.met, u.term)
		}
		d.near += int(u.outlets)
		return d
	}
	for _, p := range c.tellers.sure[outlet] {
		c.sure[p] = true
		for _, u := range c.uses[p] {
			near(u).Tell(false, int(u.outlets), len(c.points[p].Outlets))
		}
	}
	for _, p := range c.tellers.perhaps[outlet] {
		for _, u := range c.uses[p] {
			if !c.sure[p] {
				near(u)
			}
		}
	}
	for _, p := range c.tellers.sure[outlet] {
		c.sure[p] = false
	}
}

// row is what the finding says of it.
func (u *unused) row() UnusedWord {
	return UnusedWord{Kind: u.kind(), Expected: u.Expected, Z: u.Z(), Shared: u.Shared, Elsewhere: u.Elsewhere, ForcedShare: u.ForcedShare()}
}

func (u *unused) kind() WordKind {
	switch {
	case u.Shared == 0:
		return CouldNotUse
	case u.Expected >= chosenAtLeast:
		return ChoseOtherwise
	}
	return Undecided
}

// rank puts choices before the rest, and what was forced last.
func (u *unused) rank() int {
	return slices.Index([]WordKind{ChoseOtherwise, Undecided, CouldNotUse}, u.kind())
}

// pointTellers are by outlet the points that it tells, and those that it perhaps does.
type pointTellers struct{ sure, perhaps [][]int32 }

func pointTellersOf(points []coverage.Point, outlets int) pointTellers {
	t := pointTellers{make([][]int32, outlets), make([][]int32, outlets)}
	for p := range points {
		for _, o := range points[p].Outlets {
			t.sure[o] = append(t.sure[o], int32(p))
		}
		for _, n := range points[p].Nearest {
			if n.Perhaps {
				t.perhaps[n.Outlet] = append(t.perhaps[n.Outlet], int32(p))
			}
		}
	}
	return t
}

// wordPlace is a use of a word in a point: by which outlet, and where.
type wordPlace struct{ point, outlet, doc, token int32 }

// wordPlaces are by term its uses in points in the outlets' own voice, one a point and outlet, in order of point.
func wordPlaces(e *View, w *words, points []coverage.Point) [][]wordPlace {
	numbers := make([]termNumber, len(w.ids))
	for i, id := range w.ids {
		numbers[i] = termNumber{id, int32(i)}
	}
	slices.SortFunc(numbers, func(a, b termNumber) int { return cmp.Compare(a.id, b.id) })
	var all []wordPlace                // in order of point
	of := []int32{}                    // the term of each
	last := make([]int32, len(w.ids))  // by term: 1 + its last place
	count := make([]int32, len(w.ids)) // by term: how many
	for p := range points {
		if len(points[p].Outlets) == 0 {
			continue
		}
		for _, m := range points[p].Members {
			d, o := e.Docs[m.Doc], e.outletOf(m.Doc)
			for i := m.From; i < m.To; i++ {
				if !d.Tokens[i].IsTerm() || d.Voices[i] != voice.Outlet {
					continue
				}
				k, known := slices.BinarySearchFunc(numbers, e.Analyzer.Vocab.TermOf(d.Tokens[i].Type), func(n termNumber, id uint32) int { return cmp.Compare(n.id, id) })
				if !known {
					continue
				}
				at, term := wordPlace{int32(p), int32(o), int32(m.Doc), int32(i)}, numbers[k].term
				if l := last[term] - 1; l < 0 || all[l].point != at.point || all[l].outlet != at.outlet {
					all, of = append(all, at), append(of, term)
					last[term] = int32(len(all))
					count[term]++
				}
			}
		}
	}
	places, room := make([][]wordPlace, len(w.ids)), make([]wordPlace, len(all))
	for term, n := range count {
		places[term], room = room[:0:n], room[n:]
	}
	for i, term := range of {
		places[term] = append(places[term], all[i])
	}
	return places
}

// termNumber is the number of a term of the vocabulary among the words of an event.
type termNumber struct {
	id   uint32
	term int32
}

// usedWords are by term whether an outlet has it in any voice.
func usedWords(w *words, outlet Outlet) []bool {
	has := make([]bool, len(w.terms))
	for doc := outlet.First; doc < outlet.End; doc++ {
		for _, c := range w.docs[doc] {
			has[c.term] = true
		}
	}
	return has
}

// cite names the outlets that use the word, with a passage of each.
func (u *UnusedWord) cite(e *View, places []wordPlace, opt Options) {
	met := map[int32]bool{}
	for _, p := range places {
		if !met[p.outlet] && len(u.Users) < opt.evidence() {
			met[p.outlet] = true
			u.Users = append(u.Users, e.Outlets[p.outlet].Name)
			u.Evidence = append(u.Evidence, e.evidence(int(p.doc), int(p.token), int(p.token)+1, "chosen", u.Word))
		}
	}
}
