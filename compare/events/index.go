package events

import (
	"context"
	"math"
	"slices"
	"strings"

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
	outlets  map[string]string // one string for all articles of an outlet
	of       int               // articles of the corpus that this is a part of; 0 for a whole one
}

// articles is the number of articles of the corpus.
func (x *Index) articles() int {
	if x.of > 0 {
		return x.of
	}
	return len(x.entries)
}

// emptyIndex returns an Index of no articles.
func emptyIndex(grouping Grouping) *Index {
	return &Index{grouping: grouping, numbers: map[uint32]uint32{}, outlets: map[string]string{}}
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
	Store      *corpus.Store // gets the articles, and beside each its tokens where it was read
	Analyzer   *features.Analyzer
	Background *lexicons.BackgroundTable
	Grouping   Grouping
	Workers    int            // goroutines; the number of processors when 0
	Progress   func(read int) // called after each article, from one goroutine at a time; may be nil
}

// Read is the light pass over a corpus. It holds a few articles in memory at a time. reject is called for every record that is
// skipped, in the order of reading. The error is that of reading, of the store, or of ctx.
func (r Reader) Read(ctx context.Context, src *corpus.Source, reject func(corpus.Reject)) (*Index, error) {
	x := emptyIndex(r.Grouping)
	type glanced struct {
		line   Line
		tokens []byte
	}
	glances := func() func(*corpus.Article) glanced {
		s := newSketcher(r.Analyzer, r.Background)
		return func(a *corpus.Article) glanced {
			l, tokens := s.line(a, r.Grouping)
			return glanced{l, tokens}
		}
	}
	err := corpus.Parallel(ctx, src, r.Workers, glances, func(a *corpus.Article, g glanced) error {
		key, err := r.Store.Put(a, g.tokens)
		if err != nil {
			return err
		}
		x.Add(key, g.line)
		if r.Progress != nil {
			r.Progress(x.Len())
		}
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	x.numbers, x.outlets = nil, nil
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

// Add enters the line of an article. key is what Groups calls the article by.
func (x *Index) Add(key int, l Line) {
	if _, known := x.outlets[l.Outlet]; !known {
		x.outlets[strings.Clone(l.Outlet)] = strings.Clone(l.Outlet)
	}
	e := entry{
		key: key, id: strings.Clone(l.ID), outlet: x.outlets[l.Outlet], event: strings.Clone(l.Event), day: l.day, days: l.sketch.days,
		sketch: make([]feature, 0, len(l.sketch.terms)),
	}
	for _, t := range l.sketch.terms {
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
