package reports

import (
	"strings"

	"tellings/compare"
)

var namesSheet = Sheet{
	Name:  "names",
	Title: "One thing, different nouns",
	Doc: "One row for each outlet and thing that outlets call by different nouns in their own voice, the most telling things first. That two nouns name one thing is known because they are mentions of one " +
		"referent, because they fill the same role in clauses that tell the same point, or because they are a known choice (protesters, rioters) in sentences that otherwise agree.",
	Columns: []Column{
		eventColumn,
		{"thing", "string", "What all outlets call it, or, where that differs, what each calls it most, with slashes: mosque / center."},
		{"kind", "string", "person, organisation, place, group, event, act or thing."},
		{"ground", "string", "Why the nouns name one thing: referent, role or choice."},
		{"prominent", "integer", "Outlets that name it in headline or lead."},
		outletColumn,
		{"calls", "string", "What the outlet calls it in its own voice, in lower case and the most frequent first: six-week abortion ban (2); ban."},
		{"only_here", "string", "Nouns of these that no other outlet has for it in any voice, separated by semicolons."},
		{"others_call", "string", "What the other outlets call it in their own voices."},
		{"quoted", "string", "What the people whom the outlet quotes or retells call it."},
		{"slant", "string", "Of its commonest noun within its set of alternatives: neutral, positive, negative; empty outside of any."},
		{"position", "string", "headline, lead, body or end: the best place in which the outlet names it."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: one for each of calls, then of quoted."},
	},
	Rows: nameRows,
}

func nameRows(c *compare.Comparison, ev *Register) [][]any {
	var rows [][]any
	for _, n := range compare.Found[compare.Names](c) {
		for i := range n.Calls {
			call := &n.Calls[i]
			rows = append(rows, []any{c.Event, n.Thing, n.Kind, string(n.Ground), n.Prominent, call.Outlet, countList(call.Words), strings.Join(call.Only, "; "),
				countList(n.OthersCall(call.Outlet)), countList(call.Quoted), call.Slant, call.Place, ev.Add(call.Evidence)})
		}
	}
	return rows
}
