package events

import (
	"strings"
	"testing"

	"tellings/corpus"
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

// weights are those of the terms of a sketch, by key.
func weights(sketch []candidateTerm) map[uint32]float32 {
	of := map[uint32]float32{}
	for _, t := range sketch {
		of[t.term] = t.weight
	}
	return of
}

func TestSketch(t *testing.T) {
	s := newTestSketcher(t)
	got := weights(s.sketch(&corpus.Article{Text: "The Selenskyj plan and Selenskyji met the weir. The weir stood. A Weir."}))
	want := map[uint32]float32{
		hash("selensk"): 1 + 1.3862944, // two spellings of a name, each counted double for its capital: ln 4
		hash("weir"):    1 + 1.3862944, // twice, and once with a capital within its sentence
		hash("plan"):    1,
		hash("met"):     1,
		hash("stood"):   1,
	}
	if len(got) != len(want) {
		t.Errorf("%d terms, want %d: %v", len(got), len(want), got)
	}
	for key, w := range want {
		if d := got[key] - w; d > 1e-5 || d < -1e-5 {
			t.Errorf("weight %g, want %g", got[key], w)
		}
	}
}

// Nothing of one article is left in the sketch of the next, and at most sketchSize terms are kept: the rarest.
func TestSketchesAreApart(t *testing.T) {
	s := newTestSketcher(t)
	article := &corpus.Article{Text: "The ferry left the weir."}
	first := weights(s.sketch(article))
	long := s.sketch(&corpus.Article{Text: "The river rose. " + strings.Join(manyWords(200), " ") + " weir"})
	if len(long) != sketchSize {
		t.Errorf("%d terms, want %d", len(long), sketchSize)
	}
	if _, kept := weights(long)[hash("river")]; kept {
		t.Error("a word of half of all news is among the most telling")
	}
	again := weights(s.sketch(article))
	if len(again) != 3 || len(first) != 3 {
		t.Fatalf("%v, then %v; want three terms", first, again)
	}
	for key, w := range first {
		if again[key] != w {
			t.Errorf("a term weighs %g, before %g", again[key], w)
		}
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
		s.sketch(a)
	}
}
