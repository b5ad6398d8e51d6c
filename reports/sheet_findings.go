package reports

import (
	"strings"

	"tellings/compare"
)

var findingsSheet = Sheet{
	Name:  "findings",
	Title: "Findings",
	Doc:   "One row for each statement of the report, the best first within its event: what stands first is in a headline or lead, about those whom the event is about, and told otherwise by others.",
	Columns: []Column{
		eventColumn,
		{"outlet", "string", "The outlet that the statement is about. Empty where it is about all of them."},
		{"rank", "integer", "Its place among the statements of the event, from 1."},
		{"kind", "string", "headline, name, word, act, quote, point, number, speaker, tone or habit."},
		{"statement", "string", "What is said: one sentence."},
		{"sentence", "string", "The sentence that the first passage stands in, as in evidence.csv."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the words themselves."},
		{"strength", "number", "What the order follows: place × actor × weight × contrast. It has no unit; of two events it says nothing."},
		{"certainty", "string", "certain (it can be read off the words), likely (a rule of grammar stands between), perhaps (a model or a likeness does)."},
		{"lens", "string", "Whose rows it was made from."},
	},
	Rows: findingRows,
}

func findingRows(c *compare.Comparison, ev *Register) [][]any {
	rows := make([][]any, 0, len(c.Statements))
	for i := range c.Statements {
		s := &c.Statements[i]
		sentence := ""
		if len(s.Evidence) > 0 && s.Evidence[0].Article != nil {
			sentence = strings.Join(strings.Fields(context(&s.Evidence[0]).Of(s.Evidence[0].Source())), " ")
		}
		rows = append(rows, []any{c.Event, s.Outlet, i + 1, string(s.Kind), s.Text, sentence, ev.Add(s.Evidence), s.Strength, string(s.Certainty), s.Lens})
	}
	return rows
}
