package reports

import (
	"strings"
	"testing"

	"tellings/compare"
	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// onlyWords are the expressions found, each with its outlet.
func onlyWords(c *compare.Comparison) string {
	var ev Register
	ev.begin()
	var list []string
	for _, o := range onlyOne(c, "p.html", &Ground{}, &ev) {
		list = append(list, o.Words+"/"+o.Outlet)
	}
	return strings.Join(list, " ")
}

func TestOnlyOne(t *testing.T) {
	type say struct {
		outlet, text, words string
		voice               voice.Voice
	}
	for _, c := range []struct {
		name string
		says []say
		want string
	}{
		{"one says, nobody else has it", []say{{"A", "a fiery talk", "fiery", voice.Outlet}, {"B", "a talk", "", 0}}, "fiery/A"},
		{"another only quotes it", []say{{"A", "a fiery talk", "fiery", voice.Outlet}, {"B", "a “fiery” talk", "fiery", voice.Quoted}}, "fiery/A"},
		{"both say it", []say{{"A", "a fiery talk", "fiery", voice.Outlet}, {"B", "A Fiery talk", "Fiery", voice.Outlet}}, ""},
		{"another has it, and no evidence says in whose voice", []say{{"A", "a fiery talk", "fiery", voice.Outlet}, {"B", "so Fiery", "", 0}}, ""},
		{"another quotes it once and has it twice", []say{{"A", "a fiery talk", "fiery", voice.Outlet}, {"B", "a “fiery”, fiery talk", "fiery", voice.Quoted}}, ""},
		{"both say it, inflected", []say{{"A", "he slammed it", "slammed", voice.Outlet}, {"B", "slamming it", "", 0}}, ""},
		{"another quotes it, inflected", []say{{"A", "terrorists", "terrorists", voice.Outlet}, {"B", "“a terrorist”", "terrorist", voice.Quoted}}, "terrorists/A"},
		{"another word of the same stem", []say{{"A", "a productive day", "productive", voice.Outlet}, {"B", "a product", "", 0}}, "productive/A"},
		{"part of another word", []say{{"A", "a mob ran", "mob", voice.Outlet}, {"B", "a mobile phone", "", 0}}, "mob/A"},
		{"possessive", []say{{"A", "the regime’s man", "regime’s", voice.Outlet}, {"B", "a regime", "", 0}}, ""},
		{"across a line break", []say{{"A", "tore\ninto him", "tore\ninto", voice.Outlet}, {"B", "tore into him", "", 0}}, ""},
		{"all only quote it", []say{{"A", "a “fiery” talk", "fiery", voice.Quoted}, {"B", "a talk", "", 0}}, ""},
	} {
		s := newStory("e")
		for _, x := range c.says {
			a := s.article(x.outlet, x.outlet, "", x.text, [3]int{3, 0, 0})
			if x.words != "" {
				s.measure(x.outlet, "loaded.dramatic", x.voice.String(), 3, 0, 3, stats.Insufficient, passageOf(a, x.words, x.voice, ""))
			}
		}
		if got := onlyWords(s.done()); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestUninflected(t *testing.T) {
	for _, forms := range []string{
		"slam slams slammed slamming", "denounce denounces denounced denouncing", "condemn condemns condemned", "allegation allegations",
		"ally allies allied", "kill kills killed killing", "witness witnesses", "doubled-down doubling-down", "crème crèmes",
	} {
		words := strings.Fields(forms)
		for _, w := range words[1:] {
			if a, b := uninflected(words[0]), uninflected(w); a != b {
				t.Errorf("%s is %q, %s is %q", words[0], a, w, b)
			}
		}
	}
	for _, pair := range [][2]string{{"reported", "reportedly"}, {"use", "us"}, {"bed", "be"}, {"sing", "s"}, {"open", "openly"}} {
		if a, b := uninflected(pair[0]), uninflected(pair[1]); a == b {
			t.Errorf("%s and %s are both %q", pair[0], pair[1], a)
		}
	}
	if got, want := uninflected("the  mobs’\xff fury, it was."), "the  mob’\xff fury, it was."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// What stands in boilerplate of another outlet is not its telling.
func TestOnlyOnePassesBoilerplateOver(t *testing.T) {
	s := newStory("e")
	a := s.article("A", "a", "", "a fiery talk", [3]int{3, 0, 0})
	b := s.article("B", "b", "", "a talk\nMORE: a fiery row", [3]int{2, 0, 0})
	b.Parts = []corpus.Part{{Span: text.Span{End: 6}}, {Span: text.Span{Start: 7, End: 24}, Kind: corpus.Boilerplate}}
	s.measure("A", "loaded.dramatic", "outlet", 3, 0, 2, stats.Insufficient, passageOf(a, "fiery", voice.Outlet, ""))
	if got := onlyWords(s.done()); got != "fiery/A" {
		t.Errorf("%q, want fiery/A", got)
	}
}

// Habits of telling are counted, but their single words are not held up.
func TestOnlyOneIsOfChoices(t *testing.T) {
	s := newStory("e")
	a := s.article("A", "a", "", "perhaps so", [3]int{2, 0, 0})
	s.article("B", "b", "", "a talk", [3]int{2, 0, 0})
	s.measure("A", "hedges.modal", "outlet", 2, 0, 2, stats.Insufficient, passageOf(a, "perhaps", voice.Outlet, ""))
	if got := onlyWords(s.done()); got != "" {
		t.Errorf("%q, want none", got)
	}
}
