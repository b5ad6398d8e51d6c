package compare

import (
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// speech is all that is said in an event, made once for the lenses quotes, speakers and utterances.
type speech struct {
	cast       *cast
	lexis      *lexis
	passages   []passage // in order of document and text
	passageOf  [][]int32 // by document, by index of Document.Quotes: index into passages, or -1
	utterances []utterance
}

// passage is what is said in one go: a quotation, or the pieces of one that its attribution stands between (“A,” he said.
// “B.”). It is what is compared across outlets.
type passage struct {
	doc       int
	quotes    []int // indexes of Document.Quotes
	kind      voice.Kind
	speaker   int32 // of the cast, or anyone
	words     []said
	weight    int32
	utterance int32 // index into speech.utterances, or -1
}

// Limits that keep one odd article from costing more than all the others.
const (
	passageWords = 400 // words of a passage that are compared
	splitWords   = 200 // words up to which pieces of a split quotation are one passage
)

// said returns what is said in the event.
func (e *Event) said() *speech {
	if e.speech != nil {
		return e.speech
	}
	s := &speech{cast: newCast(e), lexis: newLexis(e), passageOf: make([][]int32, len(e.Docs))}
	for i, d := range e.Docs {
		s.collect(i, d)
	}
	s.findUtterances(e)
	e.speech = s
	return s
}

// collect cuts the quotations of one article into passages.
func (s *speech) collect(doc int, d *features.Document) {
	s.passageOf[doc] = make([]int32, len(d.Quotes))
	from, last := len(s.passages), -1 // last is the passage before, which may go on
	for k := range d.Quotes {
		q := &d.Quotes[k]
		s.passageOf[doc][k] = -1
		if q.Inside {
			continue
		}
		if last >= 0 && s.goesOn(&s.passages[last], d, q) {
			p := &s.passages[last]
			p.quotes = append(p.quotes, k)
			p.words = s.lexis.words(p.words, doc, d, q.From, q.To)
			p.kind = voice.Direct
			s.passageOf[doc][k] = int32(last)
			continue
		}
		s.passageOf[doc][k] = int32(len(s.passages))
		if q.Kind != voice.Indirect {
			last = len(s.passages)
		}
		s.passages = append(s.passages, passage{
			doc: doc, quotes: []int{k}, kind: q.Kind, speaker: s.cast.speaker(doc, q.Speaker),
			words: s.lexis.words(nil, doc, d, q.From, q.To), utterance: -1,
		})
	}
	for i := from; i < len(s.passages); i++ {
		p := &s.passages[i]
		p.words = p.words[:min(len(p.words), passageWords)]
		p.weight = weightOf(p.words)
	}
}

// goesOn tells whether q continues p: one cue attributes both, and stands between them, or both are clauses with little between.
func (s *speech) goesOn(p *passage, d *features.Document, q *voice.Quote) bool {
	if p.kind == voice.Scare || q.Kind == voice.Scare || q.Kind == voice.Indirect {
		return false
	}
	before := &d.Quotes[p.quotes[len(p.quotes)-1]]
	if q.Cue != before.Cue || q.Cue == (text.Span{}) || q.Speaker != before.Speaker || q.From < before.To {
		return false
	}
	if q.Kind == voice.Partial && isTitle(d, q) {
		return false
	}
	between := before.End <= q.Cue.Start && q.Cue.End <= q.Start
	return len(p.words) < splitWords && wordsBetween(d, before.To, q.From) <= splitBetween && (between || before.Kind == voice.Direct && q.Kind == voice.Direct)
}

// isTitle tells whether all content words of a quotation, two or more, have capitals: “…,” she said on “Talk of the Day.”
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

// marked tells whether the passage stands between quotation marks and someone is quoted.
func (p *passage) marked() bool { return p.kind == voice.Direct || p.kind == voice.Partial }
