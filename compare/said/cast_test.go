package said

import (
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/voice"
)

func TestCastJoinsNames(t *testing.T) {
	common := map[string]bool{"police": true, "officials": true}
	for _, c := range []struct {
		name  string
		names []string
		want  []int // which of names each is the same as, by the first
	}{
		{"initials, with and without points", []string{"J.D. Vane", "JD Vane", "James Vane"}, []int{0, 0, 0}},
		{"surname alone", []string{"Halina Dorsk", "Dorsk"}, []int{0, 0}},
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
		{"bodies do not lend their first word", []string{"Harbour Authority", "Harbour"}, []int{0, 1}},
		{"someone of theirs", []string{"a spokesman for Carla Wendt", "Carla Wendt", "Wendt’s lawyer"}, []int{0, 1, 2}},
		{"bodies do not lend their last word", []string{"White House", "House"}, []int{0, 1}},
		{"words, with and without article", []string{"the union", "The union", "union"}, []int{0, 0, 0}},
		{"short surnames are not spelled alike", []string{"Ida Maas", "Ida Maar"}, []int{0, 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			names := make([]castName, len(c.names))
			for i, n := range c.names {
				names[i] = newCastName(n, common)
				names[i].count = 1
			}
			var k Cast
			k.join(names)
			for i, want := range c.want {
				if got := names[i].member == names[want].member; !got {
					t.Errorf("%q is not %q", c.names[i], c.names[want])
				}
				if want == i {
					for j := range i {
						if names[j].member == names[i].member {
							t.Errorf("%q is %q", c.names[i], c.names[j])
						}
					}
				}
			}
		})
	}
}

func TestCastNamed(t *testing.T) {
	common := map[string]bool{"police": true}
	for name, vague := range map[string]bool{
		"Halina Dorsk": false, "Dorsk": false, "the White House": false,
		"officials": true, "Police": true, "the Kestrian water minister": true, "The Pallandian foreign minister": true,
		"a spokesman": true, "his audience of European VIPs": true, "a spokesman for Carla Wendt": true, "police spokeswoman Carla Wendt": false, "the president": true, "": true, ",": true,
	} {
		if got := newCastName(name, common).vague; got != vague {
			t.Errorf("%q: vague is %v, want %v", name, got, vague)
		}
	}
}

// A name of one word that stands for a place or a body in the event is nobody's given name.
func TestCastThings(t *testing.T) {
	for text, same := range map[string]bool{
		"“We will pay,” Jordan Lund said on Monday. The minister spoke in Jordan on Tuesday. Jordan said it would wait.": false,
		"“We will pay,” Jordan Lund said on Monday. The Jordan has no water left. Jordan said it would wait.":            false,
		"“We will pay,” Jordan Lund said on Monday. The Jordan Lund who spoke was tired. Jordan said it would wait.":     true,
		"“We will pay,” Jordan Lund said on Monday. The minister spoke in Vell on Tuesday. Jordan said it would wait.":   true,
	} {
		a, err := features.NewAnalyzer(nil)
		if err != nil {
			t.Fatal(err)
		}
		d := a.Extract(&corpus.Article{Text: text})
		d.Speakers = []voice.Speaker{{Name: "Jordan Lund"}, {Name: "Jordan"}}
		c := newCast(&Event{Docs: []*features.Document{d}, Analyzer: a})
		if got := c.Speaker(0, 0) == c.Speaker(0, 1); got != same {
			t.Errorf("%s: Jordan is Jordan Lund is %v, want %v", text, got, same)
		}
	}
}
