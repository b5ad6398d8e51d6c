package compare

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

const toneList = `# name: tone
# version: 1
# licence: Apache-2.0
# source: invented for the tests
# description: a few words
# overlap: longest
# category.harsh: harsh words
# category.kind: kind words
fiery	harsh
brutal	harsh
worst	harsh
good	kind
brave	kind
`

func analyzer(t testing.TB) *features.Analyzer {
	t.Helper()
	l, err := lexicons.Parse("tone.tsv", strings.NewReader(toneList))
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer([]*lexicons.List{l})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// makeEvent gathers documents into an Event.
func makeEvent(name string, docs []*features.Document, a *features.Analyzer, bg *lexicons.BackgroundTable) *Event {
	return gather(name, docs, a, bg, newReaders(a, bg, nil))
}

// piece is one article of a test event.
type piece struct{ outlet, text string }

// newEvent extracts the articles, whose ids are article-01, article-02, … in the order given.
func newEvent(t testing.TB, bg *lexicons.BackgroundTable, tellings ...piece) *Event {
	t.Helper()
	a := analyzer(t)
	var docs []*features.Document
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs = append(docs, a.Extract(article))
	}
	return makeEvent("the event", docs, a, bg)
}

// tester is a test, or one of the many runs of a property.
type tester interface {
	Helper()
	Fatal(...any)
}

// fact finds one fact about e.
func fact[T any](t tester, e *Event, f *Fact[T]) T {
	t.Helper()
	found, err := find(context.Background(), e, f)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// look compares e through one lens.
func look[F Finding](t tester, e *Event, lens string, opt Options) F {
	t.Helper()
	opt.Lenses = []string{lens}
	c, err := compareEvent(context.Background(), e, opt)
	if err != nil {
		t.Fatal(err)
	}
	return Found[F](c)
}

// repeated is a text in which each word stands as often as said, in sentences of ten words.
func repeated(counts ...any) string {
	var words []string
	for i := 0; i < len(counts); i += 2 {
		for range counts[i+1].(int) {
			words = append(words, counts[i].(string))
		}
	}
	var s strings.Builder
	for i, w := range words {
		s.WriteString(w)
		if i%10 == 9 || i == len(words)-1 {
			s.WriteString(". ")
		} else {
			s.WriteString(" ")
		}
	}
	return s.String()
}

// near fails unless got is want to within tolerance, NaN being near NaN only.
func near(t *testing.T, name string, got, want, tolerance float64) {
	t.Helper()
	same := got == want || math.Abs(got-want) <= tolerance || math.IsNaN(got) && math.IsNaN(want)
	if !same {
		t.Errorf("%s = %.9g, want %.9g ± %g", name, got, want, tolerance)
	}
}
