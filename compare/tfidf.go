package compare

import (
	"context"
	"math"

	"tellings/lexicons"
)

// weightsFact are the TF-IDF weights of the event's words, parallel to words.docs. The weight of a word does not depend on whom
// an outlet is compared with: pick returns those of a selection.
var weightsFact = &Fact[[][]float64]{Name: "weights", Needs: []Need{wordsFact}, Find: func(_ context.Context, e *View) ([][]float64, error) {
	return wordsFact.Of(e).tfidf(e.Background), nil
}}

// tfidf weighs each cell of w: term frequency in all voices × ln((1+N)/(1+df)), the weighting of james-bowman/nlp, which a test
// holds it against. N and df are those of the background and the event together: within a small event every word that matters to it stands in
// every article, and would be worth nothing.
//
// The result runs parallel to w.docs.
func (w *words) tfidf(bg *lexicons.BackgroundTable) [][]float64 {
	df, cells := make([]int, len(w.terms)), 0
	for _, doc := range w.docs {
		cells += len(doc)
		for _, c := range doc {
			df[c.term]++
		}
	}
	documents := len(w.docs)
	if bg != nil {
		documents += bg.Documents
	}
	idf := make([]float64, len(w.terms))
	for t := range idf {
		idf[t] = math.Log(float64(1+documents) / float64(1+df[t]+w.news[t]))
	}
	out, room := make([][]float64, len(w.docs)), make([]float64, 0, cells)
	for d, doc := range w.docs {
		first := len(room)
		for _, c := range doc {
			room = append(room, float64(c.total())*idf[c.term])
		}
		out[d] = room[first:len(room):len(room)]
	}
	return out
}
