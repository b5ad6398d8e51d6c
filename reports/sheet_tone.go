package reports

import (
	"iter"

	"tellings/compare"
)

var toneSheet = sheet(Sheet{
	Name:  "tone",
	Title: "Tone toward the actors",
	Doc: "One row for each actor that two outlets or more speak of, outlet and voice, where the outlet and another speak of it in that voice (with --full, where it alone does): how its sentences, and its articles as a whole, stand to the actor. " +
		"A row says nothing beside another unless its verdict is supported; agreement says how far even then.",
}, toneRows, []sheetCol[toneRow]{
	{eventColumn, func(at *sheetInput, _ toneRow) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, t toneRow) any { return t.Outlet }},
	{Column{"actor", "string", "Whom the tone is toward: as in mentions.csv, or as --targets names them."}, func(_ *sheetInput, t toneRow) any { return t.Actor }},
	{Column{"side", "string", "The side on which the actor stands, by --targets."}, func(_ *sheetInput, t toneRow) any { return t.Side }},
	{Column{"voice", "string", "outlet, quoted, attributed: sentences that mention the actor in that voice. all: whole articles, which judges more than the sum of their sentences (see docs/method/tone.md)."}, func(_ *sheetInput, t toneRow) any { return t.Voice }},
	{Column{"mentions", "integer", "Sentences of the outlet that speak of the actor in this voice."}, func(_ *sheetInput, t toneRow) any { return t.Mentions }},
	{Column{"positive", "integer", "Of them, those whose likeliest tone is positive."}, func(_ *sheetInput, t toneRow) any { return t.Positive }},
	{Column{"negative", "integer", "Of them, those whose likeliest tone is negative. About two of three such labels are right."}, func(_ *sheetInput, t toneRow) any { return t.Negative }},
	{Column{"tone", "number", "-1 to 1, mean over articles: of a voice, the probability of positive less that of negative, mean of its sentences; of all, how the article as a whole stands to the actor: hold it against rest_tone, not against 0."}, func(_ *sheetInput, t toneRow) any { return t.Tone }},
	{Column{"ci_low", "number", "Lower end of the 95 % interval (Student's t) of tone over the articles; where one article alone speaks of the actor, over its sentences, and then it says nothing of other articles. Empty when there is one."}, func(_ *sheetInput, t toneRow) any { return t.Low }},
	{Column{"ci_high", "number", "Upper end of the same interval."}, func(_ *sheetInput, t toneRow) any { return t.High }},
	{Column{"rest_tone", "number", "Mean tone of the other outlets' articles that speak of the actor in this voice. Empty when there is none."}, func(_ *sheetInput, t toneRow) any { return t.RestTone }},
	{pColumn, func(_ *sheetInput, t toneRow) any { return t.P }},
	{qColumn, func(_ *sheetInput, t toneRow) any { return t.Q }},
	{Column{"articles", "integer", "Articles of the outlet that speak of the actor in this voice: the units of inference. Of those made from one text one counts."}, func(_ *sheetInput, t toneRow) any { return t.Articles }},
	{Column{"rest_articles", "integer", "Articles of the other outlets that do. A text that several run counts once."}, func(_ *sheetInput, t toneRow) any { return t.RestArticles }},
	{verdictColumn, func(_ *sheetInput, t toneRow) any { return string(t.Verdict) }},
	{reasonColumn, func(_ *sheetInput, t toneRow) any { return reasons(t.Reason) }},
	{Column{"agreement", "number", "How often tones of whole articles order two outlets as annotators do, where these see a difference, measured on articles that the model had not seen (0.5 is chance; one person agrees with the others 0.75). The same in every row; of single voices it is not known."}, func(_ *sheetInput, t toneRow) any { return t.tones.Agreement }},
	{Column{"agreement_pairs", "integer", "Pairs of articles that agreement was measured on."}, func(_ *sheetInput, t toneRow) any { return t.tones.Pairs }},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the sentences of the strongest tone."}, func(at *sheetInput, t toneRow) any { return at.Add(t.Evidence) }},
	{unseenColumn, func(_ *sheetInput, t toneRow) any { return unseenGap(t.Verdict, t.Least) }},
})

// toneRow is the tone of one outlet toward one actor, and the finding that it belongs to.
type toneRow struct {
	*compare.ActorTone
	tones *compare.Tones
}

func toneRows(at *sheetInput) iter.Seq[toneRow] {
	return func(yield func(toneRow) bool) {
		tones := compare.Found[compare.Tones](at.Comparison)
		for i := range tones.Rows {
			if t := &tones.Rows[i]; (at.Full || t.RestArticles > 0) && !yield(toneRow{t, &tones}) {
				return
			}
		}
	}
}
