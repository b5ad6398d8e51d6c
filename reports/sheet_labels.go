package reports

import "tellings/compare"

var labelsSheet = Sheet{
	Name:  "labels",
	Title: "Same thing, different words",
	Doc: "One row for each noun and modifier by which an outlet names a referent (a person, group, place, act, event or thing that two outlets or more speak of, or an act, event or thing that one outlet alone names by a word that judges), in one voice and by one speaker. " +
		"Pronouns are not counted. A mention with two modifiers is in two rows.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"referent", "string", "Who or what is named: an actor's name, the fullest that the articles commonly give, or the commonest noun with its parties in brackets: speech (Ada Brandt)."},
		{"referent_kind", "string", "person, organisation, place, group, event, act or thing."},
		{"label", "string", "The noun, in its lemma; the actor's name where the outlet uses that."},
		{"modifier", "string", "What is said of it, in lower case: fiery; nearly 90-minute; of lies. Behind said, an adverb of how a person speaks. Empty: the noun stands bare, or with words that only pick it out (first, other, new)."},
		{"judging", "boolean", "Whether the modifier (of a bare noun: the noun) stands in a list of words that judge."},
		{"slant", "string", "Of the noun, in its set of alternatives (list alternations): neutral, positive (kinder) or negative (harsher). Empty when in none."},
		voiceColumn,
		speakerColumn,
		{"count", "integer", "Mentions of the referent with this noun and modifier by the outlet, in this voice, by this speaker."},
		{"mentions", "integer", "Mentions of the referent by the outlet in this voice, by any speaker."},
		{"bare", "integer", "Of these, mentions without a modifier that says more than which one."},
		{"share", "number", "count over mentions, 0 to 1."},
		{"tellers", "integer", "Other outlets of the event that mention the referent in any voice."},
		{"others", "integer", "Of them, those that have the modifier (of a bare noun: the noun) of this referent in any voice."},
		{"rest_count", "integer", "Times the other outlets have it in this voice."},
		{"rest_mentions", "integer", "Mentions of the referent by the other outlets in this voice."},
		pColumn,
		qColumn,
		{"min_p", "number", "The smallest p that articles of this number could reach. Empty when not tested."},
		verdictColumn,
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."},
		reasonColumn,
	},
	Rows: labelRows,
}

func labelRows(c *compare.Comparison, ev *Register) [][]any {
	labels := compare.Found[compare.Labels](c)
	rows := make([][]any, 0, len(labels))
	for i := range labels {
		l := &labels[i]
		rows = append(rows, []any{c.Event, l.Outlet, l.Referent, l.Kind, l.Label, l.Modifier, l.Judging, l.Slant, l.Voice, l.Speaker,
			l.Count, l.Mentions, l.Bare, l.Share, l.Tellers, l.Others, l.RestCount, l.RestMentions, l.P, l.Q, l.MinP, string(l.Verdict), ev.Add(l.Evidence), reasons(l.Reason)})
	}
	return rows
}
