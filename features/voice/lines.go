package voice

import (
	"tellings/corpus"
	"tellings/corpus/text"
)

// A text may come with one sentence a line, as research corpora do. Its quotations run over lines without a repeated mark, and a
// closing mark may have slid to the head of the next line. Two things tell such a text from one whose paragraphs are short: nearly
// every line is one sentence, and quotations that a line leaves open are closed by a later mark, more often than the next line
// opens them anew.

const (
	fewestLines = 3
	linesShare  = 85 // of 100 lines, so many are one sentence
	longestRun  = 15 // lines over which a quotation may run
)

// lines reports whether the lines of the article are sentences.
func (f *Finder) lines(tokens []text.Token) bool {
	n, single := 0, 0
	for _, p := range f.paragraphs {
		if p.kind != corpus.Body {
			continue
		}
		n++
		if sentencesIn(tokens, p) <= 1 {
			single++
		}
	}
	if n < fewestLines || 100*single < linesShare*n {
		return false
	}
	closed, repeated := 0, 0
	f.place = 0
	for k, p := range f.paragraphs {
		open := f.leaves(tokens, p)
		if open < 0 || k+1 == len(f.paragraphs) {
			continue
		}
		if _, ok := f.closer(tokens, k); ok {
			closed++
		} else if next := f.paragraphs[k+1]; familyOf(tokens[next.first].Type) == double {
			repeated++
		}
	}
	return closed > repeated
}

// leaves is the double mark that paragraph p opens and does not close, or -1.
func (f *Finder) leaves(tokens []text.Token, p paragraph) int {
	open := -1
	for ; f.place < len(f.places) && int(f.places[f.place]) < p.end; f.place++ {
		i := int(f.places[f.place])
		if i < p.first || familyOf(tokens[i].Type) != double {
			continue
		}
		switch m := markAt(tokens, i, p.first, p.end, double); {
		case m.closes && open >= 0:
			open = -1
		case m.opens:
			open = i
		}
	}
	return open
}

// closer is the mark that closes, lines later, the quotation which paragraph k leaves open. f.place is the first mark behind
// that paragraph. A straight mark that touches the first word of its line has slid there if what follows next opens, and else
// opens anew.
func (f *Finder) closer(tokens []text.Token, k int) (int, bool) {
	par := k + 1
	for n := f.place; n < len(f.places); n++ {
		i := int(f.places[n])
		for par < len(f.paragraphs) && f.paragraphs[par].end <= i {
			par++
		}
		if par == len(f.paragraphs) || par > k+longestRun || f.paragraphs[par].kind != corpus.Body {
			return 0, false
		}
		p := f.paragraphs[par]
		if i < p.first || familyOf(tokens[i].Type) != double {
			continue
		}
		m := markAt(tokens, i, p.first, p.end, double)
		switch {
		case m.closes:
			return i, true
		case i == p.first && tokens[i].Type == '"':
			return i, f.opensNext(tokens, n+1, par)
		}
		return 0, false
	}
	return 0, false
}

// opensNext reports whether the next double mark, from place n on, opens, or there is none.
func (f *Finder) opensNext(tokens []text.Token, n, par int) bool {
	for ; n < len(f.places); n++ {
		i := int(f.places[n])
		for par < len(f.paragraphs) && f.paragraphs[par].end <= i {
			par++
		}
		if par == len(f.paragraphs) {
			return true
		}
		if p := f.paragraphs[par]; i >= p.first && familyOf(tokens[i].Type) == double {
			m := markAt(tokens, i, p.first, p.end, double)
			return m.opens && !m.closes && i > p.first
		}
	}
	return true
}
