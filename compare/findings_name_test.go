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
		"What North calls “Ground Street mosque”, South calls “Larton House Islamic center”.",
		"What North calls “invasion”, South calls “intervention”.",
	}
	if !slices.Equal(texts, want) {
		t.Errorf("%q, want %q", texts, want)
	}
}

// What one outlet calls by a word that judges is told as a sentence; a noun that no other has for it, a phrase that does not say which one is meant, and how
// somebody is for a while are not.
func TestLabelStatements(t *testing.T) {
	for _, c := range []struct{ name, north, south, want string }{
		{"a thing", "Mayor Ada Bloom gave a scathing speech on Monday. The speech was long.", "Mayor Ada Bloom gave a speech on Monday.", "Only North writes of a “scathing speech”, in its own voice: “Mayor Ada Bloom gave a scathing speech on Monday”."},
		{"a person", "Mara Finch, a fierce and tireless defender of the dam, left Larton on Monday. Finch was sad.", "Mara Finch left Larton on Monday. Finch was sad.", "Only North calls Mara Finch a “fierce and tireless defender”, in its own voice: “Mara Finch, a fierce and tireless defender of the dam, left Larton on Monday”."},
		{"said by a copula", "Mayor Ada Bloom gave a speech on Monday. The speech was shameful.", "Mayor Ada Bloom gave a speech on Monday. The speech was long.", "Only North calls the speech “shameful”, in its own voice: “The speech was shameful”."},
		{"said with its complement", "Mayor Ada Bloom's plan is broadly popular among farmers. The plan is long.", "Mayor Ada Bloom's plan came to the council. The plan is long.", "Only North calls the plan “broadly popular among farmers”, in its own voice: “Mayor Ada Bloom's plan is broadly popular among farmers”."},
		{"a state", "Mara Finch was irritated on Monday. Finch left.", "Mara Finch left on Monday. Finch was late.", ""},
	} {
		e := newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south})
		found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Labels](t, e, "labels", Options{})}}
		got := ""
		for _, d := range labelStatements(&stater{event: e, found: found, heard: hear(e)}) {
			got += d.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
