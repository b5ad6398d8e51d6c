package corpus

import "sync"

// Idle keeps what one goroutine at a time works with (scratch memory, tables of the words met so far) while nobody does. A sync.Pool
// would throw away, at every collection, tables that take a second to fill.
type Idle[T any] struct {
	New func() T // makes one when none is idle

	mu   sync.Mutex
	idle []T
}

// Take hands out one that nobody uses.
func (p *Idle[T]) Take() T {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.idle); n > 0 {
		t := p.idle[n-1]
		p.idle = p.idle[:n-1]
		return t
	}
	return p.New()
}

// Give takes one back.
func (p *Idle[T]) Give(t T) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle = append(p.idle, t)
}
