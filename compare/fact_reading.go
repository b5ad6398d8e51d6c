package compare

import (
	"context"

	"tellings/compare/actors"
	"tellings/compare/said"
	"tellings/corpus"
	"tellings/features"
)

// readingsFact are the grammar and the mentions of the documents, one each.
var readingsFact = &Fact[[]*features.Reading]{Name: "readings", Find: func(ctx context.Context, e *View) ([]*features.Reading, error) {
	read := make([]*features.Reading, len(e.Docs))
	err := spread(ctx, len(e.Docs), corpus.Workers(0), func(i int) error {
		read[i] = e.Analyzer.Read(e.Docs[i])
		return nil
	})
	return read, err
}}

// castFact is who the event is about, joined over its articles: see package actors. Its documents are those of the event.
var castFact = &Fact[*actors.Cast]{
	Name:  "cast",
	Needs: []Need{readingsFact},
	Find: func(_ context.Context, e *View) (*actors.Cast, error) {
		return actors.Join(readingsFact.Of(e)), nil
	},
}

// speechFact is what is said in the articles of the event and by whom: see package said.
var speechFact = &Fact[*said.Speech]{
	Name:  "speech",
	Needs: []Need{readingsFact, castFact, wordsFact},
	Find: func(_ context.Context, e *View) (*said.Speech, error) {
		return said.Listen(said.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, News: e.readers.news,
			Readings: readingsFact.Of(e), Actors: castFact.Of(e), Counts: wordsFact.Of(e).totals()}), nil
	},
}
