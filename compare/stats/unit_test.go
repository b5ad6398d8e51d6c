package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: the formula, evaluated in Python: 9/Σ(1/n) = 666.67 tokens at the mean rate 0.0046667.
func TestPoolEqually(t *testing.T) {
	y, n := PoolEqually([]Unit{{4, 1000}, {1, 100}, {0, 400}, {0, 0}})
	near(t, "y", y, 9.0/3*(0.004+0.01+0)/(0.001+0.01+0.0025), 1e-9)
	near(t, "n", n, 9/(0.001+0.01+0.0025), 1e-9)
	y, n = PoolEqually(nil)
	near(t, "nothing: y", y, 0, 0)
	near(t, "nothing: n", n, 0, 0)
}

func TestPoolEquallyLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		groups := rapid.SliceOfN(unit(), 1, 8).Draw(t, "groups")
		y, n := PoolEqually(groups)
		if total := float64(Sum(groups).Tokens); n > total*(1+1e-12) {
			t.Fatalf("%v tokens pooled from %v", n, total)
		}
		if y < 0 || y > n*(1+1e-12) {
			t.Fatalf("%v hits on %v tokens", y, n)
		}
		// Ten times as much of the same outlet moves the rate by nothing.
		groups = append(groups, groups[0])
		y, n = PoolEqually(groups)
		groups[0] = Unit{groups[0].Hits * 10, groups[0].Tokens * 10}
		louderY, louderN := PoolEqually(groups)
		if math.Abs(y/n-louderY/louderN) > 1e-9 {
			t.Fatalf("rate %v, louder %v", y/n, louderY/louderN)
		}
	})
}

func TestSumIsAMerge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units := rapid.SliceOf(unit()).Draw(t, "units")
		cut := rapid.IntRange(0, len(units)).Draw(t, "cut")
		whole := Sum(units)
		if whole != Sum(units[:cut]).Add(Sum(units[cut:])) || whole.Add(Unit{}) != whole {
			t.Fatal("the sum of the parts is not the sum")
		}
		if Sum(rapid.Permutation(units).Draw(t, "turned")) != Sum(units) {
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
