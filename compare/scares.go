package compare

import (
	"context"
)

// ScareQuote is a word or two that an outlet puts between marks in a sentence of its own, though nobody is said to have said them.
type ScareQuote struct {
	Outlet   string
	Words    string
	Plainly  []string   // other outlets that have the same words without marks in their own voice
	Evidence []Evidence // the words between marks, then those without

	place float64
}

// ScareQuotes is the finding of the lens scares, in order of article and text.
type ScareQuotes []ScareQuote

// scares is the lens that looks for scare quotes: see package wording. That marks around single words hold them at arm's length is shown by
// Predelli 2003, Scare quotes and their relation to other semantic issues.
func scares(_ context.Context, e *View, _ Options) (Finding, error) {
	var found ScareQuotes
	for _, s := range wordingFact.Of(e).Scares() {
		q := ScareQuote{Outlet: e.Outlets[s.Outlet].Name, Words: trimmed(e.passage(s.Doc, s.From, s.To)), place: e.placed(&s.Place)}
		q.Evidence = append(q.Evidence, e.evidence(s.Doc, s.From, s.To, "scares", q.Words))
		for _, u := range s.Plain {
			q.Plainly = append(q.Plainly, e.Docs[u.Doc].Article.Outlet)
			q.Evidence = append(q.Evidence, e.evidence(u.Doc, u.From, u.To, "scares", q.Words))
		}
		found = append(found, q)
	}
	return found, nil
}
