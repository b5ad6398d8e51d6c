package reports

import (
	"strings"

	"tellings/compare"
	"tellings/compare/stats"
)

var framesSheet = sheet(Sheet{
	Name:  "frames",
	Title: "Frames",
	Doc: "One row for each frame, voice and outlet of an event: which share of what the outlet says in that voice is in the frame, by lists of words that make a frame likely " +
		"or by models of your own labels (compare --model), against the other outlets. Frames with fewer than five expressions in the event have no row; frames that the outlet has nothing of have one where there was enough to compare, and with --full.",
}, telling[compare.Frames](saysFrame), []sheetCol[*compare.Frame]{
	{eventColumn, func(at *sheetInput, _ *compare.Frame) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, f *compare.Frame) any { return f.Outlet }},
	{Column{"frame", "string", "The frame: list.category, or model.label."}, func(_ *sheetInput, f *compare.Frame) any { return f.Measure.Measure }},
	{Column{"by", "string", "What tells it: list or model."}, func(_ *sheetInput, f *compare.Frame) any { return frameBy(f) }},
	{voiceColumn, func(_ *sheetInput, f *compare.Frame) any { return f.Voice }},
	{Column{"share", "number", "Share of the frame, 0 to 1: of a list, among the expressions of all its frames; of a model, articles that have the label among those that say five words or more in the voice. " +
		"Labels of a model may overlap, so that shares add up to more than 1."}, func(_ *sheetInput, f *compare.Frame) any { return f.Rate / 1000 }},
	{Column{"rest_share", "number", "Mean of the other outlets' shares, each outlet weighted equally."}, func(_ *sheetInput, f *compare.Frame) any { return f.RestRate / 1000 }},
	{Column{"count", "integer", "Expressions of the frame, or articles that have the label."}, func(_ *sheetInput, f *compare.Frame) any { return f.Hits }},
	{Column{"of", "integer", "What the share is of: expressions of all frames of the list, or articles."}, func(_ *sheetInput, f *compare.Frame) any { return f.Tokens }},
	{Column{"log_ratio", "number", "log2 of the share over the rest's share: 1 is twice as much, -1 half as much. Half a count is added on each side; 0 where that would turn the order round."}, func(_ *sheetInput, f *compare.Frame) any { return f.LogRatio }},
	{Column{"ci_low", "number", "Lower end of the 95 % interval of log_ratio, by Student's t over articles."}, func(_ *sheetInput, f *compare.Frame) any { return f.Low }},
	{Column{"ci_high", "number", "Upper end of the same interval."}, func(_ *sheetInput, f *compare.Frame) any { return f.High }},
	{pColumn, func(_ *sheetInput, f *compare.Frame) any { return f.P }},
	{qColumn, func(_ *sheetInput, f *compare.Frame) any { return f.Q }},
	{Column{"least_log_ratio", "number", "The log_ratio, in size, that would have been found in 80 % of cases (at p 0.05, before the correction)."}, func(_ *sheetInput, f *compare.Frame) any { return f.Least }},
	{Column{"articles", "integer", "Articles of the outlet that count: the units of inference."}, func(_ *sheetInput, f *compare.Frame) any { return f.Articles }},
	{Column{"rest_articles", "integer", "Articles of the other outlets that count."}, func(_ *sheetInput, f *compare.Frame) any { return f.RestArticles }},
	{verdictColumn, func(_ *sheetInput, f *compare.Frame) any { return string(f.Verdict) }},
	{reasonColumn, func(_ *sheetInput, f *compare.Frame) any { return reasons(f.Reason) }},
	{Column{"terms", "string", "What made the share here: expressions of the list, the frequent first; of a model, the words, pairs of words, runs of letters in low lines and lists that spoke most for the label (~word: the company that a word keeps in news)."}, func(_ *sheetInput, f *compare.Frame) any { return strings.Join(f.Terms, "; ") }},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces; of a model, the sentence of each article that speaks most for the label."}, func(at *sheetInput, f *compare.Frame) any { return at.Add(f.Evidence) }},
	{Column{"rest_count", "integer", "The same count of the other outlets together."}, func(_ *sheetInput, f *compare.Frame) any { return f.RestHits }},
	{Column{"rest_of", "integer", "What that is of."}, func(_ *sheetInput, f *compare.Frame) any { return f.RestTokens }},
	{unseenColumn, func(_ *sheetInput, f *compare.Frame) any { return unseenRatio(f.Verdict, f.Least) }},
})

func frameBy(f *compare.Frame) string {
	if f.Coder != nil {
		return "model"
	}
	return "list"
}

func saysFrame(f *compare.Frame) bool {
	return f.Hits > 0 || f.Verdict == stats.Descriptive || tested(f.Verdict)
}
