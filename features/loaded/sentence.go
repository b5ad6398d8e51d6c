package loaded

import (
	"math"
	"math/bits"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Sentence is one sentence as the features see it.
type Sentence struct {
	first  int              // index of its first token in the article
	tokens []text.Token     // of it
	shapes []shape          // one a token
	hits   []features.Hit   // in it, negated ones left out
	own    []bool           // by category of the lists: has a hit in the outlet's own voice
	words  [3]int           // words and numbers, by voice
	quotes [voice.Kinds]int // quotations that begin here, by voice.Kind
	cues   []string         // classes of the cues that stand here
	times  []int            // by entry of the lists: how often the article has it; zero between documents
	seen   []int            // by type: how often the article has it; zero between documents
	tally
	article
	lists
}

// tally sums up the tokens of a sentence.
type tally struct {
	classes       [classes]int // tokens of each class
	names         int          // capitalised words within the sentence
	ownWords      wordMeans    // of the content words in the outlet's own voice
	onceWords     wordMeans    // of the content words that the article has once
	functionWords wordMeans
	company       float64 // the largest of a content word, 0 or more
}

// add counts a token of shape w.
func (c *tally) add(t text.Token, w *shape, v voice.Voice, once bool) {
	for class := w.class; class != 0; class &= class - 1 {
		c.classes[bits.TrailingZeros32(uint32(class))]++
	}
	switch {
	case t.IsName():
		c.names++
	case content(t):
		if v == voice.Outlet {
			c.ownWords.add(w)
		}
		if once {
			c.onceWords.add(w)
		}
		c.company = max(c.company, float64(w.company))
	case function(t):
		c.functionWords.add(w)
	}
}

// article is what the features know of the rest of the article. Fewer than fewSentences are no article to stand in: then
// everything here is zero, as it is for a passage that was labelled alone.
type article struct {
	near     float64 // sum of the heat of the sentences before and behind
	position float64 // from 0, the first sentence, to 1, the last
	early    bool    // one of the first four
	lead     bool    // in the first paragraph of running text
}

const fewSentences = 4

// all is the number of words and numbers.
func (s *Sentence) all() int { return s.words[0] + s.words[1] + s.words[2] }

// heatOf is the sum of the degrees of the judging hits in it, in any voice, log of 1 + it.
func (l *lists) heatOf(hits []features.Hit) float64 {
	sum := 0.0
	for _, h := range hits {
		if l.judges[h.Feature] && !h.Negated {
			sum += degree(h)
		}
	}
	return log1p(sum)
}

// degree is the weight of a hit's entry, as a number from 1 (mild) to 3 (strong).
func degree(h features.Hit) float64 { return math.Abs(float64(h.Weight)) / 1000 }
