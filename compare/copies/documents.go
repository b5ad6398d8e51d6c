package copies

import (
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
)

// Of finds the families among documents, by their place in the slice, and holds every copy against what it is made from.
func Of(docs []*features.Document, s *Shingler) []Family {
	if len(docs) < 2 {
		return nil
	}
	in := make([]Article, len(docs))
	for i, d := range docs {
		parts, tokens := body(d)
		in[i] = Article{ID: d.Article.ID, Outlet: d.Article.Outlet, Date: d.Article.Date, Credit: CreditOf(d.Article),
			Sketch: s.Sketch(parts, tokens)}
	}
	found, _ := Families(in, func(i int) (Shingles, error) { return s.Shingles(body(docs[i])), nil })
	for _, f := range found {
		for k := range f.Copies {
			c := &f.Copies[k]
			c.Diff = NewDiff(docs[c.Of], docs[c.Article], s.vocab)
		}
	}
	return found
}

// body are the parts and tokens of a document without its title: each outlet sets its own over an agency's text.
func body(d *features.Document) ([]corpus.Part, []text.Token) {
	switch {
	case d.Titled == 0:
		return d.Layout, d.Tokens
	case d.Titled == len(d.Sentences):
		return nil, nil
	}
	return d.Layout[1:], d.Tokens[d.Sentences[d.Titled].First:]
}
