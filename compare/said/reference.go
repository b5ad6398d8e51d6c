package said

import (
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

// refer puts the fullest form of u together: its longest passage, and in it, before it and behind it what other
// passages have where the former has nothing. Where one passage leaves out by an ellipsis what another quotes, the words of
// the other fill the gap. Words that stand in another's place are a variant and not taken over.
func (s *Speech) refer(u *Utterance) {
	u.Speaker = s.majority(u)
	order := slices.Clone(u.members)
	s.fullestFirst(order)
	u.Reference = slices.Clone(s.Passages[order[0]].Words)
	waiting := s.distinct(order[1:])
	for grown := true; grown && len(u.Reference) < referenceWords; {
		grown = false
		rest := waiting[:0:0]
		for _, i := range waiting {
			m := s.align(u.Reference, s.Passages[i].Words)
			if m.run < 4 && m.weight < asked[sameSpeaker].weight {
				rest = append(rest, i)
				continue
			}
			grown = u.absorb(s.Passages[i].Words, m.pairs) || grown
		}
		waiting = rest
	}
}

// distinct keeps the first of passages with the same words, and at most referencePieces.
func (s *Speech) distinct(order []int) []int {
	seen := map[string]bool{}
	var kept []int
	var b strings.Builder
	for _, i := range order {
		b.Reset()
		for _, w := range s.Passages[i].Words {
			b.Write([]byte{byte(w.stem), byte(w.stem >> 8), byte(w.stem >> 16), byte(w.stem >> 24)})
		}
		if k := b.String(); !seen[k] && len(kept) < referencePieces {
			seen[k] = true
			kept = append(kept, i)
		}
	}
	return kept
}

// absorb puts what words have more into the reference, and reports whether that was anything.
func (u *Utterance) absorb(words []Word, pairs []pair) bool {
	pairs = slices.Clone(pairs)
	slices.SortFunc(pairs, func(p, q pair) int { return p.b - q.b })
	var out []Word
	at := 0 // reference words that are in out
	last := pair{-1, -1}
	grown := false
	put := func(next pair) {
		gap := words[last.b+1 : next.b]
		if next.a == last.a+1 && len(gap) >= newStretch && anchored(pairs, last, next) && slices.ContainsFunc(gap, func(w Word) bool { return w.content }) {
			out = append(append(out, u.Reference[at:next.a]...), gap...)
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
	put(pair{len(u.Reference), len(words)})
	u.Reference = append(out, u.Reference[at:]...)
	return grown
}

// anchored reports whether what stands between two pairs is held on both sides by words in a row, so that no sentence is put
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
func (s *Speech) majority(u *Utterance) int32 {
	best, most := Anyone, 0
	counts := map[int32]int{}
	for _, named := range []bool{true, false} {
		for _, i := range u.members {
			who := s.Passages[i].Speaker
			if who == Anyone || s.Cast.Named(who) != named {
				continue
			}
			counts[who]++
		}
		for _, i := range u.members { // not over the map: the order must not matter
			who := s.Passages[i].Speaker
			if n := counts[who]; who != Anyone && s.Cast.Named(who) == named && n > most {
				best, most = who, n
			}
		}
		if best != Anyone {
			return best
		}
	}
	return best
}
