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

// paragraphs cuts the tokens at paragraph starts and gives each paragraph the kind of the part it lies in. Parts that are
// not the outlet's telling are left out: nothing in them is a quotation of this article.
func paragraphs(tokens []text.Token, parts []corpus.Part, dst []paragraph) []paragraph {
	for first, part := 0, 0; first < len(tokens); {
		end := first + 1
		for end < len(tokens) && !tokens[end].Flags.Is(text.ParagraphStart) {
			end++
		}
		for part < len(parts) && parts[part].End <= tokens[first].Start {
			part++
		}
		kind := corpus.Body
		if part < len(parts) && parts[part].Start <= tokens[first].Start {
			kind = parts[part].Kind
		}
		if kind.Counted() {
			dst = append(dst, paragraph{first, end, kind})
		}
		first = end
	}
	return dst
}
