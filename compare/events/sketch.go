package events

import (
	"cmp"
	"hash/fnv"
	"math"
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

// feature is a term of a sketch. The term is a hash of the normal form, so that sketches do not depend on the order in
// which the vocabulary was filled.
type feature struct {
	term   uint32
	weight float32 // 1 + ln tf
}

// sketchSize is the number of terms kept of an article: those that tell it best from other news.
const sketchSize = 60

// candidateTerm is a term that may enter a sketch.
type candidateTerm struct {
	feature
	share float32 // of the background's articles
	rank  float32 // what it tells about an article by the background alone
}

// letters is the number of letters to which words are cut in sketches, so that inflections and spellings of one name
// (Zelensky, Zelenskyy) meet. Cutting is crude and, for telling events apart, as good as stemming.
const letters = 7

// sketcher makes sketches. It remembers what it needs of each term and serves one goroutine.
type sketcher struct {
	analyzer *features.Analyzer
	bg       *lexicons.BackgroundTable
	terms    []sketchTerm // by vocabulary term; key 0 is not yet looked up
	counts   []int        // by vocabulary term; zero between articles
	met      []uint32     // terms of the article in work, as they are first met
	found    []conflation
}

func newSketcher(a *features.Analyzer, bg *lexicons.BackgroundTable) *sketcher {
	return &sketcher{analyzer: a, bg: bg}
}

// sketchTerm is what a term of the vocabulary is in sketches.
type sketchTerm struct {
	key   uint32 // hash of the cut normal form, never 0
	share float32
	idf   float32 // by the background alone
}

// conflation sums up the terms of one key in an article.
type conflation struct {
	sketchTerm // with the largest share, and so the smallest idf
	n          int
}

// sketch returns the terms of an article that are most telling against the background: (1 + ln tf) × idf. A word that
// starts with a capital inside a sentence counts double: who and where tell events apart better than what.
func (s *sketcher) sketch(a *corpus.Article) []candidateTerm {
	s.count(a)
	s.conflate()
	sketch := make([]candidateTerm, len(s.found))
	for i, c := range s.found {
		weight := float32(1 + math.Log(float64(c.n)))
		sketch[i] = candidateTerm{feature{c.key, weight}, c.share, weight * c.idf}
	}
	slices.SortFunc(sketch, func(x, y candidateTerm) int {
		return cmp.Or(cmp.Compare(y.rank, x.rank), cmp.Compare(x.term, y.term))
	})
	sketch = sketch[:min(len(sketch), sketchSize)]
	slices.SortFunc(sketch, func(x, y candidateTerm) int { return cmp.Compare(x.term, y.term) })
	return sketch
}

// count fills counts and met.
func (s *sketcher) count(a *corpus.Article) {
	v := s.analyzer.Vocab
	s.met = s.met[:0]
	s.analyzer.Tokens(a, func(tokens []text.Token) {
		if n := v.Terms() - len(s.counts); n > 0 {
			s.counts = append(s.counts, make([]int, n)...)
		}
		for _, t := range tokens {
			if !t.IsTerm() {
				continue
			}
			n := 1
			if t.Flags&(text.Capital|text.SentenceStart) == text.Capital {
				n = 2
			}
			term := v.Type(t.Type).Term
			if s.counts[term] == 0 {
				s.met = append(s.met, term)
			}
			s.counts[term] += n
		}
	})
}

// conflate fills found with the keys of the terms met, in order, and empties counts.
func (s *sketcher) conflate() {
	s.found = s.found[:0]
	for _, term := range s.met {
		s.found = append(s.found, conflation{s.term(term), s.counts[term]})
		s.counts[term] = 0
	}
	slices.SortFunc(s.found, func(x, y conflation) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(y.share, x.share))
	})
	kept := s.found[:0]
	for _, c := range s.found {
		if n := len(kept); n > 0 && kept[n-1].key == c.key {
			kept[n-1].n += c.n
		} else {
			kept = append(kept, c)
		}
	}
	s.found = kept
}

// term looks a term up, once.
func (s *sketcher) term(term uint32) sketchTerm {
	if int(term) >= len(s.terms) {
		s.terms = append(s.terms, make([]sketchTerm, max(int(term)+1, s.analyzer.Vocab.Terms())-len(s.terms))...)
	}
	if t := s.terms[term]; t.key != 0 {
		return t
	}
	norm := s.analyzer.Vocab.Norm(term)
	share := s.bg.Likely(norm)
	s.terms[term] = sketchTerm{max(1, hash(cut(norm))), float32(share), float32(-math.Log(share))}
	return s.terms[term]
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
