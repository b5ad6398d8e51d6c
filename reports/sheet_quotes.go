package reports

import "tellings/compare"

var quotesSheet = sheet(Sheet{
	Name:  "quotes",
	Title: "Quotations",
	Doc:   "One row for each quotation and each passage of attributed speech, in the order of the articles.",
}, each[compare.Quotes], []sheetCol[*compare.Quote]{
	{eventColumn, func(at *sheetInput, _ *compare.Quote) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, q *compare.Quote) any { return q.Outlet }},
	{Column{"article_id", "string", "The article it stands in."}, func(_ *sheetInput, q *compare.Quote) any { return q.Article.ID }},
	{Column{"quote_id", "string", "q1, q2, … within the event."}, func(_ *sheetInput, q *compare.Quote) any { return q.ID }},
	{Column{"utterance_id", "string", "The utterance that it tells, in utterances.csv. Empty for attributed speech that shares its content with no quotation, and for scare quotes that fit none."}, func(_ *sheetInput, q *compare.Quote) any { return q.Utterance }},
	{quoteKindColumn, func(_ *sheetInput, q *compare.Quote) any { return q.Kind.String() }},
	{speakerColumn, func(_ *sheetInput, q *compare.Quote) any { return q.Speaker }},
	{Column{"speaker_from", "string", "How the speaker is known: article (the article tells) or utterance (the article does not tell, but the other tellings of the same words do, and name nobody else). Empty without a speaker."}, func(_ *sheetInput, q *compare.Quote) any { return speakerFrom(q) }},
	{Column{"text", "string", "The words, without the outer quotation marks."}, func(_ *sheetInput, q *compare.Quote) any { return q.Text() }},
	{Column{"cue", "string", "The words that attribute, in lower case. Empty when there are none."}, func(_ *sheetInput, q *compare.Quote) any { return q.Cue }},
	{cueClassColumn, func(_ *sheetInput, q *compare.Quote) any { return q.CueClass }},
	{fieldColumn, func(_ *sheetInput, q *compare.Quote) any { return q.Field.String() }},
	{spanColumns[0], func(_ *sheetInput, q *compare.Quote) any { return q.Span.Start }},
	{spanColumns[1], func(_ *sheetInput, q *compare.Quote) any { return q.Span.End }},
})
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
