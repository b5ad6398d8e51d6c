package copies

import (
	"cmp"
	"slices"
)

// Two sentences are one, changed, if Dice's coefficient of their word pairs is high enough: a sentence of 20 words in which two words
// are exchanged has 0.8, one of which half is cut 0.65.
const (
	likeness = 0.4
	holders  = 32 // sentences that are followed from one word pair: one that more have is "of the"
	rivals   = 4  // sentences of the base that are considered for one of the copy
)

// pair is a sentence of the base and one of the copy that are alike.
type pair struct {
	from, to int
	shared   int     // different word pairs
	likeness float64 // 0 to 1
}

// bigrams are the different word pairs of a sentence, ascending. Its ends are words as well, so that "Yes." has two.
func (s *sentence) bigrams() []uint64 {
	found := make([]uint64, 0, len(s.words)+1)
	last := uint64(0)
	for _, w := range s.words {
		next := uint64(w.term) + 1
		found = append(found, last<<32|next)
		last = next
	}
	found = append(found, last<<32)
	slices.Sort(found)
	return slices.Compact(found)
}

// matcher knows which sentences of the base hold a word pair.
type matcher struct {
	holders map[uint64][]int32
	sizes   []int // by sentence of the base: its different word pairs
	shared  []int // by sentence of the base: those of the current sentence; zero in between
}

// alike returns the pairs of sentences that are alike, in order of to, then from.
func alike(from, to []sentence) []pair {
	m := matcher{map[uint64][]int32{}, make([]int, len(from)), make([]int, len(from))}
	for i := range from {
		grams := from[i].bigrams()
		m.sizes[i] = len(grams)
		for _, g := range grams {
			if l := m.holders[g]; len(l) < holders {
				m.holders[g] = append(l, int32(i))
			}
		}
	}
	var found []pair
	for k := range to {
		found = append(found, m.rivals(k, to[k].bigrams(), k*len(from)/len(to))...)
	}
	return found
}

// rivals returns the likest sentences of the base for sentence k of the copy; of those that are equally like, the nearest to place.
func (m *matcher) rivals(k int, grams []uint64, place int) []pair {
	var met []int32
	for _, g := range grams {
		for _, i := range m.holders[g] {
			if m.shared[i] == 0 {
				met = append(met, i)
			}
			m.shared[i]++
		}
	}
	var found []pair
	for _, i := range met {
		p := pair{from: int(i), to: k, shared: m.shared[i]}
		m.shared[i] = 0
		if p.likeness = 2 * float64(p.shared) / float64(len(grams)+m.sizes[i]); p.likeness >= likeness {
			found = append(found, p)
		}
	}
	slices.SortFunc(found, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(distance(a.from, place), distance(b.from, place)), cmp.Compare(a.from, b.from))
	})
	found = found[:min(rivals, len(found))]
	slices.SortFunc(found, func(a, b pair) int { return cmp.Compare(a.from, b.from) })
	return found
}

func distance(a, b int) int { return max(a-b, b-a) }
