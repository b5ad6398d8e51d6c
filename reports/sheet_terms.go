package reports

import "tellings/compare"

// A word says something of an outlet's telling that it has so many times, and that would stand out if every token stood alone, which is kinder
// than the truth (z of 5 % on one side): below, chance alone makes words stand out.
const (
	termCount = 3
	termZ     = 1.645
)

func saysTerm(t *compare.Term) bool { return t.Count >= termCount && t.Z >= termZ || tested(t.Verdict) }

var termsSheet = eventSheet(Sheet{
	Name:  "terms",
	Title: "Terms",
	Doc:   "One row for each word by which an outlet's telling of an event stands out against the other outlets. Words of the outlet's own name are left out; so are words that it has less than three times or of which z is below 1.645, unless they were tested or --full is given.",
}, telling[compare.Terms](saysTerm), []sheetCol[*compare.Term]{
	{outletColumn, str(func(t *compare.Term) string { return t.Outlet })},
	{Column{"term", "string", "The word in its normal form (lower case); with --tokenizer a piece of that tokenizer, as its vocabulary has it."}, str(func(t *compare.Term) string { return t.Term })},
	{Column{"count", "integer", "Times the outlet uses it, in this voice."}, whole(func(t *compare.Term) int { return t.Count })},
	{Column{"rest_count", "integer", "Times the other outlets use it, in this voice, together."}, whole(func(t *compare.Term) int { return t.RestCount })},
	{Column{"log_odds", "number", "Log-odds against the rest with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008). Rank by z, not by this."}, num(func(t *compare.Term) float64 { return t.LogOdds })},
	{Column{"z", "number", "log_odds over its standard error, as if every token stood alone: what rows are ordered by, no evidence. p is of the articles."}, num(func(t *compare.Term) float64 { return t.Z })},
	{pColumn, num(func(t *compare.Term) float64 { return t.P })},
	{qColumn, num(func(t *compare.Term) float64 { return t.Q })},
	{Column{"tfidf", "number", "TF-IDF weight of the term in the outlet's articles together, 0 or more."}, num(func(t *compare.Term) float64 { return t.TFIDF })},
	{Column{"dispersion", "number", "Gries' DP over the outlet's articles: 0 spread evenly, near 1 one article's word. Empty with one article."}, num(func(t *compare.Term) float64 { return t.Dispersion })},
	{voiceColumn, str(func(t *compare.Term) string { return t.Voice })},
	{Column{"kind", "string", "Empty: chosen.csv tells words chosen from words forced."}, str(func(*compare.Term) string { return "" })},
	{verdictColumn, str(func(t *compare.Term) string { return string(t.Verdict) })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, ids(func(t *compare.Term) []compare.Evidence { return t.Evidence })},
	{Column{"articles", "integer", "Articles of the outlet that count, as in measures.csv."}, whole(func(t *compare.Term) int { return t.Articles })},
	{Column{"rest_articles", "integer", "Articles of the other outlets that count, as in measures.csv."}, whole(func(t *compare.Term) int { return t.RestArticles })},
	{reasonColumn, str(func(t *compare.Term) string { return reasons(t.Reason) })},
	{Column{"using", "integer", "Articles of the outlet that use it in this voice."}, whole(func(t *compare.Term) int { return t.Using })},
	{Column{"rest_using", "integer", "Articles of the other outlets that do."}, whole(func(t *compare.Term) int { return t.RestUsing })},
	{unseenColumn, str(func(t *compare.Term) string { return unseenWord(t) })},
})
