package reports

import (
	"iter"
	"strings"

	"tellings/compare"
)

var utterancesSheet = eventSheet(Sheet{
	Name:  "utterances",
	Title: "The same words, told differently",
	Doc: "One row for each utterance and outlet: something that was said once, found across the outlets by its words. What one outlet alone reports stands in quotes.csv, and here with --full only. " +
		"Where the event has more than 50,000 utterances that an outlet does not report, counted from those that most report, the rest have no rows for it.",
}, utteranceRows, []sheetCol[utteranceRow]{
	{outletColumn, str(func(u utteranceRow) string { return u.Telling.Outlet })},
	{Column{"utterance_id", "string", "u1, u2, … within the event; those that most outlets tell come first."}, str(func(u utteranceRow) string { return u.ID })},
	{Column{"speaker", "string", "Who says it, as most articles have it. Empty when none tells."}, str(func(u utteranceRow) string { return u.Speaker })},
	{Column{"status", "string", "verbatim (all of the fullest form, but for function words and edits of a word or three), truncated (some of it between marks), " +
		"paraphrased (attributed speech that shares the content) or absent."}, str(func(u utteranceRow) string { return string(u.Telling.Status) })},
	{Column{"fragment", "string", "What the outlet quotes of it, pieces joined by …; of a paraphrase the attributed words."}, str(func(u utteranceRow) string { return flat(u.Telling.Fragment) })},
	{Column{"left_out", "string", "What the fullest form has and the outlet does not quote, pieces joined by …. Empty unless truncated."}, list(" … ", func(u utteranceRow) []string { return u.Telling.LeftOut })},
	{Column{"cue", "string", "How the outlet introduces the pieces, in lower case, separated by semicolons; each cue once."}, str(func(u utteranceRow) string {
		return cueList(u.Telling.Cues, func(c compare.Cue) string { return c.Words })
	})},
	{Column{"cue_class", "string", "The classes of these cues, one a cue, separated by semicolons; see quotes.csv."}, str(func(u utteranceRow) string {
		return cueList(u.Telling.Cues, func(c compare.Cue) string { return c.Class })
	})},
	{Column{"text", "string", "The utterance in the fullest form that the articles together give."}, str(func(u utteranceRow) string { return u.Text })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, ids(func(u utteranceRow) []compare.Evidence { return u.Telling.Evidence })},
})

// cueList joins what get takes of cues.
func cueList(cues []compare.Cue, get func(compare.Cue) string) string {
	parts := make([]string, len(cues))
	for i, c := range cues {
		parts[i] = get(c)
	}
	return strings.Join(parts, "; ")
}

// utteranceRow is an utterance as one outlet tells it.
type utteranceRow struct {
	*compare.Utterance
	Telling *compare.Telling
}

func utteranceRows(at *sheetInput) iter.Seq[utteranceRow] {
	return func(yield func(utteranceRow) bool) {
		utterances := compare.Found[compare.Utterances](at.Comparison)
		for i := range utterances {
			if !at.Full && !sharedUtterance(&utterances[i]) {
				continue
			}
			for j := range utterances[i].Tellings {
				if !yield(utteranceRow{&utterances[i], &utterances[i].Tellings[j]}) {
					return
				}
			}
		}
	}
}

// sharedUtterance reports whether two outlets or more report it.
func sharedUtterance(u *compare.Utterance) bool {
	telling := 0
	for i := range u.Tellings {
		if u.Tellings[i].Status != compare.Absent {
			telling++
		}
	}
	return telling > 1
}
