package compare

import (
	"cmp"
	"slices"
	"strings"
)

// Limits of a reference. A wire text printed by a thousand outlets brings nothing new after the first few.
const (
	referenceWords  = 1200
	referencePieces = 64 // different passages that are put together
	newStretch      = 3  // words that a passage must add in one place
	anchor          = 3  // words in a row that it must share beside that place
)

// refer puts the fullest form of the utterance together: its longest passage, and in it, before it and behind it what other
// passages have where the former has nothing. Where one passage leaves out by an ellipsis what another quotes, the words of
// the other fill the gap. Words that stand in another's place are a variant and not taken over.
func (u *utterance) refer(s *speech, al *aligner) {
	u.speaker = u.majority(s)
	order := slices.Clone(u.members)
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(unattributed(&s.passages[i]), unattributed(&s.passages[j])),
			cmp.Compare(len(s.passages[j].words), len(s.passages[i].words)), cmp.Compare(i, j))
	})
	u.reference = slices.Clone(s.passages[order[0]].words)
	waiting := distinct(s, order[1:])
	for grown := true; grown && len(u.reference) < referenceWords; {
		grown = false
		rest := waiting[:0:0]
		for _, i := range waiting {
			m := al.align(u.reference, s.passages[i].words)
			if m.run < 4 && m.weight < sameSpeaker.weight {
				rest = append(rest, i)
				continue
			}
			grown = u.absorb(s.passages[i].words, m.pairs) || grown
		}
		waiting = rest
	}
}

// unattributed puts scare quotes last: a headline's words are rarely the fullest form.
func unattributed(p *passage) int {
	if p.marked() {
		return 0
	}
	return 1
}

// distinct keeps the first of passages with the same words, and at most referencePieces.
func distinct(s *speech, order []int) []int {
	seen := map[string]bool{}
	var kept []int
	var b strings.Builder
	for _, i := range order {
		b.Reset()
		for _, w := range s.passages[i].words {
			b.Write([]byte{byte(w.stem), byte(w.stem >> 8), byte(w.stem >> 16), byte(w.stem >> 24)})
		}
		if k := b.String(); !seen[k] && len(kept) < referencePieces {
			seen[k] = true
			kept = append(kept, i)
		}
	}
	return kept
}

// absorb puts what words have more into the reference, and tells whether that was anything.
func (u *utterance) absorb(words []said, pairs []pair) bool {
	pairs = slices.Clone(pairs)
	slices.SortFunc(pairs, func(p, q pair) int { return p.b - q.b })
	var out []said
	at := 0 // reference words that are in out
	last := pair{-1, -1}
	grown := false
	put := func(next pair) {
		gap := words[last.b+1 : next.b]
		if next.a == last.a+1 && len(gap) >= newStretch && anchored(pairs, last, next) && slices.ContainsFunc(gap, func(w said) bool { return w.content }) {
			out = append(append(out, u.reference[at:next.a]...), gap...)
			at = next.a
			grown = true
		}
	}
	for _, p := range pairs {
		if p.a <= last.a { // a piece in another order
			last = pair{-2, p.b}
			continue
		}
		put(p)
		last = p
	}
	put(pair{len(u.reference), len(words)})
	u.reference = append(out, u.reference[at:]...)
	return grown
}

// anchored tells whether what stands between two pairs is held on both sides by words in a row, so that no sentence is put
// together that nobody said. The beginning and the end of both passages hold by themselves.
func anchored(pairs []pair, last, next pair) bool {
	for n := range anchor {
		if last.b >= 0 && !slices.Contains(pairs, pair{last.a - n, last.b - n}) {
			return false
		}
		if k := slices.IndexFunc(pairs, func(p pair) bool { return p.b >= next.b }); k >= 0 && !slices.Contains(pairs, pair{next.a + n, next.b + n}) {
			return false
		}
	}
	return true
}

// majority is the named speaker whom most passages give, the first of several; without one, a speaker without a name.
func (u *utterance) majority(s *speech) int32 {
	best, most := anyone, 0
	counts := map[int32]int{}
	for _, named := range []bool{true, false} {
		for _, i := range u.members {
			who := s.passages[i].speaker
			if who == anyone || s.cast.named(who) != named {
				continue
			}
			counts[who]++
		}
		for _, i := range u.members { // not over the map: the order must not matter
			who := s.passages[i].speaker
			if n := counts[who]; who != anyone && s.cast.named(who) == named && n > most {
				best, most = who, n
			}
		}
		if best != anyone {
			return best
		}
	}
	return best
}

// told marks the words of the reference that some passages hold.
type told struct {
	words []bool
}

// cover marks the words of the reference that passage words hold, and returns how many content words are new. A word or
// three for which the passage has others in their place are an edit, not a cut, and count as told.
func (t *told) cover(reference, words []said, m alignment) (fresh int) {
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

func hasNegator(words []said) bool {
	return slices.ContainsFunc(words, func(w said) bool { return w.negator })
}

const (
	editWords = 3  // how many words in a row may be replaced before it is more than an edit
	cutWeight = 25 // tenths of nats below which fewer words than newStretch are no cut: well, really
)

// cuts are the runs of reference words that are left out, as half-open ranges. A light word or two are none, but for a not.
func (t *told) cuts(reference []said) [][2]int {
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
