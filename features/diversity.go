package features

import (
	"math"
	"slices"
)

// diversityThreshold is the type-token ratio at which a stretch ends, and fewDiverse the number of words below which MTLD says nothing.
const (
	diversityThreshold = 0.72
	fewDiverse         = 50
	drawn              = 42 // words of HD-D
)

// mtld is the mean length of stretches of words whose type-token ratio stays above .72, of the mean of a walk forward and one backward (McCarthy & Jarvis
// 2010, Behavior Research Methods 42(2)). The last stretch counts as the part of one that its ratio has fallen: (1 − TTR)/(1 − .72). Unlike the ratio itself
// it does not fall with the length of a text. NaN below 50 words.
func mtld(words []uint32) float64 {
	if len(words) < fewDiverse {
		return math.NaN()
	}
	back := slices.Clone(words)
	slices.Reverse(back)
	return (stretches(words) + stretches(back)) / 2
}

func stretches(words []uint32) float64 {
	seen, n, factors, ratio := map[uint32]bool{}, 0, 0.0, 1.0
	for _, w := range words {
		n++
		seen[w] = true
		if ratio = float64(len(seen)) / float64(n); ratio <= diversityThreshold {
			factors++
			n = 0
			clear(seen)
		}
	}
	if n > 0 {
		factors += (1 - ratio) / (1 - diversityThreshold)
	}
	if factors == 0 {
		return float64(len(words)) // no word twice
	}
	return float64(len(words)) / factors
}

// hdd is the expected share of different words among 42 that are drawn from a text without replacement (McCarthy & Jarvis 2007, Language Testing 24(4)): the
// sum over words of the chance to be drawn, 1 − C(N−f, 42)/C(N, 42), by 42. NaN below 42 words.
func hdd(words []uint32) float64 {
	n := len(words)
	if n < drawn {
		return math.NaN()
	}
	counts := map[uint32]int{}
	for _, w := range words {
		counts[w]++
	}
	met := make([]float64, 0, len(counts)) // by word: the chance to be drawn
	for _, f := range counts {             // added up in order of size
		p := 1.0
		for i := range drawn {
			p *= max(0, float64(n-f-i)) / float64(n-i)
		}
		met = append(met, 1-p)
	}
	slices.Sort(met)
	sum := 0.0
	for _, p := range met {
		sum += p
	}
	return sum / drawn
}
