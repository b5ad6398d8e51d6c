package compare

import (
	"strings"
	"testing"
)

// An act is given to one outlet alone only where its words say that it was done, by whom, and no other outlet may tell it.
func TestActStatements(t *testing.T) {
	for _, c := range []struct{ name, north, south, want string }{
		{"told by one alone", "Ada Bloom attacked Sam Holt on Monday.", "Ada Bloom met Sam Holt.", "attacked Sam Holt"},
		{"the other tells it of somebody without a name", "Ada Bloom blocked Sam Holt on Monday.", "A judge blocked Sam Holt on Monday. Ada Bloom left.", ""},
		{"a noun", "Ada Bloom’s attack on Sam Holt was long.", "Ada Bloom met Sam Holt.", ""},
		{"only claimed", "Mara Finch made the case that Ada Bloom attacked Sam Holt.", "Ada Bloom met Sam Holt.", ""},
		{"in the passive", "Sam Holt was attacked by Ada Bloom on Monday.", "Ada Bloom met Sam Holt.", ""},
		{"what somebody thinks", "Farmers believe Ada Bloom attacked Sam Holt.", "Ada Bloom met Sam Holt.", ""},
		{"he, and the sentences name another", "Otto Lund left. In 2010, he attacked Sam Holt. Ada Bloom came.", "Ada Bloom met Sam Holt.", "Otto Lund"},
		{"one word and no other side", "Ada Bloom declined.", "Ada Bloom met Sam Holt.", ""},
	} {
		e := newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south})
		found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Agency](t, e, "agency", Options{})}}
		got := ""
		for _, d := range actStatements(&stater{event: e, found: found, main: map[string]bool{}}) {
			if d.Outlet == "North" {
				got += d.Text
			}
		}
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
