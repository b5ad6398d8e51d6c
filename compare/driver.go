package compare

import (
	"context"
	"fmt"

	"tellings/corpus"
)

// task is a fact or a lens in the course of one comparison. What it found is written once, before done is closed.
type task struct {
	needs []*task
	fact  Need // nil for a lens
	do    func(context.Context, *View) (any, error)
	done  chan struct{}
	found any
	err   error
}

// plan is what is to be done about an event, each task behind those that it needs.
type plan struct {
	known map[Need]*task
	tasks []*task
}

func newPlan() *plan { return &plan{known: map[Need]*task{}} }

// given enters a fact that was found before.
func (p *plan) given(n Need, found any) {
	t := &task{fact: n, found: found, done: make(chan struct{})}
	close(t.done)
	p.known[n] = t
}

// need enters a fact, and before it what it needs itself; each of them once.
func (p *plan) need(n Need) *task {
	t := p.known[n]
	if t == nil {
		t = p.add(n.needs(), n.find)
		t.fact = n
		p.known[n] = t
	}
	return t
}

// lens enters a lens and what it needs.
func (p *plan) lens(l Lens, opt Options) *task {
	return p.add(l.Needs, func(ctx context.Context, v *View) (any, error) {
		found, err := l.Compare(ctx, v, opt)
		if err != nil {
			return nil, fmt.Errorf("lens %s: %w", l.Name, err)
		}
		return found, nil
	})
}

func (p *plan) add(needs []Need, do func(context.Context, *View) (any, error)) *task {
	t := &task{do: do, done: make(chan struct{})}
	for _, n := range needs {
		t.needs = append(t.needs, p.need(n))
	}
	p.tasks = append(p.tasks, t)
	return t
}

// find returns one fact about e.
func find[T any](ctx context.Context, e *Event, f *Fact[T]) (T, error) {
	p := newPlan()
	t := p.need(f)
	if err := p.work(ctx, e); err != nil {
		var none T
		return none, err
	}
	return t.found.(T), nil
}

// run does the task once all that it needs is done.
func (t *task) run(ctx context.Context, e *Event) {
	defer close(t.done)
	v := &View{Event: e, facts: make(map[Need]any, len(t.needs))}
	for _, n := range t.needs {
		if n.err != nil {
			t.err = n.err
			return
		}
		v.facts[n.fact] = n.found
	}
	if t.err = ctx.Err(); t.err == nil {
		t.found, t.err = t.do(ctx, v)
	}
}

// work does all tasks. Those of a small event are done one after another, since small events run side by side already; of a
// large one whatever has what it needs is done at the same time, by as many goroutines as there are processors.
//
// When ctx ends, work returns at once; what a task is in the middle of ends unread.
func (p *plan) work(ctx context.Context, e *Event) error {
	if len(e.Docs) < smallEvent {
		for _, t := range p.tasks {
			if t.run(ctx, e); t.err != nil {
				return t.err
			}
		}
		return nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	free := make(chan struct{}, corpus.Workers(0))
	for _, t := range p.tasks {
		go func() {
			for _, n := range t.needs {
				<-n.done
			}
			free <- struct{}{}
			defer func() { <-free }()
			t.run(ctx, e)
		}()
	}
	for _, t := range p.tasks { // in their order, so that it does not matter which of two failed first
		select {
		case <-t.done:
			if t.err != nil {
				return t.err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}
