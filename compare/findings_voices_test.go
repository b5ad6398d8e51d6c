package compare

import "testing"

// Whom one outlet alone lets speak is told of persons with a full name of whom enough stands between marks, and only where nobody else has words of theirs.
func TestVoiceStatements(t *testing.T) {
	const lund = "“The harbour will feed every street of this town for the next thirty years or more,” "
	for _, c := range []struct{ name, north, south, want string }{
		{"one who is quoted here alone", lund + "said Otto Lund, a fisher.", "Mayor Ada Bloom opened the harbour on Monday.", "North quotes Otto Lund; South does not."},
		{"named elsewhere", lund + "said the harbour master Otto Lund.", "Mayor Ada Bloom thanked Otto Lund on Monday.", "North quotes the harbour master Otto Lund; South does not."},
		{"told elsewhere what he said", lund + "said Otto Lund.", "Otto Lund said on Monday that the harbour would be good for trade.", ""},
		{"the same words of somebody else", lund + "said Otto Lund.", lund + "a fisher said.", ""},
		{"what an article calls him", "Otto Lund, a lawyer for the fishers of the town, was the first to speak. " + lund + "Otto Lund said.", "Mayor Ada Bloom opened the harbour on Monday.",
			"North quotes Otto Lund, a lawyer for the fishers of the town; South does not."},
		{"one who speaks elsewhere too", lund + "said Otto Lund.", "Otto Lund urged the council to vote on Monday.", ""},
		{"one with another form of the name", lund + "said Otto Lund Jr.", "“It is a harbour for the rich,” Lund said.", ""},
		{"a few words", "The harbour is “good enough”, said Otto Lund.", "Mayor Ada Bloom opened the harbour on Monday.", ""},
		{"one without a full name", lund + "said the fisher.", "Mayor Ada Bloom opened the harbour on Monday.", ""},
		{"two", lund + "said Otto Lund. “It is a harbour for the rich, and nobody who works on the boats has asked for it,” said Mara Finch.", "Mayor Ada Bloom opened the harbour on Monday.",
			"North quotes Mara Finch and Otto Lund; South does not."},
	} {
		e := newShippedEvent(t, piece{"North", "Mayor Ada Bloom opened the harbour on Monday. " + c.north}, piece{"South", c.south})
		found := &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{look[Speakers](t, e, "speakers", Options{})}}
		got := ""
		for _, d := range voiceStatements(&stater{event: e, heard: hear(e), found: found}) {
			got += d.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
