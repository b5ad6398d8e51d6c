package frames

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"
)

const (
	mostMerges  = 2000
	leastMerged = 3 // times that a pair must stand to be merged
)

// learnPieces makes the vocabulary of subwords by merging the most frequent pair of neighbours in the words of the bags, again and again,
// of equals the first in order (byte pair encoding, Sennrich, Haddow & Birch 2016). The trainers of sugarme/tokenizer write to
// standard output and do not give the same vocabulary twice, so the merging is here.
func learnPieces(x *Extractor, bags []*Bag) *pieces {
	counts := map[uint32]int{}
	for _, b := range bags {
		for _, w := range b.words {
			if w != gap {
				counts[w.term()]++
			}
		}
	}
	m := &merger{ids: map[string]int32{}, counts: map[pair]int{}, where: map[pair][]int{}}
	for term, n := range counts { // in any order: sums and sets are made of them
		m.add(x.analyzer.Vocab.Norm(term), n)
	}
	for p := range m.counts {
		m.queue = append(m.queue, candidate{p, m.counts[p]})
	}
	heap.Init(m)
	for range mostMerges {
		if !m.merge() {
			break
		}
	}
	vocabulary := slices.Clone(m.names)
	slices.Sort(vocabulary)
	return newPieces(vocabulary)
}

// merger holds words that are cut into pieces.
type merger struct {
	ids   map[string]int32 // of a piece
	names []string         // by id
	words []cut

	counts map[pair]int   // how often two pieces are neighbours
	where  map[pair][]int // words in which they have been
	queue  []candidate    // a heap; one whose number is out of date is put back with the right one
}

type pair struct{ left, right int32 }

type cut struct {
	parts []int32
	n     int // how often the word stands
}

type candidate struct {
	pair
	n int
}

func (m *merger) Len() int      { return len(m.queue) }
func (m *merger) Swap(i, j int) { m.queue[i], m.queue[j] = m.queue[j], m.queue[i] }
func (m *merger) Push(c any)    { m.queue = append(m.queue, c.(candidate)) }
func (m *merger) Less(i, j int) bool {
	a, b := m.queue[i], m.queue[j]
	return cmp.Or(cmp.Compare(b.n, a.n), strings.Compare(m.names[a.left], m.names[b.left]), strings.Compare(m.names[a.right], m.names[b.right])) < 0
}
func (m *merger) Pop() any {
	last := m.queue[len(m.queue)-1]
	m.queue = m.queue[:len(m.queue)-1]
	return last
}

// id numbers a piece.
func (m *merger) id(piece string) int32 {
	i, known := m.ids[piece]
	if !known {
		i = int32(len(m.names))
		m.ids[piece], m.names = i, append(m.names, piece)
	}
	return i
}

// add cuts a word into its letters.
func (m *merger) add(word string, n int) {
	w := cut{n: n}
	for i, r := range []rune(word) {
		part := string(r)
		if i > 0 {
			part = continued + part
		}
		w.parts = append(w.parts, m.id(part))
	}
	m.words = append(m.words, w)
	m.count(len(m.words)-1, 1)
}

// count adds the pairs of a word, or takes them away.
func (m *merger) count(at, sign int) {
	w := m.words[at]
	for i := 1; i < len(w.parts); i++ {
		p := pair{w.parts[i-1], w.parts[i]}
		m.counts[p] += sign * w.n
		if in := m.where[p]; sign > 0 && (len(in) == 0 || in[len(in)-1] != at) {
			m.where[p] = append(in, at)
		}
	}
}

// merge merges the most frequent pair and reports whether there was one.
func (m *merger) merge() bool {
	for len(m.queue) > 0 {
		best := heap.Pop(m).(candidate)
		switch n := m.counts[best.pair]; {
		case n != best.n:
			if n > 0 {
				heap.Push(m, candidate{best.pair, n})
			}
		case n < leastMerged:
			return false
		default:
			m.apply(best.pair)
			return true
		}
	}
	return false
}

func (m *merger) apply(p pair) {
	merged := m.id(m.names[p.left] + strings.TrimPrefix(m.names[p.right], continued))
	in := m.where[p]
	slices.Sort(in)
	fresh := map[pair]bool{}
	for _, at := range slices.Compact(in) {
		m.count(at, -1)
		parts := mergePair(m.words[at].parts, p, merged)
		for i := 1; i < len(parts); i++ {
			if parts[i-1] == merged || parts[i] == merged {
				fresh[pair{parts[i-1], parts[i]}] = true
			}
		}
		m.words[at].parts = parts
		m.count(at, 1)
	}
	delete(m.counts, p)
	delete(m.where, p)
	for f := range fresh { // a heap gives the same order whatever the order in which it was filled
		heap.Push(m, candidate{f, m.counts[f]})
	}
}

// mergePair returns parts with every p made one.
func mergePair(parts []int32, p pair, merged int32) []int32 {
	out := parts[:0]
	for i := 0; i < len(parts); i++ {
		if i+1 < len(parts) && parts[i] == p.left && parts[i+1] == p.right {
			out = append(out, merged)
			i++
			continue
		}
		out = append(out, parts[i])
	}
	return out
}
