package compare

import (
	"cmp"
	"slices"

	"tellings/features/voice"
)

// What attributed speech must share with an utterance to be a paraphrase of it, in stems: their weight in tenths of nats, how
// many, and their part of the weight of the content words of the lighter of the two.
var (
	sameParaphrase = struct {
		weight  int32
		content int
		share   float64
	}{90, 3, .4}
	openParaphrase = struct {
		weight  int32
		content int
		share   float64
	}{150, 4, .6}
)

// paraphrases finds attributed speech without marks that shares the content of an utterance: by its speaker, or, with more in
// common, by someone unnamed. Each passage is a paraphrase of one utterance at most, the one it shares most with.
func (s *speech) paraphrases() {
	index := map[int32][]int32{} // stem → utterances that hold it
	stems := make([]map[int32]int32, len(s.utterances))
	totals := make([]int32, len(s.utterances))
	for u := range s.utterances {
		stems[u], totals[u] = contentOf(s.utterances[u].reference)
		for _, w := range s.utterances[u].reference {
			if list := index[w.stem]; w.content && (len(list) == 0 || list[len(list)-1] != int32(u)) {
				index[w.stem] = append(list, int32(u))
			}
		}
	}
	shared, count := make([]int32, len(s.utterances)), make([]int, len(s.utterances))
	for i := range s.passages {
		p := &s.passages[i]
		if p.kind != voice.Indirect {
			continue
		}
		_, own := contentOf(p.words)
		var touched []int32
		seen := map[int32]bool{}
		for _, w := range p.words {
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
		slices.SortFunc(touched, func(a, b int32) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
		for _, u := range touched {
			need := openParaphrase
			switch s.compatible(p.speaker, s.utterances[u].speaker) {
			case sameSpeaker:
				need = sameParaphrase
			case otherSpeaker:
				continue
			}
			if shared[u] >= need.weight && count[u] >= need.content && float64(shared[u]) >= need.share*float64(min(own, totals[u])) {
				p.utterance = u
				s.utterances[u].indirect = append(s.utterances[u].indirect, i)
				break
			}
		}
		for _, u := range touched {
			shared[u], count[u] = 0, 0
		}
	}
}

// contentOf returns the content stems of words with their weights, and the sum of these.
func contentOf(words []said) (map[int32]int32, int32) {
	stems, sum := make(map[int32]int32, len(words)), int32(0)
	for _, w := range words {
		if _, twice := stems[w.stem]; w.content && !twice {
			stems[w.stem] = w.weight
			sum += w.weight
		}
	}
	return stems, sum
}
