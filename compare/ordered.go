package compare

import (
	"context"
	"sync"

	"tellings/compare/events"
)

// aheadShare is the part of the memory for texts that results may take which wait for the event in front of them, in bytes of the
// text that they are about: one in aheadShare.
const aheadShare = 64

// queue bounds what is under way at a time. A large event in front would otherwise hold up all workers, or else the results behind it
// would fill the memory.
type queue struct {
	workers int
	room    int64 // bytes of text of the events that are begun, but for the one in front
}

// ordered works on events in several goroutines and yields the results in order. size is the bytes of text of an event. An event is
// begun when a worker is free and the queue has room for it; as many as there are workers always have.
func ordered[T any](ctx context.Context, groups []events.Group, q queue, size func(events.Group) int64, work func(context.Context, events.Group) (T, error), yield func(int, T) error) error {
	type result struct {
		value T
		err   error
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var pool sync.WaitGroup
	defer pool.Wait()
	results := make(chan chan result, len(groups)) // in the order of groups
	ahead := newAhead(ctx, q)
	next, turn := 0, sync.Mutex{}
	begin := func() (g events.Group, out chan result) {
		turn.Lock()
		defer turn.Unlock()
		if next == len(groups) {
			return g, nil
		}
		if g = groups[next]; !ahead.enter(size(g)) {
			return g, nil
		}
		next++
		out = make(chan result, 1)
		results <- out
		return g, out
	}
	for range q.workers {
		pool.Go(func() {
			for g, out := begin(); out != nil; g, out = begin() {
				value, err := work(ctx, g)
				out <- result{value, err}
			}
		})
	}
	go func() {
		pool.Wait()
		close(results)
	}()
	i := 0
	for out := range results {
		ahead.front()
		res := <-out
		if res.err == nil {
			res.err = ctx.Err()
		}
		if res.err == nil {
			res.err = yield(i, res.value)
		}
		if res.err != nil {
			cancel()
			for range results { // let the workers end
			}
			return res.err
		}
		i++
	}
	return ctx.Err()
}

// ahead counts the events that are begun and not yet in front.
type ahead struct {
	queue
	mu    sync.Mutex
	moved sync.Cond
	sizes []int64 // of the events behind the one in front, in order
	bytes int64   // their sum
	ended bool
}

func newAhead(ctx context.Context, q queue) *ahead {
	a := &ahead{queue: q}
	a.moved.L = &a.mu
	context.AfterFunc(ctx, func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		a.ended = true
		a.moved.Broadcast()
	})
	return a
}

// enter waits until there is room for an event of n bytes; ok is false when there is nothing to wait for any more.
func (a *ahead) enter(n int64) (ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for !a.ended && len(a.sizes) >= a.workers && a.bytes+n > a.room {
		a.moved.Wait()
	}
	a.sizes = append(a.sizes, n)
	a.bytes += n
	return !a.ended
}

// front moves the next event to the front.
func (a *ahead) front() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.bytes -= a.sizes[0]
	a.sizes = a.sizes[1:]
	a.moved.Broadcast()
}
