package loaded

import (
	"math"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Sentence is one sentence as the features see it.
type Sentence struct {
	doc    *features.Document
	index  int            // in doc.Sentences
	tokens []text.Token   // of the sentence
	shapes []shape        // one a token
	hits   []features.Hit // in it, negated ones left out
	own    []bool         // by category of the lists: has a hit in the outlet's own voice
	words  [3]int         // words and numbers, by voice
	quotes []voice.Quote  // those that begin here
	cues   []string       // classes of the cues that stand here
	times  []int          // by entry of the lists: how often the article has it; zero between documents
	article
	lists
}

// article is what the features know of the rest of the article. Fewer than fewSentences are no article to stand in: then
// everything here is zero, as it is for a passage that was labelled alone.
type article struct {
	others   float64 // mean heat of the other sentences
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
	heats    []float64
	hitsOf   [][]features.Hit
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
}

// survey looks over the whole article once.
func (r *reader) survey(d *features.Document) {
	r.heats, r.hitsOf = r.heats[:0], r.hitsOf[:0]
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
}

// read fills r.sentence with sentence i and tells whether it has a word.
func (r *reader) read(d *features.Document, i int) bool {
	s, span := &r.sentence, d.Sentences[i]
	s.words = d.VoicesIn(span)
	if s.all() == 0 {
		return false
	}
	s.doc, s.index, s.tokens = d, i, d.Tokens[span.First:span.End]
	s.shapes = s.shapes[:0]
	for _, t := range s.tokens {
		s.shapes = append(s.shapes, r.shapes.of(t.Type))
	}
	clear(s.own)
	s.hits = s.hits[:0]
	for _, h := range r.hitsOf[i] {
		if h.Negated {
			continue
		}
		s.hits = append(s.hits, h)
		s.own[h.Feature] = s.own[h.Feature] || h.Voice == voice.Outlet
	}
	s.quotes, s.cues = s.quotes[:0], s.cues[:0]
	bytes := span.Span(d.Tokens)
	for _, q := range d.Quotes {
		if q.Start >= bytes.Start && q.Start < bytes.End {
			s.quotes = append(s.quotes, q)
		}
		if q.Cue.End > 0 && bytes.Contains(q.Cue) {
			s.cues = append(s.cues, r.analyzer.CueClass(q.CueClass))
		}
	}
	s.article = r.around(d, i)
	return true
}

// around is what stands around sentence i.
func (r *reader) around(d *features.Document, i int) (a article) {
	n := len(d.Sentences)
	if n < fewSentences {
		return a
	}
	for j, heat := range r.heats {
		if j == i-1 || j == i+1 {
			a.near += heat
		}
		if j != i {
			a.others += heat
		}
	}
	a.others /= float64(n - 1)
	a.position = float64(i) / float64(n-1)
	a.early = i < 4
	return a
}
