package reports

import (
	"iter"

	"tellings/compare"
)

var auditSheet = eventSheet(Sheet{
	Name:  "lexicon_audit",
	Title: "What the lists did",
	Doc:   "For each difference in the outlets' own voice that measures.csv has a row of, the lexicon entries that drive it, and what is left of it without each of them. Entries that the outlet has less than twice stand here with --full only: measures.csv has the hit.",
}, auditRows, []sheetCol[*compare.Audit]{
	{outletColumn, str(func(a *compare.Audit) string { return a.Outlet })},
	{Column{"lexicon", "string", "The list."}, str(func(a *compare.Audit) string { return a.Lexicon })},
	{Column{"entry", "string", "The entry as the list writes it; /v, /n and /a stand for all inflections, * for any ending."}, str(func(a *compare.Audit) string { return a.Entry })},
	{Column{"measure", "string", "List and category whose rate is audited."}, str(func(a *compare.Audit) string { return a.Measure })},
	{Column{"hits", "integer", "Hits of the entry in the outlet's own voice, negated ones left out."}, whole(func(a *compare.Audit) int { return a.Hits })},
	{Column{"share_of_gap", "number", "The entry's part in the difference between the outlet's rate and the rest's mean rate. All entries add up to 1; above 1, others point the other way; below 0, the entry points against the difference."}, num(func(a *compare.Audit) float64 { return a.ShareOfGap })},
	{Column{"rate_without", "number", "The outlet's rate per 1,000 own tokens without the entry."}, num(func(a *compare.Audit) float64 { return a.RateWithout })},
	{Column{"gap_without", "number", "What is left of the difference, per 1,000 own tokens, without the entry on either side."}, num(func(a *compare.Audit) float64 { return a.GapWithout })},
})

func auditRows(at *sheetInput) iter.Seq[*compare.Audit] {
	has := measured(at)
	return telling[compare.Audits](func(a *compare.Audit) bool { return a.Hits > 1 && has(a.Outlet, a.Measure) })(at)
}
