package reports

import (
	"iter"

	"tellings/compare"
)

var speakersSheet = eventSheet(Sheet{
	Name:  "speakers",
	Title: "Who gets to speak",
	Doc: "One row for each speaker and outlet. Someone with a name has a row of zeros for each outlet that does not let them speak, with whether it names them at all, " +
		"but none for an outlet that has words of theirs under another source, as a paraphrase or in scare quotes; and only while the event has 50,000 such rows at most. " +
		"Of someone whom one outlet alone lets speak, those that do not name them at all have rows with --full only.",
}, speakersRows, []sheetCol[*compare.Speaker]{
	{outletColumn, str(func(s *compare.Speaker) string { return s.Outlet })},
	{speakerColumn, str(func(s *compare.Speaker) string { return s.Name })},
	{Column{"quotes", "integer", "Quotations and passages of attributed speech. An attributed clause with quoted words in it is two. Quotations whose article names no source count for the speaker whom the other tellings of the same words name: see speaker_from in quotes.csv."}, whole(func(s *compare.Speaker) int { return s.Quotes })},
	{Column{"quoted_tokens", "integer", "Words and numbers between quotation marks."}, whole(func(s *compare.Speaker) int { return s.Quoted })},
	{Column{"attributed_tokens", "integer", "Words and numbers of attributed speech without marks."}, whole(func(s *compare.Speaker) int { return s.Reported })},
	{Column{"share", "number", "quoted_tokens and attributed_tokens over all quoted and attributed words of the outlet in the event, 0 to 1. What is left to 1 are scare quotes."}, num(func(s *compare.Speaker) float64 { return s.Share })},
	{Column{"direct", "integer", "Quotations of a clause or more."}, whole(func(s *compare.Speaker) int { return s.Direct })},
	{Column{"partial", "integer", "Quotations of less than a clause."}, whole(func(s *compare.Speaker) int { return s.Partial })},
	{Column{"attributed", "integer", "Passages of attributed speech."}, whole(func(s *compare.Speaker) int { return s.Attributed })},
	{Column{"cues", "string", "How they are introduced, with counts: said 5; claimed 2. The first eight."}, counted(func(s *compare.Speaker) []compare.Count { return s.Cues })},
	{Column{"cue_classes", "string", "The classes of these cues, with counts."}, counted(func(s *compare.Speaker) []compare.Count { return s.Classes })},
	{Column{"introduced_as", "string", "What they are called where they speak, when it is more than a name, with counts: the vice president 2. The first eight."}, counted(func(s *compare.Speaker) []compare.Count { return s.Introduced })},
	{Column{"state", "string", "heard; only mentioned (named, not heard); absent (not named); no answer (asked, and did not answer, in a row of its own)."}, str(func(s *compare.Speaker) string { return string(s.State) })},
	{Column{"source_type", "string", "named (a person), unnamed (officials, a spokesman), institution, document, or media (another outlet)."}, str(func(s *compare.Speaker) string { return string(s.Type) })},
	{Column{"order", "integer", "Place among those whom the outlet lets speak, by where each is first heard. Empty for one who is not heard."}, wholeIf(func(s *compare.Speaker) (int, bool) { return s.Order, s.Order > 0 })},
	{Column{"first_in", "string", "Where first heard: headline, lead, body or end. Empty for one who is not heard."}, str(func(s *compare.Speaker) string { return s.First })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces."}, ids(func(s *compare.Speaker) []compare.Evidence { return s.Evidence })},
})

// speakersRows are all rows but those which say what the single row of a speaker says: that nobody else has them.
func speakersRows(at *sheetInput) iter.Seq[*compare.Speaker] {
	heard := map[string]int{}
	for s := range each[compare.Speakers](at) {
		if s.Quotes > 0 {
			heard[s.Name]++
		}
	}
	return telling[compare.Speakers](func(s *compare.Speaker) bool { return s.State != compare.SpeakerAbsent || heard[s.Name] != 1 })(at)
}
