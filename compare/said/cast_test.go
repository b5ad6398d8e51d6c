package said

import (
	"testing"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// castOf is the cast of articles in each of which one of names says something, by words that begin with a capital where the
// name does not stand first.
func castOf(t *testing.T, a *features.Analyzer, names []string) (*Cast, []int32) {
	t.Helper()
	e := Event{Analyzer: a}
	for _, n := range names {
		e.Docs = append(e.Docs, a.Extract(&corpus.Article{Text: "“We will pay the fee for the boats,” " + n + " said on Monday."}))
	}
	e.read()
	c := newCast(&e)
	of := make([]int32, len(names))
	for i, d := range e.Docs {
		if of[i] = Anyone; len(d.Quotes) > 0 {
			of[i] = c.Speaker(i, e.Readings[i].Actors.Sayings[0].Speaker)
		}
	}
	return c, of
}

// read reads the documents and joins their actors.
func (e *Event) read() {
	for _, d := range e.Docs {
		e.Readings = append(e.Readings, e.Analyzer.Read(d))
	}
	e.Actors = actors.Join(e.Readings)
}

func builtin(t *testing.T) *features.Analyzer {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestCastJoinsNames(t *testing.T) {
	a := builtin(t)
	for _, c := range []struct {
		name  string
		names []string
		want  []int // which of names each is the same as, by the first
	}{
		{"initials, with and without points", []string{"J.D. Vane", "JD Vane", "James Vane"}, []int{0, 0, 0}},
		{"surname alone", []string{"Halina Dorsk", "Dorsk"}, []int{0, 0}},
		{"a surname that is a common word", []string{"Halina Waters", "Waters"}, []int{0, 0}},
		{"title before", []string{"Halina Dorsk", "Minister Dorsk", "Vice President Halina Dorsk", "Ms Dorsk"}, []int{0, 0, 0, 0}},
		{"spelling of the surname", []string{"Vlad Selenski", "Vlad Selenskii", "Selenskyi"}, []int{0, 0, 0}},
		{"spelling of the given name", []string{"Volodomyr Salenko", "Volodymyr Salenko"}, []int{0, 0}},
		{"short form", []string{"Timothy Brandt", "Tim Brandt"}, []int{0, 0}},
		{"middle initial", []string{"Paul R. Lemay", "Paul Lemay"}, []int{0, 0}},
		{"two of one family stay apart, and the bare name with neither", []string{"Ada Brandt", "Otto Brandt", "Brandt"}, []int{0, 1, 2}},
		{"another surname", []string{"Ada Brandt", "Ada Brand Lund"}, []int{0, 1}},
		{"office before a name", []string{"police spokeswoman Carla Wendt", "Carla Wendt"}, []int{0, 0}},
		{"given name alone", []string{"Halina Dorsk", "Halina"}, []int{0, 0}},
		{"given name of two stays apart", []string{"Halina Dorsk", "Halina Brandt", "Halina"}, []int{0, 1, 2}},
		{"a surname comes before a given name", []string{"Ada Brandt", "Brandt Lund", "Brandt"}, []int{0, 1, 0}},
		{"the surname of two is no given name", []string{"Ada Brandt", "Otto Brandt", "Brandt Lund", "Brandt"}, []int{0, 1, 2, 3}},
		{"bodies do not lend their first word", []string{"the Harbour Authority", "Harbour"}, []int{0, 1}},
		{"someone of theirs", []string{"a spokesman for Carla Wendt", "Carla Wendt", "Wendt’s lawyer"}, []int{0, 1, 2}},
		{"bodies do not lend their last word", []string{"the White House", "House"}, []int{0, 1}},
		{"words, with and without article", []string{"the spokesman", "a spokesman"}, []int{0, 0}},
		{"short surnames are not spelled alike", []string{"Ida Maas", "Ida Maar"}, []int{0, 1}},
		{"name beside an office", []string{"the Pallandian foreign minister, Teodor Maas,", "Maas"}, []int{0, 0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, of := castOf(t, a, c.names)
			for i, want := range c.want {
				if of[i] == Anyone || of[i] != of[want] {
					t.Errorf("%q is not %q", c.names[i], c.names[want])
				}
				if want == i {
					for j := range i {
						if of[j] == of[i] {
							t.Errorf("%q is %q", c.names[i], c.names[j])
						}
					}
				}
			}
		})
	}
}

func TestCastNamed(t *testing.T) {
	a := builtin(t)
	for name, vague := range map[string]bool{
		"Halina Dorsk": false, "Dorsk": false, "the White House": false, "police spokeswoman Carla Wendt": false,
		"officials": true, "the Kestrian water minister": true, "a spokesman": true, "a spokesman for Carla Wendt": true, "the president": true,
	} {
		if c, of := castOf(t, a, []string{name}); c.Named(of[0]) == vague {
			t.Errorf("%q: vague is %v, want %v", name, !vague, vague)
		}
	}
}

// A name of one word that stands for a place or a body in the event is nobody's given name.
func TestCastThings(t *testing.T) {
	a := builtin(t)
	for text, same := range map[string]bool{
		"“We will pay,” Jordan Lund said on Monday. The minister spoke in Jordan on Tuesday. “We wait,” Jordan said.": false,
		"“We will pay,” Jordan Lund said on Monday. The minister spoke in Vell on Tuesday. “We wait,” Lund said.":     true,
	} {
		e := Event{Analyzer: a, Docs: []*features.Document{a.Extract(&corpus.Article{Text: text})}}
		e.read()
		c, sayings := newCast(&e), e.Readings[0].Actors.Sayings
		if got := c.Speaker(0, sayings[0].Speaker) == c.Speaker(0, sayings[len(sayings)-1].Speaker); got != same {
			t.Errorf("%s: the last speaker is the first is %v, want %v", text, got, same)
		}
	}
}
