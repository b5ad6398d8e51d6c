package reports

import "tellings/compare"

var comparabilitySheet = sheet(Sheet{
	Name:    "comparability",
	Section: comparableSection,
	Title:   "What else differs",
	Doc: "One row for each aspect in which an outlet's articles of an event differ from the others' that nobody asked about. Pairs of outlets have rows " +
		"only where they are not comparable, and in events of up to 50 outlets: similarity.csv has the reason too. An aspect without a row is the same on both sides, or nearly.",
}, each[compare.Comparability], []sheetCol[*compare.Difference]{
	{eventColumn, func(at *sheetInput, _ *compare.Difference) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, d *compare.Difference) any { return d.Outlet }},
	{Column{"other", "string", "The outlet that it is held against. Empty: all the others together."}, func(_ *sheetInput, d *compare.Difference) any { return d.Other }},
	{Column{"aspect", "string", "articles (how many count; of the others: of an outlet on average), language (articles not in English), copies (left out because the outlet has the text in another article; of the others: made from a text of the outlet), " +
		"genre (articles of a genre that the other side has not), length (words of the article in the middle) or time (days from the event's first article to the one in the middle)."}, func(_ *sheetInput, d *compare.Difference) any { return string(d.Aspect) }},
	{Column{"value", "number", "The number of the outlet, in the unit of the aspect."}, func(_ *sheetInput, d *compare.Difference) any { return d.Own }},
	{Column{"rest_value", "number", "The same number of the other side."}, func(_ *sheetInput, d *compare.Difference) any { return d.Rest }},
	{Column{"genres", "string", "By genre: what the outlet's articles are, with counts."}, func(_ *sheetInput, d *compare.Difference) any { return genreList(d.OwnGenres) }},
	{Column{"rest_genres", "string", "By genre: what the other side's are."}, func(_ *sheetInput, d *compare.Difference) any { return genreList(d.RestGenres) }},
	{Column{"comparable", "boolean", "false: contrasts between the two sides are marked not comparable."}, func(_ *sheetInput, d *compare.Difference) any { return !d.Fails }},
	{Column{"difference", "string", "The same in words."}, func(_ *sheetInput, d *compare.Difference) any { return differs(d) }},
})
