package compare

import (
	"context"

	"tellings/compare/wording"
)

// wordingFact is the event as package wording reads it.
var wordingFact = &Fact[*wording.World]{
	Name:  "wording",
	Needs: []Need{castFact, readingsFact, retoldFact},
	Find: func(_ context.Context, e *View) (*wording.World, error) {
		return wording.Read(wording.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background,
			Readings: readingsFact.Of(e), Cast: castFact.Of(e), Retold: retoldFact.Of(e)}), nil
	},
}

// choicesFact are the charged words of the outlets, by voice, and who else has them.
var choicesFact = &Fact[[]wording.Choice]{
	Name:  "choices",
	Needs: []Need{wordingFact},
	Find:  func(_ context.Context, e *View) ([]wording.Choice, error) { return wordingFact.Of(e).Choices(), nil },
}
