package compare

import (
	"context"
	"math"

	"tellings/compare/stats"
)

// similarity is the lens that tells how much alike two outlets tell an event: the cosine of their TF-IDF vectors, each the
// sum of its articles' vectors. 0: no word of weight shared; 1: the same words in the same shares.
//
// The interval is that of the jackknife over the articles of both outlets (Efron & Stein 1981),
//
//	var = Σ_outlets (n−1)/n · Σ_i (θ₋ᵢ − mean θ₋)²,
//
// cut to [0, 1]; it does not exist where an outlet has a single article. Because vectors add up, leaving an article out
// changes three dot products and needs no second pass.
//
// An outlet's own copies count once, and a text that both outlets run is left out on both sides: that they print the same dispatch is told
// as such (copies.csv) and says nothing of how alike they write.
//
// Two samples of one source are the more alike the more articles they have. So beside each value stands what sides of these sizes give when they are
// dealt out anew from the articles of both (stats.SameSource).
func similarity(_ context.Context, e *View, opt Options) (Finding, error) {
	dots := articleDots(e)
	on, first := groundsFact.Of(e), firstDate(e.Docs)
	own := on.owned
	g := newGram(own, wordsFact.Of(e), weightsFact.Of(e))
	vectors := newPairVectors(wordsFact.Of(e), weightsFact.Of(e))
	found := make(Similarities, 0, len(e.Outlets)*(len(e.Outlets)-1)/2)
	for a := range e.Outlets {
		for b := a + 1; b < len(e.Outlets); b++ {
			in := on.pair(a, b)
			s := Similarity{Outlet: e.Outlets[a].Name, Other: e.Outlets[b].Name, Measure: "cosine", Verdict: stats.Descriptive,
				Articles: len(in.docs[0]), OtherArticles: len(in.docs[1])}
			switch {
			case s.Articles == 0 || s.OtherArticles == 0:
				s.Value, s.Low, s.High = math.NaN(), math.NaN(), math.NaN()
			case in.shared:
				s.Value, s.Low, s.High = vectors.gram(in).cosine(0, 1)
			default:
				s.Value, s.Low, s.High = g.cosine(a, b)
			}
			s.SameSource, s.P = math.NaN(), math.NaN()
			if dots != nil && s.Articles+s.OtherArticles > 2 {
				s.SameSource, s.P = stats.SameSource(dotsOf(on.places(in, a, b), dots), s.Articles, stats.Seed(opt.Seed, "similarity", e.Name, s.Outlet, s.Other))
			}
			if s.Reason = charactersFact.Of(e).pairDiffers(e.Event, in, a, b, first); len(s.Reason) > 0 {
				s.Verdict = stats.NotComparable
			}
			found = append(found, s)
		}
	}
	return found, nil
}

// pairVectors makes the gram of two outlets alone. It keeps scratch memory.
type pairVectors struct {
	words   *words
	weights [][]float64
	of      [2][]float64 // by term: the vector of either outlet, 0 between calls
}

func newPairVectors(w *words, weights [][]float64) *pairVectors {
	return &pairVectors{w, weights, [2][]float64{make([]float64, len(w.terms)), make([]float64, len(w.terms))}}
}

// gram is newGram of the documents of a pairing, whose outlets are its outlets 0 and 1.
func (v *pairVectors) gram(in pairing) gram {
	n := len(in.at[0])
	g := gram{outlets: []Outlet{{End: n}, {First: n, End: n + len(in.at[1])}}}
	v.each(in, func(side, term int, x float64) { v.of[side][term] += x })
	for _, docs := range in.at {
		between := make([]float64, 2)
		for _, doc := range docs {
			row, norm2 := make([]float64, 2), 0.0
			for i, c := range v.words.docs[doc] {
				x := v.weights[doc][i]
				norm2 += x * x
				for o := range row {
					row[o] += x * v.of[o][c.term]
				}
			}
			g.article, g.norm2 = append(g.article, row), append(g.norm2, norm2)
			between[0], between[1] = between[0]+row[0], between[1]+row[1]
		}
		g.between = append(g.between, between)
	}
	v.each(in, func(side, term int, _ float64) { v.of[side][term] = 0 })
	return g
}

// each visits the weights of the documents of a pairing.
func (v *pairVectors) each(in pairing, visit func(side, term int, x float64)) {
	for side, docs := range in.at {
		for _, doc := range docs {
			for i, c := range v.words.docs[doc] {
				visit(side, int(c.term), v.weights[doc][i])
			}
		}
	}
}

