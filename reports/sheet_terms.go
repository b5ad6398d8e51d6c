package reports

import "tellings/compare"

var termsSheet = Sheet{
	Name:  "terms",
	Title: "Terms",
	Doc:   "One row for each word by which an outlet's telling of an event stands out against the other outlets. Words of the outlet's own name are left out.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"term", "string", "The word in its normal form (lower case)."},
		{"count", "integer", "Times the outlet uses it, in this voice."},
		{"rest_count", "integer", "Times the other outlets use it, in this voice, together."},
		{"log_odds", "number", "Log-odds against the rest with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008). Rank by z, not by this."},
		{"z", "number", "log_odds over its standard error: how surely it differs, positive when the outlet uses the term more."},
		pColumn,
		qColumn,
		{"tfidf", "number", "TF-IDF weight of the term in the outlet's articles together, 0 or more."},
		{"dispersion", "number", "Gries' DP over the outlet's articles: 0 spread evenly, near 1 one article's word. Empty with one article."},
		voiceColumn,
		{"kind", "string", "event-forced or chosen. Empty in this version."},
		verdictColumn,
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."},
		{"articles", "integer", "Articles of the outlet that count, as in measures.csv."},
		{"rest_articles", "integer", "Articles of the other outlets that count, as in measures.csv."},
		reasonColumn,
	},
	Rows: termRows,
}

func termRows(c *compare.Comparison, ev *Register) [][]any {
	terms := compare.Found[compare.Terms](c)
	rows := make([][]any, 0, len(terms))
	for i := range terms {
		t := &terms[i]
		rows = append(rows, []any{c.Event, t.Outlet, t.Term, t.Count, t.RestCount, t.LogOdds, t.Z, t.P, t.Q, t.TFIDF,
			t.Dispersion, t.Voice, "", string(t.Verdict), ev.Add(t.Evidence), t.Articles, t.RestArticles, reasons(t.Reason)})
	}
	return rows
}
