package reports

import "tellings/compare"

var onlySheet = eventSheet(Sheet{
	Name:  "only",
	Title: "Only one outlet says it",
	Doc: "One row for each charged word or expression that one outlet alone has in its own voice, or alone lets somebody say, the most telling first. Words are compared without their " +
		"inflection, headlines like all the rest; names, fixed phrases and words in doubtful voice make no claim, and have rows with --full only.",
}, telling[compare.Onlies](func(o *compare.Only) bool { return o.Claim != compare.OnlyUnsure }), []sheetCol[*compare.Only]{
	{outletColumn, str(func(o *compare.Only) string { return o.Outlet })},
	{Column{"words", "string", "The word or expression, in lower case."}, str(func(o *compare.Only) string { return o.Words })},
	{Column{"shown", "string", "The same with what it belongs to: scathing opinion."}, str(func(o *compare.Only) string { return o.Shown })},
	{Column{"list", "string", "The list that it is from; company: none, but it stands among charged words in news; contested: none, but others only let somebody say it; cues: a verb of saying; sides: people named by what they want; quantities: a number called small or large; epithets: a common adjective that weighs, or an adverb of manner."}, str(func(o *compare.Only) string { return o.List })},
	{Column{"category", "string", "Its category in that list."}, str(func(o *compare.Only) string { return o.Category })},
	{Column{"figure", "string", "Of a figure of speech, what it is taken from: war, fire, weather and so on (list figures). Empty for none."}, str(func(o *compare.Only) string { return o.Figure })},
	{voiceColumn, str(func(o *compare.Only) string { return o.Voice })},
	{speakerColumn, str(func(o *compare.Only) string { return o.Speaker })},
	{Column{"about", "string", "The actor that it is said of, or beside; as in mentions.csv. Empty for none."}, str(func(o *compare.Only) string { return o.About })},
	{Column{"weight", "number", "What list and degree give it, 0 to 1.3; less in a clause about another time."}, num(func(o *compare.Only) float64 { return o.Weight })},
	{Column{"position", "string", "headline, lead, body or end: where it stands first."}, str(func(o *compare.Only) string { return o.Place })},
	{Column{"count", "integer", "Times the outlet says it in its own voice."}, whole(func(o *compare.Only) int { return o.Count })},
	{Column{"claim", "string", "only (no other outlet has it in any voice), quoted (others have it between marks only), own (others have it in their retelling of what somebody said), quotes (words between marks that no other outlet lets anybody say), retells (words in the outlet's retelling of what somebody said that no other has), free (it follows what somebody said without marks: whose word it is stays open), open (it follows a word that tells of speech or thought, and no other outlet has it: whose word it is stays open), shared (another outlet has it in another form or order, or beside other words: no claim), unsure (it may not be the outlet's own voice: no claim)."}, str(func(o *compare.Only) string { return string(o.Claim) })},
	{Column{"quoting", "string", "Other outlets that have it between marks."}, list("; ", func(o *compare.Only) []string { return o.Quoting })},
	{Column{"retelling", "string", "Other outlets that have it in their retelling of what somebody said."}, list("; ", func(o *compare.Only) []string { return o.Retelling })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the outlet's own first, then the others'."}, ids(func(o *compare.Only) []compare.Evidence { return o.Evidence })},
})
