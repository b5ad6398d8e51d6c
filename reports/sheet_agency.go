package reports

import "tellings/compare"

var agencySheet = Sheet{
	Name:  "agency",
	Title: "Who does what to whom",
	Doc: "One row for each part that an outlet gives an actor in an act, by voice: found by rule in the grammar of the sentences, through names, " +
		"descriptions and pronouns. Acts are those of the list acts; what is negated is left out.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"actor", "string", "Who, by the name that labels.csv has; in lower case the noun for people without a name: police. Empty where the act has nobody: shots were fired."},
		{"role", "string", "agent (does it), patient (has it done to it, by someone or as told of them) or agentless (has it done to it and the sentence names nobody who did it: " +
			"a passive without by, an act made into a noun, died where another outlet says killed)."},
		{"verb", "string", "The act: the entry of the list acts, the verb in its base form."},
		{"verb_class", "string", "Category of the act in the list acts: attack, lecture, help, …"},
		voiceColumn,
		{"count", "integer", "Times the outlet tells it so, in this voice."},
		{"unreal", "integer", "Of count, those under a modal or as an infinitive: would attack, planned to attack. They need not have come to pass; what someone used a speech to do, or managed to do, has."},
		{"others", "integer", "Other outlets of the event that have the actor on the same side of an act of this class, in any voice. 0: only here."},
		{"toward", "string", "The actors on the other side, with counts. The first eight."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."},
	},
	Rows: agencyRows,
}

func agencyRows(c *compare.Comparison, ev *Register) [][]any {
	deeds := compare.Found[compare.Agency](c)
	rows := make([][]any, 0, len(deeds))
	for i := range deeds {
		d := &deeds[i]
		rows = append(rows, []any{c.Event, d.Outlet, d.Actor, string(d.Role), d.Verb, d.Class, d.Voice, d.Count, d.Unreal, d.Others,
			countList(d.Toward), ev.Add(d.Evidence)})
	}
	return rows
}
