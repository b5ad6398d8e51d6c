package compare

import "testing"

// A person whom outlets describe by different nouns beside the name; a description that stands alone may be another's, and a rank is no choice.
func TestDescribed(t *testing.T) {
	for _, c := range []struct{ name, north, south, want string }{
		{"appositions", "His former aide, Mara Finch, left the council on Monday. Mara Finch was sad.", "Mara Finch, the fiercest critic of the harbour plan, left the council on Monday. Mara Finch was sad.",
			"Mara Finch is called “his former aide” in North and “the fiercest critic of the harbour plan” in South."},
		{"a rank", "The director, Mara Finch, left on Monday.", "The chairwoman, Mara Finch, left on Monday.", ""},
		{"the same noun", "His former aide, Mara Finch, left on Monday.", "Mara Finch, a former aide, left on Monday.", ""},
		{"a noun of something else", "The plan put pressure Mara Finch could feel on Monday.", "Mara Finch left on Monday.", ""},
		{"one outlet alone", "His former aide, Mara Finch, left on Monday.", "Mara Finch left on Monday.", ""},
	} {
		e := newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south})
		found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Labels](t, e, "labels", Options{})}}
		got := ""
		for _, d := range describedStatements(&stater{event: e, found: found, heard: hear(e)}) {
			got += d.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
