package reports

import (
	"tellings/compare"
	"tellings/compare/stats"
)

var framesSheet = eventSheet(Sheet{
	Name:  "frames",
	Title: "Frames",
	Doc: "One row for each frame, voice and outlet of an event: which share of what the outlet says in that voice is in the frame, by lists of words that make a frame likely " +
		"or by models of your own labels (compare --model), against the other outlets. Frames with fewer than five expressions in the event have no row; frames that the outlet has nothing of, or one expression, have one where there was enough to compare, and with --full.",
}, telling[compare.Frames](saysFrame), []sheetCol[*compare.Frame]{
	{outletColumn, str(func(f *compare.Frame) string { return f.Outlet })},
	{Column{"frame", "string", "The frame: list.category, or model.label."}, str(func(f *compare.Frame) string { return f.Measure.Measure })},
	{Column{"by", "string", "What tells it: list or model."}, str(func(f *compare.Frame) string { return frameBy(f) })},
	{voiceColumn, str(func(f *compare.Frame) string { return f.Voice })},
	{Column{"share", "number", "Share of the frame, 0 to 1: of a list, among the expressions of all its frames; of a model, articles that have the label among those that say five words or more in the voice. " +
		"Labels of a model may overlap, so that shares add up to more than 1."}, num(func(f *compare.Frame) float64 { return f.Rate / 1000 })},
	{Column{"rest_share", "number", "Mean of the other outlets' shares, each outlet weighted equally."}, num(func(f *compare.Frame) float64 { return f.RestRate / 1000 })},
	{Column{"count", "integer", "Expressions of the frame, or articles that have the label."}, whole(func(f *compare.Frame) int { return f.Hits })},
	{Column{"of", "integer", "What the share is of: expressions of all frames of the list, or articles."}, whole(func(f *compare.Frame) int { return f.Tokens })},
	{Column{"log_ratio", "number", "log2 of the share over the rest's share: 1 is twice as much, -1 half as much. Half a count is added on each side; 0 where that would turn the order round."}, num(func(f *compare.Frame) float64 { return f.LogRatio })},
	{Column{"ci_low", "number", "Lower end of the 95 % interval of log_ratio, by Student's t over articles."}, num(func(f *compare.Frame) float64 { return f.Low })},
	{Column{"ci_high", "number", "Upper end of the same interval."}, num(func(f *compare.Frame) float64 { return f.High })},
	{pColumn, num(func(f *compare.Frame) float64 { return f.P })},
	{qColumn, num(func(f *compare.Frame) float64 { return f.Q })},
	{Column{"least_log_ratio", "number", "The log_ratio, in size, that would have been found in 80 % of cases (at p 0.05, before the correction)."}, num(func(f *compare.Frame) float64 { return f.Least })},
	{Column{"articles", "integer", "Articles of the outlet that count: the units of inference."}, whole(func(f *compare.Frame) int { return f.Articles })},
	{Column{"rest_articles", "integer", "Articles of the other outlets that count."}, whole(func(f *compare.Frame) int { return f.RestArticles })},
	{verdictColumn, str(func(f *compare.Frame) string { return string(f.Verdict) })},
	{reasonColumn, str(func(f *compare.Frame) string { return reasons(f.Reason) })},
	{Column{"terms", "string", "What made the share here: expressions of the list, the frequent first; of a model, the words, pairs of words, runs of letters in low lines and lists that spoke most for the label (~word: the company that a word keeps in news)."}, list("; ", func(f *compare.Frame) []string { return f.Terms })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces; of a model, the sentence of each article that speaks most for the label."}, ids(func(f *compare.Frame) []compare.Evidence { return f.Evidence })},
	{Column{"rest_count", "integer", "The same count of the other outlets together."}, whole(func(f *compare.Frame) int { return f.RestHits })},
	{Column{"rest_of", "integer", "What that is of."}, whole(func(f *compare.Frame) int { return f.RestTokens })},
	{unseenColumn, str(func(f *compare.Frame) string { return unseenRatio(f.Verdict, f.Least) })},
})

func frameBy(f *compare.Frame) string {
	if f.Coder != nil {
		return "model"
	}
	return "list"
}

// saysFrame reports whether a row says something: what could be compared does, a label of a model that an article has, and two expressions of a
// list.
func saysFrame(f *compare.Frame) bool {
	return f.Verdict == stats.Descriptive || tested(f.Verdict) || f.Hits > 1 || f.Hits > 0 && f.Coder != nil
}
