package reports

import "tellings/compare"

var labelsSheet = eventSheet(Sheet{
	Name:  "labels",
	Title: "Same thing, different words",
	Doc: "One row for each noun and modifier by which an outlet names a referent (a person, group, place, act, event or thing that two outlets or more speak of, or an act, event or thing that one outlet alone names by a word that judges), in one voice and by one speaker. " +
		"Pronouns are not counted. A mention with two modifiers is in two rows. What does not judge, where all others that mention the referent have it too, stands here with --full only.",
}, telling[compare.Labels](saysLabel), []sheetCol[*compare.Label]{
	{outletColumn, str(func(l *compare.Label) string { return l.Outlet })},
	{Column{"referent", "string", "Who or what is named: an actor's name, the fullest that the articles commonly give, or the commonest noun with its parties in brackets: speech (Ada Brandt)."}, str(func(l *compare.Label) string { return l.Referent })},
	{Column{"referent_kind", "string", "person, organisation, place, group, event, act or thing."}, str(func(l *compare.Label) string { return l.Kind })},
	{Column{"label", "string", "The noun, in its lemma; the actor's name where the outlet uses that."}, str(func(l *compare.Label) string { return l.Label })},
	{Column{"modifier", "string", "What is said of it, in lower case: fiery; nearly 90-minute; of lies. Behind said, an adverb of how a person speaks. Empty: the noun stands bare, or with words that only pick it out (first, other, new)."}, str(func(l *compare.Label) string { return l.Modifier })},
	{Column{"judging", "boolean", "Whether the modifier (of a bare noun: the noun) stands in a list of words that judge."}, boolean(func(l *compare.Label) bool { return l.Judging })},
	{Column{"slant", "string", "Of the noun, in its set of alternatives (list alternations): neutral, positive (kinder) or negative (harsher). Empty when in none."}, str(func(l *compare.Label) string { return l.Slant })},
	{voiceColumn, str(func(l *compare.Label) string { return l.Voice })},
	{speakerColumn, str(func(l *compare.Label) string { return l.Speaker })},
	{Column{"count", "integer", "Mentions of the referent with this noun and modifier by the outlet, in this voice, by this speaker."}, whole(func(l *compare.Label) int { return l.Count })},
	{Column{"mentions", "integer", "Mentions of the referent by the outlet in this voice, by any speaker."}, whole(func(l *compare.Label) int { return l.Mentions })},
	{Column{"bare", "integer", "Of these, mentions without a modifier that says more than which one."}, whole(func(l *compare.Label) int { return l.Bare })},
	{Column{"share", "number", "count over mentions, 0 to 1."}, num(func(l *compare.Label) float64 { return l.Share })},
	{Column{"tellers", "integer", "Other outlets of the event that mention the referent in any voice."}, whole(func(l *compare.Label) int { return l.Tellers })},
	{Column{"others", "integer", "Of them, those that have the modifier (of a bare noun: the noun) of this referent in any voice."}, whole(func(l *compare.Label) int { return l.Others })},
	{Column{"rest_count", "integer", "Times the other outlets have it in this voice."}, whole(func(l *compare.Label) int { return l.RestCount })},
	{Column{"rest_mentions", "integer", "Mentions of the referent by the other outlets in this voice."}, whole(func(l *compare.Label) int { return l.RestMentions })},
	{pColumn, num(func(l *compare.Label) float64 { return l.P })},
	{qColumn, num(func(l *compare.Label) float64 { return l.Q })},
	{verdictColumn, str(func(l *compare.Label) string { return string(l.Verdict) })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, ids(func(l *compare.Label) []compare.Evidence { return l.Evidence })},
	{reasonColumn, str(func(l *compare.Label) string { return reasons(l.Reason) })},
	{unseenColumn, str(func(l *compare.Label) string { return unseenRatio(l.Verdict, l.Least) })},
})

// saysLabel reports whether a row says something: words that do not judge do where not all others that mention the referent have them.
func saysLabel(l *compare.Label) bool {
	return l.Judging || l.Others < l.Tellers || tested(l.Verdict)
}
