package compare

import (
	"context"

	"tellings/compare/wording"
)

// choicesFact are the charged words of the outlets' own voices, and who else has them: see package wording.
var choicesFact = &Fact[[]wording.Choice]{
	Name:  "choices",
	Needs: []Need{castFact, readingsFact},
	Find: func(_ context.Context, e *View) ([]wording.Choice, error) {
		return wording.Find(wordingEvent(e)), nil
	},
}

// wordingEvent hands the event to package wording.
func wordingEvent(e *View) wording.Event {
	return wording.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background, Readings: readingsFact.Of(e), Cast: castFact.Of(e)}
}
