package voice

import (
	"cmp"
	"slices"

	"tellings/corpus"
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
	said := 0
	run := -1 // the passage that goes on from the paragraph before
	for k, p := range f.paragraphs {
		before := len(f.passages)
		f.pairMarks(tokens, p)
		open := f.open
		if said < len(f.said) && f.said[said].first < p.end {
			r := f.said[said]
			f.passages = append(f.passages, passage{open: -1, first: r.first, end: r.end, after: r.end})
			f.nest(before)
			said, run, f.running = said+1, -1, false
			continue
		}
		if open != nil && f.layout&Lines != 0 && run < 0 && open.family == double && f.overLines(tokens, k, open, before) {
			run, f.running = -1, false
			continue
		}
		if run >= 0 {
			switch {
			case open != nil && open.token == p.first:
				f.passages[run].end, f.passages[run].after = p.end, p.end
			default:
				f.endRun(run, before, p)
				run = -1
			}
		}
		headline := p.kind == corpus.Headline // which ends with itself, whatever it leaves open
		goesOn := open != nil && !headline && k+1 < len(f.paragraphs) && continues(tokens, f.paragraphs[k+1], open.family)
		f.running = open != nil && !goesOn && !headline
		if open != nil && run < 0 {
			f.leftOpen(tokens, p, open, goesOn)
		}
		f.nest(before)
		switch {
		case !goesOn:
			run = -1
		case run < 0:
			run = before + slices.IndexFunc(f.passages[before:], func(q passage) bool { return q.open == open.token })
		}
	}
}

// overLines adds the passage that paragraph k leaves open and a mark lines later closes, in a text of one sentence a line. The
// marks up to that one are used up.
func (f *Finder) overLines(tokens []text.Token, k int, open *mark, before int) bool {
	i, ok := f.closer(tokens, k)
	if !ok || open.token+open.width >= i {
		return false
	}
	f.passages = append(f.passages, passage{open: open.token, first: open.token + open.width, end: i, after: i + 1})
	f.nest(before)
	for f.place < len(f.places) && int(f.places[f.place]) <= i {
		f.place++
	}
	return true
}

// endRun ends the passage of a run with the one of paragraph p that began with the repeated mark, if there is one.
func (f *Finder) endRun(run, before int, p paragraph) {
	for i := before; i < len(f.passages); i++ {
		if q := f.passages[i]; q.open == p.first {
			f.passages[run].end, f.passages[run].after = q.end, q.after
			f.passages = slices.Delete(f.passages, i, i+1)
			return
		}
	}
}

// leftOpen adds the passage of a mark that paragraph p leaves open.
func (f *Finder) leftOpen(tokens []text.Token, p paragraph, open *mark, goesOn bool) {
	first := open.token + open.width
	switch {
	case goesOn, open.token <= p.first && first < p.end:
		f.passages = append(f.passages, passage{open: open.token, first: first, end: p.end, after: p.end})
	default:
		f.repair(tokens, open, p.end)
	}
}

// nest puts the passages from index before on, those of one paragraph, in order, the longer first. Repairs may have made two
// cross: the later one then ends where the earlier does. A passage inside another has depth 1.
func (f *Finder) nest(before int) {
	here := f.passages[before:]
	inOrder := func(a, b passage) int { return cmp.Or(a.first-b.first, b.end-a.end) }
	if !slices.IsSortedFunc(here, inOrder) {
		slices.SortFunc(here, inOrder)
	}
	kept := f.passages[:before]
	f.ends = f.ends[:0]
	for _, p := range here {
		for len(f.ends) > 0 && f.ends[len(f.ends)-1] <= p.first {
			f.ends = f.ends[:len(f.ends)-1]
		}
		if n := len(f.ends); n > 0 {
			p.depth = 1
			if top := f.ends[n-1]; p.end > top {
				p.end, p.after = top, top
			}
		}
		f.ends = append(f.ends, p.end)
		kept = append(kept, p)
	}
	f.passages = kept
}

// continues reports whether a paragraph begins with an opening mark of a family.
func continues(tokens []text.Token, next paragraph, fam family) bool {
	own := familyOf(tokens[next.first].Type)
	if own == noMark {
		return false
	}
	m := markAt(tokens, next.first, next.first, next.end, own)
	return m.family == fam && m.opens
}
