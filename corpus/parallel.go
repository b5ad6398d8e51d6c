package corpus

import (
	"context"
	"runtime"
	"sync"
)

// Workers returns n, or the number of processors when n is not above 0.
func Workers(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}

// A batch is handed over when a worker is free, and must be when it has this many articles or bytes of text: to wake a goroutine for
// each article costs as much as to read a short one.
const (
	batchArticles = 32
	batchBytes    = 128 << 10
)

// batch is a run of articles with what was made of them.
type batch[T any] struct {
	articles []*Article
	results  []T
	bytes    int
	done     chan struct{}
}

func newBatch[T any]() *batch[T] { return &batch[T]{done: make(chan struct{})} }

func (b *batch[T]) add(a *Article) {
	b.articles = append(b.articles, a)
	b.bytes += len(a.Text)
}

func (b *batch[T]) full() bool { return len(b.articles) >= batchArticles || b.bytes >= batchBytes }

func (b *batch[T]) work(do func(*Article) T) {
	b.results = make([]T, len(b.articles))
	for i, a := range b.articles {
		b.results[i] = do(a)
	}
	close(b.done)
}

// Parallel works on the articles of src in several goroutines (see Workers) and calls yield with article and result one after
// another, in the order of reading. start is called once for each goroutine and returns what that one does with an article, so
// that it may keep scratch memory. A few articles are held in memory at a time.
//
// An error of reading, of ctx or of yield ends it; yield is not called again. When Parallel returns, its goroutines have ended.
func Parallel[T any](ctx context.Context, src *Source, workers int, start func() func(*Article) T, yield func(*Article, T) error, reject func(Reject)) error {
	workers = Workers(workers)
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs, order := make(chan *batch[T]), make(chan *batch[T], 2*workers)
	var pool sync.WaitGroup
	for range workers {
		work := start()
		pool.Go(func() {
			for b := range jobs {
				b.work(work)
			}
		})
	}
	yielded := make(chan struct{})
	go func() {
		defer close(yielded)
		for b := range order {
			<-b.done
			for i, a := range b.articles {
				if ctx.Err() != nil {
					break
				}
				if err := yield(a, b.results[i]); err != nil {
					cancel(err)
				}
			}
		}
	}()
	waiting := newBatch[T]()
	handed := func() {
		order <- waiting
		waiting = newBatch[T]()
	}
	wait := func() error {
		select {
		case jobs <- waiting:
			handed()
			return nil
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	err := src.Each(ctx, func(a *Article) error {
		if waiting.add(a); waiting.full() {
			return wait()
		}
		select {
		case jobs <- waiting:
			handed()
		default: // all are busy
		}
		return context.Cause(ctx)
	}, reject)
	wait()
	close(jobs)
	close(order)
	pool.Wait()
	<-yielded
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}
