package loaded

import (
	"math"
	"math/bits"
	"slices"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// The functions here make the values of the Features.

// content and function tell the two kinds of words that are not names.
func content(t text.Token) bool {
	return t.Flags&(text.Word|text.StopWord) == text.Word && !t.IsName()
}

func function(t text.Token) bool { return t.Flags&(text.Word|text.StopWord) == text.Word|text.StopWord }

// share is the part of the words in voice v.
func (s *Sentence) share(v voice.Voice) float64 { return float64(s.words[v]) / float64(s.all()) }

// form counts the tokens of a class.
func form(c class) func(*Sentence) float64 {
	i := bits.TrailingZeros32(uint32(c))
	return func(s *Sentence) float64 { return logOf(s.classes[i]) }
}

// mark reports whether a token of a class stands in the sentence.
func mark(c class) func(*Sentence) float64 {
	i := bits.TrailingZeros32(uint32(c))
	return func(s *Sentence) float64 { return one(s.classes[i] > 0) }
}

// cue reports whether a cue of a class stands in the sentence.
func cue(class string) func(*Sentence) float64 {
	return func(s *Sentence) float64 { return one(slices.Contains(s.cues, class)) }
}

// mean averages what is known of words over those for which it is known. Three words of value 0 are added, so that a sentence of
// one telling word does not tower above all.
type mean struct {
	sum float64
	n   int
}

func (m *mean) add(x float32) {
	if x != 0 {
		m.sum += float64(x)
		m.n++
	}
}

func (m *mean) value() float64 { return m.sum / float64(m.n+3) }

// wordMeans are what is known of some words of a sentence.
type wordMeans struct{ opinion, company, rarity mean }

func (m *wordMeans) add(w *shape) {
	m.opinion.add(w.opinion)
	m.company.add(w.company)
	m.rarity.add(w.rarity)
}

func strongestDegree(s *Sentence) float64 {
	most := 0.0
	for _, h := range s.hits {
		if s.judges[h.Feature] {
			most = max(most, degree(h))
		}
	}
	return most
}

// rareHeat weighs judging words by their rarity in news: a word that stands in every fifth article describes more than it
// judges.
func (s *Sentence) rareHeat(own bool) float64 {
	sum := 0.0
	for _, h := range s.hits {
		if !s.judges[h.Feature] || own != (h.Voice == voice.Outlet) {
			continue
		}
		rarity := float32(0)
		for t := h.From; t < h.To; t++ {
			rarity = max(rarity, s.shapes[t-s.first].rarity)
		}
		sum += degree(h) * float64(rarity) / 3
	}
	return log1p(sum)
}

// saidOf is how many tokens behind a name a judging word is taken to be said of its bearer.
const saidOf = 5

// heatOfNames is the heat of what the outlet says itself of somebody: of judging words with a name close before them.
func heatOfNames(s *Sentence) float64 {
	sum := 0.0
	for _, h := range s.hits {
		at := h.From - s.first
		if s.judges[h.Feature] && h.Voice == voice.Outlet && slices.ContainsFunc(s.tokens[max(0, at-saidOf):at], text.Token.IsName) {
			sum += degree(h)
		}
	}
	return log1p(sum)
}

func heatShare(s *Sentence) float64 {
	covered, end := 0, 0 // hits come in the order of their first tokens
	for _, h := range s.hits {
		if s.judges[h.Feature] {
			covered += max(0, h.To-max(h.From, end))
			end = max(end, h.To)
		}
	}
	return math.Sqrt(float64(covered) / float64(max(5, s.all())))
}

// alternation counts the words of the list alternations that lean so.
func alternation(l leaning) func(*Sentence) float64 {
	return func(s *Sentence) float64 {
		n := 0
		for _, h := range s.hits {
			if s.leanings[h.Entry] == l {
				n++
			}
		}
		return logOf(n)
	}
}

// topicHeat is the heat of words that the article repeats: of a riot it must say riot.
func topicHeat(s *Sentence) float64 {
	sum := 0.0
	for _, h := range s.hits {
		if s.judges[h.Feature] && s.times[h.Entry] > 2 {
			sum += degree(h)
		}
	}
	return log1p(sum)
}
