package reports

import (
	"iter"
	"strings"

	"tellings/compare"
)

var findingsSheet = eventSheet(Sheet{
	Name:  "findings",
	Title: "Findings",
	Doc:   "One row for each statement of the report, the best first within its event: what stands first is in a headline or lead, about those whom the event is about, and told otherwise by others.",
}, findingRows, []sheetCol[findingRow]{
	{Column{"outlet", "string", "The outlet that the statement is about. Empty where it is about all of them."}, str(func(s findingRow) string { return s.Outlet })},
	{Column{"rank", "integer", "Its place among the statements of the event, from 1."}, whole(func(s findingRow) int { return s.rank })},
	{Column{"kind", "string", "headline, name, word, act, quote, point, number, speaker, tone or habit."}, str(func(s findingRow) string { return string(s.Kind) })},
	{Column{"statement", "string", "What is said: one sentence."}, str(func(s findingRow) string { return s.Text })},
	{Column{"sentence", "string", "The sentence that the first passage stands in, as in evidence.csv."}, str(func(s findingRow) string { return firstSentence(s.Evidence) })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the words themselves."}, ids(func(s findingRow) []compare.Evidence { return s.Evidence })},
	{Column{"strength", "number", "What the order follows: place × actor × weight × contrast. It has no unit; of two events it says nothing."}, num(func(s findingRow) float64 { return s.Strength })},
	{Column{"certainty", "string", "certain (it can be read off the words), likely (a rule of grammar stands between), perhaps (a model or a likeness does)."}, str(func(s findingRow) string { return string(s.Certainty) })},
	{Column{"lens", "string", "Whose rows it was made from."}, str(func(s findingRow) string { return s.Lens })},
})

// findingRow is a statement and its place among those of the event, from 1.
type findingRow struct {
	*compare.Statement
	rank int
}

func findingRows(at *sheetInput) iter.Seq[findingRow] {
	return func(yield func(findingRow) bool) {
		for i := range at.Statements {
			if !yield(findingRow{&at.Statements[i], i + 1}) {
				return
			}
		}
	}
}

// firstSentence is the sentence around the first passage, on one line.
func firstSentence(evidence []compare.Evidence) string {
	if len(evidence) == 0 || evidence[0].Article == nil {
		return ""
	}
	return strings.Join(strings.Fields(sentenceSpan(&evidence[0]).Of(evidence[0].Source())), " ")
}
