package compare

import "tellings/compare/stats"

// Label is one way in which an outlet speaks of a referent in one voice: a noun with a modifier, or without. A mention with two
// modifiers (a long, fiery speech) is counted in two rows, so counts of one outlet may add up to more than its mentions.
type Label struct {
	Outlet       string
	Referent     string // the actor's name, or the noun that most outlets use with its parties: “speech (Ada Brandt)”
	Kind         string // person, organisation, place, group, event, act, thing
	Label        string // the noun in its lemma; of an actor the name where the outlet uses it
	Modifier     string // lower case: fiery, nearly 90-minute, of lies; empty: the noun stands bare
	Judging      bool   // the modifier, or the noun where it stands bare, is in a list of words that judge
	Slant        string // of the noun within its set of alternatives: neutral, positive, negative; empty outside of any
	Voice        string // outlet, quoted, attributed
	Speaker      string // of quoted and attributed words, where known
	Count        int
	Mentions     int     // of the referent by the outlet in this voice, of all speakers: the denominator
	Bare         int     // of them without any modifier that says more than which one
	Share        float64 // Count of Mentions
	Tellers      int     // other outlets that mention the referent in any voice
	Others       int     // of them, those that have the modifier, or the bare noun, of this referent in any voice
	RestCount    int     // times the other outlets have it in this voice
	RestMentions int     // of the referent by the other outlets in this voice
	P, Q, MinP   float64 // permutation over articles; NaN when not tested
	Verdict      stats.Verdict
	Reason       []Difference // as in Measure
	Evidence     []Evidence

	sorting   bool    // the modifier only sorts: military, bilateral
	low, high float64 // 95 % interval of the difference of shares, where tested
}

// Labels is the finding of the lens labels: the most telling referents first, then by outlet, own voice before the others, words
// that judge before those that do not.
type Labels []Label

// Alone tells whether no other outlet has the word of this referent in any voice, though others do speak of it.
func (l *Label) Alone() bool { return l.Others == 0 && l.Tellers > 0 }
