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
	places := wordPlaces(e, w, points)
	tellers := pointTellersOf(points, len(e.Outlets))
	stands := make([]pointStand, len(points)) // of one outlet after another
	var found UnusedWords
	for o := range e.Outlets {
		has := usedWords(w, e.Outlets[o])
		tellers.each(o, func(point int32, s pointStand) { stands[point] = s })
		var rows []unused
		for term := range places {
			if len(places[term]) == 0 || has[term] {
				continue
			}
			if row, ok := unusedBy(points, places[term], stands); ok {
				rows = append(rows, unused{row, term})
			}
		}
		slices.SortFunc(rows, func(a, b unused) int { // terms are in order of their names
			return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.Expected, a.Expected), cmp.Compare(b.Elsewhere, a.Elsewhere), cmp.Compare(a.term, b.term))
		})
		for _, row := range rows[:min(unusedShown, len(rows))] {
			row.Outlet, row.Word = e.Outlets[o].Name, w.terms[row.term]
			row.cite(e, places[row.term], opt)
			found = append(found, row.UnusedWord)
		}
		tellers.each(o, func(point int32, _ pointStand) { stands[point] = leavesOut })
	}
	return found, nil
}

// unused is a row in the making.
type unused struct {
	UnusedWord
	term int
}

// pointStand is how an outlet stands to a point.
type pointStand uint8

const (
	leavesOut pointStand = iota
	tells
	perhapsTells
)

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

// each visits the points that an outlet does not simply leave out; last those that it surely tells.
func (t *pointTellers) each(outlet int, visit func(point int32, s pointStand)) {
	for _, p := range t.perhaps[outlet] {
		visit(p, perhapsTells)
	}
	for _, p := range t.sure[outlet] {
		visit(p, tells)
	}
}

// wordPlace is a use of a word in a point: by which outlet, and where.
type wordPlace struct{ point, outlet, doc, token int }

// wordPlaces are by term its uses in points in the outlets' own voice, one a point and outlet, in order of point.
func wordPlaces(e *View, w *words, points []coverage.Point) [][]wordPlace {
	places := make([][]wordPlace, len(w.terms))
	number := map[uint32]int{} // of a type of the vocabulary: its term, −1 for none
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
				term, known := number[d.Tokens[i].Type]
				if !known {
					at, ok := slices.BinarySearch(w.terms, e.Analyzer.Vocab.Type(d.Tokens[i].Type).Norm)
					if term = at; !ok {
						term = -1
					}
					number[d.Tokens[i].Type] = term
				}
				if term < 0 {
					continue
				}
				if last := len(places[term]) - 1; last < 0 || places[term][last].point != p || places[term][last].outlet != o {
					places[term] = append(places[term], wordPlace{p, o, m.Doc, i})
				}
			}
		}
	}
	return places
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

// unusedBy is what an outlet that never has a word, and stands so to the points, did with it.
func unusedBy(points []coverage.Point, places []wordPlace, stands []pointStand) (row UnusedWord, ok bool) {
	var choice stats.WordChoice
	for from := 0; from < len(places); {
		to := from
		for to < len(places) && places[to].point == places[from].point {
			to++
		}
		switch point := places[from].point; stands[point] {
		case tells:
			choice.Tell(false, to-from, len(points[point].Outlets))
		case leavesOut:
			choice.LeaveOut(to - from)
		}
		from = to
	}
	if choice.Shared+choice.Elsewhere < usedByOthers {
		return row, false
	}
	row = UnusedWord{Kind: Undecided, Expected: choice.Expected, Z: choice.Z(), Shared: choice.Shared, Elsewhere: choice.Elsewhere, ForcedShare: choice.ForcedShare()}
	switch {
	case choice.Shared == 0:
		row.Kind = CouldNotUse
	case choice.Expected >= chosenAtLeast:
		row.Kind = ChoseOtherwise
	}
	return row, true
}

// rank puts choices before the rest, and what was forced last.
func (u *UnusedWord) rank() int {
	return slices.Index([]WordKind{ChoseOtherwise, Undecided, CouldNotUse}, u.Kind)
}

// cite names the outlets that use the word, with a passage of each.
func (u *UnusedWord) cite(e *View, places []wordPlace, opt Options) {
	met := map[int]bool{}
	for _, p := range places {
		if !met[p.outlet] && len(u.Users) < opt.evidence() {
			met[p.outlet] = true
			u.Users = append(u.Users, e.Outlets[p.outlet].Name)
			u.Evidence = append(u.Evidence, e.evidence(p.doc, p.token, p.token+1, "chosen", u.Word))
		}
	}
}
