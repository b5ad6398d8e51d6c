package reports

import (
	"iter"
	"slices"

	"tellings/features"
)

var sentenceRows = Rows{
	Name:   "sentences",
	Doc:    "One row for each sentence of each article, also of the parts that are not counted.",
	Scored: true,
	Columns: func(Tools) []Column {
		return slices.Concat(articleColumns, []Column{{"sentence", "integer", "Number of the sentence in the article, from 0; the title comes first."}, fieldColumn}, spanColumns, []Column{
			{"part", "string", "Where it stands: headline, subhead, lead, body, caption, boilerplate or duplicate. The last two are not counted anywhere."},
			{"text", "string", "The sentence."},
			{"own_tokens", "integer", "Words and numbers in the outlet's own voice."},
			{"quoted_tokens", "integer", "Words and numbers between quotation marks."},
			{"attributed_tokens", "integer", "Words and numbers of attributed speech without marks."},
			{"loaded", "number", "How loaded its language is, 0 to 1, by the shipped model or that of --model; a place to look, no verdict. Empty where nothing is scored."},
			{"hits", "string", "Lexicon entries found, as list.category:words; the voice stands behind a hit that is not the outlet's own, \"not\" before a negated one."},
			{"loaded_terms", "string", "What makes the score: each feature with its weight times its value, the strongest first. With the intercept they add up to log(loaded / (1 - loaded))."},
		})
	},
	Of: func(a Tools, d *features.Document) iter.Seq[*Row] {
		return func(yield func(*Row) bool) {
			var row Row
			next := 0
			for i, score := range a.scores(d) {
				first := next
				for next < len(d.Hits) && d.Hits[next].Sentence == i {
					next++
				}
				s := d.Sentences[i]
				span, voices := s.Span(d.Tokens), d.VoicesIn(s)
				field, at := d.Place(span)
				articleCells(&row, d).Int(i).Text(field.String()).Int(at.Start).Int(at.End).Text(d.Parts[i].String()).Text(span.Of(d.Text))
				row.Int(voices[0]).Int(voices[1]).Int(voices[2])
				if !yield(scoreCell(&row, score).Text(hitList(a, d, d.Hits[first:next])).Text(a.termList(score))) {
					return
				}
			}
		}
	},
}
