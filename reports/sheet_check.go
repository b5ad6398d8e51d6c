package reports

import "tellings/compare"

var checkSheet = sheet(Sheet{
	Name:  "check",
	Title: "Where nothing differs",
	Doc: "With --check: what the tests say where nothing differs. Every outlet with 10 articles or more in an event is cut in two at random, 20 times, and the halves are compared as two outlets are; " +
		"for profiles the names of the outlets are dealt out anew within every event, 20 times. Of coverage the row counts leads: the leads of one event tell one thing, so one without a shared point shows what the program misses. Each table has a row, and in it each measure of rates. Whatever is supported here is false, and the size of a difference is noise.",
}, each[compare.Checks], []sheetCol[*compare.CheckRow]{
	{Column{"table", "string", "The table that such a row would stand in."}, str(func(r *compare.CheckRow) string { return r.Table })},
	{Column{"measure", "string", "Empty: the table as a whole."}, str(func(r *compare.CheckRow) string { return r.Measure })},
	{Column{"voice", "string", "As in that table."}, str(func(r *compare.CheckRow) string { return r.Voice })},
	{Column{"trials", "integer", "Of a table: times that something was cut in two, or that names were dealt out; of coverage the outlets with a headline or lead in events that several tell."}, wholeIf(func(r *compare.CheckRow) (int, bool) { return r.Trials, ofTable(r) })},
	{Column{"trials_wrong", "integer", "Of them, those with a supported row: of cuts in any table, since the tables share one error. To be expected: 5 in 100 at most. Of coverage: those whose headline and lead share no point with another outlet."}, wholeIf(func(r *compare.CheckRow) (int, bool) { return r.Wrong, ofTable(r) })},
	{Column{"rows", "integer", "Rows in all trials."}, whole(func(r *compare.CheckRow) int { return r.Rows })},
	{Column{"tested", "integer", "Of them, those that have a p."}, whole(func(r *compare.CheckRow) int { return r.Tested })},
	{Column{"p_05", "number", "Share of these with p of 0.05 or less: 0.05 or less is to be expected."}, num(func(r *compare.CheckRow) float64 { return float64(r.Small) / float64(r.Tested) })},
	{Column{"supported", "integer", "Rows whose verdict is supported."}, whole(func(r *compare.CheckRow) int { return r.Supported })},
	{Column{"noise_50", "number", "Of a measure: the size of log_ratio (of means: of difference) that half of these stay below."}, num(func(r *compare.CheckRow) float64 { half, _ := r.Noise(); return half })},
	{Column{"noise_95", "number", "And the one that 95 of 100 stay below: the noise floor of the measure."}, num(func(r *compare.CheckRow) float64 { _, most := r.Noise(); return most })},
})

// ofTable reports whether a row is that of a whole table.
func ofTable(r *compare.CheckRow) bool { return r.Measure == "" && r.Voice == "" }
