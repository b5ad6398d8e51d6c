package compare

import (
	"context"

	"tellings/compare/wording"
)

// retoldFact tells, by document, what stands in the outlet's own voice and may yet be somebody else's: see wording.Retold.
var retoldFact = &Fact[[]wording.Retelling]{
	Name:  "retold",
	Needs: []Need{readingsFact},
	Find: func(_ context.Context, e *View) ([]wording.Retelling, error) {
		told := make([]wording.Retelling, len(e.Docs))
		for doc, r := range readingsFact.Of(e) {
			told[doc] = wording.Retold(e.Analyzer, e.Docs[doc], &r.Grammar)
		}
		return told, nil
	},
}
