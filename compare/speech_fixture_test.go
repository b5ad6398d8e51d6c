package compare

import (
	"fmt"
	"sync"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// shipped is the list of cues and the background that ship with the program.
var shipped = sync.OnceValues(func() ([]*lexicons.List, *lexicons.BackgroundTable) {
	lists, err := lexicons.Builtin()
	if err != nil {
		panic(err)
	}
	bg, err := lexicons.Background()
	if err != nil {
		panic(err)
	}
	for _, l := range lists {
		if l.Name == features.Cues {
			return []*lexicons.List{l}, bg
		}
	}
	panic("no list of cues")
})

// newSpeechEvent extracts articles with the shipped cues; their ids are article-01, …
func newSpeechEvent(t testing.TB, tellings ...piece) *Event {
	t.Helper()
	lists, bg := shipped()
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	docs := make([]*features.Document, len(tellings))
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs[i] = a.Extract(article)
	}
	return makeEvent("the event", docs, a, bg)
}
