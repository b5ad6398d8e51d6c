package events

import (
	"hash/fnv"
	"math"
	"slices"
	"sync"

	"tellings/lang"
)

// letters is the number of letters to which words are cut in sketches, so that inflections and spellings of one name
// (Zelensky, Zelenskyy) meet. Cutting is crude and, for telling events apart, as good as stemming.
const letters = 7

// knownTerm is what a type of the vocabulary is in sketches. Its share is 0 before it is looked up.
type knownTerm struct {
	stem    uint32
	share   float32
	idf     float32 // by the background alone
	weekday int8    // 1 to 7, 0 for other words
}

// stem is a cut normal form, and what the current article makes of it.
type stem struct {
	key   uint32
	n     int     // 0 between articles
	share float32 // of the commonest of its terms in the article
	idf   float32 // of the same
}

// known looks a type up, once.
func (s *sketcher) known(id uint32, number bool) *knownTerm {
	if int(id) >= len(s.types) {
		s.types = append(s.types, make([]knownTerm, max(int(id)+1, s.analyzer.Vocab.Types())-len(s.types))...)
	}
	k := &s.types[id]
	if k.share != 0 {
		return k
	}
	norm := s.analyzer.Vocab.Type(id).Norm
	share := s.bg.Likely(norm)
	if number {
		share = numberShare(norm)
	} else {
		norm = cut(norm)
	}
	key := hash(norm)
	stemmed, met := s.numbers[key]
	if !met {
		stemmed = uint32(len(s.stems))
		s.numbers[key] = stemmed
		s.stems = append(s.stems, stem{key: key})
	}
	*k = knownTerm{stemmed, float32(share), float32(-math.Log(share)), int8(slices.Index(dayNames(), norm) + 1)}
	return k
}

// dayNames are the days as cut.
var dayNames = sync.OnceValue(func() []string {
	days := slices.Clone(lang.English.Words("time.weekdays"))
	for i, d := range days {
		days[i] = cut(d)
	}
	return days
})

// numberShare stands for the share of articles that hold a number: the background counts words only. Years are common, two
// digits too; the longer a number the more it tells.
func numberShare(norm string) float64 {
	switch {
	case len(norm) == 4 && (norm[:2] == "19" || norm[:2] == "20"):
		return 0.1
	case len(norm) == 2:
		return 0.05
	}
	return 0.005
}

// cut returns the first letters of a normal form.
func cut(norm string) string {
	n := 0
	for i := range norm {
		if n == letters {
			return norm[:i]
		}
		n++
	}
	return norm
}

func hash(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}
