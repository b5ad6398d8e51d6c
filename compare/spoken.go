package compare

import (
	"slices"

	"tellings/features/voice"
)

// spoken are the words of an event in one voice.
type spoken struct {
	tokens  []int       // by outlet
	counts  [][]counted // by outlet, in order of term
	rates   []float64   // by term: sum of the outlets' rates
	total   []int       // by term
	using   []int32     // by term: articles
	telling int         // outlets with tokens
	inverse float64     // sum of 1/tokens over them
}

func (w *words) spoken(e *Event, v voice.Voice) spoken {
	s := spoken{
		tokens: make([]int, len(e.Outlets)), counts: make([][]counted, len(e.Outlets)),
		rates: make([]float64, len(w.terms)), total: make([]int, len(w.terms)), using: make([]int32, len(w.terms)),
	}
	sums, articles := make([]int32, len(w.terms)), make([]int32, len(w.terms)) // of the current outlet
	for o, outlet := range e.Outlets {
		var used []int32
		for d := outlet.First; d < outlet.End; d++ {
			s.tokens[o] += w.tokens[d][v]
			for _, c := range w.docs[d] {
				if c.count[v] > 0 {
					if sums[c.term] == 0 {
						used = append(used, c.term)
					}
					sums[c.term] += c.count[v]
					articles[c.term]++
				}
			}
		}
		if s.tokens[o] == 0 {
			continue
		}
		s.telling++
		s.inverse += 1 / float64(s.tokens[o])
		slices.Sort(used)
		s.counts[o] = make([]counted, len(used))
		for i, t := range used {
			s.counts[o][i] = counted{t, sums[t], articles[t]}
			s.rates[t] += float64(sums[t]) / float64(s.tokens[o])
			s.total[t] += int(sums[t])
			s.using[t] += articles[t]
			sums[t], articles[t] = 0, 0
		}
	}
	return s
}

// counted is how often an outlet uses a term in one voice, and in how many articles.
type counted struct{ term, n, using int32 }
