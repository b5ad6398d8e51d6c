package reports

import (
	"math"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/features/voice"
)

var articlesSheet = Sheet{
	Name:  "articles",
	Title: "Articles",
	Doc:   "One row for each article that was read, also those of events that one outlet alone tells.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"article_id", "string", "Identifier of the article; other tables refer to it."},
		{"title", "string", "Headline as given by the input."},
		{"date", "date", "Day of publication. Empty when the input gives none."},
		{"url", "string", "Address as given by the input. Not checked."},
		{"tokens", "integer", "Words and numbers in the parts that count (not boilerplate, not duplicate paragraphs)."},
		{"sentences", "integer", "Sentences in the same parts."},
		{"own_share", "number", "Share of tokens in the outlet's own voice, 0 to 1."},
		{"quoted_share", "number", "Share of tokens inside quotation marks, 0 to 1."},
		{"attributed_share", "number", "Share of tokens in attributed speech without marks, 0 to 1."},
		{"boilerplate_bytes", "integer", "Bytes set aside as navigation, disclaimers and the like."},
		{"duplicate_bytes", "integer", "Bytes set aside because the paragraph stood earlier in the same article."},
		{"wire_family", "string", "Shared by articles of the event that are made from one text: the id of the one that stands for it. See copies.csv. Empty for an article of its own."},
		{"genre", "string", "news, analysis, opinion, live blog, interview or transcript, by rules on title, section, address, person, tense and layout."},
		{"flags", "string", "What limits the comparison, separated by \"; \": short (fewer than 100 words), no date, not English (not compared), genre unsure (one weak sign less and it were another), copy of ID (made from another article of the event)."},
		{"agency", "string", "The news agency whose text the articles of wire_family are, by outlet, byline, dateline or credit. Empty when nothing tells."},
	},
	Rows: articleRows,
}

func articleRows(c *compare.Comparison, _ *Register) [][]any {
	rows := make([][]any, 0, len(c.Articles))
	for i := range c.Articles {
		a := &c.Articles[i]
		rows = append(rows, []any{c.Event, a.Outlet, a.ID, a.Title, a.Date, a.URL, a.Tokens, a.Sentences,
			share(a, voice.Outlet), share(a, voice.Quoted), share(a, voice.Attributed),
			a.Skipped[0], a.Skipped[1], a.Copy.Family, string(a.Genre), strings.Join(noticed(a), "; "), a.Copy.Agency})
	}
	return rows
}

// noticed is what limits the comparison of an article.
func noticed(a *compare.Article) []string {
	if a.Copy.Of == "" {
		return a.Flags
	}
	return append(slices.Clone(a.Flags), "copy of "+flat(a.Copy.Of))
}

// share is empty, not 0, for an article without words.
func share(a *compare.Article, v voice.Voice) float64 {
	if a.Tokens == 0 {
		return math.NaN()
	}
	return a.Share(v)
}
