package compare

import "testing"

// A claim of being alone does not hold where another outlet has the words, of whatever it says them.
func TestHeard(t *testing.T) {
	e := newEvent(t, nil, piece{"North", "The tense meddling went on."}, piece{"South", "Tense neighbours meddled in Larton, discriminating against nationalists."}, piece{"West", "It rained."})
	for _, c := range []struct {
		words  string
		outlet int
		want   bool
	}{
		{"meddling", 0, true},
		{"meddling", 1, true},
		{"tense meddling", 0, true},
		{"tense rain", 0, false},
		{"rained", 2, false},
		{"never written", 0, false},
		{"discriminatory", 0, true},
		{"nationalism", 0, true},
		{"nation", 0, false},
		{"", 0, false},
	} {
		if got := hear(e).elsewhere(c.words, c.outlet, false); got != c.want {
			t.Errorf("%q besides outlet %d: %v, want %v", c.words, c.outlet, got, c.want)
		}
	}
}

// Words count in whatever form and order: derived, opened compounds, between marks; of several one may be another.
func TestHeardInAnotherForm(t *testing.T) {
	const north = "North writes of it in its own words."
	for _, c := range []struct {
		name, words, south string
		own, want          bool
	}{
		{"derived", "outrage", "The toll outraged farmers.", false, true},
		{"another order", "crisis at the harbour", "The harbour crisis went on.", false, true},
		{"an opened compound", "assault weapons ban", "Finch wants a new assault-weapons ban.", false, true},
		{"a hyphen here", "closed-door meeting", "They met behind closed doors in a meeting.", false, true},
		{"one word is another", "tolls cut for the rich", "The bill has tolls cut for the wealthy.", false, true},
		{"only somebody else's, between marks", "draconian", "“It is draconian,” Mara Finch said.", true, false},
		{"between marks", "draconian", "“It is draconian,” Mara Finch said.", false, true},
		{"far apart", "harbour crisis", "The harbour is wide and deep and blue and it lies in the north of the old town of Larton. A crisis it is not.", false, false},
		{"not there", "draconian", "The council met.", false, false},
	} {
		e := newEvent(t, nil, piece{"North", north}, piece{"South", c.south})
		if got := hear(e).elsewhere(c.words, 0, c.own); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// What an outlet prints in another transcription, or retells, it does not leave out.
func TestHeardPassage(t *testing.T) {
	const left = "methods are necessary to get the papers that the mayor possesses"
	for _, c := range []struct {
		name, south string
		want        bool
	}{
		{"another transcription", "“We need whatever mechanism necessary to get the papers he possesses,” Finch said.", true},
		{"retold over two sentences", "Finch said such methods are necessary. The mayor has the papers.", true},
		{"left out", "Finch said that the mayor must come before the council.", false},
	} {
		e := newEvent(t, nil, piece{"North", "It rained."}, piece{"South", c.south})
		if got := hear(e).tells(left, 1); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
