package compare

import (
	"cmp"
	"context"
	"hash/fnv"
	"math"
	"runtime"
	"slices"
	"sync"
	"time"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

// index is what stays in memory of every article of the corpus: some 400 bytes, however long the text.
type index struct {
	entries []entry
	df      map[uint32]int32 // sketch term → articles of the corpus, where sketches are made
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

// feature is a term of a sketch. The term is a hash of the normal form, so that sketches do not depend on the order in
// which the vocabulary was filled.
type feature struct {
	term   uint32
	weight float32
}

// sketchSize is the number of terms kept of an article: those that tell it best from other news.
const sketchSize = 60

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
	sketch  []feature
	done    chan struct{}
}

// read runs the light pass. It keeps at most a few articles in memory.
func (r *reader) read(ctx context.Context, src *corpus.Source, reject func(corpus.Reject)) error {
	r.index.df = map[uint32]int32{}
	window := make(chan *pending, 4*r.workers)
	jobs := make(chan *pending, r.workers)
	var pool sync.WaitGroup
	for range r.workers {
		pool.Go(func() {
			for p := range jobs {
				if r.grouping != ByColumn && (r.grouping == Auto && p.article.Event == "") {
					p.sketch = r.sketch(p.article)
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
	e := entry{key: key, id: a.ID, outlet: a.Outlet, event: a.Event, day: noDay, sketch: p.sketch}
	if !a.Date.IsZero() {
		e.day = int32(a.Date.Unix() / int64((24 * time.Hour).Seconds()))
	}
	for _, f := range p.sketch {
		r.index.df[f.term]++
	}
	r.index.entries = append(r.index.entries, e)
	return nil
}

// sketch returns the terms of an article that are most telling against the background: (1 + ln tf) × idf. A word that
// starts with a capital inside a sentence counts double: who and where tell events apart better than what.
func (r *reader) sketch(a *corpus.Article) []feature {
	v := r.analyzer.Vocab
	type count struct {
		term uint32
		n    float64
	}
	var counts []count
	r.analyzer.Tokens(a, func(tokens []text.Token) {
		terms := make([]uint64, 0, len(tokens))
		for _, t := range tokens {
			if isTerm(t) {
				name := uint64(0)
				if t.Flags&(text.Capital|text.SentenceStart) == text.Capital {
					name = 1
				}
				terms = append(terms, uint64(v.Type(t.Type).Term)<<1|name)
			}
		}
		slices.Sort(terms)
		for i := 0; i < len(terms); {
			c := count{term: uint32(terms[i] >> 1)}
			for ; i < len(terms) && uint32(terms[i]>>1) == c.term; i++ {
				c.n += 1 + float64(terms[i]&1)
			}
			counts = append(counts, c)
		}
	})
	sketch := make([]feature, len(counts))
	for i, c := range counts {
		norm := v.Norm(c.term)
		h := fnv.New32a()
		h.Write([]byte(norm))
		idf := math.Log(1 / max(r.bg.Share(norm), unseenShare))
		sketch[i] = feature{h.Sum32(), float32((1 + math.Log(c.n)) * idf)}
	}
	slices.SortFunc(sketch, func(x, y feature) int { return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.term, y.term)) })
	sketch = slices.Clone(sketch[:min(len(sketch), sketchSize)])
	slices.SortFunc(sketch, func(x, y feature) int { return cmp.Compare(x.term, y.term) })
	return sketch
}

// workersOr returns n, or the number of processors when n is 0.
func workersOr(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}
