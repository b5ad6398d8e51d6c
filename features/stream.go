package features

import (
	"context"
	"runtime"
	"sync"

	"tellings/corpus"
)

// Each extracts the articles of src in workers goroutines (the number of processors when 0) and calls yield with their
// Documents one after another, in the order of reading. A few articles are held in memory at a time. An error of reading,
// of ctx or of yield ends it.
func (a *Analyzer) Each(ctx context.Context, src *corpus.Source, workers int, yield func(*Document) error, reject func(corpus.Reject)) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	type job struct {
		article *corpus.Article
		out     chan *Document
	}
	jobs, order := make(chan job), make(chan job, 2*workers)
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for j := range jobs {
				j.out <- a.Extract(j.article)
			}
		})
	}
	yielded := make(chan struct{})
	go func() {
		defer close(yielded)
		for j := range order {
			d := <-j.out
			if ctx.Err() != nil {
				continue
			}
			if err := yield(d); err != nil {
				cancel(err)
			}
		}
	}()
	err := src.Each(ctx, func(article *corpus.Article) error {
		j := job{article, make(chan *Document, 1)}
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
