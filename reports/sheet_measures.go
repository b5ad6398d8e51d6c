package reports

import "tellings/compare"

var measuresSheet = Sheet{
	Name:  "measures",
	Title: "Measures",
	Doc: "One row for each lexicon category, voice and outlet of an event: how often, and against the other outlets of the same event. " +
		"Its passages stand in evidence.csv.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"measure", "string", "What is counted: list.category, as in loaded.negative."},
		{"family", "string", "The list that the measure belongs to."},
		voiceColumn,
		{"hits", "integer", "Passages of the outlet that match, in this voice."},
		{"tokens", "integer", "Words and numbers of the outlet in this voice: what hits are counted over."},
		{"rate_per_1000", "number", "Hits per 1,000 tokens. An expression in two categories counts in both."},
		{"rest_rate", "number", "Mean of the other outlets' rates per 1,000 tokens, each outlet weighted equally."},
		{"log_ratio", "number", "log2 of the rate over the rest's rate: 1 is twice as often, -1 half as often. Half a hit stands in for none."},
		{"ci_low", "number", "Lower end of the 95 % bootstrap interval of log_ratio, articles resampled. Empty when it cannot be had."},
		{"ci_high", "number", "Upper end of the same interval."},
		pColumn,
		qColumn,
		{"min_p", "number", "The smallest p that so few articles could have reached. Above 0.05 no difference could count as supported."},
		{"articles", "integer", "Articles of the outlet that count: the units of inference. Of those made from one text one counts."},
		{"rest_articles", "integer", "Articles of the other outlets that count. A text that several run counts once; what is made from the outlet's own text is left out."},
		verdictColumn,
		reasonColumn,
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."},
	},
	Rows: measureRows,
}

func measureRows(c *compare.Comparison, ev *Register) [][]any {
	measures := compare.Found[compare.Measures](c)
	rows := make([][]any, 0, len(measures))
	for i := range measures {
		m := &measures[i]
		rows = append(rows, []any{c.Event, m.Outlet, m.Measure, m.Family, m.Voice, m.Hits, m.Tokens, m.Rate, m.RestRate,
			m.LogRatio, m.Low, m.High, m.P, m.Q, m.MinP, m.Articles, m.RestArticles, string(m.Verdict), reasons(m.Reason), ev.Add(m.Evidence)})
	}
	return rows
}
