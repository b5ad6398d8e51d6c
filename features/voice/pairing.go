package voice

import "tellings/corpus/text"

// pairMarks finds the passages of one paragraph in one walk over its marks, with an opener of each family on a stack.
//
// Straight marks open or close by the white space about them and, where that says nothing, by what is open. A single mark
// may be an apostrophe: of those after a plain word (the officials’ plea) the one that has a surer closing mark behind it,
// before another opening one, is a plural possessive. A family that stays open at the end of the paragraph is either a
// quotation that goes on in the next paragraph, which the caller knows, or has lost its closing mark.
func (f *Finder) pairMarks(tokens []text.Token, p paragraph) {
	f.marksOf(tokens, p)
	var open [4]int // by family: index of the open mark + 1
	f.open = nil
	for k := range f.marks {
		m := &f.marks[k]
		o := open[m.family]
		switch {
		case m.closes && o > 0 && !(m.opens && !m.sure && m.family == single):
			if m.family == single && !m.sure && m.closerBefore >= 0 && pluralPossessive(tokens, m.token, p.end) {
				continue
			}
			if m.family == single && open[double] > o {
				continue // “ stands between: an apostrophe
			}
			from := f.marks[o-1]
			if first := from.token + from.width; first < m.token {
				f.passages = append(f.passages, passage{open: from.token, first: first, end: m.token, after: m.token + m.width, depth: depthOf(open, m.family)})
			}
			for fam := range open {
				if open[fam] >= o {
					open[fam] = 0 // with it, what was opened inside and is not closed: an apostrophe, a stray mark
				}
			}
		case m.opens && o == 0:
			if m.family == single && m.closerBefore < 0 && !f.closesLater(k) {
				if next := f.nextSingle(k); next >= 0 && tokens[m.token].Type == text.LeftSingle && f.closesLater(next) {
					f.repair(tokens, m, f.marks[next].token) // of ‘cancelling and asked whether ‘we’re late’
				}
				continue // no closing mark follows: an apostrophe
			}
			open[m.family] = k + 1
		case m.opens && o > 0 && m.family != single:
			// Opened twice. At the very start of a paragraph that continues a quotation this is its repeated mark.
			f.repair(tokens, &f.marks[o-1], m.token)
			open[m.family] = k + 1
		case m.opens && o > 0 && m.sure:
			f.repair(tokens, &f.marks[o-1], m.token)
			open[m.family] = k + 1
		case m.closes && m.family != single && o == 0 && f.running:
			// The quotation of the paragraph before goes on without a repeated opening mark.
			f.passages = append(f.passages, passage{open: -1, first: p.first, end: m.token, after: m.token + m.width})
			f.running = false
		}
	}
	for _, fam := range [...]family{double, guillemet} {
		if open[fam] > 0 {
			f.open = &f.marks[open[fam]-1]
		}
	}
}

// marksOf judges the marks of paragraph p, which come next in f.places.
func (f *Finder) marksOf(tokens []text.Token, p paragraph) {
	f.marks = f.marks[:0]
	for ; f.place < len(f.places) && int(f.places[f.place]) < p.end; f.place++ {
		i := int(f.places[f.place])
		if i < p.first {
			continue // of a paragraph that is left out
		}
		m := markAt(tokens, i, p.first, p.end, familyOf(tokens[i].Type))
		if m.opens || m.closes {
			f.marks = append(f.marks, m)
		}
		f.place += m.width - 1
	}
	f.lookAhead()
}

// depthOf is 1 when a quotation of another family is open around the one of family own.
func depthOf(open [4]int, own family) int8 {
	for fam := range open {
		if family(fam) != own && open[fam] > 0 && open[fam] < open[own] {
			return 1
		}
	}
	return 0
}

// lookAhead notes for every single mark whether a sure closing mark follows it before another one opens.
func (f *Finder) lookAhead() {
	next := -1
	for k := len(f.marks) - 1; k >= 0; k-- {
		m := &f.marks[k]
		if m.family != single {
			continue
		}
		m.closerBefore = next
		switch {
		case m.closes && m.sure:
			next = k
		case m.opens && m.sure:
			next = -1
		}
	}
}

// closesLater reports whether any single mark that may close follows mark k before a sure opening one.
func (f *Finder) closesLater(k int) bool {
	for _, m := range f.marks[k+1:] {
		if m.family == single {
			return m.closes
		}
	}
	return false
}

// nextSingle is the next single mark behind mark k, or -1.
func (f *Finder) nextSingle(k int) int {
	for n := k + 1; n < len(f.marks); n++ {
		if f.marks[n].family == single {
			return n
		}
	}
	return -1
}

// pluralPossessive reports whether a single mark after a plain word may be an apostrophe: the word ends in s and a word in lower
// case follows.
func pluralPossessive(tokens []text.Token, i, end int) bool {
	return i+1 < end && tokens[i+1].Flags.Is(text.Word|text.Number) && !tokens[i+1].Flags.Is(text.Capital)
}

// repair closes a quotation that has lost its closing mark, at the latest before token limit: at the end of the sentence or
// where the outlet goes on with a cue (… and asked whether).
func (f *Finder) repair(tokens []text.Token, open *mark, limit int) {
	first := open.token + open.width
	end := first
	for end < limit && (end == first || !tokens[end].Flags.Is(text.SentenceStart) && !f.resumes(tokens, end, limit)) {
		end++
	}
	if end > first {
		f.passages = append(f.passages, passage{open: open.token, first: first, end: end, after: end})
	}
}

// resumes reports whether a coordinator and a reporting verb stand at token i.
func (f *Finder) resumes(tokens []text.Token, i, limit int) bool {
	return i+1 < limit && f.types.Of(tokens[i].Type).class&coordinator != 0 && f.types.Of(tokens[i+1].Type).class&reports != 0
}
