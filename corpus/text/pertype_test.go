package text

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
)

// Rows beyond the first chunk, asked for by several goroutines at once, are what learn says of each type.
func TestPerType(t *testing.T) {
	var learned atomic.Int32
	p := NewPerType(NewVocab(), func(id uint32) string { learned.Add(1); return fmt.Sprint("row ", id) })
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

// Twelve readers that look each word of an article up in turn, of 60,000 types of which few are common: as the lenses of one event do.
func BenchmarkPerType(b *testing.B) {
	const types, readers, words = 60_000, 12, 1000
	v := NewVocab()
	var all []*PerType[int32]
	for r := range readers {
		all = append(all, NewPerType(v, func(id uint32) int32 { return int32(id) * int32(r) % 100 }))
	}
	common := rand.NewZipf(rand.New(rand.NewPCG(1, 2)), 1.1, 2, types-1)
	article := make([]uint32, words)
	sum := 0
	for b.Loop() {
		for i := range article {
			article[i] = uint32(common.Uint64())
		}
		for _, p := range all {
			for _, id := range article {
				sum += int(*p.Of(id))
			}
		}
	}
	if sum == 0 {
		b.Fatal("nothing was read")
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*readers*words), "ns/look")
}
