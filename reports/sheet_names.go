package reports

import (
	"iter"

	"tellings/compare"
)

var namesSheet = eventSheet(Sheet{
	Name:  "names",
	Title: "One thing, different nouns",
	Doc: "One row for each outlet and thing that outlets call by different nouns in their own voice, the most telling things first. That two nouns name one thing is known because they are mentions of one " +
		"referent, because they fill the same role in clauses that tell the same point, or because they are a known choice (protesters, rioters) in sentences that otherwise agree.",
}, nameRows, []sheetCol[nameRow]{
	{Column{"thing", "string", "What all outlets call it, or, where that differs, what each calls it most, with slashes: mosque / center."}, str(func(n nameRow) string { return n.Thing })},
	{Column{"kind", "string", "person, organisation, place, group, event, act or thing."}, str(func(n nameRow) string { return n.Kind })},
	{Column{"ground", "string", "Why the nouns name one thing: referent, role or choice."}, str(func(n nameRow) string { return string(n.Ground) })},
	{Column{"telling", "boolean", "true where a choice says how an outlet sees the thing (or no list knows the words) and all surely mean the same; pages tell these. false: words that say the same, or of which it is only likely that they name one thing."}, boolean(func(n nameRow) bool { return n.Telling })},
	{Column{"prominent", "integer", "Outlets that name it in headline or lead."}, whole(func(n nameRow) int { return n.Prominent })},
	{outletColumn, str(func(n nameRow) string { return n.Call.Outlet })},
	{Column{"calls", "string", "What the outlet calls it in its own voice, in lower case and the most frequent first: six-week abortion ban (2); ban."}, counted(func(n nameRow) []compare.Count { return n.Call.Words })},
	{Column{"only_here", "string", "Nouns of these that no other outlet has for it in any voice, separated by semicolons."}, list("; ", func(n nameRow) []string { return n.Call.Only })},
	{Column{"others_call", "string", "What the other outlets call it in their own voices."}, counted(func(n nameRow) []compare.Count { return n.OthersCall(n.Call.Outlet) })},
	{Column{"quoted", "string", "What the people whom the outlet quotes or retells call it."}, counted(func(n nameRow) []compare.Count { return n.Call.Quoted })},
	{Column{"slant", "string", "Of its commonest noun within its set of alternatives: neutral, positive, negative; empty outside of any."}, str(func(n nameRow) string { return n.Call.Slant })},
	{Column{"position", "string", "headline, lead, body or end: the best place in which the outlet names it."}, str(func(n nameRow) string { return n.Call.Place })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: one for each of calls, then of quoted."}, ids(func(n nameRow) []compare.Evidence { return n.Call.Evidence })},
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
