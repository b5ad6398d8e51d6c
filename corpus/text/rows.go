package text

import (
	"sync"
	"sync/atomic"
)

// rows is a list that grows and that is read without a lock while it does. Its rows lie in chunks that never move, so a pointer to one
// stays good. Whoever writes holds a lock of his own.
type rows[T any] struct {
	chunks atomic.Pointer[[]*[chunkSize]T]
}

const (
	chunkBits = 10
	chunkSize = 1 << chunkBits
)

// at returns row i, which must have been reached.
func (r *rows[T]) at(i uint32) *T {
	return &(*r.chunks.Load())[i>>chunkBits][i&(chunkSize-1)]
}

// reach makes room for row i.
func (r *rows[T]) reach(i uint32) {
	var chunks []*[chunkSize]T
	if now := r.chunks.Load(); now != nil {
		chunks = *now
	}
	if int(i>>chunkBits) < len(chunks) {
		return
	}
	grown := make([]*[chunkSize]T, i>>chunkBits+1)
	for c := copy(grown, chunks); c < len(grown); c++ {
		grown[c] = new([chunkSize]T)
	}
	r.chunks.Store(&grown)
}

func (r *rows[T]) set(i uint32, row T) {
	r.reach(i)
	*r.at(i) = row
}

// PerType is what somebody knows of each type of a Vocab: one row a type, learned when it is first asked for and shared by all goroutines.
// Reading takes no lock.
type PerType[T any] struct {
	learn func(id uint32) T
	mu    sync.Mutex
	rows  rows[perType[T]]
}

type perType[T any] struct {
	known atomic.Bool
	row   T
}

// NewPerType returns an empty PerType. learn says what is to be known of a type; it may be called twice for one, and must return the
// same.
func NewPerType[T any](learn func(id uint32) T) *PerType[T] {
	p := &PerType[T]{learn: learn}
	p.rows.reach(0)
	return p
}

// Of returns the row of a type, which must not be changed.
func (p *PerType[T]) Of(id uint32) *T {
	if chunks := *p.rows.chunks.Load(); int(id>>chunkBits) < len(chunks) {
		if r := &chunks[id>>chunkBits][id&(chunkSize-1)]; r.known.Load() {
			return &r.row
		}
	}
	return p.ask(id)
}

// ask learns a type.
func (p *PerType[T]) ask(id uint32) *T {
	row := p.learn(id) // outside the lock: it may be slow
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rows.reach(id)
	r := p.rows.at(id)
	if !r.known.Load() {
		r.row = row
		r.known.Store(true)
	}
	return &r.row
}
