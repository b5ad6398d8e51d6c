package loaded

import (
	"math"
	"math/bits"
	"slices"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// The functions here make the values of the Features.

func isName(t text.Token) bool {
	return t.Flags&(text.Word|text.Capital|text.SentenceStart|text.StopWord) == text.Word|text.Capital
}

// content and function tell the two kinds of words that are no names.
func content(t text.Token) bool {
	return t.Flags&(text.Word|text.StopWord) == text.Word && !isName(t)
}

func function(t text.Token) bool { return t.Flags&(text.Word|text.StopWord) == text.Word|text.StopWord }

// share is the part of the words in voice v.
func (s *Sentence) share(v voice.Voice) float64 { return float64(s.words[v]) / float64(s.all()) }

func (s *Sentence) has(is func(text.Token) bool) bool { return slices.ContainsFunc(s.tokens, is) }

// tokens counts tokens.
func tokens(is func(text.Token) bool) func(*Sentence) float64 {
	return func(s *Sentence) float64 {
		n := 0
		for _, t := range s.tokens {
			if is(t) {
				n++
			}
		}
		return logOf(n)
	}
}

// mark tells whether one of some marks stands in the sentence.
func mark(types ...uint32) func(*Sentence) float64 {
	return func(s *Sentence) float64 {
		return one(s.has(func(t text.Token) bool { return slices.Contains(types, t.Type) }))
	}
}

// form counts the words of a class.
func form(c class) func(*Sentence) float64 {
	i := bits.TrailingZeros32(uint32(c))
	return func(s *Sentence) float64 { return logOf(s.classes[i]) }
}

// cue tells whether a cue of a class stands in the sentence.
func cue(class string) func(*Sentence) float64 {
	return func(s *Sentence) float64 { return one(slices.Contains(s.cues, class)) }
}

func opinion(w shape) float32 { return w.opinion }
func company(w shape) float32 { return w.company }
func rarity(w shape) float32  { return w.rarity }

func ownWord(s *Sentence, i int) bool      { return content(s.tokens[i]) && s.voices[i] == voice.Outlet }
func onceWord(s *Sentence, i int) bool     { return content(s.tokens[i]) && s.seen[s.tokens[i].Type] == 1 }
func functionWord(s *Sentence, i int) bool { return function(s.tokens[i]) }

// meanOf averages what is known of words over those for which it is known. Three words of value 0 are added, so that a
// sentence of one telling word does not tower above all.
func meanOf(value func(shape) float32, counts func(*Sentence, int) bool) func(*Sentence) float64 {
	return func(s *Sentence) float64 {
		sum, n := 0.0, 3
		for i, w := range s.shapes {
			if x := value(w); x != 0 && counts(s, i) {
				sum += float64(x)
				n++
			}
		}
		return sum / float64(n)
	}
}

func less(usual float64, value func(*Sentence) float64) func(*Sentence) float64 {
	return func(s *Sentence) float64 { return value(s) - usual }
}

func strongestCompany(s *Sentence) float64 {
	most := 0.0
	for i, w := range s.shapes {
		if content(s.tokens[i]) {
			most = max(most, float64(w.company))
		}
	}
	return most
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
	return math.Log1p(sum)
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
	return math.Log1p(sum)
}
