package said

import (
	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Event is what is known of an event before anyone has listened to it.
type Event struct {
	Docs     []*features.Document // outlet by outlet
	Outlets  []int                // by document: the number of its outlet, not falling
	Analyzer *features.Analyzer   // that extracted Docs
	News     *lexicons.News
	Readings []*features.Reading // of Docs
	Actors   *actors.Cast        // of Readings
	Counts   map[string]int      // how often Docs have a content word, by normal form
}

// Speech is all that is said in an event. Once Listen returned it, several goroutines may ask it.
type Speech struct {
	Cast       *Cast
	Passages   []Passage   // in order of document and text
	Utterances []Utterance // those that most outlets tell first, then the weightier, then the earlier

	event     Event
	lexis     *lexis
	passageOf [][]int32             // by document, by index of Document.Quotes: index into Passages, or -1
	aligners  corpus.Idle[*aligner] // lenses that ask at the same time have one each
}

// Passage is what is said in one go: a quotation, or the pieces of one that its attribution stands between (“A,” he said.
// “B.”). It is what is compared across outlets.
type Passage struct {
	Doc      int    // index into Event.Docs
	Quotes   []int  // indexes of its Document.Quotes, in order
	Speaker  int32  // of the Cast, or Anyone
	Credited bool   // Speaker is known from other tellings of the same words, and not from the article
	Words    []Word // passageWords at most

	kind      voice.Kind
	weight    int32 // of Words
	utterance int32 // index into Speech.Utterances, or -1
}

// Limits that keep one odd article from costing more than all the others.
const (
	passageWords = 400 // words of a passage that are compared
	splitWords   = 200 // words up to which pieces of a split quotation are one passage
)

// Listen finds who speaks in e, what is said, and what of it is the same.
func Listen(e Event) *Speech {
	s := &Speech{event: e, Cast: newCast(&e), lexis: newLexis(&e), passageOf: make([][]int32, len(e.Docs))}
	s.aligners.New = func() *aligner { return new(aligner) }
	for i, d := range e.Docs {
		s.collect(i, d)
	}
	s.findUtterances()
	return s
}

// UtteranceOf is the index of the utterance that a quotation of a document tells, or -1.
func (s *Speech) UtteranceOf(doc, quote int) int32 {
	if p := s.passageOf[doc][quote]; p >= 0 {
		return s.Passages[p].utterance
	}
	return -1
}

// collect cuts the quotations of one article into passages.
func (s *Speech) collect(doc int, d *features.Document) {
	s.passageOf[doc] = make([]int32, len(d.Quotes))
	sayings := s.event.Readings[doc].Actors.Sayings
	from, last := len(s.Passages), -1 // last is the passage before, which may go on
	for k := range d.Quotes {
		q := &d.Quotes[k]
		s.passageOf[doc][k] = -1
		if q.Inside {
			continue
		}
		if last >= 0 && s.goesOn(&s.Passages[last], d, q) {
			p := &s.Passages[last]
			p.Quotes = append(p.Quotes, k)
			p.Words = s.lexis.words(p.Words, doc, d, q.From, q.To)
			p.kind = voice.Direct
			s.passageOf[doc][k] = int32(last)
			continue
		}
		s.passageOf[doc][k] = int32(len(s.Passages))
		if q.Kind.Marked() {
			last = len(s.Passages)
		}
		s.Passages = append(s.Passages, Passage{
			Doc: doc, Quotes: []int{k}, kind: q.Kind, Speaker: s.Cast.Speaker(doc, sayings[k].Speaker),
			Words: s.lexis.words(nil, doc, d, q.From, q.To), utterance: -1,
		})
	}
	for i := from; i < len(s.Passages); i++ {
		p := &s.Passages[i]
		p.Words = p.Words[:min(len(p.Words), passageWords)]
		p.weight = weightOf(p.Words)
	}
}

// goesOn reports whether q continues p: one cue attributes both, and stands between them, or both are clauses with little between.
func (s *Speech) goesOn(p *Passage, d *features.Document, q *voice.Quote) bool {
	if p.kind == voice.Scare || q.Kind == voice.Scare || !q.Kind.Marked() {
		return false
	}
	before := &d.Quotes[p.Quotes[len(p.Quotes)-1]]
	if q.Cue != before.Cue || q.Cue == (text.Span{}) || q.From < before.To {
		return false
	}
	if q.Kind == voice.Partial && isTitle(d, q) {
		return false
	}
	between := before.End <= q.Cue.Start && q.Cue.End <= q.Start
	return len(p.Words) < splitWords && wordsBetween(d, before.To, q.From) <= splitBetween && (between || before.Kind == voice.Direct && q.Kind == voice.Direct)
}

// isTitle reports whether all content words of a quotation, two or more, have capitals: “…,” she said on “Talk of the Day.”
func isTitle(d *features.Document, q *voice.Quote) bool {
	n := 0
	for i := q.From; i < q.To; i++ {
		if d.Tokens[i].IsTerm() {
			if !d.Tokens[i].Flags.Is(text.Capital) {
				return false
			}
			n++
		}
	}
	return n >= 2
}

// splitBetween is how many words an attribution between two pieces may have.
const splitBetween = 25

func wordsBetween(d *features.Document, first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if d.Tokens[i].Flags.Is(text.Word | text.Number) {
			n++
		}
	}
	return n
}

// marked reports whether the passage stands between quotation marks and someone is quoted.
func (p *Passage) marked() bool { return p.kind == voice.Direct || p.kind == voice.Partial }

// align finds what two passages share.
func (s *Speech) align(a, b []Word) alignment {
	al := s.aligners.Take()
	defer s.aligners.Give(al)
	return al.align(a, b)
}
