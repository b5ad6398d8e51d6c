package events

import (
	"maps"
	"reflect"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

func newTestSketcher(t testing.TB) *sketcher {
	t.Helper()
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	return newSketcher(a, &lexicons.BackgroundTable{Documents: 1000, DF: map[string]int{"river": 500, "weir": 10, "ferries": 2, "ferry": 4}})
}

func sketchOf(s *sketcher, a *corpus.Article) sketch {
	made, _ := s.sketch(a)
	return made
}

// levelsOf returns those of the terms of a sketch, by key.
func levelsOf(s sketch) map[uint32]uint8 {
	of := map[uint32]uint8{}
	for _, t := range s.terms {
		of[t.key] = t.level
	}
	return of
}

func TestSketch(t *testing.T) {
	far := "\n" + strings.Repeat("It was so and it is so. ", 30) // past the lead, and not a term in it
	for _, c := range []struct {
		name string
		a    corpus.Article
		want map[string]int // term → what it counts
	}{
		{"words count double in the lead and with a capital inside a sentence", corpus.Article{Text: "Weirs hold and Selenskyj met. Weirs, the Weirs." + far + "Ducks met a Duck."},
			map[string]int{"weirs": 2 + 2 + 4, "hold": 2, "selensk": 4, "met": 2 + 1, "ducks": 1, "duck": 2}},
		{"spellings and inflections meet", corpus.Article{Text: "A Zelensky, a Zelenskyy."}, map[string]int{"zelensk": 8}},
		{"the title counts double", corpus.Article{Title: "Flood at the weir", Text: far + "A flood."}, map[string]int{"flood": 3, "weir": 2}},
		{"numbers of two digits and more", corpus.Article{Text: far + "It was 7 and 35 and 1,200."}, map[string]int{"35": 1, "1,200": 1}},
		{"weekdays are no terms", corpus.Article{Text: far + "It met on Friday."}, map[string]int{"met": 1}},
		{"boilerplate tells nothing", corpus.Article{Text: "A duck.\nA newsletter.", Parts: []corpus.Part{
			{Span: text.Span{Start: 0, End: 7}}, {Span: text.Span{Start: 8, End: 21}, Kind: corpus.Boilerplate}}}, map[string]int{"duck": 2}},
		{"the end is not read", corpus.Article{Text: "A duck. " + strings.Repeat(far, 8) + "A weir."}, map[string]int{"duck": 2}},
	} {
		want := map[uint32]uint8{}
		for term, n := range c.want {
			want[hash(term)] = level(n)
		}
		if got := levelsOf(sketchOf(newTestSketcher(t), &c.a)); !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v", c.name, got, want)
		}
	}
}

func TestSketchWeekdays(t *testing.T) {
	got := sketchOf(newTestSketcher(t), &corpus.Article{Title: "Sunday talks", Text: "On Friday's eve they met. It was Friday, not sunday."}).days
	if want := (weekdays{4: 8, 6: 4}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

// Nothing of one article is left in the sketch of the next, and at most sketchSize terms are kept: the rarest.
func TestSketchesAreApart(t *testing.T) {
	s := newTestSketcher(t)
	article := &corpus.Article{Text: "The ferry left the weir on Monday."}
	first := sketchOf(s, article)
	long := sketchOf(s, &corpus.Article{Text: "The river rose. " + strings.Join(manyWords(200), " ") + " weir"})
	if len(long.terms) != sketchSize {
		t.Errorf("%d terms, want %d", len(long.terms), sketchSize)
	}
	if _, kept := levelsOf(long)[hash("river")]; kept {
		t.Error("a word of half of all news is among the most telling")
	}
	if again := sketchOf(s, article); !reflect.DeepEqual(first, again) || len(first.terms) != 3 {
		t.Errorf("%v, then %v; want the same three terms", first, again)
	}
}

// manyWords are n different words.
func manyWords(n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = string([]byte{'q', 'x', byte('a' + i%26), byte('a' + i/26)})
	}
	return words
}

func BenchmarkSketch(b *testing.B) {
	s := newTestSketcher(b)
	a := &corpus.Article{Text: strings.Repeat("The council of Port Example met on Monday to hear what the ferry company had to say of its plan. ", 30) + strings.Join(manyWords(300), " ")}
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		sketchOf(s, a)
	}
}
