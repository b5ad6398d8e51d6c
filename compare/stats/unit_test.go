package stats

import (
	"testing"

	"pgregory.net/rapid"
)

func TestSumIsAMerge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units := rapid.SliceOf(unit()).Draw(t, "units")
		cut := rapid.IntRange(0, len(units)).Draw(t, "cut")
		whole := sumUnits(units)
		if whole != sumUnits(units[:cut]).Add(sumUnits(units[cut:])) || whole.Add(Unit{}) != whole {
			t.Fatal("the sum of the parts is not the sum")
		}
		if sumUnits(rapid.Permutation(units).Draw(t, "turned")) != sumUnits(units) {
			t.Fatal("the order matters")
		}
	})
}

func TestSeed(t *testing.T) {
	first := func(seed uint64, names ...string) uint64 { return Seed(seed, names...).Uint64() }
	if once, again := first(1, "event", "outlet"), first(1, "event", "outlet"); once != again {
		t.Error("the same seed and names give different streams")
	}
	seen := map[uint64]string{}
	for name, v := range map[string]uint64{
		"base": first(1, "ab", "c"), "another cut": first(1, "a", "bc"), "joined": first(1, "abc"), "order": first(1, "c", "ab"),
		"seed": first(2, "ab", "c"), "no names": first(1), "empty name": first(1, ""),
	} {
		if other, ok := seen[v]; ok {
			t.Errorf("%q and %q share a stream", name, other)
		}
		seen[v] = name
	}
}

// unit draws an article.
func unit() *rapid.Generator[Unit] {
	return rapid.Custom(func(t *rapid.T) Unit {
		return Unit{rapid.IntRange(0, 9).Draw(t, "hits"), rapid.IntRange(9, 2000).Draw(t, "tokens")}
	})
}
