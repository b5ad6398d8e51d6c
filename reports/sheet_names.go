package reports

import (
	"iter"
	"strings"

	"tellings/compare"
)

var namesSheet = sheet(Sheet{
	Name:  "names",
	Title: "One thing, different nouns",
	Doc: "One row for each outlet and thing that outlets call by different nouns in their own voice, the most telling things first. That two nouns name one thing is known because they are mentions of one " +
		"referent, because they fill the same role in clauses that tell the same point, or because they are a known choice (protesters, rioters) in sentences that otherwise agree.",
}, nameRows, []sheetCol[nameRow]{
	{eventColumn, func(at *sheetInput, _ nameRow) any { return at.Event }},
	{Column{"thing", "string", "What all outlets call it, or, where that differs, what each calls it most, with slashes: mosque / center."}, func(_ *sheetInput, n nameRow) any { return n.Thing }},
	{Column{"kind", "string", "person, organisation, place, group, event, act or thing."}, func(_ *sheetInput, n nameRow) any { return n.Kind }},
	{Column{"ground", "string", "Why the nouns name one thing: referent, role or choice."}, func(_ *sheetInput, n nameRow) any { return string(n.Ground) }},
	{Column{"prominent", "integer", "Outlets that name it in headline or lead."}, func(_ *sheetInput, n nameRow) any { return n.Prominent }},
	{outletColumn, func(_ *sheetInput, n nameRow) any { return n.Call.Outlet }},
	{Column{"calls", "string", "What the outlet calls it in its own voice, in lower case and the most frequent first: six-week abortion ban (2); ban."}, func(_ *sheetInput, n nameRow) any { return countList(n.Call.Words) }},
	{Column{"only_here", "string", "Nouns of these that no other outlet has for it in any voice, separated by semicolons."}, func(_ *sheetInput, n nameRow) any { return strings.Join(n.Call.Only, "; ") }},
	{Column{"others_call", "string", "What the other outlets call it in their own voices."}, func(_ *sheetInput, n nameRow) any { return countList(n.OthersCall(n.Call.Outlet)) }},
	{Column{"quoted", "string", "What the people whom the outlet quotes or retells call it."}, func(_ *sheetInput, n nameRow) any { return countList(n.Call.Quoted) }},
	{Column{"slant", "string", "Of its commonest noun within its set of alternatives: neutral, positive, negative; empty outside of any."}, func(_ *sheetInput, n nameRow) any { return n.Call.Slant }},
	{Column{"position", "string", "headline, lead, body or end: the best place in which the outlet names it."}, func(_ *sheetInput, n nameRow) any { return n.Call.Place }},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: one for each of calls, then of quoted."}, func(at *sheetInput, n nameRow) any { return at.Add(n.Call.Evidence) }},
})

// nameRow is what one outlet calls a thing.
type nameRow struct {
	*compare.Name
	Call *compare.Call
}

func nameRows(at *sheetInput) iter.Seq[nameRow] {
	return func(yield func(nameRow) bool) {
		names := compare.Found[compare.Names](at.Comparison)
		for i := range names {
			for j := range names[i].Calls {
				if !yield(nameRow{&names[i], &names[i].Calls[j]}) {
					return
				}
			}
		}
	}
}
