package compare

import "testing"

// Where outlets have one person do the same to another by verbs of one class, none is alone with its verb, and the verbs stand side by side.
func TestSisterStatements(t *testing.T) {
	e := newShippedEvent(t, piece{"North", "Mayor Ada Bloom lambasted Sam Holt on Monday. Bloom left."}, piece{"South", "Mayor Ada Bloom criticized Sam Holt on Monday. Bloom left."})
	found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Onlies](t, e, "only", Options{}), look[Agency](t, e, "agency", Options{})}}
	s := &stater{event: e, found: found, heard: hear(e)}
	got := ""
	for _, d := range append(wordStatements(s), sisterStatements(s)...) {
		got += d.Text + "\n"
	}
	if want := "North, in its own voice, writes “lambasted Sam Holt”: “Mayor Ada Bloom lambasted Sam Holt on Monday”.\nAda Bloom “lambasted Sam Holt” in North and “criticized Sam Holt” in South.\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
