package text

import (
	"hash/fnv"
	"testing"
)

// The oracle is hash/fnv of the standard library.
func TestHash(t *testing.T) {
	for _, s := range []string{"", "a", "Zelenskyy", "“å”", "\x00\xff"} {
		oracle := fnv.New64a()
		oracle.Write([]byte(s))
		if got, want := Hash(s), oracle.Sum64(); got != want {
			t.Errorf("Hash(%q) = %#x, want %#x", s, got, want)
		}
	}
}
