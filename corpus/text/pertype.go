package text

import (
	"slices"
	"sync"
	"sync/atomic"
)

// Most of what one word costs is the first look at it: what is known of 60,000 types does not stay in the processor's cache. So all that is
// known of one type stands in one line of the cache, a number for each who knows something, and the knowledge itself, which many types
// share, in small tables beside it.

// Numbers in a line: of a type those of a cache line; few ask for something by term.
const (
	typeLine = 16
	termLine = 4
)

// board has a line of so many numbers for each type, or for each term, of a Vocab. Who comes when a line is full begins the next lines.
type board struct {
	width   uint32
	mu      sync.Mutex
	lines   []*lines
	columns uint32
}

// lines are those of all types, side by side, in chunks.
type lines struct {
	chunks atomic.Pointer[[][]atomic.Uint32]
}

// column is one number of each type, 0 until it is set. Reading takes no lock.
type column struct {
	board     *board
	lines     *lines
	at, width uint32 // in the line, and its length
}

// add returns a new column.
func (b *board) add() column {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.columns == uint32(len(b.lines))*b.width {
		l := &lines{}
		l.chunks.Store(new([][]atomic.Uint32))
		b.lines = append(b.lines, l)
	}
	c := column{b, b.lines[b.columns/b.width], b.columns % b.width, b.width}
	b.columns++
	return c
}

// get returns the number of a type.
func (c *column) get(id uint32) uint32 {
	if chunks := *c.lines.chunks.Load(); int(id>>chunkBits) < len(chunks) {
		return chunks[id>>chunkBits][id&(chunkSize-1)*c.width+c.at].Load()
	}
	return 0
}

// set sets it.
func (c *column) set(id, number uint32) {
	c.board.mu.Lock()
	defer c.board.mu.Unlock()
	chunks := *c.lines.chunks.Load()
	if int(id>>chunkBits) >= len(chunks) {
		chunks = append(slices.Clip(chunks), make([][]atomic.Uint32, int(id>>chunkBits)+1-len(chunks))...)
		for i := range chunks {
			if chunks[i] == nil {
				chunks[i] = make([]atomic.Uint32, chunkSize*c.width)
			}
		}
		c.lines.chunks.Store(&chunks)
	}
	chunks[id>>chunkBits][id&(chunkSize-1)*c.width+c.at].Store(number)
}

// PerType is what somebody knows of each type of a Vocab, learned when it is first asked for and shared by all goroutines. What is known of
// several types alike is kept once. It lives as long as the Vocab. Reading takes no lock.
type PerType[T comparable] struct {
	learn  func(id uint32) T
	column column // 1 + the row among what is known
	mu     sync.Mutex
	known  rows[T]
	rows   map[T]uint32
}

// NewPerType returns an empty PerType of v. learn says what is to be known of a type; it may be called twice for one, and must return the
// same.
func NewPerType[T comparable](v *Vocab, learn func(id uint32) T) *PerType[T] {
	return &PerType[T]{learn: learn, column: v.byType.add(), rows: map[T]uint32{}}
}

// NewPerTerm returns one that knows something of each term and not of each type.
func NewPerTerm[T comparable](v *Vocab, learn func(term uint32) T) *PerType[T] {
	return &PerType[T]{learn: learn, column: v.byTerm.add(), rows: map[T]uint32{}}
}

// Of returns what is known of a type, which must not be changed.
func (p *PerType[T]) Of(id uint32) *T {
	if n := p.column.get(id); n > 0 {
		return p.known.at(n - 1)
	}
	return p.ask(id)
}

// ask learns a type.
func (p *PerType[T]) ask(id uint32) *T {
	known := p.learn(id) // outside the lock: it may be slow
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := p.column.get(id); n > 0 {
		return p.known.at(n - 1)
	}
	row, met := p.rows[known]
	if !met {
		row = uint32(len(p.rows))
		p.known.set(row, known)
		p.rows[known] = row
	}
	p.column.set(id, row+1)
	return p.known.at(row)
}
