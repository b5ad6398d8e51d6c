package mentions_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tellings/features/mentions"
)

// pieces are what hard texts are made of.
var pieces = []string{
	"President", "Prime Minister", "Mr.", "Mrs.", "Harker", "Anna Harker", "J.D. Lunde", "the", "The", "his", "her", "their", "he", "She", "they", "it", "who",
	"Ukraine", "Ukrainian", "U.S.", "US", "U.S.-led", "Kyiv", "in", "of", "and", "for", "North", "Korea", "the North", "officials", "government", "the party",
	"Democratic", "committee", "migrant", "caravan", "members", "said", "met", "is", "was", ".", ",", "“", "”", "\"", "'s", "’s", "-", "—", "\n", "\n\n",
	"al-Assad", "de la", "Jr.", "III", "Secretary of State", "HARKER", "May", "Kim Jong Un", "St.", "É", "ß", "東京", "\u00a0", "&", "(", ")", "’", "A", "S.",
}

// Whatever the text, mentions lie on words of it in order, actors come in the order of their first mention, and a Finder that has
// read other texts finds the same as a new one.
func TestFindProperties(t *testing.T) {
	old := newFinder(t)
	rapid.Check(t, func(rt *rapid.T) {
		txt := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(rt, "pieces"), " ")
		_, got := old.find(txt)
		if fault := faultOf(txt, &got); fault != "" {
			rt.Fatalf("%q: %s", txt, fault)
		}
		if _, again := old.find(txt); !reflect.DeepEqual(got, again) {
			rt.Fatalf("%q: read again, it has other mentions", txt)
		}
	})
}

func faultOf(txt string, r *mentions.Result) string {
	met, last := 0, 0
	for i, m := range r.Mentions {
		switch {
		case m.Start < 0 || m.Start >= m.End || m.End > len(txt):
			return "a span out of the text"
		case !utf8.RuneStart(txt[m.Start]) || m.End < len(txt) && !utf8.RuneStart(txt[m.End]):
			return "a span cuts a character"
		case m.From >= m.To || m.Head < m.From || m.Head >= m.To:
			return "the head lies outside its mention"
		case m.Start < last || i > 0 && m.Start == r.Mentions[i-1].Start && m.End > r.Mentions[i-1].End:
			return "mentions out of order"
		case m.Actor < 0 || int(m.Actor) >= len(r.Actors):
			return "an actor that is not there"
		case int(m.Actor) > met:
			return "actors out of order"
		case int(m.Actor) == met:
			met++
		}
		last = m.Start
	}
	for i, a := range r.Actors {
		if a.Name == "" || a.Of == int32(i) || a.Of != mentions.None && int(a.Of) >= len(r.Actors) {
			return "an actor without a name, or of itself"
		}
	}
	return ""
}

func FuzzFind(f *testing.F) {
	f.Add("The Ukrainian president, Oleh Marko, met U.S. officials in Kyiv. “They know,” he said.")
	f.Add(strings.Join(pieces, " "))
	f.Add("Secretary of")
	found := newFinder(f)
	f.Fuzz(func(t *testing.T, txt string) {
		if !utf8.ValidString(txt) {
			return
		}
		if _, r := found.find(txt); faultOf(txt, &r) != "" {
			t.Error(faultOf(txt, &r))
		}
	})
}
