package reports

import "tellings/compare"

var headlinesSheet = eventSheet(Sheet{
	Name:  "headlines",
	Title: "Headlines",
	Doc:   "One row for each article with a headline: what it picks of the event, in whose voice, and whether the article bears it out.",
}, each[compare.Headlines], []sheetCol[*compare.Headline]{
	{outletColumn, str(func(h *compare.Headline) string { return h.Outlet })},
	{Column{"article_id", "string", "The article."}, str(func(h *compare.Headline) string { return h.Article.ID })},
	{Column{"headline", "string", "The headline, on one line."}, str(func(h *compare.Headline) string { return h.Text })},
	{Column{"point_id", "string", "The point that it tells, as in coverage.csv; the one that most outlets tell where it tells several. Empty for none."}, str(func(h *compare.Headline) string { return h.Point })},
	{Column{"tellers", "integer", "Outlets that tell that point anywhere; 0 where there is none."}, whole(func(h *compare.Headline) int { return h.Tellers })},
	{Column{"actor", "string", "The subject of its first verb, as in mentions.csv. Empty where nobody known is."}, str(func(h *compare.Headline) string { return h.Actor })},
	{Column{"act", "string", "That verb, in the base form."}, str(func(h *compare.Headline) string { return h.Act })},
	{Column{"object", "string", "What it is done to, as it stands."}, str(func(h *compare.Headline) string { return h.Object })},
	{Column{"charged", "string", "Charged words in the outlet's own voice."}, list("; ", func(h *compare.Headline) []string { return h.Charged })},
	{Column{"charged_alone", "string", "Of these, what no other outlet has in its own voice, in headline or text."}, list("; ", func(h *compare.Headline) []string { return h.Alone })},
	{voiceColumn, str(func(h *compare.Headline) string { return h.Voice })},
	{speakerColumn, str(func(h *compare.Headline) string { return h.Speaker })},
	{Column{"borne_out", "string", "Whether the text bears the headline out: yes (a sentence says most of it), perhaps (a good part), not found."}, str(func(h *compare.Headline) string { return string(h.Borne) })},
	{Column{"likeness", "number", "Share of the headline's actors and content words, weighed by how rare they are in news, that the nearest sentence has, 0 to 1."}, num(func(h *compare.Headline) float64 { return h.Likeness })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv: the headline, its charged words, the nearest sentence."}, headlinePassages},
})

func headlinePassages(at *sheetInput, h *compare.Headline, row *Row) {
	start := len(row.texts)
	row.texts = at.appendID(row.texts, start, &h.Evidence)
	for i := range h.Words {
		row.texts = at.appendID(row.texts, start, &h.Words[i])
	}
	row.texts = at.appendID(row.texts, start, &h.Body)
	row.textFrom(start)
}
