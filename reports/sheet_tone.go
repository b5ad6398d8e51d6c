package reports

import "tellings/compare"

var toneSheet = Sheet{
	Name:  "tone",
	Title: "Tone toward the actors",
	Doc: "One row for each actor that two outlets or more speak of, outlet and voice, where the outlet speaks of it in that voice: how its sentences, and its articles as a whole, stand to the actor. " +
		"A row says nothing beside another unless its verdict is supported; agreement says how far even then.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"actor", "string", "Whom the tone is toward: as in mentions.csv."},
		{"voice", "string", "outlet, quoted, attributed: sentences that mention the actor in that voice. all: whole articles, which judges more than the sum of their sentences (see METHOD.md)."},
		{"mentions", "integer", "Sentences of the outlet that speak of the actor in this voice."},
		{"positive", "integer", "Of them, those whose likeliest tone is positive."},
		{"negative", "integer", "Of them, those whose likeliest tone is negative. About two of three such labels are right."},
		{"tone", "number", "-1 to 1, mean over articles: of a voice, the probability of positive less that of negative, mean of its sentences; of all, how the article as a whole stands to the actor: hold it against rest_tone, not against 0."},
		{"ci_low", "number", "Lower end of the 95 % interval (Student's t) of tone over the articles; where one article alone speaks of the actor, over its sentences, and then it says nothing of other articles. Empty when there is one."},
		{"ci_high", "number", "Upper end of the same interval."},
		{"rest_tone", "number", "Mean tone of the other outlets' articles that speak of the actor in this voice. Empty when there is none."},
		pColumn,
		qColumn,
		{"min_p", "number", "The smallest p that so few articles could have reached."},
		{"articles", "integer", "Articles of the outlet that speak of the actor in this voice: the units of inference. Of those made from one text one counts."},
		{"rest_articles", "integer", "Articles of the other outlets that do. A text that several run counts once."},
		verdictColumn,
		reasonColumn,
		{"agreement", "number", "How often tones of whole articles order two outlets as annotators do, where these see a difference, measured on articles that the model had not seen (0.5 is chance; one person agrees with the others 0.75). The same in every row; of single voices it is not known."},
		{"agreement_pairs", "integer", "Pairs of articles that agreement was measured on."},
		{"evidence_ids", "string", "Passages in evidence.csv, separated by spaces: the sentences of the strongest tone."},
	},
	Rows: toneSheetRows,
}

func toneSheetRows(c *compare.Comparison, ev *Register) [][]any {
	tones := compare.Found[compare.Tones](c)
	rows := make([][]any, 0, len(tones.Rows))
	for i := range tones.Rows {
		t := &tones.Rows[i]
		rows = append(rows, []any{c.Event, t.Outlet, t.Actor, t.Voice, t.Mentions, t.Positive, t.Negative, t.Tone, t.Low, t.High, t.RestTone,
			t.P, t.Q, t.MinP, t.Articles, t.RestArticles, string(t.Verdict), reasons(t.Reason), tones.Agreement, tones.Pairs, ev.Add(t.Evidence)})
	}
	return rows
}
