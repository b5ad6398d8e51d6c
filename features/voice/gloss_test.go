package voice

import (
	"strings"
	"testing"
)

// TestGlosses wants the words of a sentence that are attributed: what the outlet adds beside a name is its own.
func TestGlosses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an apposition", "Moss said that Lee, the presumptive winner, had yet to answer.", "that Lee had yet to answer"},
		{"a relative clause", "Moss said Lee, who faces a vote in May, would not answer.", "Lee would not answer"},
		{"a list", "Moss said that Lee, the council and the town would answer.", "that Lee the council and the town would answer"},
		{"nothing between commas", "Moss said that Lee had yet to answer.", "that Lee had yet to answer"},
		{"the last words of the clause", "Moss said that he had met Lee, the presumptive winner.", "that he had met Lee the presumptive winner"},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, seg := find(t, c.text)
			var said []string
			for i, tok := range seg.Tokens {
				if out.Voices[i] == Attributed && tok.Of(c.text) != "," {
					said = append(said, tok.Of(c.text))
				}
			}
			if got := strings.Join(said, " "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
