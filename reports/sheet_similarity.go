package reports

import "tellings/compare"

var similaritySheet = Sheet{
	Name:  "similarity",
	Title: "Similarity",
	Doc:   "One row for each pair of outlets: how much alike they tell the event.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"other", "string", "The outlet it is compared with."},
		{"measure", "string", "How it is measured: cosine is the cosine of the two outlets' TF-IDF vectors."},
		{"value", "number", "0 no word shared, 1 the same words in the same shares. Empty where no article is left to compare."},
		{"ci_low", "number", "Lower end of the 95 % interval, articles resampled. Empty when it cannot be had."},
		{"ci_high", "number", "Upper end of the same interval."},
		{"articles", "integer", "Articles of the outlet that count: none that it publishes twice, and no text that both outlets run."},
		{"other_articles", "integer", "The same of the other outlet."},
		{"verdict", "string", "descriptive, or not comparable (see reason)."},
		reasonColumn,
	},
	Rows: similarityRows,
}

func similarityRows(c *compare.Comparison, _ *Register) [][]any {
	pairs := compare.Found[compare.Similarities](c)
	rows := make([][]any, 0, len(pairs))
	for _, s := range pairs {
		rows = append(rows, []any{c.Event, s.Outlet, s.Other, s.Measure, s.Value, s.Low, s.High, s.Articles, s.OtherArticles, string(s.Verdict), reasons(s.Reason)})
	}
	return rows
}
