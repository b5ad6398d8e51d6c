package wording

import (
	"slices"
	"strings"
	"testing"
)

// A figure of speech is one where nothing near it is of its family.
func TestFigures(t *testing.T) {
	for _, c := range []struct{ name, text, word, want string }{
		{"a figure", "The mayor came under fire for her curfew.", "under fire", "war"},
		{"soldiers mean it", "Soldiers came under fire in Larton.", "under fire", ""},
		{"a verb of what has no body", "The quarrel derailed the harbour plan.", "derailed", "road"},
		{"a verb done to a thing", "Vandals derailed the train.", "derailed", ""},
		{"the same in the passive", "The bus was torpedoed.", "torpedoed", ""},
		{"a text about such things", "Smoke hung over Larton.\n\nThe blaze is out.\n\nAn arsonist fled.\n\nAnger ignited in Larton.", "ignited", ""},
		{"a word that is in a list of charged words too", "The plan caused a firestorm.", "firestorm", "fire"},
		{"a noun that looks like a verb of the list", "Holt has a hound.", "hound", ""},
	} {
		e := event(c.text, "The council met.")
		got := ""
		choices := Read(e).Choices()
		if i := slices.IndexFunc(choices, func(o Choice) bool { return o.Outlet == 0 && strings.Contains(said(&e, &o), c.word) }); i >= 0 {
			got = choices[i].Figure
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Each family of the list has words by which it is known to mean what it says.
func TestFamilies(t *testing.T) {
	a, _ := shipped()
	n := 0
	for _, f := range a.Matcher.Features() {
		if f.List == figures {
			n++
			if families[f.Category] == 0 {
				t.Errorf("the family %s has no bit", f.Category)
			}
		}
	}
	if n != len(families) {
		t.Errorf("%d families in the list, %d with a bit", n, len(families))
	}
}
