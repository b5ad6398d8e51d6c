package coverage

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"tellings/compare/actors"
	"tellings/compare/said"
	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// shipped is the list of cues and the background that ship with the program.
var shipped = sync.OnceValues(func() (*features.Analyzer, *lexicons.BackgroundTable) {
	lists, err := lexicons.Builtin()
	if err != nil {
		panic(err)
	}
	bg, err := lexicons.Background()
	if err != nil {
		panic(err)
	}
	lists = slices.DeleteFunc(lists, func(l *lexicons.List) bool { return l.Name != features.Cues })
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		panic(err)
	}
	return a, bg
})

// newEvent extracts texts, one an outlet.
func newEvent(t testing.TB, texts ...string) Event {
	t.Helper()
	a, bg := shipped()
	words, err := NewWords(a.Vocab, bg)
	if err != nil {
		t.Fatal(err)
	}
	e := Event{Analyzer: a, Background: bg, Words: words}
	counts := map[string]int{}
	for i, s := range texts {
		article := &corpus.Article{ID: fmt.Sprint(i), Outlet: fmt.Sprintf("outlet-%02d", i), Text: s}
		article.Parts = corpus.MarkParts(s, "")
		d := a.Extract(article)
		e.Docs, e.Outlets = append(e.Docs, d), append(e.Outlets, i)
		for _, token := range d.Tokens {
			if token.IsTerm() {
				counts[a.Vocab.Type(token.Type).Norm]++
			}
		}
	}
	for _, d := range e.Docs {
		e.Readings = append(e.Readings, a.Read(d))
	}
	e.Cast = actors.Join(e.Readings)
	e.Speech = said.Listen(said.Event{Docs: e.Docs, Outlets: e.Outlets, Analyzer: a, News: lexicons.NewNews(bg, a.Vocab), Readings: e.Readings, Actors: e.Cast, Counts: counts})
	return e
}

func find(t testing.TB, e Event) []Point {
	t.Helper()
	points, err := Find(e)
	if err != nil {
		t.Fatal(err)
	}
	return points
}

// filler is news of the same town that shares nothing with what is tested, so that words have a usual frequency to be
// surprising against.
var filler = []string{
	"The library opens an hour later from Monday. A baker in Lime Street has sold the last of her geese. Rain kept visitors from the fair.",
	"Tickets for the regatta went on sale at noon. The orchestra plays Bruckner in the chapel. Two swans nest below the mill.",
	"A new bus line links the hospital with the station. The chess club lost its best player to the capital. Apples are dear this autumn.",
}

// pointOf is the point that a passage of document doc belongs to, or nil.
func pointOf(t testing.TB, e Event, points []Point, doc int, words string) *Point {
	t.Helper()
	for i := range points {
		for _, m := range points[i].Members {
			d := e.Docs[m.Doc]
			if s := m.Span(d).Of(d.Article.Text); m.Doc == doc && contains(s, words) {
				return &points[i]
			}
		}
	}
	return nil
}