// dottedArticles is the number of articles up to which every two of an event are multiplied: the work grows with its square.
const dottedArticles = 600

// articleDots are the dot products of all articles of the event; nil of a large one.
func articleDots(e *View) [][]float64 {
	if len(e.Docs) > dottedArticles || len(e.Docs) < 3 {
		return nil
	}
	w, weights := wordsFact.Of(e), weightsFact.Of(e)
	row, dots := make([]float64, len(w.terms)), make([][]float64, len(e.Docs))
	for d := range dots {
		dots[d] = make([]float64, len(e.Docs))
		for i, c := range w.docs[d] {
			row[c.term] = weights[d][i]
		}
		for other := range d + 1 {
			sum := 0.0
			for i, c := range w.docs[other] {
				sum += row[c.term] * weights[other][i]
			}
			dots[d][other], dots[other][d] = sum, sum
		}
		for _, c := range w.docs[d] {
			row[c.term] = 0
		}
	}
	return dots
}

// dotsOf are the dot products of some articles alone.
func dotsOf(docs []int, dots [][]float64) [][]float64 {
	of := make([][]float64, len(docs))
	for i, x := range docs {
		of[i] = make([]float64, len(docs))
		for j, y := range docs {
			of[i][j] = dots[x][y]
		}
	}
	return of
}

// gram holds the dot products that the jackknife needs.
type gram struct {
	outlets []Outlet
	between [][]float64 // outlet · outlet
	article [][]float64 // article · outlet
	norm2   []float64   // article · article
}

// newGram multiplies article by article with the outlets that use its terms; what outlets share is then the sum over
// their articles.
func newGram(e *Event, w *words, weights [][]float64) gram {
	w, weights = w.on(e), pick(e, weights)
	g := gram{outlets: e.Outlets, norm2: make([]float64, len(e.Docs))}
	using := outletVectors(e, w, weights)
	for d := range e.Docs {
		row := make([]float64, len(e.Outlets))
		for i, c := range w.docs[d] {
			x := weights[d][i]
			g.norm2[d] += x * x
			for _, u := range using[c.term] {
				row[u.outlet] += x * u.weight
			}
		}
		g.article = append(g.article, row)
	}
	for _, o := range e.Outlets {
		row := make([]float64, len(e.Outlets))
		for d := o.First; d < o.End; d++ {
			for b, dot := range g.article[d] {
				row[b] += dot
			}
		}
		g.between = append(g.between, row)
	}
	return g
}

// share is the weight of a term in the vector of an outlet.
type share struct {
	outlet int
	weight float64
}

// outletVectors returns, by term, the outlets that use it.
func outletVectors(e *Event, w *words, weights [][]float64) [][]share {
	using := make([][]share, len(w.terms))
	for o, outlet := range e.Outlets {
		for d := outlet.First; d < outlet.End; d++ {
			for i, c := range w.docs[d] {
				u := using[c.term]
				if n := len(u); n == 0 || u[n-1].outlet != o {
					using[c.term] = append(u, share{o, weights[d][i]})
				} else {
					u[n-1].weight += weights[d][i]
				}
			}
		}
	}
	return using
}

// cosine returns the cosine of outlets a and b and its interval.
func (g gram) cosine(a, b int) (value, low, high float64) {
	value = stats.Cosine(g.between[a][b], g.between[a][a], g.between[b][b])
	varA, okA := g.jackknife(a, b)
	varB, okB := g.jackknife(b, a)
	if !okA || !okB {
		return value, math.NaN(), math.NaN()
	}
	half := stats.Z95 * math.Sqrt(varA+varB)
	return value, max(0, value-half), min(1, value+half)
}

// jackknife returns the variance that the articles of outlet a bring into its cosine with outlet b.
func (g gram) jackknife(a, b int) (float64, bool) {
	o := g.outlets[a]
	n := float64(o.Articles())
	if n < 2 {
		return 0, false
	}
	sum, squares := 0.0, 0.0
	for d := o.First; d < o.End; d++ {
		without := stats.Cosine(g.between[a][b]-g.article[d][b], g.between[a][a]-2*g.article[d][a]+g.norm2[d], g.between[b][b])
		sum += without
		squares += without * without
	}
	return (n - 1) / n * max(0, squares-sum*sum/n), true
}
