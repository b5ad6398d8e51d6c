package reports

import (
	"strings"

	"tellings/compare"
)

var onlySheet = Sheet{
	Name:  "only",
	Title: "Only one outlet says it",
	Doc: "One row for each charged word or expression that one outlet alone has in its own voice, or alone lets somebody say, the most telling first. Words are compared without their " +
		"inflection, headlines like all the rest; names, fixed phrases and words in doubtful voice make no claim.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"words", "string", "The word or expression, in lower case."},
		{"shown", "string", "The same with what it belongs to: scathing opinion."},
		{"list", "string", "The list that it is from."},
		{"category", "string", "Its category in that list."},
		voiceColumn,
		speakerColumn,
		{"about", "string", "The actor that it is said of, or beside; as in mentions.csv. Empty for none."},
		{"weight", "number", "What list and degree give it, 0 to 1.3; less in a clause about another time."},
		{"position", "string", "headline, lead, body or end: where it stands first."},
		{"count", "integer", "Times the outlet says it in its own voice."},
		{"claim", "string", "only (no other outlet has it in any voice), quoted (others have it between marks only), own (others have it in their retelling of what somebody said), quotes (words between marks that no other outlet lets anybody say), retells (words in the outlet's retelling of what somebody said that no other has), unsure (it may not be the outlet's own voice: no claim)."},
		{"quoting", "string", "Other outlets that have it between marks."},
		{"retelling", "string", "Other outlets that have it in their retelling of what somebody said."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the outlet's own first, then the others'."},
	},
	Rows: onlyRows,
}

func onlyRows(c *compare.Comparison, ev *Register) [][]any {
	found := compare.Found[compare.Onlies](c)
	rows := make([][]any, 0, len(found))
	for i := range found {
		o := &found[i]
		rows = append(rows, []any{c.Event, o.Outlet, o.Words, o.Shown, o.List, o.Category, o.Voice, o.Speaker, o.About, o.Weight, o.Place, o.Count, string(o.Claim),
			strings.Join(o.Quoting, "; "), strings.Join(o.Retelling, "; "), ev.Add(o.Evidence)})
	}
	return rows
}
