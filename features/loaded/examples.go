package loaded

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/linear"
)

// Examples returns what d teaches: its own label stands for the whole of it, labels of passages for the sentences that they
// cover most of. Positive is the value that is looked for. Passages that are not scored teach nothing.
func (x *Extractor) Examples(d *features.Document, labels linear.Labels, positive string) []linear.Example {
	var out []linear.Example
	passages := labels[d.Article.ID]
	if d.Article.Label == "" && len(passages) == 0 {
		return nil
	}
	var whole rowMean
	var rows [][]float64
	for i, row := range x.Sentences(d) {
		whole.add(row, d.VoicesIn(d.Sentences[i]))
		rows = append(rows, slices.Clone(row))
	}
	add := func(span text.Span, value string, values []float64) {
		if value != "" && values != nil {
			out = append(out, linear.Example{ID: d.Article.ID, Span: span, Values: values, Y: one(value == positive)})
		}
	}
	add(text.Span{Start: 0, End: len(d.Text)}, d.Article.Label, whole.values())
	for _, l := range passages {
		if i := nearest(d, d.FromText(l.Span)); i >= 0 {
			add(l.Span, l.Value, rows[i])
		}
	}
	return out
}

// nearest is the sentence that shares most bytes with span, or -1.
func nearest(d *features.Document, span text.Span) int {
	best, most := -1, 0
	for i, s := range d.Sentences {
		b := s.Span(d.Tokens)
		if n := min(b.End, span.End) - max(b.Start, span.Start); n > most {
			best, most = i, n
		}
	}
	return best
}
