package compare

import (
	"context"
	"math"
	"runtime"
	"sync"
	"time"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// index is what stays in memory of every article of the corpus: some 400 bytes, however long the text.
type index struct {
	entries []entry
	terms   map[uint32]termCount // what is known of the terms of sketches
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

// reader fills an index from a source: it reads in one goroutine, sketches in several, and stores in the order of reading.
type reader struct {
	store    *corpus.Store
	analyzer *features.Analyzer
	bg       *lexicons.BackgroundTable
	grouping Grouping
	workers  int
	index    index
}

// pending is an article whose sketch is being made.
type pending struct {
	article *corpus.Article
	sketch  []candidateTerm
	done    chan struct{}
}

// read runs the light pass. It keeps at most a few articles in memory.
func (r *reader) read(ctx context.Context, src *corpus.Source, reject func(corpus.Reject)) error {
	r.index.terms = map[uint32]termCount{}
	window := make(chan *pending, 4*r.workers)
	jobs := make(chan *pending, r.workers)
	var pool sync.WaitGroup
	for range r.workers {
		pool.Go(func() {
			s := sketcher{analyzer: r.analyzer, bg: r.bg, counts: map[uint32]int{}, conflated: map[uint32]conflation{}}
			for p := range jobs {
				if r.grouping == Auto && p.article.Event == "" {
					p.sketch = s.sketch(p.article)
				}
				close(p.done)
			}
		})
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stored := make(chan struct{})
	go func() {
		defer close(stored)
		for p := range window {
			<-p.done
			if err := r.keep(p); err != nil {
				cancel(err)
			}
		}
	}()
	err := src.Each(ctx, func(a *corpus.Article) error {
		p := &pending{article: a, done: make(chan struct{})}
		select {
		case jobs <- p:
			window <- p
			return nil
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}, reject)
	close(jobs)
	close(window)
	pool.Wait()
	<-stored
	if err == nil && context.Cause(ctx) != nil {
		err = context.Cause(ctx)
	}
	return err
}

// keep stores an article and enters it into the index.
func (r *reader) keep(p *pending) error {
	a := p.article
	key, err := r.store.Put(a)
	if err != nil {
		return err
	}
	e := entry{key: key, id: a.ID, outlet: a.Outlet, event: a.Event, day: noDay, sketch: make([]feature, 0, len(p.sketch))}
	if !a.Date.IsZero() {
		e.day = int32(a.Date.Unix() / int64((24 * time.Hour).Seconds()))
	}
	for _, t := range p.sketch {
		known := r.index.terms[t.term]
		r.index.terms[t.term] = termCount{known.articles + 1, max(known.share, t.share)}
		e.sketch = append(e.sketch, t.feature)
	}
	r.index.entries = append(r.index.entries, e)
	return nil
}

// workersOr returns n, or the number of processors when n is 0.
func workersOr(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}
