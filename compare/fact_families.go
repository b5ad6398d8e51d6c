package compare

import (
	"context"

	"tellings/compare/copies"
)

// Copy says to which family of copies an article belongs. The zero value is an article that is made from no other.
type Copy struct {
	Family      string  // id of the article that stands for the text; empty without a family
	Agency      string  // whose text it is, empty when nothing tells
	Of          string  // id of the article that it is made from; empty for the base itself
	Resemblance float64 // to that one, 0 to 1
}

// familiesFact are the articles of the event that are made from one text, family by family.
var familiesFact = &Fact[[]copies.Family]{Name: "families", Find: func(_ context.Context, e *View) ([]copies.Family, error) {
	s := e.readers.copies.Take()
	defer e.readers.copies.Give(s)
	return copies.Of(e.Docs, s), nil
}}

// copyOf returns for each document what it is made from.
func copyOf(e *Event, families []copies.Family) []Copy {
	found := make([]Copy, len(e.Docs))
	id := func(doc int) string { return e.Docs[doc].Article.ID }
	for _, f := range families {
		found[f.Base] = Copy{Family: id(f.Base), Agency: f.Agency}
		for _, c := range f.Copies {
			found[c.Article] = Copy{id(f.Base), f.Agency, id(c.Of), c.Resemblance}
		}
	}
	return found
}
