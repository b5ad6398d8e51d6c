package compare

import (
	"testing"

	"github.com/james-bowman/nlp"
	"github.com/james-bowman/sparse"

	"tellings/lexicons"
)

// Oracle: james-bowman/nlp, fitted on a matrix in whose rows background and event stand side by side.
func TestWeightsAreThoseOfNLP(t *testing.T) {
	w := &words{
		terms: []string{"ferry", "mayor", "quay", "said"}, news: []int{3, 120, 0, 900},
		docs: [][]cell{{{0, [3]int32{2, 1, 0}}, {3, [3]int32{0, 0, 4}}}, {{1, [3]int32{1, 0, 0}}, {2, [3]int32{5, 0, 0}}, {3, [3]int32{1, 1, 1}}}, nil},
	}
	bg := &lexicons.BackgroundTable{Documents: 1000}
	counts, news := sparse.NewDOK(len(w.terms), len(w.docs)), sparse.NewDOK(len(w.terms), len(w.docs)+bg.Documents)
	for d, cells := range w.docs {
		for _, c := range cells {
			counts.Set(int(c.term), d, float64(c.total()))
			news.Set(int(c.term), d, 1)
		}
	}
	for term, n := range w.news {
		for i := range n {
			news.Set(term, len(w.docs)+i, 1)
		}
	}
	transformer := nlp.NewTfidfTransformer()
	transformer.Fit(news)
	want, err := transformer.Transform(counts)
	if err != nil {
		t.Fatal(err)
	}
	for d, weights := range w.tfidf(bg) {
		for i, got := range weights {
			if term := int(w.docs[d][i].term); got != want.At(term, d) || got == 0 {
				t.Errorf("document %d, %s: %v, nlp has %v", d, w.terms[term], got, want.At(term, d))
			}
		}
	}
}
