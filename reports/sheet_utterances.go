package reports

import (
	"strings"

	"tellings/compare"
)

var utterancesSheet = Sheet{
	Name:  "utterances",
	Title: "The same words, told differently",
	Doc: "One row for each utterance and outlet: something that was said once, found across the outlets by its words. " +
		"Where the event has more than 50,000 such rows, what one outlet alone quotes has no rows for the others.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"utterance_id", "string", "u1, u2, … within the event; those that most outlets tell come first."},
		{"speaker", "string", "Who says it, as most articles have it. Empty when none tells."},
		{"status", "string", "verbatim (all of the fullest form, but for function words and edits of a word or three), truncated (some of it between marks), " +
			"paraphrased (attributed speech that shares the content) or absent."},
		{"fragment", "string", "What the outlet quotes of it, pieces joined by …; of a paraphrase the attributed words."},
		{"left_out", "string", "What the fullest form has and the outlet does not quote, pieces joined by …. Empty unless truncated."},
		{"cue", "string", "How the outlet introduces the pieces, in lower case, separated by semicolons; each cue once."},
		{"cue_class", "string", "The classes of these cues, one a cue, separated by semicolons; see quotes.csv."},
		{"text", "string", "The utterance in the fullest form that the articles together give."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."},
	},
	Rows: utterancesRows,
}

func utterancesRows(c *compare.Comparison, ev *Register) [][]any {
	var rows [][]any
	for _, u := range compare.Found[compare.Utterances](c) {
		for i := range u.Tellings {
			t := &u.Tellings[i]
			rows = append(rows, []any{c.Event, t.Outlet, u.ID, u.Speaker, string(t.Status), flat(t.Fragment), strings.Join(t.LeftOut, " … "),
				cueList(t.Cues, func(c compare.Cue) string { return c.Words }), cueList(t.Cues, func(c compare.Cue) string { return c.Class }), u.Text, ev.Add(t.Evidence)})
		}
	}
	return rows
}

// cueList joins what get takes of cues.
func cueList(cues []compare.Cue, get func(compare.Cue) string) string {
	parts := make([]string, len(cues))
	for i, c := range cues {
		parts[i] = get(c)
	}
	return strings.Join(parts, "; ")
}
