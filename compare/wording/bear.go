package wording

import (
	"math"

	"tellings/compare/actors"
	"tellings/corpus"
)

// actorNews is the surprise of an actor in nats: as much as that of a word in one of fifty articles.
const actorNews = 4

// Nearest is the sentence outside headlines and captions that has most of what the tokens from to to have, and which share that is: of
// their actors and content words, weighed by −log of the share of news articles that have the word. A sentence counts together with the one
// behind it, for half. −1 for a passage without content.
func (w *World) Nearest(doc, from, to int) (sentence int, share float64) {
	r := w.readers[doc]
	weights, total := map[int32]float64{}, 0.0
	for t := from; t < to; t++ {
		for _, key := range w.keys(r, t, t+1) {
			if _, known := weights[key]; !known {
				weights[key] = w.weight(r, t)
				total += weights[key]
			}
		}
	}
	sentence = -1
	if total == 0 {
		return sentence, 0
	}
	for s := range r.d.Sentences {
		if !r.counted(s) || r.d.Title.Has(s) || r.d.Parts[s] == corpus.Subhead || r.d.Parts[s] == corpus.Caption {
			continue
		}
		if has := w.has(r, s, weights) / total; has > share {
			sentence, share = s, has
		}
	}
	return sentence, share
}

// has is the weight of what a sentence has of some keys, and half of what only the one behind it has.
func (w *World) has(r *reader, s int, weights map[int32]float64) (sum float64) {
	seen := map[int32]bool{}
	add := func(s int, factor float64) {
		in := r.d.Sentences[s]
		for _, key := range w.keys(r, in.First, in.End) {
			if weight := weights[key]; weight > 0 && !seen[key] {
				seen[key] = true
				sum += factor * weight
			}
		}
	}
	add(s, 1)
	if s+1 < len(r.d.Sentences) && r.counted(s+1) {
		add(s+1, .5)
	}
	return sum
}

func (w *World) weight(r *reader, t int) float64 {
	if r.actor[t] != actors.None {
		return actorNews
	}
	return -math.Log(r.e.Background.Likely(r.norm(t)))
}
