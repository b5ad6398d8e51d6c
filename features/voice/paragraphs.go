package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
)

// paragraph is a run of tokens within which marks are paired.
type paragraph struct {
	first, end int
	kind       corpus.PartKind
}

// scan is the one walk over all tokens: it cuts them at paragraph starts, gives each paragraph the kind of the part it lies
// in, and notes where marks that may quote stand. Paragraphs that are not the outlet's telling are left out:
// nothing in them is a quotation of this article.
func (f *Finder) scan(tokens []text.Token, parts []corpus.Part) {
	f.paragraphs = f.paragraphs[:0]
	places := f.places[:0]
	first, part := 0, 0
	for i := range tokens {
		flags := tokens[i].Flags
		if !flags.Is(text.ParagraphStart | text.Punct) {
			continue
		}
		if flags.Is(text.ParagraphStart) && i > first {
			part = f.paragraph(tokens, first, i, parts, part)
			first = i
		}
		if flags.Is(text.Punct) && familyOf(tokens[i].Type) != noMark {
			places = append(places, int32(i))
		}
	}
	if first < len(tokens) {
		f.paragraph(tokens, first, len(tokens), parts, part)
	}
	f.places = places
}

// paragraph records the tokens first to end and returns the part to go on from.
func (f *Finder) paragraph(tokens []text.Token, first, end int, parts []corpus.Part, part int) int {
	for part < len(parts) && parts[part].End <= tokens[first].Start() {
		part++
	}
	kind := corpus.Body
	if part < len(parts) && parts[part].Start <= tokens[first].Start() {
		kind = parts[part].Kind
	}
	if kind == corpus.Lead {
		kind = corpus.Body // running text like any other
	}
	if kind.Counted() {
		f.paragraphs = append(f.paragraphs, paragraph{first, end, kind})
	}
	return part
}
