package reports

import "tellings/compare"

var comparabilitySheet = eventSheet(Sheet{
	Name:    "comparability",
	Section: comparableSection,
	Title:   "What else differs",
	Doc: "One row for each aspect in which an outlet's articles of an event differ from the others' that nobody asked about. Pairs of outlets have rows " +
		"only where they are not comparable, and in events of up to 50 outlets: similarity.csv has the reason too. An aspect without a row is the same on both sides, or nearly.",
}, each[compare.Comparability], []sheetCol[*compare.Difference]{
	{outletColumn, str(func(d *compare.Difference) string { return d.Outlet })},
	{Column{"other", "string", "The outlet that it is held against. Empty: all the others together."}, str(func(d *compare.Difference) string { return d.Other })},
	{Column{"aspect", "string", "articles (how many count; of the others: of an outlet on average), language (articles not in English), copies (left out because the outlet has the text in another article; of the others: made from a text of the outlet), " +
		"genre (articles of a genre that the other side has not), length (words of the article in the middle) or time (days from the event's first article to the one in the middle)."}, str(func(d *compare.Difference) string { return string(d.Aspect) })},
	{Column{"value", "number", "The number of the outlet, in the unit of the aspect."}, num(func(d *compare.Difference) float64 { return d.Own })},
	{Column{"rest_value", "number", "The same number of the other side."}, num(func(d *compare.Difference) float64 { return d.Rest })},
	{Column{"genres", "string", "By genre: what the outlet's articles are, with counts."}, str(func(d *compare.Difference) string { return genreList(d.OwnGenres) })},
	{Column{"rest_genres", "string", "By genre: what the other side's are."}, str(func(d *compare.Difference) string { return genreList(d.RestGenres) })},
	{Column{"comparable", "boolean", "false: contrasts between the two sides are marked not comparable."}, boolean(func(d *compare.Difference) bool { return !d.Fails })},
	{Column{"difference", "string", "The same in words."}, str(func(d *compare.Difference) string { return differs(d) })},
})
