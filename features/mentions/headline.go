package mentions

import (
	"cmp"
	"slices"

	"tellings/corpus/text"
)

// namesInTitle finds names where every word has a capital: those of the tables, and those that the running text has.
func (f *Finder) namesInTitle(i, end int) {
	for i < end {
		if !f.flag(i, text.Word) || !f.flag(i, text.Capital) {
			i++
			continue
		}
		entity, used, behind := f.lookUp(i, end)
		if behind > i && (used != people || !f.is(i, lower)) {
			f.addEntity(i, behind, entity, used)
			i = behind
			continue
		}
		first := i
		for i < end && f.titleName(i, first) {
			if i++; f.flag(i-1, text.Possessive) {
				break
			}
		}
		if i == first {
			i++
			continue
		}
		n := name{run: first, first: first, end: i, entity: -1, origin: -1, headline: true}
		if first > 0 && f.is(first-1, title) && !f.flag(first, text.SentenceStart) {
			n.class, n.human = Person, true
		} else {
			f.guess(&n)
		}
		if n.class == Organisation && i-first == 1 {
			n.class = Unknown // TRUMP
		}
		f.addName(n)
	}
}

// titleName reports whether token i of a headline is part of a name that the running text has.
func (f *Finder) titleName(i, first int) bool {
	return f.flag(i, text.Word) && f.flag(i, text.Capital) && f.known[f.term(i)] && !f.flag(i, text.StopWord) && !f.is(i, title|temporal) &&
		(i == first || !f.flag(i, text.SentenceStart))
}

func (f *Finder) sortNames() {
	slices.SortStableFunc(f.names, func(a, b name) int { return cmp.Or(cmp.Compare(a.run, b.run), cmp.Compare(b.end, a.end)) })
	for k := range f.names {
		n := &f.names[k]
		for i := n.run; i < n.end; i++ {
			if f.nameAt[i] < 0 || i >= n.first {
				f.nameAt[i] = int32(k)
			}
		}
	}
}
