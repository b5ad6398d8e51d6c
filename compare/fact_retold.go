package compare

import (
	"context"

	"tellings/compare/wording"
)

// retoldFact tells, by document and token, what stands in the outlet's own voice and may yet be somebody else's: see wording.Retold.
var retoldFact = &Fact[[][]bool]{
	Name:  "retold",
	Needs: []Need{readingsFact},
	Find: func(_ context.Context, e *View) ([][]bool, error) {
		told := make([][]bool, len(e.Docs))
		for doc, r := range readingsFact.Of(e) {
			told[doc] = wording.Retold(e.Analyzer, e.Docs[doc], &r.Grammar)
		}
		return told, nil
	},
}
