package reports

import "tellings/compare"

var comparabilitySheet = Sheet{
	Name:  "comparability",
	Title: "What else differs",
	Doc: "One row for each aspect in which an outlet's articles of an event differ from the others' that nobody asked about. Pairs of outlets have rows " +
		"only where they are not comparable. An aspect without a row is the same on both sides, or nearly.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"other", "string", "The outlet that it is held against. Empty: all the others together."},
		{"aspect", "string", "articles (how many count; of the others: of an outlet on average), language (articles not in English), copies (left out because the outlet has the text in another article; of the others: made from a text of the outlet), " +
			"genre (articles of a genre that the other side has not), length (words of the article in the middle) or time (days from the event's first article to the one in the middle)."},
		{"value", "number", "The number of the outlet, in the unit of the aspect."},
		{"rest_value", "number", "The same number of the other side."},
		{"genres", "string", "By genre: what the outlet's articles are, with counts."},
		{"rest_genres", "string", "By genre: what the other side's are."},
		{"comparable", "boolean", "false: contrasts between the two sides are marked not comparable."},
		{"difference", "string", "The same in words."},
	},
	Rows: comparabilityRows,
}

func comparabilityRows(c *compare.Comparison, _ *Register) [][]any {
	found := compare.Found[compare.Comparability](c)
	rows := make([][]any, 0, len(found))
	for i := range found {
		d := &found[i]
		rows = append(rows, []any{c.Event, d.Outlet, d.Other, string(d.Aspect), d.Own, d.Rest, genreList(d.OwnGenres), genreList(d.RestGenres), !d.Fails, differs(d)})
	}
	return rows
}
