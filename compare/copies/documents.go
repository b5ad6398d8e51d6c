package copies

import (
	"tellings/features"
)

// Of finds the families among documents, by their place in the slice, and holds every copy against what it is made from.
func Of(docs []*features.Document, s *Shingler) []Family {
	if len(docs) < 2 {
		return nil
	}
	in := make([]Article, len(docs))
	for i, d := range docs {
		in[i] = Article{ID: d.Article.ID, Outlet: d.Article.Outlet, Date: d.Article.Date, Credit: CreditOf(d.Article),
			Sketch: s.Sketch(d.Article, d.Tokens)}
	}
	found, _ := Families(in, func(i int) (Shingles, error) { return s.Shingles(docs[i].Article, docs[i].Tokens), nil })
	for _, f := range found {
		for k := range f.Copies {
			c := &f.Copies[k]
			c.Diff = NewDiff(docs[c.Of], docs[c.Article], s.vocab)
		}
	}
	return found
}
