package reports

import (
	"tellings/features"
	"tellings/features/tone"
)

const toneDoc = "One row for each record that names a target by target_from and target_to: how the sentence in which the target begins stands to it."

// ToneColumns are those of the table of tones toward targets.
var ToneColumns = []Column{
	{"id", "string", "The record, as the input names it."},
	{"target", "string", "Whom it is asked about."},
	{"tone", "number", "The tone toward the target, -1 to 1: positive less negative."},
	{"positive", "number", "Probability that readers would label it positive, 0 to 1."},
	{"negative", "number", "Probability that they would label it negative, 0 to 1."},
	{"label", "string", "The likeliest label: negative, neutral or positive."},
	{"terms", "string", "What makes it: each feature with what it adds to log(positive/negative) and the words it was read from, the strongest first."},
}

// ToneRow fills a row of it.
func ToneRow(row *Row, d *features.Document, s tone.Score, terms []tone.Term) *Row {
	row.Text(d.Article.ID).Text(d.Article.Target.Of(d.Article.Text))
	return row.Number(s.Tone).Number(s.Positive).Number(s.Negative).Text(s.Label).Text(toneTerms(d.Text, terms))
}

// toneTerms writes terms as "praise, undergoes +0.420 (thanked, hailed)", separated by semicolons.
func toneTerms(text string, terms []tone.Term) string {
	var out []byte
	for i, t := range terms {
		if i > 0 {
			out = append(out, "; "...)
		}
		out = appendSigned(append(append(out, t.Feature...), ' '), t.Weight)
		for k, w := range t.Words {
			if k == 0 {
				out = append(out, " ("...)
			} else {
				out = append(out, ", "...)
			}
			out = append(out, w.Of(text)...)
		}
		if len(t.Words) > 0 {
			out = append(out, ')')
		}
	}
	return string(out)
}
