package compare

import (
	"context"

	"tellings/compare/coverage"
)

// pointsFact are the points of the event, those that most outlets tell first: see package coverage.
var pointsFact = &Fact[[]coverage.Point]{
	Name:  "points",
	Needs: []Need{readingsFact, castFact, speechFact},
	Find: func(_ context.Context, e *View) ([]coverage.Point, error) {
		return coverage.Find(coverage.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background,
			Readings: readingsFact.Of(e), Cast: castFact.Of(e), Speech: speechFact.Of(e)})
	},
}
