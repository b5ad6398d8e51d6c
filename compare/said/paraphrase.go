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
	index := map[int32][]int32{} // stem → utterances that hold it
	stems := make([]map[int32]int32, len(s.Utterances))
	totals := make([]int32, len(s.Utterances))
	for u := range s.Utterances {
		stems[u], totals[u] = contentOf(s.Utterances[u].Reference)
		for _, w := range s.Utterances[u].Reference {
			if list := index[w.stem]; w.content && (len(list) == 0 || list[len(list)-1] != int32(u)) {
				index[w.stem] = append(list, int32(u))
			}
		}
	}
	shared, count := make([]int32, len(s.Utterances)), make([]int, len(s.Utterances))
	for i := range s.Passages {
		p := &s.Passages[i]
		if p.kind != voice.Indirect {
			continue
		}
		_, own := contentOf(p.Words)
		var touched []int32
		seen := map[int32]bool{}
		for _, w := range p.Words {
			if !w.content || seen[w.stem] || len(index[w.stem]) > postingSize {
				continue
			}
			seen[w.stem] = true
			for _, u := range index[w.stem] {
				if count[u] == 0 {
					touched = append(touched, u)
				}
				shared[u] += min(w.weight, stems[u][w.stem])
				count[u]++
			}
		}
		best := int32(-1)
		for _, u := range touched {
			need := openParaphrase
			switch s.compatible(p.Speaker, s.Utterances[u].Speaker) {
			case sameSpeaker:
				need = sameParaphrase
			case otherSpeaker:
				continue
			}
			enough := shared[u] >= need.weight && count[u] >= need.content && float64(shared[u]) >= need.share*float64(min(own, totals[u]))
			if enough && (best < 0 || shared[u] > shared[best] || shared[u] == shared[best] && u < best) {
				best = u
			}
		}
		if best >= 0 {
			p.utterance = best
			s.Utterances[best].indirect = append(s.Utterances[best].indirect, i)
		}
		for _, u := range touched {
			shared[u], count[u] = 0, 0
		}
	}
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
