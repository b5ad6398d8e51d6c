package reports

import (
	"slices"

	"tellings/features"
)

var sentenceRows = Rows{
	Name: "sentences",
	Columns: func(*features.Analyzer) []Column {
		return slices.Concat(articleColumns, []Column{{"sentence", "integer", "Number of the sentence in the article, from 0."}}, spanColumns, []Column{
			{"part", "string", "Where it stands: headline, subhead, lead, body, caption, boilerplate or duplicate. The last two are not counted anywhere."},
			{"text", "string", "The sentence."},
			{"own_tokens", "integer", "Words and numbers in the outlet's own voice."},
			{"quoted_tokens", "integer", "Words and numbers between quotation marks."},
			{"attributed_tokens", "integer", "Words and numbers of attributed speech without marks."},
			{"hits", "string", "Lexicon entries found, as list.category:words; the voice stands behind a hit that is not the outlet's own, \"not\" before a negated one."},
		})
	},
	Of: func(a *features.Analyzer, d *features.Document) [][]any {
		rows, next := make([][]any, 0, len(d.Sentences)), 0
		for i, s := range d.Sentences {
			first := next
			for next < len(d.Hits) && d.Hits[next].Sentence == i {
				next++
			}
			span, voices := s.Span(d.Tokens), d.VoicesIn(s)
			rows = append(rows, append(articleCells(d), i, span.Start, span.End, d.Parts[i].String(), span.Of(d.Article.Text),
				voices[0], voices[1], voices[2], hitList(a, d, d.Hits[first:next])))
		}
		return rows
	},
}
