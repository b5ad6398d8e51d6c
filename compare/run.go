package compare

import (
	"context"
	"sync"

	"tellings/compare/events"
	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// Run is one comparison of a corpus.
type Run struct {
	Analyzer    *features.Analyzer
	Background  *lexicons.BackgroundTable
	Grouping    events.Grouping
	Options     Options
	Workers     int                           // goroutines; the number of processors when 0
	MemoryLimit int64                         // bytes of article text kept in memory between the passes; DefaultMemory when 0
	Progress    func(stage string, n, of int) // called with the articles that are done, after each that is read and each event; of = 0 when unknown; may be nil
}

// DefaultMemory is the amount of article text kept in memory between the two passes; more goes to a temporary file.
const DefaultMemory = 256 << 20

// Summary says what a Run went through.
type Summary struct {
	Articles, Rejects int
	Named             int // articles of which the input names the event
	Events, Compared  int // compared: told by two outlets or more
}

// Each reads src, groups its articles into events and calls yield with the Comparison of each event, one after another, in
// the order of the events' names. Articles of events under way are all that is held in memory. reject is called for every
// record that is skipped, in the order of reading, before the first yield.
//
// The error is that of reading, of ctx, or of yield; it ends the run.
func (r Run) Each(ctx context.Context, src *corpus.Source, yield func(*Comparison) error, reject func(corpus.Reject)) (Summary, error) {
	compared, names := 0, UniqueNames{}
	look := func(ctx context.Context, e *Event) (*Comparison, error) { return compareEvent(ctx, e, r.Options) }
	sum, err := eachEvent(ctx, r, "articles compared:", src, look, func(c *Comparison) error {
		if !c.Alone() {
			compared++
		}
		c.Event = names.Unique(c.Event)
		return yield(c)
	}, reject)
	sum.Compared = compared
	return sum, err
}

// eachEvent reads src, groups its articles into events, and yields what look makes of each, in the order of the events' names.
// stage is what Progress calls the work.
func eachEvent[T any](ctx context.Context, r Run, stage string, src *corpus.Source, look func(context.Context, *Event) (T, error), yield func(T) error, reject func(corpus.Reject)) (Summary, error) {
	one := NewComparer(r)
	work := func(ctx context.Context, g events.Group, store *corpus.Store) (result T, err error) {
		e, err := one.event(ctx, g.Name, g.One, len(g.Keys), func(i int) (*corpus.Article, string, error) { return store.Get(g.Keys[i]) })
		if err != nil {
			return result, err
		}
		if result, err = look(ctx, e); err == nil {
			for _, d := range e.Docs {
				r.Analyzer.Keep(d)
			}
		}
		return result, err
	}
	return eachGroup(ctx, r, stage, src, work, yield, reject)
}

// eachGroup is eachEvent for work that fetches the articles itself.
func eachGroup[T any](ctx context.Context, r Run, stage string, src *corpus.Source, work func(context.Context, events.Group, *corpus.Store) (T, error), yield func(T) error, reject func(corpus.Reject)) (Summary, error) {
	var sum Summary
	store := corpus.NewStore(r.memory())
	defer store.Close()
	in := events.Reader{Store: store, Analyzer: r.Analyzer, Background: r.Background, Grouping: r.Grouping, Workers: r.Workers}
	if r.Progress != nil {
		in.Progress = func(read int) { r.Progress("articles read:", read, 0) }
	}
	index, err := in.Read(ctx, src, func(rej corpus.Reject) {
		if !rej.Note {
			sum.Rejects++
		}
		reject(rej)
	})
	if err != nil {
		return sum, err
	}
	sum.Articles, sum.Named = index.Len(), index.Named()
	groups := index.Groups()
	sum.Events = len(groups)
	inStore := func(ctx context.Context, g events.Group) (T, error) { return work(ctx, g, store) }
	q := queue{workers: corpus.Workers(r.Workers), room: r.memory() / aheadShare}
	size := func(g events.Group) (n int64) {
		for _, key := range g.Keys {
			n += int64(store.Size(key))
		}
		return n
	}
	done := 0
	err = ordered(ctx, groups, q, size, inStore, func(i int, result T) error {
		if done += len(groups[i].Keys); r.Progress != nil {
			r.Progress(stage, done, sum.Articles)
		}
		return yield(result)
	})
	return sum, err
}

func (r Run) memory() int64 {
	if r.MemoryLimit > 0 {
		return r.MemoryLimit
	}
	return DefaultMemory
}

// smallEvent is the number of articles below which an event is worked on by one goroutine: small events run side by side already.
const smallEvent = 8

// spread calls do for 0 to n-1, in several goroutines when n is not small, until ctx ends. It returns the error of the lowest
// number that failed.
func spread(ctx context.Context, n, workers int, do func(i int) error) error {
	if n < smallEvent {
		workers = 1
	}
	errs := make([]error, n)
	stretch := func(first int) {
		for i := first; i < n; i += workers {
			if errs[i] = ctx.Err(); errs[i] == nil {
				errs[i] = do(i)
			}
		}
	}
	var pool sync.WaitGroup
	for w := range workers {
		if workers == 1 {
			stretch(w)
			break
		}
		pool.Go(func() { stretch(w) })
	}
	pool.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
