package compare

import (
	"context"

	"tellings/compare/coverage"
	"tellings/corpus"
)

// tellingFact is the event as package coverage looks at it.
var tellingFact = &Fact[coverage.Event]{
	Name:  "telling",
	Needs: []Need{readingsFact, castFact, speechFact},
	Find: func(_ context.Context, e *View) (coverage.Event, error) {
		words, err := e.readers.points()
		return coverage.Event{Words: words, Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background,
			Readings: readingsFact.Of(e), Cast: castFact.Of(e), Speech: speechFact.Of(e)}, err
	},
}

// pointsFact are the points of the event, those that most outlets tell first: see package coverage.
var pointsFact = &Fact[[]coverage.Point]{
	Name:  "points",
	Needs: []Need{tellingFact},
	Find:  func(_ context.Context, e *View) ([]coverage.Point, error) { return coverage.Find(tellingFact.Of(e)) },
}

// cohesionFact says whether the articles tell one event.
var cohesionFact = &Fact[coverage.Cohesion]{
	Name:  "cohesion",
	Needs: []Need{tellingFact, pointsFact},
	Find: func(_ context.Context, e *View) (coverage.Cohesion, error) {
		telling := tellingFact.Of(e)
		return coverage.Cohere(&telling, pointsFact.Of(e)), nil
	},
}

// Labelled reads src and gives the events of which told has facts, ready for coverage.Training. All are held in memory.
func (r Run) Labelled(ctx context.Context, src *corpus.Source, told coverage.Told, reject func(corpus.Reject)) ([]coverage.Labelled, error) {
	var all []coverage.Labelled
	look := func(ctx context.Context, e *Event) (coverage.Labelled, error) {
		facts, ok := told[e.Name]
		if !ok || len(e.Docs) == 0 {
			return coverage.Labelled{}, nil
		}
		telling, err := find(ctx, e, tellingFact)
		return coverage.Labelled{Event: telling, Name: e.Name, Facts: facts}, err
	}
	_, err := eachEvent(ctx, r, "events read:", src, look, func(l coverage.Labelled) error {
		if l.Docs != nil {
			all = append(all, l)
		}
		return nil
	}, reject)
	return all, err
}
