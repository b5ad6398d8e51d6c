package features

import (
	"context"

	"tellings/corpus"
)

// Each extracts the articles of src in workers goroutines (the number of processors when 0) and calls yield with their
// Documents one after another, in the order of reading. A few articles are held in memory at a time. An error of reading,
// of ctx or of yield ends it.
func (a *Analyzer) Each(ctx context.Context, src *corpus.Source, workers int, yield func(*Document) error, reject func(corpus.Reject)) error {
	extract := func() func(*corpus.Article) *Document { return a.Extract }
	return corpus.Parallel(ctx, src, workers, extract, func(_ *corpus.Article, d *Document) error { return yield(d) }, reject)
}
