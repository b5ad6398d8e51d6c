package reports

import (
	"iter"

	"tellings/compare"
)

var toneSheet = eventSheet(Sheet{
	Name:  "tone",
	Title: "Tone toward the actors",
	Doc: "One row for each actor that two outlets or more speak of, outlet and voice, where the outlet and another speak of it in that voice, and one of them not only in neutral sentences (with --full, all): how its sentences, and its articles as a whole, stand to the actor. " +
		"A row says nothing beside another unless its verdict is supported; agreement says how far even then.",
}, toneRows, []sheetCol[toneRow]{
	{outletColumn, str(func(t toneRow) string { return t.Outlet })},
	{Column{"actor", "string", "Whom the tone is toward: as in mentions.csv, or as --targets names them."}, str(func(t toneRow) string { return t.Actor })},
	{Column{"side", "string", "The side on which the actor stands, by --targets."}, str(func(t toneRow) string { return t.Side })},
	{Column{"voice", "string", "outlet, quoted, attributed: sentences that mention the actor in that voice. all: whole articles, which judges more than the sum of their sentences (see docs/method/tone.md)."}, str(func(t toneRow) string { return t.Voice })},
	{Column{"mentions", "integer", "Sentences of the outlet that speak of the actor in this voice."}, whole(func(t toneRow) int { return t.Mentions })},
	{Column{"positive", "integer", "Of them, those whose likeliest tone is positive."}, whole(func(t toneRow) int { return t.Positive })},
	{Column{"negative", "integer", "Of them, those whose likeliest tone is negative. About two of three such labels are right."}, whole(func(t toneRow) int { return t.Negative })},
	{Column{"tone", "number", "-1 to 1, mean over articles: of a voice, the probability of positive less that of negative, mean of its sentences; of all, how the article as a whole stands to the actor: hold it against rest_tone, not against 0."}, num(func(t toneRow) float64 { return t.Tone })},
	{Column{"ci_low", "number", "Lower end of the 95 % interval (Student's t) of tone over the articles; where one article alone speaks of the actor, over its sentences, and then it says nothing of other articles. Empty when there is one."}, num(func(t toneRow) float64 { return t.Low })},
	{Column{"ci_high", "number", "Upper end of the same interval."}, num(func(t toneRow) float64 { return t.High })},
	{Column{"rest_tone", "number", "Mean tone of the other outlets' articles that speak of the actor in this voice. Empty when there is none."}, num(func(t toneRow) float64 { return t.RestTone })},
	{pColumn, num(func(t toneRow) float64 { return t.P })},
	{qColumn, num(func(t toneRow) float64 { return t.Q })},
	{Column{"articles", "integer", "Articles of the outlet that speak of the actor in this voice: the units of inference. Of those made from one text one counts."}, whole(func(t toneRow) int { return t.Articles })},
	{Column{"rest_articles", "integer", "Articles of the other outlets that do. A text that several run counts once."}, whole(func(t toneRow) int { return t.RestArticles })},
	{verdictColumn, str(func(t toneRow) string { return string(t.Verdict) })},
	{reasonColumn, str(func(t toneRow) string { return reasons(t.Reason) })},
	{Column{"agreement", "number", "How often tones of whole articles order two outlets as annotators do, where these see a difference, measured on articles that the model had not seen (0.5 is chance; one person agrees with the others 0.75). The same in every row; of single voices it is not known."}, num(func(t toneRow) float64 { return t.tones.Agreement })},
	{Column{"agreement_pairs", "integer", "Pairs of articles that agreement was measured on."}, whole(func(t toneRow) int { return t.tones.Pairs })},
	{Column{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the sentences of the strongest tone."}, ids(func(t toneRow) []compare.Evidence { return t.Evidence })},
	{unseenColumn, str(func(t toneRow) string { return unseenGap(t.Verdict, t.Least) })},
})

// toneRow is the tone of one outlet toward one actor, and the finding that it belongs to.
type toneRow struct {
	*compare.ActorTone
	tones *compare.Tones
}

func toneRows(at *sheetInput) iter.Seq[toneRow] {
	return func(yield func(toneRow) bool) {
		tones := compare.Found[compare.Tones](at.Comparison)
		type key struct{ actor, voice string }
		toned := map[key]bool{}
		for i := range tones.Rows {
			if t := &tones.Rows[i]; t.Positive+t.Negative > 0 || tested(t.Verdict) {
				toned[key{t.Actor, t.Voice}] = true
			}
		}
		for i := range tones.Rows {
			t := &tones.Rows[i]
			if says := t.RestArticles > 0 && toned[key{t.Actor, t.Voice}]; (at.Full || says) && !yield(toneRow{t, &tones}) {
				return
			}
		}
	}
}
