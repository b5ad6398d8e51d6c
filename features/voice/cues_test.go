package voice

import (
	"strings"
	"testing"

	"tellings/corpus/text"
	"tellings/lexicons"
)

// TestShippedCues checks what the code takes for granted of the list.
func TestShippedCues(t *testing.T) {
	l := shippedCues(t)
	if len(l.Entries) < 400 {
		t.Errorf("%d entries, want at least 400", len(l.Entries))
	}
	used := map[string]bool{}
	for _, e := range l.Entries {
		used[e.Category] = true
		if e.Note == "" {
			t.Errorf("line %d: %q has no frame", e.Line, e.Term)
		}
	}
	for _, c := range l.Categories {
		if !used[c.Name] {
			t.Errorf("category %q has no entry", c.Name)
		}
	}
}

func TestUnknownFrame(t *testing.T) {
	l, err := lexicons.Parse("own.tsv", strings.NewReader("# name: own\nsay/v\tneutral\t1\tthat sideways\n"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = Compile(text.NewVocab(), l)
	if err == nil || !strings.Contains(err.Error(), "own.tsv:2") || !strings.Contains(err.Error(), "sideways") {
		t.Errorf("got %v, want an error that names own.tsv:2 and the frame", err)
	}
}

// TestCueClass: the class and the entry of a cue tell "said" from "claimed", whatever the inflection.
func TestCueClass(t *testing.T) {
	l := shippedCues(t)
	for cue, want := range map[string]string{"said": "neutral", "says": "neutral", "claimed": "doubting", "insists": "doubting", "admitted": "endorsing",
		"denied": "denying", "lamented": "emotive", "warned": "threat", "promised": "promise", "thinks": "thought"} {
		txt := "Lee " + cue + " that the steel is sound."
		out, _ := find(t, txt)
		if len(out.Quotes) != 1 {
			t.Errorf("%s: %d quotes, want 1", cue, len(out.Quotes))
			continue
		}
		q := out.Quotes[0]
		if got := l.Categories[q.CueClass].Name; got != want || l.Entries[q.CueEntry].Category != want {
			t.Errorf("%s: class %q, want %q", cue, got, want)
		}
	}
}
