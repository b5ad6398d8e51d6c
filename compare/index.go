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

// feature is a term of a sketch. The term is a hash of the normal form, so that sketches do not depend on the order in
// which the vocabulary was filled.
type feature struct {
	term   uint32
	weight float32 // 1 + ln tf
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

// candidateTerm is a term that may enter a sketch.
type candidateTerm struct {
	feature
	share float32 // of the background's articles
}

// rank is what a term tells about an article by the background alone.
func (c candidateTerm) rank() float64 { return float64(c.weight) * -math.Log(float64(c.share)) }

// conflated is the number of letters to which words are cut in sketches, so that inflections and spellings of one name
// (Zelensky, Zelenskyy) meet. Cutting is crude and, for telling events apart, as good as stemming.
const conflated = 7

// sketch returns the terms of an article that are most telling against the background: (1 + ln tf) × idf. A word that
// starts with a capital inside a sentence counts double: who and where tell events apart better than what.
func (r *reader) sketch(a *corpus.Article) []candidateTerm {
	v := r.analyzer.Vocab
	counts := map[uint32]int{} // by vocabulary term
	r.analyzer.Tokens(a, func(tokens []text.Token) {
		for _, t := range tokens {
			if !isTerm(t) {
				continue
			}
			n := 1
			if t.Flags&(text.Capital|text.SentenceStart) == text.Capital {
				n = 2
			}
			counts[v.Type(t.Type).Term] += n
		}
	})
	type count struct {
		n     int
		share float64
	}
	conflated := make(map[uint32]count, len(counts))
	for term, n := range counts {
		norm := v.Norm(term)
		key := hash(cut(norm))
		c := conflated[key]
		conflated[key] = count{c.n + n, max(c.share, r.bg.Share(norm), unseenShare)}
	}
	sketch := make([]candidateTerm, 0, len(conflated))
	for key, c := range conflated { // sorted below
		sketch = append(sketch, candidateTerm{feature{key, float32(1 + math.Log(float64(c.n)))}, float32(c.share)})
	}
	slices.SortFunc(sketch, func(x, y candidateTerm) int {
		return cmp.Or(cmp.Compare(y.rank(), x.rank()), cmp.Compare(x.term, y.term))
	})
	sketch = sketch[:min(len(sketch), sketchSize)]
	slices.SortFunc(sketch, func(x, y candidateTerm) int { return cmp.Compare(x.term, y.term) })
	return sketch
}

// cut returns the first letters of a normal form.
func cut(norm string) string {
	n := 0
	for i := range norm {
		if n == conflated {
			return norm[:i]
		}
		n++
	}
	return norm
}

func hash(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}

// workersOr returns n, or the number of processors when n is 0.
func workersOr(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}
