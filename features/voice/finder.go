package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
)

// Finder finds quotations. It keeps scratch memory, so it is for one goroutine.
type Finder struct {
	vocab *text.Vocab
	cues  *Cues
	types *text.PerType[wordInfo] // of cues

	// Step 1: paragraphs, and the tokens that may be quotation marks.
	paragraphs []paragraph
	places     []int32
	place      int // next of places

	// Step 2: the layout, with what is somebody's words without marks.
	layout      Layout
	labels      []uint32     // of turns so far, by the term of their last word
	said        []tokenRange // in order
	interviewee tokenRange

	// Step 3: marks of the current paragraph, passages of the article.
	marks    []mark
	passages []passage
	open     *mark // left open at the end of the paragraph, or nil
	ends     []int // ends of the passages around the present one
	running  bool  // the paragraph before ended inside a quotation

	// Steps 4 and 5: the current sentence, with the attributions of the article.
	sentence sentence

	// Step 6: which attribution a passage belongs to, and which contents make a quote of their own.
	sourceOf []int // by passage: index into sentence.events, or -1
	reported []bool
}

// NewFinder returns a Finder that attributes by these cues.
func (c *Cues) NewFinder() *Finder {
	return &Finder{
		vocab: c.vocab, cues: c, types: c.types,
		sentence: sentence{items: make([]item, 0, longest), cues: make([]int32, 0, longest+1)},
	}
}

// Find fills out with the quotations of a text cut into seg. parts are the paragraphs of the article, nil when all of it is
// running text. Time is linear in the number of tokens.
func (f *Finder) Find(seg *text.Segmented, parts []corpus.Part, out *Result) {
	out.Quotes, out.Voices, out.Silent = out.Quotes[:0], out.Voices[:0], out.Silent[:0]
	f.scan(seg.Tokens, parts)
	f.layout = f.readLayout(seg.Tokens)
	out.Layout = f.layout
	f.quotations(seg.Tokens)
	if plain := f.cues.byWords; plain != nil {
		plain.find(seg.Tokens, f.passages, f.paragraphs, out)
	} else {
		f.attributions(seg.Tokens)
		f.quotes(seg.Tokens, out)
		f.silences(seg.Tokens, out)
	}
	out.Voices = voices(seg.Tokens, out.Quotes, f.sentence.glossed, out.Voices)
}

// attributions reads the article sentence by sentence.
func (f *Finder) attributions(tokens []text.Token) {
	s := &f.sentence
	s.events, s.glossed = s.events[:0], s.glossed[:0]
	if f.layout&Answers != 0 && !f.interviewee.empty() {
		at := f.interviewee.end
		s.events = append(s.events, attribution{tokenRange{at, at}, f.interviewee, tokenRange{at, at}, -1, -1, speech, false, false, false, false, false, false, 0})
	}
	next, last, over := 0, 0, -1
	for _, p := range f.paragraphs {
		for ; next < len(f.passages) && f.passages[next].first < p.first; next++ {
			if f.passages[next].depth == 0 {
				over = next // it may go on in this paragraph
			}
		}
		for last = max(last, next); last < len(f.passages) && f.passages[last].first < p.end; last++ {
		}
		s.over = p.first
		if over >= 0 {
			s.over = min(max(p.first, f.passages[over].after), p.end)
		}
		s.headline = p.kind == corpus.Headline || p.kind == corpus.Subhead
		f.sentences(tokens, p, f.passages[next:last])
	}
}
