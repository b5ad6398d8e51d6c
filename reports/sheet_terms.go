package reports

import "tellings/compare"

// termCount is how often an outlet has a word that says something of its telling: below, chance alone makes words stand out.
const termCount = 3

var termsSheet = sheet(Sheet{
	Name:  "terms",
	Title: "Terms",
	Doc:   "One row for each word by which an outlet's telling of an event stands out against the other outlets. Words of the outlet's own name are left out; so are words that it has less than three times, unless they were tested or --full is given.",
}, telling[compare.Terms](func(t *compare.Term) bool { return t.Count >= termCount || tested(t.Verdict) }), []sheetCol[*compare.Term]{
	{eventColumn, func(at *sheetInput, _ *compare.Term) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, t *compare.Term) any { return t.Outlet }},
	{Column{"term", "string", "The word in its normal form (lower case); with --tokenizer a piece of that tokenizer, as its vocabulary has it."}, func(_ *sheetInput, t *compare.Term) any { return t.Term }},
	{Column{"count", "integer", "Times the outlet uses it, in this voice."}, func(_ *sheetInput, t *compare.Term) any { return t.Count }},
	{Column{"rest_count", "integer", "Times the other outlets use it, in this voice, together."}, func(_ *sheetInput, t *compare.Term) any { return t.RestCount }},
	{Column{"log_odds", "number", "Log-odds against the rest with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008). Rank by z, not by this."}, func(_ *sheetInput, t *compare.Term) any { return t.LogOdds }},
	{Column{"z", "number", "log_odds over its standard error, as if every token stood alone: what rows are ordered by, no evidence. p is of the articles."}, func(_ *sheetInput, t *compare.Term) any { return t.Z }},
	{pColumn, func(_ *sheetInput, t *compare.Term) any { return t.P }},
	{qColumn, func(_ *sheetInput, t *compare.Term) any { return t.Q }},
	{Column{"tfidf", "number", "TF-IDF weight of the term in the outlet's articles together, 0 or more."}, func(_ *sheetInput, t *compare.Term) any { return t.TFIDF }},
	{Column{"dispersion", "number", "Gries' DP over the outlet's articles: 0 spread evenly, near 1 one article's word. Empty with one article."}, func(_ *sheetInput, t *compare.Term) any { return t.Dispersion }},
	{voiceColumn, func(_ *sheetInput, t *compare.Term) any { return t.Voice }},

	{Column{"kind", "string", "Empty: chosen.csv tells words chosen from words forced."}, func(_ *sheetInput, _ *compare.Term) any { return "" }},
	{verdictColumn, func(_ *sheetInput, t *compare.Term) any { return string(t.Verdict) }},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, func(at *sheetInput, t *compare.Term) any { return at.Add(t.Evidence) }},
	{Column{"articles", "integer", "Articles of the outlet that count, as in measures.csv."}, func(_ *sheetInput, t *compare.Term) any { return t.Articles }},
	{Column{"rest_articles", "integer", "Articles of the other outlets that count, as in measures.csv."}, func(_ *sheetInput, t *compare.Term) any { return t.RestArticles }},
	{reasonColumn, func(_ *sheetInput, t *compare.Term) any { return reasons(t.Reason) }},
	{Column{"using", "integer", "Articles of the outlet that use it in this voice."}, func(_ *sheetInput, t *compare.Term) any { return t.Using }},
	{Column{"rest_using", "integer", "Articles of the other outlets that do."}, func(_ *sheetInput, t *compare.Term) any { return t.RestUsing }},
	{unseenColumn, func(_ *sheetInput, t *compare.Term) any { return unseenWord(t) }},
})
