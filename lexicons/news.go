package lexicons

import "tellings/corpus/text"

// News is what a background says of the terms of a vocabulary, each looked up once. Any number of goroutines may ask.
type News struct {
	background *BackgroundTable
	articles   *text.PerType[int32] // by term
}

// NewNews returns what t says of the terms of v.
func NewNews(t *BackgroundTable, v *text.Vocab) *News {
	return &News{t, text.NewPerTerm(v, func(term uint32) int32 { return int32(t.Articles(v.Norm(term))) })}
}

// Articles is the number of articles of the background that have a term.
func (n *News) Articles(term uint32) int { return int(*n.articles.Of(term)) }

// Likely is BackgroundTable.Likely of a term.
func (n *News) Likely(term uint32) float64 { return n.background.LikelyOf(n.Articles(term)) }
