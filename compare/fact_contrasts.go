package compare

import (
	"context"
	"slices"
	"strings"
	"time"
)

// Aspect is something in which two sides of a comparison can differ that nobody asked about.
type Aspect string

const (
	ByArticles Aspect = "articles" // how many articles count
	ByLanguage Aspect = "language" // articles that are not in English
	ByCopies   Aspect = "copies"   // articles that both sides run, or one of them twice
	ByGenre    Aspect = "genre"    // news against opinion
	ByLength   Aspect = "length"   // words of the article in the middle
	ByTime     Aspect = "time"     // when they were published
)

// Difference is how an outlet differs in one aspect from the rest that it is compared with, or from one other outlet.
type Difference struct {
	Outlet string
	Other  string // empty for the rest
	Aspect Aspect
	// Own and Rest are numbers of articles (articles: those that count, of the rest an outlet's on average; language: not in English; copies:
	// left out of the outlet, and of the rest made from the outlet's text; genre: of a genre that the other side has not), words (length),
	// or days after the event's first article (time: the one in the middle).
	Own, Rest             float64
	OwnGenres, RestGenres []Count // by genre only: the frequent first
	Fails                 bool    // the two sides are not comparable
}

// Comparability is what the sides of an event's comparisons differ in: by outlet against the rest, then by pairs of outlets that are not
// comparable; within each in the order of the aspects above. What is the same on both sides is not listed.
type Comparability []Difference

// Bounds of what is worth saying and of what can be compared.
const (
	numberSaid  = 2.0                // times as many articles, from which on it is said
	lengthSaid  = 2.0                // times as long, from which on it is said
	lengthFails = 10.0               // and from which on a note stands against a feature
	timeSaid    = 24 * time.Hour     // between the articles in the middle
	timeFails   = 7 * 24 * time.Hour // between the two nearest: one side tells what the other could not know
)

// against returns why an outlet is not comparable with the rest, or nothing. c is in order of outlet, as contrastsFact has it.
func (c Comparability) against(outlet string) []Difference {
	var found []Difference
	at, _ := slices.BinarySearchFunc(c, outlet, func(d Difference, o string) int { return strings.Compare(d.Outlet, o) })
	for ; at < len(c) && c[at].Outlet == outlet; at++ {
		if c[at].Other == "" && c[at].Fails {
			found = append(found, c[at])
		}
	}
	return found
}

// contrastsFact is how each outlet differs from its rest.
var contrastsFact = &Fact[Comparability]{Name: "contrasts", Needs: []Need{charactersFact, groundsFact}, Find: func(_ context.Context, e *View) (Comparability, error) {
	found := Comparability{}
	of, on, first := charactersFact.Of(e), groundsFact.Of(e), firstDate(e.Docs)
	for o := range e.Outlets {
		if !on.compared(o) {
			continue
		}
		own, rest := sides(e.Event, on.of(o), o)
		found = append(found, of.differ(own, rest, first, e.Outlets[o].Name, "")...)
	}
	return found, nil
}}
