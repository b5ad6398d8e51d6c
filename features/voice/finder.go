package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

// Finder finds quotations. It keeps scratch memory, so it is for one goroutine; any number may share a Vocab and a list.
type Finder struct {
	vocab *text.Vocab
	cues  *cueSet
	types []wordInfo // by type

	paragraphs []paragraph
	places     []int32 // tokens that may be quotation marks
	place      int     // next of places
	marks      []mark
	passages   []passage
	open       *mark // left open at the end of the paragraph, or nil
	ends       []int // ends of the passages around the present one
	running    bool  // the paragraph before ended inside a quotation
	sentence   sentence
	named      []mention // names in order
	people     []person
	speakerIDs map[string]int32 // by name, while speakers are resolved
	speakerOf  []int32          // by event: index into Result.Speakers, or Unknown
	sourceOf   []int            // by passage: its event, or -1
	reported   []bool           // by event: its content makes a quote of its own
	bearers    []bearer         // by term: who bears a surname in this article
	article    uint32           // counts articles, so that bearers need not be cleared
}

// NewFinder returns a Finder that attributes by cues.
func NewFinder(v *text.Vocab, cues *lexicons.List) (*Finder, error) {
	set, err := compileCues(cues)
	if err != nil {
		return nil, err
	}
	return &Finder{vocab: v, cues: set, speakerIDs: make(map[string]int32)}, nil
}

// Find fills out with the quotations of txt, cut into seg. parts are the paragraphs of the article, nil when all of it is
// running text. Time is linear in the number of tokens.
func (f *Finder) Find(txt string, seg *text.Segmented, parts []corpus.Part, out *Result) {
	out.Quotes, out.Speakers, out.Voices = out.Quotes[:0], out.Speakers[:0], out.Voices[:0]
	f.learn()
	f.article++
	f.scan(seg.Tokens, parts)
	f.quotations(seg.Tokens)
	f.attributions(seg.Tokens)
	f.quotes(txt, seg.Tokens, out)
	out.Voices = voices(seg.Tokens, out.Quotes, out.Voices)
}

// attributions reads the article sentence by sentence.
func (f *Finder) attributions(tokens []text.Token) {
	s := &f.sentence
	s.events = s.events[:0]
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
		f.sentences(tokens, p, f.passages[next:last], f.attribute)
	}
}
