package lang

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A table says of every word what the map says that it was made of.
func TestTableIsItsMap(t *testing.T) {
	word := rapid.OneOf(rapid.StringMatching(`[a-c]{0,3}`), rapid.StringMatching(`[a-cA-CàÀ' -]{0,4}`), rapid.Just(strings.Repeat("a", 63)), rapid.Just(strings.Repeat("a", 64)))
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.MapOf(word, rapid.Uint8()).Draw(t, "words")
		table := NewTable(words)
		for w, want := range words {
			if got := table.Of(w); got != want {
				t.Fatalf("%q: %d, want %d", w, got, want)
			}
		}
		if w := word.Draw(t, "asked"); table.Of(w) != words[w] {
			t.Fatalf("%q: %d, want %d", w, table.Of(w), words[w])
		}
	})
}

func BenchmarkSetHas(b *testing.B) {
	set := English.Set("coverage.auxiliaries")
	words := strings.Fields("the council of sennport said that it was willing to approve a new quay which nobody had wanted")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			set.Has(w)
		}
	}
}
