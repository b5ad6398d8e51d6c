package lang

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What Phrases find is what a search for each phrase finds.
func TestPhrases(t *testing.T) {
	word := rapid.StringOfN(rapid.SampledFrom([]rune("abé ")), 0, 4, -1)
	rapid.Check(t, func(t *rapid.T) {
		phrases, s := rapid.SliceOf(word).Draw(t, "phrases"), strings.Join(rapid.SliceOf(word).Draw(t, "text"), "")
		want := slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(s, p) })
		if got := NewPhrases(phrases).In(s); got != want {
			t.Errorf("%q in %q: %v, want %v", phrases, s, got, want)
		}
	})
}

func BenchmarkPhrases(b *testing.B) {
	phrases := []string{"(photo by", "via getty images", "/reuters", "all rights reserved", "contributed to this report", "pictured"}
	line := strings.Repeat("the harbour council of port example heard what the ferry company had to say. ", 4)
	b.SetBytes(int64(len(line)))
	for p := NewPhrases(phrases); b.Loop(); {
		p.In(line)
	}
}
