package loaded

import (
	"math"
	"math/bits"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Sentence is one sentence as the features see it.
type Sentence struct {
	first   int            // index of its first token in the article
	tokens  []text.Token   // of the sentence
	voices  []voice.Voice  // one a token
	shapes  []shape        // one a token
	classes [classes]int   // words of each class
	hits    []features.Hit // in it, negated ones left out
	own     []bool         // by category of the lists: has a hit in the outlet's own voice
	words   [3]int         // words and numbers, by voice
	quotes  [4]int         // quotations that begin here, by voice.Kind
	cues    []string       // classes of the cues that stand here
	times   []int          // by entry of the lists: how often the article has it; zero between documents
	seen    []int          // by type: how often the article has it; zero between documents
	article
	lists
}

// article is what the features know of the rest of the article. Fewer than fewSentences are no article to stand in: then
// everything here is zero, as it is for a passage that was labelled alone.
type article struct {
	near     float64 // sum of the heat of the sentences before and behind
	position float64 // from 0, the first sentence, to 1, the last
	early    bool    // one of the first four
}

const fewSentences = 4

// all is the number of words and numbers.
func (s *Sentence) all() int { return s.words[0] + s.words[1] + s.words[2] }

// heat is the sum of the degrees of the judging hits in it, in any voice, log of 1 + it.
func (l *lists) heat(hits []features.Hit) float64 {
	sum := 0.0
	for _, h := range hits {
		if l.judges[h.Feature] && !h.Negated {
			sum += degree(h)
		}
	}
	return math.Log1p(sum)
}

// degree is the weight of a hit's entry, as a number from 1 (mild) to 3 (strong).
func degree(h features.Hit) float64 { return math.Abs(float64(h.Weight)) / 1000 }

// reader reads the sentences of one document after another into the same memory.
type reader struct {
	analyzer *features.Analyzer
	shapes   shapeTable
	sentence Sentence

	hitsOf [][]features.Hit // by sentence
	heats  []float64        // by sentence
	cues   []placedCue      // in order of place
	quotes []voice.Quote    // in order of place; those before the sentence in work are cut off
}

// placedCue is a cue where it stands: a sentence away from the quotation, at times.
type placedCue struct {
	text.Span
	class string
}

// each calls yield for every sentence of d that has a word and stands in a part that counts. The Sentence is valid until
// yield returns.
func (r *reader) each(d *features.Document, yield func(i int, s *Sentence)) {
	r.survey(d)
	for i := range d.Sentences {
		if d.Parts[i].Counted() && r.read(d, i) {
			yield(i, &r.sentence)
		}
	}
	for _, h := range d.Hits {
		r.sentence.times[h.Entry] = 0
	}
	for _, t := range d.Tokens {
		r.sentence.seen[t.Type] = 0
	}
}

// survey looks over the whole article once.
func (r *reader) survey(d *features.Document) {
	r.hitsOf, r.heats = r.hitsOf[:0], r.heats[:0]
	next := 0
	for i := range d.Sentences {
		first := next
		for next < len(d.Hits) && d.Hits[next].Sentence == i {
			r.sentence.times[d.Hits[next].Entry]++
			next++
		}
		r.hitsOf = append(r.hitsOf, d.Hits[first:next])
		r.heats = append(r.heats, r.sentence.heat(d.Hits[first:next]))
	}
	if n := r.analyzer.Vocab.Types() - len(r.sentence.seen); n > 0 {
		r.sentence.seen = append(r.sentence.seen, make([]int, n)...)
	}
	for _, t := range d.Tokens {
		r.sentence.seen[t.Type]++
	}
	r.quotes, r.cues = d.Quotes, r.cues[:0]
	for _, q := range d.Quotes {
		if q.Cue.Len() > 0 {
			r.cues = append(r.cues, placedCue{q.Cue, r.analyzer.CueClass(q.CueClass)})
		}
	}
	slices.SortStableFunc(r.cues, func(a, b placedCue) int { return a.Start - b.Start })
}

// read fills r.sentence with sentence i and tells whether it has a word.
func (r *reader) read(d *features.Document, i int) bool {
	s, span := &r.sentence, d.Sentences[i]
	s.words = d.VoicesIn(span)
	if s.all() == 0 {
		return false
	}
	s.first, s.tokens, s.voices = span.First, d.Tokens[span.First:span.End], d.Voices[span.First:span.End]
	s.shapes, s.classes = s.shapes[:0], [classes]int{}
	for _, t := range s.tokens {
		w := r.shapes.of(t.Type)
		s.shapes = append(s.shapes, w)
		for c := w.class; c != 0; c &= c - 1 {
			s.classes[bits.TrailingZeros32(uint32(c))]++
		}
	}
	clear(s.own)
	s.hits = s.hits[:0]
	for _, h := range r.hitsOf[i] {
		if !h.Negated {
			s.hits = append(s.hits, h)
			s.own[h.Feature] = s.own[h.Feature] || h.Voice == voice.Outlet
		}
	}
	r.speech(span.Span(d.Tokens))
	s.article = r.around(i)
	return true
}

// speech finds the quotations and cues that begin within bytes. Sentences are read in order, so what lies before is done with.
func (r *reader) speech(bytes text.Span) {
	s := &r.sentence
	s.quotes, s.cues = [4]int{}, s.cues[:0]
	for len(r.quotes) > 0 && r.quotes[0].Start < bytes.End {
		if r.quotes[0].Start >= bytes.Start {
			s.quotes[r.quotes[0].Kind]++
		}
		r.quotes = r.quotes[1:]
	}
	for len(r.cues) > 0 && r.cues[0].Start < bytes.End {
		if r.cues[0].Start >= bytes.Start {
			s.cues = append(s.cues, r.cues[0].class)
		}
		r.cues = r.cues[1:]
	}
}

// around is what stands around sentence i.
func (r *reader) around(i int) (a article) {
	n := len(r.heats)
	if n < fewSentences {
		return a
	}
	if i > 0 {
		a.near += r.heats[i-1]
	}
	if i < n-1 {
		a.near += r.heats[i+1]
	}
	a.position = float64(i) / float64(n-1)
	a.early = i < 4
	return a
}
