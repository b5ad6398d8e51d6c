package voice

import (
	"slices"
	"sync"
	"testing"

	"tellings/corpus/text"
	"tellings/lexicons"
)

var builtin = sync.OnceValues(lexicons.Builtin)

// shippedCues is the cue list of the program.
func shippedCues(t testing.TB) *lexicons.List {
	t.Helper()
	lists, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lists {
		if l.Name == "cues" {
			return l
		}
	}
	t.Fatal("no list is called cues")
	return nil
}

// newFinder returns a Finder of the shipped cues.
func newFinder(t testing.TB, v *text.Vocab) *Finder {
	t.Helper()
	cues, err := Compile(v, shippedCues(t))
	if err != nil {
		t.Fatal(err)
	}
	return cues.NewFinder()
}

// find runs a Finder over txt, one paragraph a line.
func find(t testing.TB, txt string) (Result, text.Segmented) {
	t.Helper()
	v := text.NewVocab()
	var seg text.Segmented
	text.NewSegmenter(v).Segment(txt, nil, &seg)
	f := newFinder(t, v)
	var out Result
	f.Find(&seg, nil, &out)
	return out, seg
}

func TestMarks(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"curly", "“We won’t go,” she said. “It is late.”", []string{"We won’t go,", "It is late."}},
		{"straight", `"We won't go," she said. "It is late."`, []string{"We won't go,", "It is late."}},
		{"single with apostrophes", "‘We won’t go to the teachers’ ball,’ she said.", []string{"We won’t go to the teachers’ ball,"}},
		{"straight single with apostrophes", "'We won't go to the teachers' ball,' she said.", []string{"We won't go to the teachers' ball,"}},
		{"plural possessive alone", "The teachers’ ball and the judges’ dinner were full.", nil},
		{"decade", "The music of the ’90s and the ’80s returns.", nil},
		{"headline", "Mayor calls bridge ‘a marvel’ after ‘long’ wait", []string{"a marvel", "long"}},
		{"nested", "“He said ‘no way’ to me,” she said.", []string{"He said ‘no way’ to me,", "no way"}},
		{"guillemets", "Il dit «oui» et «non, merci».", []string{"oui", "non, merci"}},
		{"two paragraphs", "“We came early.\n“We left late,” she said.", []string{"We came early.\n“We left late,"}},
		{"three paragraphs, straight", "\"One came.\n\"Two came.\n\"Three came,\" she said.", []string{"One came.\n\"Two came.\n\"Three came,"}},
		{"lost closing mark", "She called it “a marvel. The bridge opened in May.\nIt rained.", []string{"a marvel."}},
		{"lost closing mark of a whole paragraph", "“It is a marvel. The bridge is open.\nIt rained.", []string{"It is a marvel. The bridge is open."}},
		{"inches", `The 12" board cost $5. It was long.`, nil},
		{"wrong-way marks", "She said ”no” twice.", []string{"no"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			out, _ := find(t, c.text)
			var got []string
			for _, q := range out.Quotes {
				if q.Kind != Indirect {
					got = append(got, q.Of(c.text))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}
