package voice

import (
	"slices"

	"tellings/corpus/text"
)

// quotations finds the passages between marks of all paragraphs, in order.
//
// A quotation that its paragraph leaves open goes on in the next one if that begins with an opening mark of the same family;
// the whole run is one passage. If not, it has lost its closing mark: it ends with the paragraph when it began it, else with
// its sentence.
func (f *Finder) quotations(tokens []text.Token) {
	f.passages = f.passages[:0]
	f.running = false
	start := -1 // opening mark of a quotation that goes on from the paragraph before
	for k, p := range f.paragraphs {
		before := len(f.passages)
		f.pairMarks(tokens, p)
		slices.SortFunc(f.passages[before:], func(a, b passage) int { return a.first - b.first })
		if start >= 0 {
			if f.open == p.first {
				f.open = start
			} else if here := f.passages[before:]; len(here) > 0 && here[0].open == p.first {
				here[0].open, here[0].first = start, start+1
			}
			start = -1
		}
		f.running = false
		if f.open < 0 {
			continue
		}
		if k+1 < len(f.paragraphs) && continues(tokens, f.paragraphs[k+1], f.open) {
			start = f.open
			continue
		}
		f.running = true
		if f.open <= p.first && f.open+1 < p.end {
			f.passages = append(f.passages, passage{open: f.open, close: -1, first: f.open + 1, end: p.end})
		} else {
			f.repair(tokens, f.open, p.end, p)
		}
	}
}

// continues tells whether a paragraph begins with an opening mark of the family of the one at token open.
func continues(tokens []text.Token, next paragraph, open int) bool {
	m := markAt(tokens, next.first, next.first, next.end, familyOf(tokens[open].Type))
	return m.family == familyOf(tokens[next.first].Type) && m.opens
}
