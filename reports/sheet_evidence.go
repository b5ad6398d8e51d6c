package reports

import "tellings/compare"

var evidenceSheet = Sheet{
	Name:  "evidence",
	Title: "Evidence",
	Doc: "One row for each passage and each row it is evidence for. A passage that serves two rows stands twice under one evidence_id, " +
		"so that the table joins on (event, outlet, lens, item) as it is.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"evidence_id", "string", "e1, e2, … in the order of writing; one id for one passage of an event."},
		{"article_id", "string", "The article it stands in."},
		{"start", "integer", "First byte of the passage in the article text as read (UTF-8), from 0."},
		{"end", "integer", "The byte after its last."},
		{"sentence", "integer", "Number of its sentence in the article, from 0."},
		{"text", "string", "The passage, as it stands in the article."},
		voiceColumn,
		{"speaker", "string", "Whose words they are. Empty for the outlet itself and for an unknown speaker."},
		{"lens", "string", "The lens that found it: measures, terms, …"},
		{"item", "string", "The row it is evidence for: a measure, a term, …"},
		{"context", "string", "The whole sentence, as it stands in the article."},
	},
	Rows: evidenceRows,
}

func evidenceRows(c *compare.Comparison, ev *Register) [][]any {
	rows := make([][]any, 0, len(ev.rows))
	for _, r := range ev.rows {
		e := r.evidence
		text := e.Article.Text
		rows = append(rows, []any{c.Event, e.Article.Outlet, r.id, e.Article.ID, e.Span.Start, e.Span.End, e.Number,
			within(e.Span, len(text)).Of(text), e.Voice.String(), e.Speaker, e.Lens, e.Item, within(e.Sentence, len(text)).Of(text)})
	}
	return rows
}
