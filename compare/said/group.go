package said

import (
	"slices"

	"tellings/compare/disjoint"
)

const (
	postingSize = 64
	candidates  = 12 // passages that a passage is aligned with
	fewKeys     = 5  // keys up to which a passage is a phrase
	rareWeight  = 40 // tenths of nats above which a word alone is worth a look
)

// grouping is a union of passages in the making.
type grouping struct {
	s       *Speech
	index   map[uint64][]int32 // key → passages
	sets    disjoint.Sets      // of passages
	votes   []int32            // by passage: weight of the keys shared with the current passage
	touched []int32            // those with votes
	best    []int32
	keys    []key
}

// key is a rare word, or two content words that stand beside each other but for one, in either order.
type key struct {
	id     uint64
	weight int32
}

func newGrouping(s *Speech) *grouping {
	return &grouping{s: s, index: map[uint64][]int32{}, sets: disjoint.New(len(s.Passages)), votes: make([]int32, len(s.Passages))}
}

// add joins passage i with all that it fits firmly or, where there is none, with the one that it fits best, and puts it into
// the index. A phrase that stands in three statements belongs to one of them, and must not make the three one.
func (g *grouping) add(i int) {
	p := &g.s.Passages[i]
	g.keys = keysOf(p, g.keys[:0])
	best, most := int32(-1), int32(0) // of those that fit
	joined := false
	for _, c := range g.candidates(p.Speaker) {
		if g.sets.Same(c, int32(i)) {
			continue
		}
		q := &g.s.Passages[c]
		m := g.s.align(p.Words, q.Words)
		switch g.s.bond(p, q, m) {
		case firm:
			g.sets.Join(c, int32(i))
			joined = true
		case fits:
			if m.weight > most {
				best, most = c, m.weight
			}
		}
	}
	if !joined && best >= 0 {
		g.sets.Join(best, int32(i))
	}
	for _, k := range g.keys {
		if list := g.index[k.id]; len(list) < postingSize && !slices.ContainsFunc(list, func(c int32) bool { return g.sets.Same(c, int32(i)) }) {
			g.index[k.id] = append(list, int32(i))
		}
	}
}

// candidates are the passages in the index that share the weightiest keys. Most passages share a rare word with some other; so
// that these are not aligned in vain, keys shared with a passage by another named speaker must weigh so much that a run of
// words can be behind them, and with one by someone unknown, if there is more than a phrase, as much as any likeness asks.
func (g *grouping) candidates(speaker int32) []int32 {
	g.touched = g.touched[:0]
	for _, k := range g.keys {
		for _, c := range g.index[k.id] {
			if g.votes[c] == 0 {
				g.touched = append(g.touched, c)
			}
			g.votes[c] += k.weight
		}
	}
	open := int32(0)
	if len(g.keys) > fewKeys {
		open = asked[openSpeakers].weight
	}
	g.best = g.best[:0]
	for _, c := range g.touched {
		need := int32(0)
		switch g.s.speakers(speaker, g.s.Passages[c].Speaker) {
		case openSpeakers:
			need = open
		case otherSpeakers:
			need = 2 * asked[otherSpeakers].runWeight
		}
		if g.votes[c] >= need {
			g.best = g.keep(g.best, c)
		}
	}
	for _, c := range g.touched {
		g.votes[c] = 0
	}
	return g.best
}

// keep puts c in its place among the best, of which there are few: cheaper than to sort them all.
func (g *grouping) keep(best []int32, c int32) []int32 {
	at := len(best)
	for at > 0 && (g.votes[c] > g.votes[best[at-1]] || g.votes[c] == g.votes[best[at-1]] && c < best[at-1]) {
		at--
	}
	if at == candidates {
		return best
	}
	best = slices.Insert(best, at, c)
	return best[:min(candidates, len(best))]
}

// keysOf lists the keys of a passage. A passage of one or two content words is looked up by each, one of none by all its words.
func keysOf(p *Passage, dst []key) []key {
	var last, before Word
	content, whole := 0, key{id: 1 << 63} // of words none of which has content
	for _, w := range p.Words {
		if w.content {
			content++
		}
		whole.id, whole.weight = whole.id*31^uint64(w.stem), whole.weight+w.weight
	}
	if content == 0 && len(p.Words) >= leastPhrase {
		return append(dst, whole)
	}
	for _, w := range p.Words {
		if !w.content {
			continue
		}
		if w.weight >= rareWeight || content <= 2 {
			dst = append(dst, key{uint64(w.stem), w.weight})
		}
		for _, o := range [...]Word{last, before} {
			if o.content {
				lo, hi := min(o.stem, w.stem), max(o.stem, w.stem)
				dst = append(dst, key{uint64(hi+1)<<32 | uint64(lo), o.weight + w.weight})
			}
		}
		last, before = w, last
	}
	return dst
}
