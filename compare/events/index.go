package events

import (
	"context"
	"math"
	"time"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// Index is what stays in memory of every article of a corpus: some 400 bytes, however long the text.
type Index struct {
	grouping Grouping
	entries  []entry
	terms    map[uint32]termCount // what is known of the terms of sketches
}

// termCount is how common a term is.
type termCount struct {
	articles int32   // of the corpus, in whose sketch it stands
	share    float32 // of the articles of the background that hold it
}

// entry is one article.
type entry struct {
	key    int // in the store
	id     string
	outlet string
	event  string // as given
	day    int32  // days since 1970, noDay when unknown
	sketch []feature
}

const noDay = math.MinInt32

// Reader makes an Index of a corpus, and puts its articles where they can be fetched from again.
type Reader struct {
	Store      *corpus.Store
	Analyzer   *features.Analyzer
	Background *lexicons.BackgroundTable
	Grouping   Grouping
	Workers    int            // goroutines; the number of processors when 0
	Progress   func(read int) // called after each article, from one goroutine at a time; may be nil
}

// Read is the light pass over a corpus. It holds a few articles in memory at a time. reject is called for every record that is
// skipped, in the order of reading. The error is that of reading, of the store, or of ctx.
func (r Reader) Read(ctx context.Context, src *corpus.Source, reject func(corpus.Reject)) (*Index, error) {
	x := &Index{grouping: r.Grouping, terms: map[uint32]termCount{}}
	sketching := func() func(*corpus.Article) []candidateTerm {
		s := newSketcher(r.Analyzer, r.Background)
		return func(a *corpus.Article) []candidateTerm {
			if r.Grouping != Auto || a.Event != "" {
				return nil // the sketch decides nothing
			}
			return s.sketch(a)
		}
	}
	err := corpus.Parallel(ctx, src, r.Workers, sketching, func(a *corpus.Article, sketch []candidateTerm) error {
		key, err := r.Store.Put(a)
		if err != nil {
			return err
		}
		x.enter(key, a, sketch)
		if r.Progress != nil {
			r.Progress(x.Len())
		}
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	return x, nil
}

// Len is the number of articles.
func (x *Index) Len() int { return len(x.entries) }

// enter adds the line of an article.
func (x *Index) enter(key int, a *corpus.Article, sketch []candidateTerm) {
	e := entry{key: key, id: a.ID, outlet: a.Outlet, event: a.Event, day: noDay, sketch: make([]feature, 0, len(sketch))}
	if !a.Date.IsZero() {
		e.day = int32(a.Date.Unix() / int64((24 * time.Hour).Seconds()))
	}
	for _, t := range sketch {
		known := x.terms[t.term]
		x.terms[t.term] = termCount{known.articles + 1, max(known.share, t.share)}
		e.sketch = append(e.sketch, t.feature)
	}
	x.entries = append(x.entries, e)
}
