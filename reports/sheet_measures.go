package reports

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"tellings/compare"
	"tellings/compare/stats"
)

// tested reports whether a verdict rests on a test.
func tested(v stats.Verdict) bool { return v == stats.Supported || v == stats.NotDistinguishable }

// saysMeasure reports whether a row says something by itself. What could be compared does where there is a hit, of choices in the outlet's own
// voice also where there is none. Where nothing could, a reader's own list says what it counts, a list of choices what the outlet has more than
// once (what it has once and nobody else, only.csv has), and a list that tells in number only nothing.
func saysMeasure(m *compare.Measure) bool {
	choice, own := isChoice(m.Family), m.Voice == voiceNames[0]
	switch {
	case tested(m.Verdict):
		return true
	case m.Verdict == stats.Descriptive:
		return m.Hits > 0 || choice && own
	case choice && !slices.Contains(choices, m.Family):
		return m.Hits > 0 || own
	}
	return choice && m.Hits > 1
}

// measured reports of an outlet and a measure whether there is a row of it in the outlet's own voice: what hangs on a measure says nothing
// without it. Where the lens measures was not asked for, there are no rows to hang on.
func measured(at *sheetInput) func(outlet, measure string) bool {
	type key struct{ outlet, measure string }
	rows := map[key]bool{}
	measures := compare.Found[compare.Measures](at.Comparison)
	for i := range measures {
		if m := &measures[i]; m.Voice == voiceNames[0] && saysMeasure(m) {
			rows[key{m.Outlet, m.Measure}] = true
		}
	}
	return func(outlet, measure string) bool { return len(measures) == 0 || rows[key{outlet, measure}] }
}

// mostTelling gives the rows in the order in which a reader wants them: what is supported, then lists of choices before others and the
// outlet's own voice before what it lets others say, those first of which it has most hits more, or fewer, than the others' rate would give.
func mostTelling(at *sheetInput) iter.Seq[*compare.Measure] {
	rows := slices.Collect(telling[compare.Measures](saysMeasure)(at))
	rank := func(m *compare.Measure) (of int) {
		if m.Verdict != stats.Supported {
			of += 4
		}
		if !isChoice(m.Family) {
			of += 2
		}
		if m.Voice != voiceNames[0] {
			of++
		}
		return of
	}
	slices.SortStableFunc(rows, func(a, b *compare.Measure) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(excess(b), excess(a)))
	})
	return slices.Values(rows)
}

// excess is how many hits an outlet has more or fewer than at the others' rate, 0 where they have none to compare with.
func excess(m *compare.Measure) float64 {
	if math.IsNaN(m.RestRate) {
		return 0
	}
	return math.Abs(float64(m.Hits) - m.RestRate*float64(m.Tokens)/1000)
}

var measuresSheet = eventSheet(Sheet{
	Name:  "measures",
	Title: "Measures",
	Doc: "One row for each lexicon category, voice and outlet of an event: how often, and against the other outlets of the same event. " +
		"Its passages stand in evidence.csv. Lists that tell in number only (hedges, frames, emotion and the like) have rows where there was enough to compare, lists of choices also where the outlet has two hits, your own lists for every hit and where the outlet has none; with --full all stand here.",
}, mostTelling, []sheetCol[*compare.Measure]{
	{outletColumn, str(func(m *compare.Measure) string { return m.Outlet })},
	{Column{"measure", "string", "What is counted: list.category, as in loaded.negative."}, str(func(m *compare.Measure) string { return m.Measure })},
	{Column{"family", "string", "The list that the measure belongs to."}, str(func(m *compare.Measure) string { return m.Family })},
	{voiceColumn, str(func(m *compare.Measure) string { return m.Voice })},
	{Column{"hits", "integer", "Passages of the outlet that match, in this voice."}, whole(func(m *compare.Measure) int { return m.Hits })},
	{Column{"tokens", "integer", "Words and numbers of the outlet in this voice: what hits are counted over."}, whole(func(m *compare.Measure) int { return m.Tokens })},
	{Column{"rate_per_1000", "number", "Hits per 1,000 tokens. An expression in two categories counts in both."}, num(func(m *compare.Measure) float64 { return m.Rate })},
	{Column{"rest_rate", "number", "Mean of the other outlets' rates per 1,000 tokens, each outlet weighted equally."}, num(func(m *compare.Measure) float64 { return m.RestRate })},
	{Column{"log_ratio", "number", "log2 of the rate over the rest's rate: 1 is twice as often, -1 half as often. Half a hit is added on each side; 0 where that would turn the order round."}, num(func(m *compare.Measure) float64 { return m.LogRatio })},
	{Column{"ci_low", "number", "Lower end of the 95 % interval of log_ratio, by Student's t over articles. Of few articles it is wide, as it should be. Empty without a hit."}, num(func(m *compare.Measure) float64 { return m.Low })},
	{Column{"ci_high", "number", "Upper end of the same interval."}, num(func(m *compare.Measure) float64 { return m.High })},
	{pColumn, num(func(m *compare.Measure) float64 { return m.P })},
	{qColumn, num(func(m *compare.Measure) float64 { return m.Q })},
	{Column{"least_log_ratio", "number", "The log_ratio, in size, that would have been found in 80 % of cases (at p 0.05, before the correction): what a row that is not supported says nothing of."}, num(func(m *compare.Measure) float64 { return m.Least })},
	{Column{"articles", "integer", "Articles of the outlet that count: the units of inference. Of those made from one text one counts."}, whole(func(m *compare.Measure) int { return m.Articles })},
	{Column{"rest_articles", "integer", "Articles of the other outlets that count. A text that several run counts once; what is made from the outlet's own text is left out."}, whole(func(m *compare.Measure) int { return m.RestArticles })},
	{verdictColumn, str(func(m *compare.Measure) string { return string(m.Verdict) })},
	{reasonColumn, str(func(m *compare.Measure) string { return reasons(m.Reason) })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, ids(func(m *compare.Measure) []compare.Evidence { return m.Evidence })},
	{Column{"rest_hits", "integer", "Hits of the other outlets together."}, whole(func(m *compare.Measure) int { return m.RestHits })},
	{Column{"rest_tokens", "integer", "Tokens of the other outlets together."}, whole(func(m *compare.Measure) int { return m.RestTokens })},
	{Column{"noise", "number", "With --check: the size of log_ratio that two halves of one outlet of the event stay below in 95 of 100 cases. Empty where no outlet has 10 articles."}, func(at *sheetInput, m *compare.Measure, row *Row) { row.Number(at.Null.Noise(m.Measure, m.Voice)) }},
	{unseenColumn, str(func(m *compare.Measure) string { return unseenRatio(m.Verdict, m.Least) })},
})
