package compare

import (
	"math"
	"testing"

	"tellings/lexicons"
)

// The weights of james-bowman/nlp, against the formula: count × ln((1+N)/(1+df)), N and df of background and event together.
func TestWeightsAreTFIDF(t *testing.T) {
	w := &words{
		terms: []string{"ferry", "mayor", "quay", "said"}, news: []int{3, 120, 0, 900},
		docs: [][]cell{{{0, [3]int32{2, 1, 0}}, {3, [3]int32{0, 0, 4}}}, {{1, [3]int32{1, 0, 0}}, {2, [3]int32{5, 0, 0}}, {3, [3]int32{1, 1, 1}}}, nil},
	}
	df := []float64{3 + 1, 120 + 1, 0 + 1, 900 + 2}
	weights, err := w.tfidf(&lexicons.BackgroundTable{Documents: 1000})
	if err != nil {
		t.Fatal(err)
	}
	for d, cells := range w.docs {
		for i, c := range cells {
			want := float64(c.total()) * math.Log((1+1003)/(1+df[c.term]))
			if got := weights[d][i]; math.Abs(got-want) > 1e-12 {
				t.Errorf("document %d, %s: %v, want %v", d, w.terms[c.term], got, want)
			}
		}
	}
}
