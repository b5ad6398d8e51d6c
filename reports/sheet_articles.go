package reports

import (
	"math"
	"slices"
	"time"

	"tellings/compare"
	"tellings/compare/coverage"
	"tellings/features/voice"
)

var articlesSheet = eventSheet(Sheet{
	Name:  "articles",
	Title: "Articles",
	Doc:   "One row for each article that was read, also those of events that one outlet alone tells.",
}, eachArticle, []sheetCol[*compare.Article]{
	{outletColumn, str(func(a *compare.Article) string { return a.Outlet })},
	{Column{"article_id", "string", "Identifier of the article; other tables refer to it."}, str(func(a *compare.Article) string { return a.ID })},
	{Column{"title", "string", "Headline as given by the input."}, str(func(a *compare.Article) string { return a.Title })},
	{Column{"date", "date", "Day of publication. Empty when the input gives none."}, date(func(a *compare.Article) time.Time { return a.Date })},
	{Column{"url", "string", "Address as given by the input. Not checked."}, str(func(a *compare.Article) string { return a.URL })},
	{Column{"tokens", "integer", "Words and numbers in the parts that count (not boilerplate, not duplicate paragraphs)."}, whole(func(a *compare.Article) int { return a.Tokens })},
	{Column{"sentences", "integer", "Sentences in the same parts."}, whole(func(a *compare.Article) int { return a.Sentences })},
	{Column{"own_share", "number", "Share of tokens in the outlet's own voice, 0 to 1."}, num(func(a *compare.Article) float64 { return share(a, voice.Outlet) })},
	{Column{"quoted_share", "number", "Share of tokens inside quotation marks, 0 to 1."}, num(func(a *compare.Article) float64 { return share(a, voice.Quoted) })},
	{Column{"attributed_share", "number", "Share of tokens in attributed speech without marks, 0 to 1."}, num(func(a *compare.Article) float64 { return share(a, voice.Attributed) })},
	{Column{"boilerplate_bytes", "integer", "Bytes set aside as navigation, disclaimers and the like."}, whole(func(a *compare.Article) int { return a.Skipped[0] })},
	{Column{"duplicate_bytes", "integer", "Bytes set aside because the paragraph stood earlier in the same article."}, whole(func(a *compare.Article) int { return a.Skipped[1] })},
	{Column{"wire_family", "string", "Shared by articles of the event that are made from one text: the id of the one that stands for it. See copies.csv. Empty for an article of its own."}, str(func(a *compare.Article) string { return a.Copy.Family })},
	{Column{"genre", "string", "news, analysis, opinion, live blog, interview or transcript, by rules on title, section, address, person, tense and layout."}, str(func(a *compare.Article) string { return string(a.Genre) })},
	{Column{"flags", "string", "What limits the comparison, separated by \"; \": short (fewer than 100 words), no date, not English (not compared), genre unsure (one weak sign less and it were another), cut off (the input holds only its beginning), copy of ID (made from another article of the event); and how it is laid out where that decides who speaks: one sentence a line, transcript, questions and answers, quoted without marks, one paragraph, live blog."}, list("; ", func(a *compare.Article) []string { return noticed(a) })},
	{Column{"agency", "string", "The news agency whose text the articles of wire_family are, by outlet, byline, dateline or credit. Empty when nothing tells."}, str(func(a *compare.Article) string { return a.Copy.Agency })},
	{Column{"attitude_share", "number", "Share of tokens in the outlet's own voice that tell what someone thinks, wants or plans, 0 to 1; part of own_share."}, num(func(a *compare.Article) float64 { return attitudeShare(a) })},
	{Column{"group", "string", "The group of the outlet by the table of --outlets (a leaning, a country). Empty without one."}, str(func(a *compare.Article) string { return a.Group })},
	{Column{"event_grade", "string", "What the articles of the event have in common: one event, running story (some points), or topic (hardly one: only what they share has rows, and nothing is said to be left out). Empty for an event of one outlet, and where coverage was not asked for."}, func(at *sheetInput, _ *compare.Article, row *Row) { row.Text(at.Cohesion.Grade.String()) }},
	{Column{"cohesion", "number", "What that rests on: of the points that pairs of articles need in common for one event (three; one where an article has four sentences or fewer) the share that they have, 0 to 1, each counted by how sure it is and by half where none stands in a headline or lead. Empty for an event of one outlet, and where coverage was not asked for."}, func(at *sheetInput, _ *compare.Article, row *Row) { row.Number(cohesion(at.Comparison)) }},
})

// noticed is what limits the comparison of an article.
func noticed(a *compare.Article) []string {
	if a.Copy.Of == "" {
		return a.Flags
	}
	return append(slices.Clone(a.Flags), "copy of "+flat(a.Copy.Of))
}

// attitudeShare is empty, not 0, for an article without words.
func attitudeShare(a *compare.Article) float64 {
	if a.Tokens == 0 {
		return math.NaN()
	}
	return float64(a.Attitudes) / float64(a.Tokens)
}

// cohesion is empty, not 0, where the event was not graded.
func cohesion(c *compare.Comparison) float64 {
	if c.Cohesion.Grade == coverage.Ungraded {
		return math.NaN()
	}
	return c.Cohesion.Share
}

// share is empty, not 0, for an article without words.
func share(a *compare.Article, v voice.Voice) float64 {
	if a.Tokens == 0 {
		return math.NaN()
	}
	return a.Share(v)
}
