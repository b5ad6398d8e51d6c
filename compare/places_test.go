package compare

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Words in order of their places, dealt out by stem, stand as sorting leaves them.
func TestByStem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stems := rapid.SliceOfN(rapid.Uint32Range(0, rapid.Uint32().Draw(t, "highest")), 0, 600).Draw(t, "stems")
		words := make([]uint64, len(stems))
		for place, stem := range stems {
			words[place] = uint64(stem)<<stemBits | uint64(place)
		}
		want := slices.Sorted(slices.Values(words))
		if got := byStem(words); !slices.Equal(got, want) {
			t.Errorf("%x, want %x", got, want)
		}
	})
}

func BenchmarkByStem(b *testing.B) {
	words, again := make([]uint64, 6000), make([]uint64, 6000)
	for place := range words {
		words[place] = uint64(rand.ExpFloat64()*5000)<<stemBits | uint64(place)
	}
	for b.Loop() {
		copy(again, words)
		byStem(again)
	}
}
