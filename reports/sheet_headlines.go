package reports

import (
	"strings"

	"tellings/compare"
)

var headlinesSheet = sheet(Sheet{
	Name:  "headlines",
	Title: "Headlines",
	Doc:   "One row for each article with a headline: what it picks of the event, in whose voice, and whether the article bears it out.",
}, each[compare.Headlines], []sheetCol[*compare.Headline]{
	{eventColumn, func(at *sheetInput, _ *compare.Headline) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, h *compare.Headline) any { return h.Outlet }},
	{Column{"article_id", "string", "The article."}, func(_ *sheetInput, h *compare.Headline) any { return h.Article.ID }},
	{Column{"headline", "string", "The headline, on one line."}, func(_ *sheetInput, h *compare.Headline) any { return h.Text }},
	{Column{"point_id", "string", "The point that it tells, as in coverage.csv; the one that most outlets tell where it tells several. Empty for none."}, func(_ *sheetInput, h *compare.Headline) any { return h.Point }},
	{Column{"tellers", "integer", "Outlets that tell that point anywhere; 0 where there is none."}, func(_ *sheetInput, h *compare.Headline) any { return h.Tellers }},
	{Column{"actor", "string", "The subject of its first verb, as in mentions.csv. Empty where nobody known is."}, func(_ *sheetInput, h *compare.Headline) any { return h.Actor }},
	{Column{"act", "string", "That verb, in the base form."}, func(_ *sheetInput, h *compare.Headline) any { return h.Act }},
	{Column{"object", "string", "What it is done to, as it stands."}, func(_ *sheetInput, h *compare.Headline) any { return h.Object }},
	{Column{"charged", "string", "Charged words in the outlet's own voice."}, func(_ *sheetInput, h *compare.Headline) any { return strings.Join(h.Charged, "; ") }},
	{Column{"charged_alone", "string", "Of these, what no other outlet has in its own voice, in headline or text."}, func(_ *sheetInput, h *compare.Headline) any { return strings.Join(h.Alone, "; ") }},
	{voiceColumn, func(_ *sheetInput, h *compare.Headline) any { return h.Voice }},
	{speakerColumn, func(_ *sheetInput, h *compare.Headline) any { return h.Speaker }},
	{Column{"borne_out", "string", "Whether the text bears the headline out: yes (a sentence says most of it), perhaps (a good part), not found."}, func(_ *sheetInput, h *compare.Headline) any { return string(h.Borne) }},
	{Column{"likeness", "number", "Share of the headline's actors and content words, weighed by how rare they are in news, that the nearest sentence has, 0 to 1."}, func(_ *sheetInput, h *compare.Headline) any { return h.Likeness }},
	{Column{"evidence_ids", "string", "Passages in evidence.csv: the headline, its charged words, the nearest sentence."}, func(at *sheetInput, h *compare.Headline) any {
		return at.Add(append(append([]compare.Evidence{h.Evidence}, h.Words...), h.Body))
	}},
})
