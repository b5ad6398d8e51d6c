package reports

import (
	"iter"

	"tellings/compare"
)

var splitSheet = eventSheet(Sheet{
	Name:  "split",
	Title: "Other words, or other things told",
	Doc: "One row for each outlet and measure in its own voice that measures.csv has a row of and that has 5 hits in the event, where it tells a point that others tell too: how much of the difference of rates is choice of words in what they all tell, and how much selection of what to tell. " +
		"It describes: points of an article are not independent, so nothing is tested. In events of up to 50 outlets.",
}, splitRows, []sheetCol[*compare.SplitRate]{
	{outletColumn, str(func(r *compare.SplitRate) string { return r.Outlet })},
	{Column{"measure", "string", "list.category, as in measures.csv."}, str(func(r *compare.SplitRate) string { return r.Measure })},
	{Column{"rate_per_1000", "number", "Hits per 1,000 tokens of the outlet's own voice, as in measures.csv."}, num(func(r *compare.SplitRate) float64 { return r.Rate })},
	{Column{"rest_rate", "number", "Mean of the rates of the other outlets."}, num(func(r *compare.SplitRate) float64 { return r.RestRate })},
	{Column{"choice", "number", "Of rate_per_1000 less rest_rate, what comes from other words in what both tell, and in what either tells besides."}, num(func(r *compare.SplitRate) float64 { return r.Choice })},
	{Column{"selection", "number", "What comes from telling something else. choice and selection add up to the difference exactly (Kitagawa 1955)."}, num(func(r *compare.SplitRate) float64 { return r.Selection })},
	{Column{"shared_tokens", "integer", "Own tokens of the outlet in points that another outlet is found to tell too."}, whole(func(r *compare.SplitRate) int { return r.SharedTokens })},
	{Column{"tokens", "integer", "Own tokens of the outlet."}, whole(func(r *compare.SplitRate) int { return r.Tokens })},
})

func splitRows(at *sheetInput) iter.Seq[*compare.SplitRate] {
	has := measured(at)
	return telling[compare.SplitRates](func(r *compare.SplitRate) bool { return has(r.Outlet, r.Measure) })(at)
}
