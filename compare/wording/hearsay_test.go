package wording

import (
	"strings"
	"testing"

	"tellings/features/voice"
)

// What of a retelling is surely its source's word, one sentence a rule.
func TestHearsay(t *testing.T) {
	for _, c := range []struct {
		name, text, word string
		want             bool
	}{
		{"a clause of somebody", "Finch said that the plan is a shameful sham.", "shameful", true},
		{"behind a label", "Mara Finch: Plan is shameful\n\nThe council met.", "shameful", true},
		{"a denial has the words of the charge", "Finch denied that the plan is shameful.", "shameful", false},
		{"what a tape bears out", "A tape shows that the mayor told a shameful story.", "shameful", false},
		{"beside according to", "The shameful plan is old, according to farmers.", "shameful", false},
		{"an aside of the outlet", "Finch said the council will pass the deal, an agreement that has come under withering attack.", "withering", false},
		{"before the aside", "Finch said the council will pass the shameful deal, an agreement that has come under attack.", "shameful", true},
	} {
		e := event(c.text)
		r := newReader(&e, 0)
		at := strings.Index(c.text, c.word)
		for i, tok := range r.d.Tokens {
			if tok.Start() == at && (r.d.Voices[i] == voice.Attributed && r.heard[i]) != c.want {
				t.Errorf("%s: %q is heard %v in voice %v, want %v", c.name, c.word, r.heard[i], r.d.Voices[i], c.want)
			}
		}
	}
}
