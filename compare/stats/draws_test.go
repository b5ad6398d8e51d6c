package stats

import (
	"testing"

	"pgregory.net/rapid"
)

// Sums over the shared draws are those of the articles drawn one by one from the same seed (oracle: the definition, from
// the raw generator).
func TestDrawsAreNaiveResampling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sizes := rapid.SliceOfN(rapid.IntRange(0, 4), 1, 4).Draw(t, "sizes")
		values := rapid.SliceOfN(rapid.IntRange(0, 9), total(sizes), total(sizes)).Draw(t, "values")
		seed := rapid.Uint64().Draw(t, "seed")
		d := NewDraws(sizes, 0, Seed(seed, "draws"))
		got := d.Sums(values, make([]int, 3))
		if d.Len() != MinDraws || len(got) != d.Len()*len(sizes) {
			t.Fatalf("%d draws, %d sums", d.Len(), len(got))
		}
		rng := Seed(seed, "draws")
		for b := range d.Len() {
			first := 0
			for g, n := range sizes {
				want := 0
				for range n {
					want += values[first+rng.IntN(n)]
				}
				if got[b*len(sizes)+g] != want {
					t.Fatalf("draw %d, group %d: %d, want %d", b, g, got[b*len(sizes)+g], want)
				}
				first += n
			}
		}
	})
}

// The shared draws and Bootstrap are one engine: the same seed gives the same interval, to the bit.
func TestDrawsAgreeWithBootstrap(t *testing.T) {
	groups := [][]Unit{{{0, 380}, {1, 410}, {3, 400}}, {{1, 300}, {2, 500}}, {{0, 250}}} // sorted, as Bootstrap does
	var sizes, hits, tokens []int
	for _, g := range groups {
		sizes = append(sizes, len(g))
		for _, u := range g {
			hits, tokens = append(hits, u.Hits), append(tokens, u.Tokens)
		}
	}
	d := NewDraws(sizes, 0, Seed(5))
	h, n := d.Sums(hits, nil), d.Sums(tokens, nil)
	values, sums := make([]float64, d.Len()), make([]Unit, len(groups))
	for b := range values {
		for g := range sums {
			sums[g] = Unit{h[b*len(sums)+g], n[b*len(sums)+g]}
		}
		values[b] = firstDifference(sums)
	}
	low, high := PercentileInterval(values)
	want := Bootstrap(groups, firstDifference, Resampling{}, Seed(5))
	near(t, "low", low, want.Low, 0)
	near(t, "high", high, want.High, 0)
}

func BenchmarkDrawsSums(b *testing.B) {
	sizes := []int{10, 10, 10, 10, 10, 10}
	values := make([]int, total(sizes))
	for i := range values {
		values[i] = i * 7 % 9
	}
	d := NewDraws(sizes, 0, Seed(1))
	var dst []int
	b.ReportAllocs()
	for b.Loop() {
		dst = d.Sums(values, dst)
	}
}

func BenchmarkNewDraws(b *testing.B) {
	sizes := []int{10, 10, 10, 10, 10, 10}
	rng := Seed(1)
	b.ReportAllocs()
	for b.Loop() {
		NewDraws(sizes, 0, rng)
	}
}
