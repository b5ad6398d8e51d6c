package reports

import "tellings/compare"

var agencySheet = eventSheet(Sheet{
	Name:  "agency",
	Title: "Who does what to whom",
	Doc: "One row for each part that an outlet gives an actor in an act, by voice: found by rule in the grammar of the sentences, through names, " +
		"descriptions and pronouns. Acts are those of the list acts; what is negated is left out.",
}, each[compare.Agency], []sheetCol[*compare.Deed]{
	{outletColumn, str(func(d *compare.Deed) string { return d.Outlet })},
	{Column{"actor", "string", "Who, by the name that labels.csv has; in lower case the noun for people without a name: police. Empty where the act has nobody: shots were fired."}, str(func(d *compare.Deed) string { return d.Actor })},
	{Column{"role", "string", "agent (does it), patient (has it done to it, by someone or as told of them) or agentless (has it done to it and the sentence names nobody who did it: " +
		"a passive without by, an act made into a noun, died where another outlet says killed)."}, str(func(d *compare.Deed) string { return string(d.Role) })},
	{Column{"verb", "string", "The act: the entry of the list acts, the verb in its base form."}, str(func(d *compare.Deed) string { return d.Verb })},
	{Column{"verb_class", "string", "Category of the act in the list acts: attack, lecture, help, …"}, str(func(d *compare.Deed) string { return d.Class })},
	{voiceColumn, str(func(d *compare.Deed) string { return d.Voice })},
	{Column{"count", "integer", "Times the outlet tells it so, in this voice."}, whole(func(d *compare.Deed) int { return d.Count })},
	{Column{"unreal", "integer", "Of count, those under a modal or as an infinitive: would attack, planned to attack. They need not have come to pass; what someone used a speech to do, or managed to do, has."}, whole(func(d *compare.Deed) int { return d.Unreal })},
	{Column{"others", "integer", "Other outlets of the event that have the actor on the same side of an act of this class, in any voice. 0: only here."}, whole(func(d *compare.Deed) int { return d.Others })},
	{Column{"telling", "boolean", "true where a page may tell it: of somebody with a name, in the outlet's own voice, done at the time of the event, an act by which one takes a stand, and no other outlet has it."}, boolean(func(d *compare.Deed) bool { return d.Telling })},
	{Column{"toward", "string", "The actors on the other side, with counts. The first eight."}, counted(func(d *compare.Deed) []compare.Count { return d.Toward })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, ids(func(d *compare.Deed) []compare.Evidence { return d.Evidence })},
})
