package tone

import (
	"slices"

	"tellings/features"
	"tellings/features/linear"
)

// Example returns what a record teaches that has a target and one of Labels; ok is false where it has not.
func (x *Extractor) Example(d *features.Document, r *features.Reading) (e linear.Example, ok bool) {
	y := slices.Index(labels, d.Article.Label)
	from, to := Tokens(d, d.Target())
	if y < 0 || from == to {
		return e, false
	}
	x.Read(d, r)
	return linear.Example{ID: d.Article.ID, Span: d.Target(), Values: x.Values(from, to), Y: float64(y)}, true
}
