package compare

import (
	"slices"
	"testing"
)

// A name is told with the word of each outlet; where all differ the difference is what it is about.
func TestNameStatements(t *testing.T) {
	e := newShippedEvent(t,
		piece{"North", "The council approved the Ground Street mosque on Monday. Troops left Kestria after the invasion."},
		piece{"South", "On Monday the council approved the Larton House Islamic center. Troops left Kestria after the intervention."})
	c := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Names](t, e, "names", Options{})}}
	var texts []string
	for _, d := range nameStatements(&stater{event: e, found: c, heard: hear(e)}) {
		texts = append(texts, d.Text)
		if d.Kind != OfName || d.Strength <= 0 || len(d.Evidence) != 2 || len(d.Others) != 2 {
			t.Errorf("%+v", d.Statement)
		}
	}
	slices.Sort(texts)
	want := []string{
		"One thing, different names: North “Ground Street mosque”; South “Larton House Islamic center”.",
		"One thing, different names: North “invasion”; South “intervention”.",
	}
	if !slices.Equal(texts, want) {
		t.Errorf("%q, want %q", texts, want)
	}
}
