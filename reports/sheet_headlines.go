package reports

import (
	"strings"

	"tellings/compare"
)

var headlinesSheet = Sheet{
	Name:  "headlines",
	Title: "Headlines",
	Doc:   "One row for each article with a headline: what it picks of the event, in whose voice, and whether the article bears it out.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"article_id", "string", "The article."},
		{"headline", "string", "The headline, on one line."},
		{"point_id", "string", "The point that it tells, as in coverage.csv; the one that most outlets tell where it tells several. Empty for none."},
		{"tellers", "integer", "Outlets that tell that point anywhere; 0 where there is none."},
		{"actor", "string", "The subject of its first verb, as in mentions.csv. Empty where nobody known is."},
		{"act", "string", "That verb, in the base form."},
		{"object", "string", "What it is done to, as it stands."},
		{"charged", "string", "Charged words in the outlet's own voice."},
		{"charged_alone", "string", "Of these, what no other outlet has in its own voice, in headline or text."},
		voiceColumn,
		speakerColumn,
		{"borne_out", "string", "Whether the text bears the headline out: yes (a sentence says most of it), perhaps (a good part), not found."},
		{"likeness", "number", "Share of the headline's actors and content words, weighed by how rare they are in news, that the nearest sentence has, 0 to 1."},
		{"evidence_ids", "string", "Passages in evidence.csv: the headline, its charged words, the nearest sentence."},
	},
	Rows: headlineRows,
}

func headlineRows(c *compare.Comparison, ev *Register) [][]any {
	found := compare.Found[compare.Headlines](c)
	rows := make([][]any, 0, len(found))
	for i := range found {
		h := &found[i]
		passages := append(append([]compare.Evidence{h.Evidence}, h.Words...), h.Body)
		rows = append(rows, []any{c.Event, h.Outlet, h.Article.ID, h.Text, h.Point, h.Tellers, h.Actor, h.Act, h.Object, strings.Join(h.Charged, "; "),
			strings.Join(h.Alone, "; "), h.Voice, h.Speaker, string(h.Borne), h.Likeness, ev.Add(passages)})
	}
	return rows
}
