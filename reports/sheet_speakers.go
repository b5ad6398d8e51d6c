package reports

import "tellings/compare"

var speakersSheet = Sheet{
	Name:  "speakers",
	Title: "Who gets to speak",
	Doc: "One row for each speaker and outlet. Someone with a name has a row of zeros for each outlet that does not let them speak, " +
		"but none for an outlet that has words of theirs under another source, as a paraphrase or in scare quotes; and only while the event has 50,000 such rows at most.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		speakerColumn,
		{"quotes", "integer", "Quotations and passages of attributed speech. An attributed clause with quoted words in it is two. Quotations whose article names no source count for the speaker whom the other tellings of the same words name: see speaker_from in quotes.csv."},
		{"quoted_tokens", "integer", "Words and numbers between quotation marks."},
		{"attributed_tokens", "integer", "Words and numbers of attributed speech without marks."},
		{"share", "number", "quoted_tokens and attributed_tokens over all quoted and attributed words of the outlet in the event, 0 to 1. What is left to 1 are scare quotes."},
		{"direct", "integer", "Quotations of a clause or more."},
		{"partial", "integer", "Quotations of less than a clause."},
		{"attributed", "integer", "Passages of attributed speech."},
		{"cues", "string", "How they are introduced, with counts: said 5; claimed 2. The first eight."},
		{"cue_classes", "string", "The classes of these cues, with counts."},
		{"introduced_as", "string", "What they are called where they speak, when it is more than a name, with counts: the vice president 2. The first eight."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."},
	},
	Rows: speakersRows,
}

func speakersRows(c *compare.Comparison, ev *Register) [][]any {
	speakers := compare.Found[compare.Speakers](c)
	rows := make([][]any, 0, len(speakers))
	for i := range speakers {
		s := &speakers[i]
		rows = append(rows, []any{c.Event, s.Outlet, s.Name, s.Quotes, s.Quoted, s.Reported, s.Share, s.Direct, s.Partial, s.Attributed,
			countList(s.Cues), countList(s.Classes), countList(s.Introduced), ev.Add(s.Evidence)})
	}
	return rows
}
