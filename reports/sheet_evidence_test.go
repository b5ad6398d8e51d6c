package reports

import (
	"strings"
	"testing"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

func TestContext(t *testing.T) {
	word := func(at int) text.Span { return text.Span{Start: at, End: at + 4} }
	for _, c := range []struct {
		name              string
		sentence, passage text.Span
		least, most       int
	}{
		{"a sentence is whole", text.Span{Start: 5, End: 3000}, word(1000), 2995, 2995},
		{"of a very long one what stands around", text.Span{Start: 0, End: 50_000}, word(25_000), contextBytes, contextBytes + 60},
		{"at its beginning", text.Span{Start: 0, End: 50_000}, word(0), contextBytes / 2, contextBytes/2 + 60},
		{"at its end", text.Span{Start: 0, End: 50_000}, word(49_995), contextBytes / 2, contextBytes/2 + 60},
		{"of a very long passage the beginning", text.Span{Start: 0, End: 50_000}, text.Span{Start: 0, End: 50_000}, contextBytes, 2*contextBytes + 60},
	} {
		e := &compare.Evidence{Article: &corpus.Article{Text: strings.Repeat("weir ", 10_000)}, Span: c.passage, Sentence: c.sentence}
		got := sentenceSpan(e)
		if got.Len() < c.least || got.Len() > c.most || got.Start < c.sentence.Start || got.End > c.sentence.End || got.Start > c.passage.Start {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
