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

// Parallel works on the articles of src in several goroutines (see Workers) and calls yield with article and result one after
// another, in the order of reading. start is called once for each goroutine and returns what that one does with an article, so
// that it may keep scratch memory. A few articles are held in memory at a time.
//
// An error of reading, of ctx or of yield ends it; yield is not called again. When Parallel returns, its goroutines have ended.
func Parallel[T any](ctx context.Context, src *Source, workers int, start func() func(*Article) T, yield func(*Article, T) error, reject func(Reject)) error {
	workers = Workers(workers)
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	type job struct {
		article *Article
		result  T
		done    chan struct{}
	}
	jobs, order := make(chan *job), make(chan *job, 2*workers)
	var pool sync.WaitGroup
	for range workers {
		work := start()
		pool.Go(func() {
			for j := range jobs {
				j.result = work(j.article)
				close(j.done)
			}
		})
	}
	yielded := make(chan struct{})
	go func() {
		defer close(yielded)
		for j := range order {
			<-j.done
			if ctx.Err() != nil {
				continue
			}
			if err := yield(j.article, j.result); err != nil {
				cancel(err)
			}
		}
	}()
	err := src.Each(ctx, func(a *Article) error {
		j := &job{article: a, done: make(chan struct{})}
		select {
		case jobs <- j:
			order <- j
			return nil
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}, reject)
	close(jobs)
	close(order)
	pool.Wait()
	<-yielded
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}
