package text

import "sync/atomic"

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
