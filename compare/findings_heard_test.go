package compare

import "testing"

// A claim of being alone does not hold where another outlet has the words, of whatever it says them.
func TestHeard(t *testing.T) {
	e := newEvent(t, nil, piece{"North", "The tense meddling went on."}, piece{"South", "Tense neighbours meddled in Larton."}, piece{"West", "It rained."})
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
		{"", 0, false},
	} {
		if got := hear(e).elsewhere(c.words, c.outlet); got != c.want {
			t.Errorf("%q besides outlet %d: %v, want %v", c.words, c.outlet, got, c.want)
		}
	}
}

// The word that a claim stands on is the one with content.
func TestSole(t *testing.T) {
	for words, want := range map[string]string{"draconian": "draconian", "lashed out": "lashed", "blasts off": "blasts", "out of step": "step", "bitterly divided": "", "": ""} {
		if got := sole(words); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}
