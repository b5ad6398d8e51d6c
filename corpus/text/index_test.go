package text

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// An index finds what a map of the same strings has, and nothing else, before and after it has grown.
func TestIndex(t *testing.T) {
	var all []string
	x := newIndex(func(n uint32) string { return all[n] })
	known := map[string]uint32{}
	rng := rand.New(rand.NewPCG(3, 4))
	for range 30_000 {
		s := fmt.Sprint("w", rng.IntN(20_000))
		if rng.IntN(50) == 0 {
			s = ""
		}
		want, met := known[s]
		got, found := x.find(s)
		if found != met || met && got != want {
			t.Fatalf("%q: number %d (%t), want %d (%t)", s, got, found, want, met)
		}
		if !met {
			n := uint32(len(all))
			all, known[s] = append(all, s), n
			x.add(s, n)
		}
	}
	if x.used != len(known) {
		t.Errorf("%d strings, want %d", x.used, len(known))
	}
}
