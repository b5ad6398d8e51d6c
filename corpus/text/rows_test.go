package text

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

// Rows beyond the first chunk, asked for by several goroutines at once, are what learn says of each type.
func TestPerType(t *testing.T) {
	var learned atomic.Int32
	p := NewPerType(func(id uint32) string { learned.Add(1); return fmt.Sprint("row ", id) })
	const types = 3*chunkSize + 7
	var pool sync.WaitGroup
	for g := range 4 {
		pool.Go(func() {
			for i := range uint32(types) {
				id := (i*17 + uint32(g)*911) % types
				if got, want := *p.Of(id), fmt.Sprint("row ", id); got != want {
					t.Errorf("row of %d is %q", id, got)
					return
				}
			}
		})
	}
	pool.Wait()
	before := learned.Load()
	row := p.Of(5)
	if p.Of(types + 10*chunkSize); p.Of(5) != row {
		t.Error("a row has moved")
	}
	if learned.Load() != before+1 {
		t.Errorf("%d types were learned anew", learned.Load()-before-1)
	}
}
