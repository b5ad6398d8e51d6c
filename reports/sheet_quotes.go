package reports

import "tellings/compare"

var quotesSheet = Sheet{
	Name:  "quotes",
	Title: "Quotations",
	Doc:   "One row for each quotation and each passage of attributed speech, in the order of the articles.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"article_id", "string", "The article it stands in."},
		{"quote_id", "string", "q1, q2, … within the event."},
		{"utterance_id", "string", "The utterance that it tells, in utterances.csv. Empty for attributed speech that shares its content with no quotation, and for scare quotes that fit none."},
		quoteKindColumn,
		speakerColumn,
		{"speaker_from", "string", "How the speaker is known: article (the article tells) or utterance (the article does not tell, but the other tellings of the same words do, and name nobody else). Empty without a speaker."},
		{"text", "string", "The words, without the outer quotation marks."},
		{"cue", "string", "The words that attribute, in lower case. Empty when there are none."},
		cueClassColumn,
		fieldColumn,
		spanColumns[0],
		spanColumns[1],
	},
	Rows: quotesRows,
}

var speakerColumn = Column{"speaker", "string", "Who speaks, under one name in all articles of the event. A source without a name stands under its own words; " +
	"empty when the source is not told."}

// speakerFrom says how the speaker of q is known.
func speakerFrom(q *compare.Quote) string {
	switch {
	case q.Speaker == "":
		return ""
	case q.Credited:
		return "utterance"
	}
	return "article"
}

func quotesRows(c *compare.Comparison, _ *Register) [][]any {
	quotes := compare.Found[compare.Quotes](c)
	rows := make([][]any, 0, len(quotes))
	for i := range quotes {
		q := &quotes[i]
		rows = append(rows, []any{c.Event, q.Outlet, q.Article.ID, q.ID, q.Utterance, q.Kind.String(), q.Speaker, speakerFrom(q), q.Text(), q.Cue, q.CueClass, q.Field.String(), q.Span.Start, q.Span.End})
	}
	return rows
}
