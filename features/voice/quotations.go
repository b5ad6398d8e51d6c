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
	f.passages, f.place = f.passages[:0], 0
	f.running = false
	var start mark // opening mark of a quotation that goes on from the paragraph before
	for k, p := range f.paragraphs {
		before := len(f.passages)
		f.pairMarks(tokens, p)
		inOrder(f.passages[before:])
		if start.width > 0 {
			if f.open != nil && f.open.token == p.first {
				*f.open = start
			} else if here := f.passages[before:]; len(here) > 0 && here[0].open == p.first {
				here[0].open, here[0].first = start.token, start.token+start.width
			}
			start = mark{}
		}
		f.running = false
		if f.open == nil {
			continue
		}
		if k+1 < len(f.paragraphs) && continues(tokens, f.paragraphs[k+1], f.open.family) {
			start = *f.open
			continue
		}
		f.running = true
		if first := f.open.token + f.open.width; f.open.token <= p.first && first < p.end {
			f.passages = append(f.passages, passage{open: f.open.token, first: first, end: p.end, after: p.end})
		} else {
			f.repair(tokens, f.open, p.end)
		}
		inOrder(f.passages[before:])
	}
}

// inOrder sorts the passages of a paragraph by their beginning. They are noted when they close, so only nested ones are out
// of order.
func inOrder(passages []passage) {
	byFirst := func(a, b passage) int { return a.first - b.first }
	if !slices.IsSortedFunc(passages, byFirst) {
		slices.SortFunc(passages, byFirst)
	}
}

// continues tells whether a paragraph begins with an opening mark of a family.
func continues(tokens []text.Token, next paragraph, fam family) bool {
	own := familyOf(tokens[next.first].Type)
	if own == noMark {
		return false
	}
	m := markAt(tokens, next.first, next.first, next.end, own)
	return m.family == fam && m.opens
}
