package reports

import "tellings/compare"

var splitSheet = sheet(Sheet{
	Name:  "split",
	Title: "Other words, or other things told",
	Doc: "One row for each outlet and measure in its own voice that has 5 hits in the event, where it tells a point that others tell too: how much of the difference of rates is choice of words in what they all tell, and how much selection of what to tell. " +
		"It describes: points of an article are not independent, so nothing is tested. In events of up to 50 outlets.",
}, each[compare.SplitRates], []sheetCol[*compare.SplitRate]{
	{eventColumn, func(at *sheetInput, _ *compare.SplitRate) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, r *compare.SplitRate) any { return r.Outlet }},
	{Column{"measure", "string", "list.category, as in measures.csv."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.Measure }},
	{Column{"rate_per_1000", "number", "Hits per 1,000 tokens of the outlet's own voice, as in measures.csv."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.Rate }},
	{Column{"rest_rate", "number", "Mean of the rates of the other outlets."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.RestRate }},
	{Column{"choice", "number", "Of rate_per_1000 less rest_rate, what comes from other words in what both tell, and in what either tells besides."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.Choice }},
	{Column{"selection", "number", "What comes from telling something else. choice and selection add up to the difference exactly (Kitagawa 1955)."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.Selection }},
	{Column{"shared_tokens", "integer", "Own tokens of the outlet in points that another outlet is found to tell too."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.SharedTokens }},
	{Column{"tokens", "integer", "Own tokens of the outlet."}, func(_ *sheetInput, r *compare.SplitRate) any { return r.Tokens }},
})
