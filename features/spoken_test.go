package features

import (
	"slices"
	"strings"
	"testing"

	"tellings/lexicons"
)

// TestSpeakerOf: a word is a speaker's only between marks that are theirs; the retelling and scare quotes are the outlet's.
func TestSpeakerOf(t *testing.T) {
	a := cueAnalyzer(t)
	txt := "Ms. Mara Finch said illegal migrants should be counted. “Undocumented families live here,” Finch said. Clerks “accidentally” wiped files. “Gone,” read the page. Tom Lee and Mara Finch said: “Joint words.”"
	d := a.Extract(article(txt))
	r := a.Read(d)
	for word, want := range map[string]string{"illegal": "", "Undocumented": "Mara Finch", "accidentally": "", "counted": "", "Joint": ""} {
		at := strings.Index(d.Text, word)
		for i := range d.Tokens {
			if d.Tokens[i].Start() != at {
				continue
			}
			got := r.SpeakerName(r.SpeakerOf(d, i))
			if got != want {
				t.Errorf("%s: %q, want %q", word, got, want)
			}
		}
	}
}

// cueAnalyzer is an Analyzer of the shipped cues alone.
func cueAnalyzer(t *testing.T) *Analyzer {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewAnalyzer(slices.DeleteFunc(lists, func(l *lexicons.List) bool { return l.Name != Cues }))
	if err != nil {
		t.Fatal(err)
	}
	return a
}
