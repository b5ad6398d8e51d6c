package corpus

import (
	"context"
	"iter"
	"strings"

	"tellings/corpus/decode"
)

// Articles is a Source over articles that are in memory, or that the caller reads himself. They pass through what a file's
// records pass through: text is made valid UTF-8, parts are marked where there are none, ids are made unique, and an article
// without text is a Reject. Text, ID and Outlet are all that an article needs; without an ID it is numbered.
//
// An error that the sequence yields ends the reading. The sequence is run through once for each call of Each.
func Articles(articles iter.Seq2[*Article, error], opt Options) *Source {
	return &Source{articles: articles, strict: opt.Strict, outlets: opt.Outlets}
}

// memory reads the articles of a Source that holds them.
func (r *reading) memory(ctx context.Context) error {
	n := 0
	for a, err := range r.source.articles {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		n++
		if err := r.given(a, n); err != nil {
			return err
		}
	}
	return nil
}

// given takes one article from memory, the nth. The caller's own is not changed.
func (r *reading) given(given *Article, n int) error {
	a := *given
	for _, field := range [...]*string{&a.ID, &a.Outlet, &a.Event, &a.Title, &a.URL, &a.Author, &a.Section, &a.Label, &a.Origin} {
		*field = strings.TrimSpace(decode.Windows1252.UTF8(*field))
	}
	if a.Origin == "" {
		a.Origin = origin("article", n)
	}
	if text := decode.Windows1252.UTF8(a.Text); text != a.Text {
		a.Text, a.Parts = text, nil
	}
	if strings.TrimSpace(a.Text) == "" {
		return r.refuse(a.Origin, fieldText.String(), "the article holds no text")
	}
	if err := r.outlet(&a); err != nil {
		return err
	}
	if err := r.id(&a, input{rel: "article"}, n); err != nil {
		return err
	}
	if a.Parts == nil {
		a.Parts = MarkParts(a.Text, a.Title)
	}
	return r.article(&a)
}
