package reports

import "tellings/compare"

var coverageSheet = Sheet{
	Name:  "coverage",
	Title: "What each tells and leaves out",
	Doc: "One row for each point and outlet: one thing told of the event, found by aligning the clauses of all articles. " +
		"Where the event has more than 50,000 points that an outlet does not tell, counted from those that most tell, the rest have no rows for them.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"point_id", "string", "p1, p2, … within the event; those that most outlets tell come first."},
		{"point", "string", "The sentence that speaks for the point: the one most like all others that tell it."},
		{"kind", "string", "quote (between marks), claim (someone's speech without marks), number, act (someone named did something), " +
			"background (before the event) or fact (none of these), by the clause that speaks for the point."},
		{"reported", "integer", "1 when the outlet tells it, else 0."},
		{"position", "string", "Where the outlet tells it first: headline, lead, body, or end (the last fifth). Empty when it does not."},
		{"outlets_reporting", "integer", "Outlets of the event that tell the point."},
		{"article_id", "string", "The article that tells it most clearly: in the clause most like the one that speaks for the point. Empty when none does."},
		{"sentence", "integer", "Number of the sentence there, from 0. Empty when none does."},
		{"evidence_id", "string", "That clause, in evidence.csv. Empty when none does."},
		{"utterance_id", "string", "The utterance in utterances.csv that the point is, where it is a quotation."},
		{"more_evidence_ids", "string", "Further passages of the outlet that tell it, in evidence.csv, separated by spaces."},
		{"text", "string", "The outlet's own sentence. Empty when none tells it."},
	},
	Rows: coverageRows,
}

func coverageRows(c *compare.Comparison, ev *Register) [][]any {
	var rows [][]any
	for _, p := range compare.Found[compare.Coverage](c) {
		for i := range p.Outlets {
			t := &p.Outlets[i]
			row := []any{c.Event, t.Outlet, p.ID, sentenceOf(&p.Speaks), p.Kind.String(), 0, string(t.Position), p.Telling, "", "", "", p.Utterance, "", ""}
			if t.Reported && len(t.Evidence) > 0 && t.Evidence[0].Article != nil {
				e := &t.Evidence[0]
				copy(row[5:], []any{1, string(t.Position), p.Telling, e.Article.ID, e.Number, ev.Add(t.Evidence[:1]), p.Utterance, ev.Add(t.Evidence[1:]),
					sentenceOf(e)})
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// sentenceOf is the sentence around a passage, on one line.
func sentenceOf(e *compare.Evidence) string {
	if e.Article == nil {
		return ""
	}
	source := e.Source()
	return flat(within(e.Sentence, len(source)).Of(source))
}
