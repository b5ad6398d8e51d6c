package compare

import (
	"slices"
	"strings"
	"testing"
)

// What outlets call one thing, by the ground on which the nouns are known to name it.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		name, north, south string
		want               string // thing | what North alone calls it | what South alone calls it
	}{
		{"one role in one point, in no list", "The council approved the Ground Street mosque on Monday.", "On Monday the council approved the Larton House Islamic center.", "mosque / center | ground street mosque | larton house islamic center"},
		{"a choice in sentences that agree", "Troops left Kestria after the invasion.", "Troops left Kestria after the intervention.", "invasion / intervention | invasion | intervention"},
		{"people of a choice", "The insurgents hold the valley near Larton.", "The fighters hold the valley near Larton.", "insurgent / fighter | insurgent | fighter"},
		{"people, and nothing else differs", "The insurgents hold the valley.", "The fighters hold the valley.", "insurgent / fighter | insurgent | fighter"},
		{"people in the street", "Protesters marched in Larton on Monday.", "Rioters marched in Larton on Monday.", "protester / rioter | protester | rioter"},
		{"near-synonyms of one act", "Mayor Ada Brandt gave a speech in Larton.", "Mayor Ada Brandt gave a tirade in Larton.", "speech / tirade | speech | tirade"},
		{"camps", "Pro-life groups cheered the law.", "Anti-choice groups celebrated the ban.", "pro-life group / anti-choice group | pro-life group | anti-choice group"},
		{"policies of one subject", "The abortion law takes effect in May. Mayor Ada Brandt signed it.", "The abortion ban takes effect in May. Mayor Ada Brandt signed it.", "law / ban | abortion law | abortion ban"},
		{"a riot of another time and place", "The protest in Larton went on. Ada Brandt led the protest in Larton. Old Sennport recalls a riot of 1992.", "The protest in Larton went on.", ""},
		{"a spelling", "The adviser of Ada Brandt left Larton on Monday.", "The advisor of Ada Brandt left Larton on Monday.", ""},
		{"two things", "The council approved the mosque on Monday.", "The council closed the school on Monday.", ""},
		{"both words in both articles", "The council approved the mosque. The center stays shut.", "The council approved the center. The mosque stays shut.", ""},
		{"one name", "The council approved the mosque on Monday.", "The council approved the mosque on Monday.", ""},
	} {
		e := newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south})
		var got []string
		for _, n := range look[Names](t, e, "names", Options{}) {
			if len(n.Calls) == 2 {
				got = append(got, n.Thing+" | "+strings.Join(n.Calls[0].Only, ", ")+" | "+strings.Join(n.Calls[1].Only, ", "))
			}
		}
		if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A page tells of names by which an outlet says how it sees a thing, and not of words that say the same or that the other outlet has too.
func TestTellingNames(t *testing.T) {
	for _, c := range []struct {
		name, north, south string
		want               bool
	}{
		{"a noun that leans", "Troops left Kestria after the invasion.", "Troops left Kestria after the intervention.", true},
		{"a ban and a law", "The abortion law takes effect in May. Mayor Ada Brandt signed it.", "The abortion ban takes effect in May. Mayor Ada Brandt signed it.", true},
		{"words of the same lean", "The meddling of Kestria worries Mayor Ada Brandt.", "The interference of Kestria worries Mayor Ada Brandt.", false},
		{"the other says it too", "Troops left Kestria after the invasion.", "Troops left Kestria after the intervention. The invasion was short.", false},
		{"plain words", "The visit of Ada Brandt to Larton ended on Monday.", "The trip of Ada Brandt to Larton ended on Monday.", false},
		{"a modifier that judges: perhaps another call", "The bombastic call of Ada Brandt troubled Larton on Monday.", "The call of Ada Brandt troubled Larton on Monday.", false},
		{"a wider group", "Mayor Ada Brandt met illegal immigrants on Monday.", "Mayor Ada Brandt met immigrants on Monday.", false},
		{"one group", "Mayor Ada Brandt met illegal immigrants on Monday.", "Mayor Ada Brandt met undocumented immigrants on Monday.", true},
		{"a modifier of size", "The lengthy call of Ada Brandt troubled Larton on Monday.", "The call of Ada Brandt troubled Larton on Monday.", false},
		{"sides of a thing", "The council discussed the timing on Monday.", "The council discussed the length on Monday.", false},
	} {
		told := false
		for _, n := range look[Names](t, newShippedEvent(t, piece{"North", c.north}, piece{"South", c.south}), "names", Options{}) {
			told = told || n.Telling
		}
		if told != c.want {
			t.Errorf("%s: told %v", c.name, told)
		}
	}
}
