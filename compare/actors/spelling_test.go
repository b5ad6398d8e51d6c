package actors

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestEditDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"salenko", "salenko", 0}, {"salenko", "salenco", 1}, {"salenko", "salenkoo", 1}, {"kitten", "sitting", 3}, {"abc", "xyzabc", 3}, {"a", "bcdefgh", 4}} {
		if got := editDistance(c.a, c.b, 3); got != c.want {
			t.Errorf("distance of %q and %q is %d, want %d", c.a, c.b, got, c.want)
		}
		if got := editDistance(c.b, c.a, 3); got != c.want {
			t.Errorf("distance of %q and %q is %d, want %d", c.b, c.a, got, c.want)
		}
	}
}

// Two spellings of one name are found by what they share, whatever is changed.
func TestShortened(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.StringMatching("[a-z]{5,14}").Draw(t, "a")
		b := []byte(a)
		for range rapid.IntRange(1, 2).Draw(t, "changes") {
			at := rapid.IntRange(1, len(b)-1).Draw(t, "at")
			switch rapid.IntRange(0, 2).Draw(t, "change") {
			case 0:
				b[at] = 'q'
			case 1:
				b = slices.Delete(b, at, at+1)
			default:
				b = slices.Insert(b, at, 'q')
			}
		}
		if !AlikeSpelling(a, string(b)) {
			return
		}
		theirs := shortened(string(b))
		if !slices.ContainsFunc(shortened(a), func(key string) bool { return slices.Contains(theirs, key) }) {
			t.Fatalf("%q and %q are spellings of one name and share no shortened form", a, b)
		}
	})
}
