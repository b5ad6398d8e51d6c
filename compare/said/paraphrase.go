package said

import "tellings/features/voice"

// overlap is what attributed speech must share with an utterance to be a paraphrase of it: the weight of shared stems in tenths
// of nats, how many there are, and their part of the weight of the content words of the lighter of the two.
type overlap struct {
	weight  int32
	content int
	share   float64
}

// Someone who is known to be the speaker is believed to say the same thing sooner than someone unnamed.
var (
	sameParaphrase = overlap{90, 3, .4}
	openParaphrase = overlap{150, 4, .5}
)

// paraphrases finds attributed speech without marks that shares the content of an utterance: by its speaker, or, with more in
// common, by someone unnamed. Each passage is a paraphrase of one utterance at most, the one it shares most with.
func (s *Speech) paraphrases() {
	x := newContentIndex(s)
	for i := range s.Passages {
		p := &s.Passages[i]
		if p.kind != voice.Indirect {
			continue
		}
		if best := x.nearest(p); best >= 0 {
			p.utterance = best
			s.Utterances[best].indirect = append(s.Utterances[best].indirect, i)
		}
	}
}

// contentIndex finds utterances by the content words of their references.
type contentIndex struct {
	s       *Speech
	holders map[int32][]int32 // stem → utterances that hold it
	stems   []map[int32]int32 // by utterance: its content stems and their weights
	totals  []int32           // by utterance: the sum of these
	shared  []int32           // by utterance: weight of the stems shared with the current passage
	count   []int             // by utterance: how many these are
	touched []int32           // utterances that share any
}

func newContentIndex(s *Speech) *contentIndex {
	n := len(s.Utterances)
	x := &contentIndex{s: s, holders: map[int32][]int32{}, stems: make([]map[int32]int32, n), totals: make([]int32, n), shared: make([]int32, n), count: make([]int, n)}
	for u := range s.Utterances {
		x.stems[u], x.totals[u] = contentOf(s.Utterances[u].Reference)
		for _, w := range s.Utterances[u].Reference {
			if list := x.holders[w.stem]; w.content && (len(list) == 0 || list[len(list)-1] != int32(u)) {
				x.holders[w.stem] = append(list, int32(u))
			}
		}
	}
	return x
}

// nearest is the utterance that p shares most with, of those that it shares enough with, or -1.
func (x *contentIndex) nearest(p *Passage) int32 {
	own := x.share(p)
	best := int32(-1)
	for _, u := range x.touched {
		if x.enough(p, own, u) && (best < 0 || x.shared[u] > x.shared[best] || x.shared[u] == x.shared[best] && u < best) {
			best = u
		}
	}
	for _, u := range x.touched {
		x.shared[u], x.count[u] = 0, 0
	}
	return best
}

// share counts what the utterances share with p, and returns the weight of p's content words. A stem that very many utterances
// hold tells them apart too little to be followed.
func (x *contentIndex) share(p *Passage) int32 {
	x.touched = x.touched[:0]
	_, own := contentOf(p.Words)
	seen := map[int32]bool{}
	for _, w := range p.Words {
		if !w.content || seen[w.stem] || len(x.holders[w.stem]) > postingSize {
			continue
		}
		seen[w.stem] = true
		for _, u := range x.holders[w.stem] {
			if x.count[u] == 0 {
				x.touched = append(x.touched, u)
			}
			x.shared[u] += min(w.weight, x.stems[u][w.stem])
			x.count[u]++
		}
	}
	return own
}

// enough reports whether p, with content words of weight own, shares enough with utterance u to be a paraphrase of it.
func (x *contentIndex) enough(p *Passage, own, u int32) bool {
	need := openParaphrase
	switch x.s.speakers(p.Speaker, x.s.Utterances[u].Speaker) {
	case sameSpeaker:
		need = sameParaphrase
	case otherSpeakers:
		return false
	}
	return x.shared[u] >= need.weight && x.count[u] >= need.content && float64(x.shared[u]) >= need.share*float64(min(own, x.totals[u]))
}

// contentOf returns the content stems of words with their weights, and the sum of these.
func contentOf(words []Word) (map[int32]int32, int32) {
	stems, sum := make(map[int32]int32, len(words)), int32(0)
	for _, w := range words {
		if _, twice := stems[w.stem]; w.content && !twice {
			stems[w.stem] = w.weight
			sum += w.weight
		}
	}
	return stems, sum
}
