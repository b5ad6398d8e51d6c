package compare

import (
	"strings"
	"testing"
)

// The oracle is the reader's order: what stands in headlines first, then what one outlet alone calls a thing or has somebody do.
func TestStatements(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "Mayor's fiery speech splits harbour town\n\nMayor Ada Brandt gave a fiery speech in the harbour hall on Monday. Brandt attacked Otto Lund. Otto Lund left the hall."},
		piece{"B", "Mayor speaks in harbour hall\n\nMayor Ada Brandt gave a speech in the harbour hall on Monday. Otto Lund left the hall."},
	)
	c, err := Compare(t.Context(), e, Options{})
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[StatementKind]string{}
	for _, s := range c.Statements {
		if kinds[s.Kind] == "" {
			kinds[s.Kind] = s.Text
		}
		if s.Text == "" || len(s.Evidence) == 0 || s.Certainty == "" || s.Lens == "" || s.Strength <= 0 {
			t.Errorf("a statement that lacks something: %+v", s)
		}
	}
	for kind, words := range map[StatementKind]string{OfHeadline: "splits harbour town", OfName: "fiery"} {
		if !strings.Contains(kinds[kind], words) {
			t.Errorf("%s: %q does not say %q", kind, kinds[kind], words)
		}
	}
	if len(c.Statements) == 0 || c.Statements[0].Kind != OfHeadline {
		t.Errorf("the first statement is no headline: %+v", c.Statements)
	}
}
