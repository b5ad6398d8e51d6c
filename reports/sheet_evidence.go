package reports

import (
	"tellings/compare"
	"tellings/corpus/text"
)

var evidenceSheet = Sheet{
	Name:  "evidence",
	Title: "Evidence",
	Doc: "One row for each passage and each row it is evidence for. A passage that serves two rows stands twice under one evidence_id, " +
		"so that the table joins on (event, outlet, lens, item) as it is.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"evidence_id", "string", "e1, e2, … in the order of writing; one id for one passage of an event."},
		{"article_id", "string", "The article it stands in."},
		fieldColumn,
		{"start", "integer", "First byte of the passage in that field as read (UTF-8), from 0."},
		{"end", "integer", "The byte after its last."},
		{"sentence", "integer", "Number of its sentence in the article, from 0; the title comes first."},
		{"text", "string", "The passage, as it stands in the article."},
		voiceColumn,
		{"speaker", "string", "Whose words they are. Empty for the outlet itself and for an unknown speaker."},
		{"lens", "string", "The lens that found it: measures, terms, …"},
		{"item", "string", "The row it is evidence for: a measure, a term, …"},
		{"context", "string", "The whole sentence, as it stands in the article; of one longer than 4,000 bytes what stands around the passage."},
	},
	Rows: evidenceRows,
}

func evidenceRows(c *compare.Comparison, ev *Register) [][]any {
	rows := make([][]any, 0, len(ev.rows))
	for _, r := range ev.rows {
		e := r.evidence
		source := e.Source()
		rows = append(rows, []any{c.Event, e.Article.Outlet, r.id, e.Article.ID, e.Field.String(), e.Span.Start, e.Span.End, e.Number,
			wordsOf(e), e.Voice.String(), e.Speaker, e.Lens, e.Item, context(e).Of(source)})
	}
	return rows
}

// contextBytes is the length of a sentence from which on its rows show only a part of it. A text without points is one sentence, and
// would be written once for each of its passages.
const contextBytes = 4000

// context is the sentence of a passage, or as much of it as is shown.
func context(e *compare.Evidence) text.Span {
	article := e.Source()
	sentence := within(e.Sentence, len(article))
	if sentence.Len() <= contextBytes {
		return sentence
	}
	passage := within(e.Span, len(article))
	if from := passage.Start - contextBytes/2; from > sentence.Start {
		sentence.Start = border(article, from)
	}
	if to := min(passage.End, passage.Start+contextBytes) + contextBytes/2; to < sentence.End {
		sentence.End = border(article, to)
	}
	return sentence
}
