package said

import (
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// phrases cuts each text into the words that are aligned, each weighed against the background that ships with the program.
func phrases(t testing.TB, texts ...string) [][]Word {
	t.Helper()
	bg, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	e := Event{Analyzer: a, News: lexicons.NewNews(bg, a.Vocab), Counts: map[string]int{}}
	for _, s := range texts {
		d := a.Extract(&corpus.Article{Text: s})
		e.Docs = append(e.Docs, d)
		for _, tok := range d.Tokens {
			if tok.IsTerm() {
				e.Counts[a.Vocab.Type(tok.Type).Norm]++
			}
		}
	}
	x := newLexis(&e)
	words := make([][]Word, len(texts))
	for i, d := range e.Docs {
		words[i] = x.words(nil, i, d, 0, len(d.Tokens))
	}
	return words
}
