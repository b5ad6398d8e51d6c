package loaded

import (
	"iter"
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// reader reads the sentences of one document after another into the same memory.
type reader struct {
	analyzer *features.Analyzer
	shapes   *text.PerType[shape]
	sentence Sentence

	hits   []features.Hit // those before the current sentence are cut off
	heats  []float64      // by sentence
	cues   []placedCue    // in order of place
	quotes []voice.Quote  // in order of place; those before the current sentence are cut off
}

func newReader(a *features.Analyzer, shapes *text.PerType[shape], l lists) reader {
	return reader{analyzer: a, shapes: shapes,
		sentence: Sentence{own: make([]bool, len(a.Matcher.Features())), times: make([]int, a.Matcher.Entries()), lists: l}}
}

// placedCue is a cue where it stands: a sentence away from the quotation, at times.
type placedCue struct {
	text.Span
	class string
}

// sentences yields every sentence of d, nil for one without a word or in a part that does not count. It is valid until the next.
func (r *reader) sentences(d *features.Document) iter.Seq2[int, *Sentence] {
	return func(yield func(int, *Sentence) bool) {
		r.survey(d)
		defer r.forget(d)
		for i := range d.Sentences {
			s := &r.sentence
			hits := r.hitsOf(i)
			if !d.Parts[i].Counted() || !r.read(d, i, hits) {
				s = nil
			}
			if !yield(i, s) {
				return
			}
		}
	}
}

// hitsOf cuts off the hits of sentence i, which is read after the one before.
func (r *reader) hitsOf(i int) []features.Hit {
	n := 0
	for n < len(r.hits) && r.hits[n].Sentence == i {
		n++
	}
	hits := r.hits[:n]
	r.hits = r.hits[n:]
	return hits
}

// forget sets back what was counted of d.
func (r *reader) forget(d *features.Document) {
	for _, h := range d.Hits {
		r.sentence.times[h.Entry] = 0
	}
	for _, t := range d.Tokens {
		r.sentence.seen[t.Type] = 0
	}
	r.hits, r.quotes = nil, nil
}

// survey looks over the whole article once.
func (r *reader) survey(d *features.Document) {
	r.hits, r.heats = d.Hits, r.heats[:0]
	for i := range d.Sentences {
		hits := r.hitsOf(i)
		for _, h := range hits {
			r.sentence.times[h.Entry]++
		}
		r.heats = append(r.heats, r.sentence.heatOf(hits))
	}
	r.hits = d.Hits
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

// read fills r.sentence with sentence i, which has these hits, and reports whether it has a word.
func (r *reader) read(d *features.Document, i int, hits []features.Hit) bool {
	s, span := &r.sentence, d.Sentences[i]
	s.words = d.VoicesIn(span)
	if s.all() == 0 {
		return false
	}
	s.first, s.tokens, s.shapes, s.tally = span.First, d.Tokens[span.First:span.End], s.shapes[:0], tally{}
	for i := span.First; i < span.End; i++ {
		t := d.Tokens[i]
		s.shapes = append(s.shapes, *r.shapes.Of(t.Type))
		s.add(t, &s.shapes[len(s.shapes)-1], d.Voices[i], s.seen[t.Type] == 1)
	}
	clear(s.own)
	s.hits = s.hits[:0]
	for _, h := range hits {
		if !h.Negated {
			s.hits = append(s.hits, h)
			s.own[h.Feature] = s.own[h.Feature] || h.Voice == voice.Outlet
		}
	}
	r.speech(span.Span(d.Tokens))
	s.article = r.around(i, d.Parts[i])
	return true
}

// speech finds the quotations and cues that begin within bytes. Sentences are read in order, so what lies before is done with.
func (r *reader) speech(bytes text.Span) {
	s := &r.sentence
	s.quotes, s.cues = [voice.Kinds]int{}, s.cues[:0]
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

// around is what stands around sentence i, which is in a part of this kind.
func (r *reader) around(i int, kind corpus.PartKind) (a article) {
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
	a.lead = kind == corpus.Lead
	return a
}
