package reports

import "tellings/compare"

var auditSheet = Sheet{
	Name:  "lexicon_audit",
	Title: "What the lists did",
	Doc:   "For each difference in the outlets' own voice, the lexicon entries that drive it, and what is left of it without each of them.",
	Columns: []Column{
		eventColumn, outletColumn,
		{"lexicon", "string", "The list."},
		{"entry", "string", "The entry as the list writes it; /v, /n and /a stand for all inflections, * for any ending."},
		{"measure", "string", "List and category whose rate is audited."},
		{"hits", "integer", "Hits of the entry in the outlet's own voice, negated ones left out."},
		{"share_of_gap", "number", "The entry's part in the difference between the outlet's rate and the rest's mean rate. All entries add up to 1; above 1, others point the other way; below 0, the entry points against the difference."},
		{"rate_without", "number", "The outlet's rate per 1,000 own tokens without the entry."},
		{"gap_without", "number", "What is left of the difference, per 1,000 own tokens, without the entry on either side."},
	},
	Rows: func(c *compare.Comparison, _ *Register) [][]any {
		var rows [][]any
		for _, a := range compare.Found[compare.Audits](c) {
			rows = append(rows, []any{c.Event, a.Outlet, a.Lexicon, a.Entry, a.Measure, a.Hits, a.ShareOfGap, a.RateWithout, a.GapWithout})
		}
		return rows
	},
}
