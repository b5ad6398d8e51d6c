package reports

import (
	"testing"

	"tellings/compare"
	"tellings/corpus"
)

// A sentence stands below the best statement that rests on it.
func TestFirstShown(t *testing.T) {
	a, b := &corpus.Article{ID: "a"}, &corpus.Article{ID: "b"}
	at := func(article *corpus.Article, number int) compare.Evidence {
		return compare.Evidence{Article: article, Number: number}
	}
	by := firstShown(compare.Statements{
		{Evidence: []compare.Evidence{at(a, 1), {}}},
		{Evidence: []compare.Evidence{at(b, 0)}, Kind: compare.OfHeadline},
		{Evidence: []compare.Evidence{at(b, 1), at(a, 1)}},
		{Evidence: []compare.Evidence{at(b, 1), at(a, 2)}},
	})
	for place, want := range map[sentencePlace]int{{a, 1}: 0, {b, 1}: 2, {a, 2}: 3} {
		if got, ok := by[place]; !ok || got != want {
			t.Errorf("%s, sentence %d: statement %d, want %d", place.article.ID, place.number, got, want)
		}
	}
	if len(by) != 3 {
		t.Errorf("%d sentences, want 3: evidence without an article is none, and a headline stands in its table", len(by))
	}
}
