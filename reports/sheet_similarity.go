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
		{"value", "number", "0 no word shared, 1 the same words in the same shares."},
		{"ci_low", "number", "Lower end of the 95 % interval, articles resampled. Empty when it cannot be had."},
		{"ci_high", "number", "Upper end of the same interval."},
	},
	Rows: similarityRows,
}

func similarityRows(c *compare.Comparison, _ *Register) [][]any {
	pairs := compare.Found[compare.Similarities](c)
	rows := make([][]any, 0, len(pairs))
	for _, s := range pairs {
		rows = append(rows, []any{c.Event, s.Outlet, s.Other, s.Measure, s.Value, s.Low, s.High})
	}
	return rows
}
