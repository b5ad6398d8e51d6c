package events

import (
	"context"
	"math"
	"slices"
	"strings"
	"time"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// Index is what stays in memory of every article of a corpus: some 500 bytes, however long the text.
type Index struct {
	grouping Grouping
	entries  []entry
	terms    []termCount       // what is known of the terms of sketches, by number
	numbers  map[uint32]uint32 // of terms, by key
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
	days   weekdays
	sketch []feature // in order of term
}

const noDay = math.MinInt32

// feature is a term of a sketch and its level, in one number: there are many of them.
type feature uint32

const levelBits = 6

func (f feature) term() uint32 { return uint32(f >> levelBits) }
func (f feature) level() int64 { return int64(f & maxLevel) }

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
	x := &Index{grouping: r.Grouping, numbers: map[uint32]uint32{}}
	outlets := map[string]string{} // one string for all articles of an outlet
	sketching := func() func(*corpus.Article) sketch {
		s := newSketcher(r.Analyzer, r.Background)
		return func(a *corpus.Article) sketch {
			if r.Grouping != Auto || a.Event != "" {
				return sketch{} // it decides nothing
			}
			return s.sketch(a)
		}
	}
	err := corpus.Parallel(ctx, src, r.Workers, sketching, func(a *corpus.Article, s sketch) error {
		key, err := r.Store.Put(a)
		if err != nil {
			return err
		}
		if _, known := outlets[a.Outlet]; !known {
			outlets[strings.Clone(a.Outlet)] = strings.Clone(a.Outlet)
		}
		x.enter(key, a, s)
		x.entries[len(x.entries)-1].outlet = outlets[a.Outlet]
		if r.Progress != nil {
			r.Progress(x.Len())
		}
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	x.numbers = nil
	return x, nil
}

// Len is the number of articles.
func (x *Index) Len() int { return len(x.entries) }

// Named is the number of articles of which the input names the event.
func (x *Index) Named() (n int) {
	for i := range x.entries {
		if x.entries[i].event != "" {
			n++
		}
	}
	return n
}

// enter adds the line of an article.
func (x *Index) enter(key int, a *corpus.Article, s sketch) {
	e := entry{
		key: key, id: strings.Clone(a.ID), outlet: a.Outlet, event: strings.Clone(a.Event), day: noDay, days: s.days,
		sketch: make([]feature, 0, len(s.terms)),
	}
	if !a.Date.IsZero() {
		e.day = int32(a.Date.Unix() / int64((24 * time.Hour).Seconds()))
	}
	for _, t := range s.terms {
		n, known := x.numbers[t.key]
		if !known {
			if len(x.terms) > math.MaxUint32>>levelBits {
				continue // 67 million terms tell events apart well enough
			}
			n = uint32(len(x.terms))
			x.numbers[t.key] = n
			x.terms = append(x.terms, termCount{})
		}
		x.terms[n].articles++
		x.terms[n].share = max(x.terms[n].share, t.share)
		e.sketch = append(e.sketch, feature(n)<<levelBits|feature(t.level))
	}
	slices.Sort(e.sketch)
	x.entries = append(x.entries, e)
}
