package mentions_test

import (
	"slices"
	"strings"
	"testing"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lexicons"
)

// finder finds the mentions of texts as package features does.
type finder struct {
	segmenter *text.Segmenter
	voices    *voice.Finder
	parser    *syntax.Parser
	mentions  *mentions.Finder
}

func newFinder(t testing.TB) *finder {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	background, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	v := text.NewVocab()
	cues, err := voice.Compile(v, lists[slices.IndexFunc(lists, func(l *lexicons.List) bool { return l.Name == "cues" })])
	if err != nil {
		t.Fatal(err)
	}
	return &finder{text.NewSegmenter(v), cues.NewFinder(), syntax.NewParser(v), mentions.NewFinder(v, background)}
}

func (f *finder) find(txt string) (seg text.Segmented, out mentions.Result) {
	var heard voice.Result
	var grammar syntax.Result
	f.segmenter.Segment(txt, nil, &seg)
	f.voices.Find(txt, &seg, nil, &heard)
	f.parser.Parse(txt, &seg, &grammar)
	f.mentions.Find(txt, &seg, &heard, &grammar, &out)
	return seg, out
}

// read lists the mentions of a text as “words=name of the actor”.
func (f *finder) read(txt string) (got []string) {
	_, r := f.find(txt)
	for _, m := range r.Mentions {
		got = append(got, m.Of(txt)+"="+r.Actors[m.Actor].Name)
	}
	return got
}

func TestFind(t *testing.T) {
	f := newFinder(t)
	for _, c := range []struct {
		name, text string
		want       string // mentions that must be found, separated by semicolons
	}{
		{"two of one surname", "Bill Harker spoke first. Then Anna Harker rose. Mrs. Harker thanked Bill Harker.",
			"Bill Harker=Bill Harker; Anna Harker=Anna Harker; Mrs. Harker=Anna Harker"},
		{"initials", "J.D. Lunde spoke. JD Lunde left early. Lunde was tired.", "J.D. Lunde=J.D. Lunde; JD Lunde=J.D. Lunde; Lunde=J.D. Lunde"},
		{"title of a body", "CIA Director Anna Lunde resigned.", "CIA=Central Intelligence Agency; CIA Director Anna Lunde=Anna Lunde"},
		{"office of a country", "Ukrainian President Oleh Marko spoke. The Ukrainian president was tired.",
			"Ukrainian=Ukraine; Ukrainian President Oleh Marko=Oleh Marko; The Ukrainian president=Oleh Marko"},
		{"family name first", "President Moon Tae-il of South Korea met Kim Yong Ho. Mr. Kim thanked Mr. Moon.", "Mr. Kim=Kim Yong Ho; Mr. Moon=Moon Tae-il"},
		{"seat of a government", "Officials met in Moscow. Warsaw protested.", "Moscow=Moscow; Warsaw=Poland"},
		{"acronym", "The Democratic National Committee sued. The DNC said its lawyers were ready.", "DNC=Democratic Party; its=Democratic Party"},
		{"pronoun over a quotation", "Anna Lunde said the talks failed. “Paul Orso was late,” she said.", "she=Anna Lunde"},
		{"people without a name", "A migrant caravan reached the town. The caravan rested.", "A migrant caravan=A migrant caravan; The caravan=A migrant caravan"},
	} {
		got := f.read(c.text)
		for _, want := range strings.Split(c.want, "; ") {
			if !slices.Contains(got, want) {
				t.Errorf("%s: %q is not among %q", c.name, want, got)
			}
		}
	}
}
