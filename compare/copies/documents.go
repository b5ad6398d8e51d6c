package copies

import (
	"tellings/features"
)

// Of finds the families among documents, by their place in the slice, and holds every copy against what it is made from.
func Of(docs []*features.Document, s *Shingler) []Family {
	if len(docs) < 2 {
		return nil
	}
	found := Kin(docs, s)
	for _, f := range found {
		for k := range f.Copies {
			c := &f.Copies[k]
			c.Diff = newDiff(docs[c.Of], docs[c.Article], s.vocab)
		}
	}
	return found
}

// Kin is Of without a Diff: docs need no more than their words. A title takes no part: each outlet sets its own over an agency's text.
func Kin(docs []*features.Document, s *Shingler) []Family {
	in := make([]entry, len(docs))
	for i, d := range docs {
		in[i] = entry{ID: d.Article.ID, Outlet: d.Article.Outlet, Date: d.Article.Date, Credit: creditOf(d.Article), Sketch: s.Sketch(d.Body())}
	}
	found, _ := families(in, func(i int) (shingles, error) { return s.shingles(docs[i].Body()), nil })
	return found
}
