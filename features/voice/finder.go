package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

// Finder finds quotations. It keeps scratch memory, so it is for one goroutine; any number may share a Vocab and a list.
type Finder struct {
	vocab *text.Vocab

	paragraphs []paragraph
	marks      []mark
	passages   []passage
	open       int  // token of a mark left open at the end of the paragraph, or -1
	running    bool // the paragraph before ended inside a quotation
}

// NewFinder returns a Finder that attributes by cues.
func NewFinder(v *text.Vocab, cues *lexicons.List) (*Finder, error) {
	return &Finder{vocab: v}, nil
}

// Find fills out with the quotations of txt, cut into seg. parts are the paragraphs of the article, nil when all of it is
// running text. Time is linear in the number of tokens.
func (f *Finder) Find(txt string, seg *text.Segmented, parts []corpus.Part, out *Result) {
	out.Quotes, out.Speakers, out.Voices = out.Quotes[:0], out.Speakers[:0], out.Voices[:0]
	f.paragraphs = paragraphs(seg.Tokens, parts, f.paragraphs[:0])
	f.quotations(seg.Tokens)
	for _, p := range f.passages {
		q := Quote{From: p.first, To: p.end, Kind: Direct, Speaker: Unknown, CueClass: -1}
		q.Span = text.Span{Start: seg.Tokens[p.first].Start, End: seg.Tokens[p.end-1].End}
		out.Quotes = append(out.Quotes, q)
	}
	out.Voices = voices(len(seg.Tokens), out.Quotes, out.Voices)
}

// voices gives every token its voice: marks win over attribution, attribution over the outlet.
func voices(n int, quotes []Quote, dst []Voice) []Voice {
	for range n {
		dst = append(dst, Outlet)
	}
	for _, q := range quotes {
		for i := q.From; i < q.To; i++ {
			if q.Kind != Indirect {
				dst[i] = Quoted
			} else if dst[i] == Outlet {
				dst[i] = Attributed
			}
		}
	}
	return dst
}
