package said

import (
	"cmp"
	"slices"
)

// Told is how some articles tell an utterance.
type Told struct {
	Quoted   bool     // between marks; else as speech without marks, if at all
	Passages []int    // indexes of Speech.Passages, in order: of those between marks the ones that add something
	Cuts     [][2]int // runs of words of the reference that are left out, as half-open ranges; none unless Quoted
}

// Told tells what the documents from first to end have of u.
func (s *Speech) Told(u *Utterance, first, end int) Told {
	pieces := slices.Clone(s.within(u.members, first, end))
	if len(pieces) == 0 {
		return Told{Passages: s.within(u.indirect, first, end)}
	}
	s.fullestFirst(pieces) // a shorter one that adds nothing is a repetition
	c := cover{words: make([]bool, len(u.Reference))}
	var kept []int
	for _, i := range pieces {
		words := s.Passages[i].Words
		if fresh := c.add(u.Reference, words, s.align(u.Reference, words)); fresh > 0 || len(kept) == 0 {
			kept = append(kept, i)
		}
	}
	slices.Sort(kept)
	return Told{Quoted: true, Passages: kept, Cuts: c.cuts(u.Reference)}
}

// within are the passages of a list that stand in the documents from first to end. Lists are in order of document.
func (s *Speech) within(list []int, first, end int) []int {
	doc := func(i, doc int) int { return s.Passages[i].Doc - doc }
	from, _ := slices.BinarySearchFunc(list, first, doc)
	to, _ := slices.BinarySearchFunc(list, end, doc)
	return list[from:to]
}

// fullestFirst sorts passages: those that someone is quoted with before scare quotes, as a headline's words are rarely the
// fullest form, then the longest, then the earliest.
func (s *Speech) fullestFirst(passages []int) {
	slices.SortFunc(passages, func(i, j int) int {
		a, b := &s.Passages[i], &s.Passages[j]
		if a.marked() != b.marked() {
			if a.marked() {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(len(b.Words), len(a.Words)), cmp.Compare(i, j))
	})
}

// cover marks the words of the reference that some passages hold.
type cover struct {
	words []bool
}

// add marks the words of the reference that passage words hold, and returns how many content words are new. A word or
// three for which the passage has others in their place are an edit, not a cut, and count as told.
func (t *cover) add(reference, words []Word, m alignment) (fresh int) {
	mark := func(k int) {
		if !t.words[k] {
			t.words[k] = true
			if reference[k].content {
				fresh++
			}
		}
	}
	last := pair{-1, -1}
	edit := func(next pair) {
		left, put := next.a-last.a-1, next.b-last.b-1
		if left <= 0 || left > editWords || put <= 0 || put > left+editWords-1 || hasNegator(reference[last.a+1:next.a]) {
			return
		}
		for k := last.a + 1; k < next.a; k++ {
			mark(k)
		}
	}
	for _, p := range m.pairs {
		edit(p)
		mark(p.a)
		last = p
	}
	if len(m.pairs) > 0 {
		edit(pair{len(reference), len(words)})
	}
	return fresh
}

func hasNegator(words []Word) bool {
	return slices.ContainsFunc(words, func(w Word) bool { return w.negator })
}

const (
	editWords = 3  // how many words in a row may be replaced before it is more than an edit
	cutWeight = 25 // tenths of nats below which fewer words than newStretch are no cut: well, really
)

// cuts are the runs of reference words that are left out, as half-open ranges. A light word or two are none, but for a not.
func (t *cover) cuts(reference []Word) [][2]int {
	var cuts [][2]int
	for i := 0; i < len(reference); {
		if t.words[i] {
			i++
			continue
		}
		first := i
		for i < len(reference) && !t.words[i] {
			i++
		}
		run := reference[first:i]
		if len(run) >= newStretch || weightOf(run) >= cutWeight || hasNegator(run) {
			cuts = append(cuts, [2]int{first, i})
		}
	}
	return cuts
}
