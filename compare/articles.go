package compare

import (
	"context"

	"tellings/features/genre"
)

// articlesFact are the rows of articles.csv, in the order of the documents.
var articlesFact = &Fact[[]Article]{Name: "articles", Needs: []Need{familiesFact, charactersFact}, Find: articles}

func articles(_ context.Context, e *View) ([]Article, error) {
	rows, copied := make([]Article, len(e.Docs)), copyOf(e.Event, familiesFact.Of(e))
	for i, d := range e.Docs {
		c := charactersFact.Of(e)[d]
		rows[i] = Article{
			Article: d.Article, Tokens: d.Counts.Total(), Voices: d.Counts.Tokens,
			Sentences: d.Counts.Sentences, Skipped: d.Counts.Skipped, Copy: copied[i], Genre: c.genre, Layout: layout(d),
		}
		flag := func(on bool, name string) {
			if on {
				rows[i].Flags = append(rows[i].Flags, name)
			}
		}
		flag(rows[i].Tokens < shortArticle, "short")
		flag(c.genre != genre.News && !c.sure, "genre unsure")
		flag(!c.english, "not English")
		flag(d.Article.Date.IsZero(), "no date")
		flag(d.Article.CutOff, "cut off")
		rows[i].Flags = append(rows[i].Flags, d.Result.Layout.Names()...)
		rows[i].Attitudes = d.Attitudes()
	}
	return rows, nil
}

// shortArticle is the number of tokens below which rates per 1,000 rest on next to nothing.
const shortArticle = 100
