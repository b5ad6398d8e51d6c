package reports

import "tellings/compare"

var quotesSheet = eventSheet(Sheet{
	Name:  "quotes",
	Title: "Quotations",
	Doc:   "One row for each quotation and each passage of attributed speech, in the order of the articles.",
}, each[compare.Quotes], []sheetCol[*compare.Quote]{
	{outletColumn, str(func(q *compare.Quote) string { return q.Outlet })},
	{Column{"article_id", "string", "The article it stands in."}, str(func(q *compare.Quote) string { return q.Article.ID })},
	{Column{"quote_id", "string", "q1, q2, … within the event."}, str(func(q *compare.Quote) string { return q.ID })},
	{Column{"utterance_id", "string", "The utterance that it tells, in utterances.csv. Empty for attributed speech that shares its content with no quotation, and for scare quotes that fit none."}, str(func(q *compare.Quote) string { return q.Utterance })},
	{quoteKindColumn, str(func(q *compare.Quote) string { return q.Kind.String() })},
	{speakerColumn, str(func(q *compare.Quote) string { return q.Speaker })},
	{Column{"speaker_from", "string", "utterance: the article does not tell the speaker, but the other tellings of the same words do, and name nobody else. Empty where the article tells, and without a speaker."}, str(func(q *compare.Quote) string { return speakerFrom(q) })},
	{Column{"text", "string", "The words, without the outer quotation marks."}, str(func(q *compare.Quote) string { return q.Text() })},
	{Column{"cue", "string", "The words that attribute, in lower case. Empty when there are none."}, str(func(q *compare.Quote) string { return q.Cue })},
	{cueClassColumn, str(func(q *compare.Quote) string { return q.CueClass })},
	{fieldColumn, str(func(q *compare.Quote) string { return q.Field.String() })},
	{spanColumns[0], whole(func(q *compare.Quote) int { return q.Span.Start })},
	{spanColumns[1], whole(func(q *compare.Quote) int { return q.Span.End })},
})
var speakerColumn = Column{"speaker", "string", "Who speaks, under one name in all articles of the event. A source without a name stands under its own words; " +
	"empty when the source is not told."}

// speakerFrom says how the speaker of q is known where the article does not tell.
func speakerFrom(q *compare.Quote) string {
	if q.Speaker != "" && q.Credited {
		return "utterance"
	}
	return ""
}
