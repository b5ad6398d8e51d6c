package compare

import (
	"context"
	"fmt"

	"github.com/james-bowman/nlp"
	"github.com/james-bowman/sparse"

	"tellings/lexicons"
)

// weightsFact are the TF-IDF weights of the event's words, parallel to words.docs. The weight of a word does not depend on whom
// an outlet is compared with: pick returns those of a selection.
var weightsFact = &Fact[[][]float64]{Name: "weights", Needs: []Need{wordsFact}, Find: func(_ context.Context, e *View) ([][]float64, error) {
	return wordsFact.Of(e).tfidf(e.Background)
}}

// tfidf weighs each cell of w: term frequency in all voices × ln((1+N)/(1+df)), the weighting of james-bowman/nlp. N and
// df are those of the background and the event together: within a small event every word that matters to it stands in
// every article, and would be worth nothing.
//
// The result runs parallel to w.docs.
func (w *words) tfidf(bg *lexicons.BackgroundTable) ([][]float64, error) {
	counts := w.termMatrix()
	transformer := nlp.NewTfidfTransformer()
	transformer.Fit(w.documentFrequencies(bg))
	weighted, err := transformer.Transform(counts)
	if err != nil {
		return nil, fmt.Errorf("TF-IDF: %w", err)
	}
	csr, ok := weighted.(*sparse.CSR)
	if !ok {
		return nil, fmt.Errorf("TF-IDF: nlp returned a %T, not a sparse matrix", weighted)
	}
	out := make([][]float64, len(w.docs))
	for d, cells := range w.docs {
		out[d] = make([]float64, len(cells))
	}
	next := make([]int, len(w.docs)) // rows come in order of term, as the cells of a document do
	csr.DoNonZero(func(term, doc int, value float64) {
		for int(w.docs[doc][next[doc]].term) < term {
			next[doc]++ // a weight of zero, which nlp does not store
		}
		out[doc][next[doc]] = value
	})
	return out, nil
}

// termMatrix is the sorted term × document matrix of counts.
func (w *words) termMatrix() *sparse.CSR {
	start := make([]int, len(w.terms)+1)
	for _, cells := range w.docs {
		for _, c := range cells {
			start[c.term+1]++
		}
	}
	for t := range w.terms {
		start[t+1] += start[t]
	}
	next := append([]int(nil), start...)
	doc, data := make([]int, start[len(w.terms)]), make([]float64, start[len(w.terms)])
	for d, cells := range w.docs {
		for _, c := range cells {
			doc[next[c.term]], data[next[c.term]] = d, float64(c.total())
			next[c.term]++
		}
	}
	return sparse.NewCSR(len(w.terms), len(w.docs), start, doc, data)
}

// documentFrequencies is a term × document matrix over background and event from which nlp learns the weights. It looks at
// nothing but the length of each row, so the columns and values, millions for the common words, are left out.
func (w *words) documentFrequencies(bg *lexicons.BackgroundTable) *sparse.CSR {
	df := make([]int, len(w.terms))
	for _, cells := range w.docs {
		for _, c := range cells {
			df[c.term]++
		}
	}
	documents := len(w.docs)
	if bg != nil {
		documents += bg.Documents
		for t := range df {
			df[t] += w.news[t]
		}
	}
	start := make([]int, len(df)+1)
	for t, n := range df {
		start[t+1] = start[t] + n
	}
	return sparse.NewCSR(len(df), documents, start, nil, nil)
}
