package disjoint

import (
	"testing"

	"pgregory.net/rapid"
)

// TestSets holds the sets against what they mean: things are together when a chain of joins leads from one to the other, and the root is
// the smallest of them.
func TestSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "things")
		s, set := New(n), make([]int, n) // by thing: the smallest member, relabelled at each join
		for i := range set {
			set[i] = i
		}
		for range rapid.IntRange(0, 40).Draw(t, "joins") {
			a, b := rapid.IntRange(0, n-1).Draw(t, "a"), rapid.IntRange(0, n-1).Draw(t, "b")
			s.Join(int32(a), int32(b))
			from, to := max(set[a], set[b]), min(set[a], set[b])
			for i := range set {
				if set[i] == from {
					set[i] = to
				}
			}
		}
		for i := range set {
			if got := int(s.Root(int32(i))); got != set[i] {
				t.Fatalf("root of %d is %d, want %d", i, got, set[i])
			}
			for j := range set {
				if s.Same(int32(i), int32(j)) != (set[i] == set[j]) {
					t.Fatalf("%d and %d together: %v", i, j, s.Same(int32(i), int32(j)))
				}
			}
		}
	})
}
