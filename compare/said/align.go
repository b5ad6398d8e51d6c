package said

import "slices"

// pair is one word of a passage set against one of another, by their positions.
type pair struct{ a, b int }

// alignment is what two passages share.
type alignment struct {
	pairs     []pair // in order of a
	weight    int32  // of the shared words
	content   int    // shared content words
	run       int    // longest run of shared words that follow one another in both, in words
	runWeight int32  // of the heaviest such run
	last      pair   // that ends the heaviest run
}

// Scores of the alignment, in the unit of Word.weight. A function word matches for little; two words left out or put in
// cost less than one content word brings.
const (
	scoreChanged = -12 // a word stands for another
	scoreGap     = -8  // a word left out or put in
	leastBlock   = 12  // score of a further block: four function words
	leastContent = 30  // score of a further block with content words
	mostBlocks   = 8
	nearbyWords  = 4 // how far from a block a single shared word may stand
)

// aligner finds what two passages share. It keeps scratch memory.
type aligner struct {
	scores       [2][]int32
	from         []uint8 // (len(a)+1) × (len(b)+1): where a score came from
	usedA, usedB []int   // position in the other passage + 1, or 0
	met          []int32 // by stem: round in which b has it among the words left, or one more where a has it too
	round        int32
}

const (
	fromNothing uint8 = iota
	fromBoth
	fromA // a word of a is left out
	fromB
)

// align finds the words that passages a and b share, by local alignment (Smith & Waterman 1981), time and again among the
// words that are left (Waterman & Eggert 1987): so that an ellipsis, words put in, a changed word and pieces in another order
// do no harm. Single content words count when they stand near what is shared already: "lasting, durable" is "durable,
// lasting". Marks are not words, so quotation marks in any style do not matter.
//
// The result is the same, mirrored, for align(b, a). Time is O(len(a)·len(b)) a block, of which there are at most eight.
func (s *aligner) align(a, b []Word) alignment {
	if longer(b, a) {
		m := s.align(b, a)
		for i, p := range m.pairs {
			m.pairs[i] = pair{p.b, p.a}
		}
		m.last = pair{m.last.b, m.last.a}
		slices.SortFunc(m.pairs, func(p, q pair) int { return p.a - q.a })
		return m
	}
	s.usedA, s.usedB = zeroed(s.usedA, len(a)), zeroed(s.usedB, len(b))
	for n := range mostBlocks {
		if !s.block(a, b, n == 0) {
			break
		}
	}
	s.singles(a, b)
	return s.result(a, b)
}

// longer orders passages, so that which of two comes first does not depend on the caller.
func longer(a, b []Word) bool {
	if len(a) != len(b) {
		return len(a) > len(b)
	}
	for i := range a {
		if a[i].stem != b[i].stem {
			return a[i].stem < b[i].stem
		}
	}
	return false
}

func zeroed(s []int, n int) []int {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// stretch are the words first to end of a passage.
type stretch struct{ first, end int }

// widen takes in word i.
func (w *stretch) widen(i int) {
	if w.end == 0 {
		w.first = i
	}
	w.end = i + 1
}

// left finds the words that both passages have and that are not used yet: between which words of either they stand, how many they are in a, how
// many of these have content, and what they weigh there.
func (s *aligner) left(a, b []Word) (inA, inB stretch, words, content int, weight int32) {
	s.round += 2
	for j := range b {
		if s.usedB[j] == 0 {
			for int(b[j].stem) >= len(s.met) {
				s.met = append(s.met, make([]int32, len(s.met)+64)...)
			}
			s.met[b[j].stem] = s.round
		}
	}
	for i := range a {
		if stem := int(a[i].stem); s.usedA[i] == 0 && stem < len(s.met) && s.met[stem] >= s.round {
			s.met[stem] = s.round + 1
			inA.widen(i)
			words, weight = words+1, weight+a[i].weight
			if a[i].content {
				content++
			}
		}
	}
	for j := range b {
		if s.usedB[j] == 0 && s.met[b[j].stem] == s.round+1 {
			inB.widen(j)
		}
	}
	return inA, inB, words, content, weight
}

// block marks the best local alignment among the words that are not used yet, and reports whether there was one. It begins and ends with words that
// both have, so that nothing else is looked at.
func (s *aligner) block(a, b []Word, first bool) bool {
	inA, inB, words, content, weight := s.left(a, b)
	whole := words >= len(a) && len(a) == len(b)
	if words == 0 || first && content == 0 && !whole || !first && !further(words, content, weight) {
		return false
	}
	a, b = a[inA.first:inA.end], b[inB.first:inB.end]
	usedA, usedB := s.usedA[inA.first:inA.end], s.usedB[inB.first:inB.end]
	width := len(b) + 1
	s.from = slices.Grow(s.from[:0], (len(a)+1)*width)[:(len(a)+1)*width]
	clear(s.from)
	for k := range s.scores {
		s.scores[k] = slices.Grow(s.scores[k][:0], width)[:width]
		clear(s.scores[k])
	}
	best, bestI, bestJ := int32(0), 0, 0
	before, row := s.scores[0], s.scores[1]
	for i := 1; i <= len(a); i++ {
		row[0] = 0
		if usedA[i-1] != 0 { // nothing passes through words that are used
			clear(row)
			before, row = row, before
			continue
		}
		for j := 1; j <= len(b); j++ {
			if usedB[j-1] != 0 {
				row[j] = 0
				continue
			}
			score, from := before[j-1]+scoreChanged, fromBoth
			if a[i-1].stem == b[j-1].stem {
				score = before[j-1] + min(a[i-1].weight, b[j-1].weight)
			}
			if v := before[j] + scoreGap; v > score {
				score, from = v, fromA
			}
			if v := row[j-1] + scoreGap; v > score {
				score, from = v, fromB
			}
			if score <= 0 {
				row[j] = 0
				continue
			}
			row[j], s.from[i*width+j] = score, from
			if score > best {
				best, bestI, bestJ = score, i, j
			}
		}
		before, row = row, before
	}
	if best == 0 || !first && best < leastBlock {
		return false
	}
	if words, content = s.trace(a, b, bestI, bestJ, nil); first && content == 0 && (!whole || words < len(a)) || !first && !further(words, content, best) {
		return false
	}
	s.trace(a, b, bestI, bestJ, func(i, j int) { usedA[i], usedB[j] = j+inB.first+1, i+inA.first+1 })
	return true
}

// further reports whether shared words may be a further block: function words alone are one when they are four or more, three words with a content
// word among them, and two of weight. In the first block function words alone count when they are all that both have, and a single content word does.
func further(words, content int, score int32) bool {
	return score >= leastBlock && (words >= 4 || content > 0 && (words == 3 || words == 2 && score >= leastContent))
}

// trace walks back along the block that ends at i, j, and counts the words that both have there, and those of content.
func (s *aligner) trace(a, b []Word, i, j int, visit func(i, j int)) (words, content int) {
	width := len(b) + 1
	for s.from[i*width+j] != fromNothing {
		switch s.from[i*width+j] {
		case fromBoth:
			i, j = i-1, j-1
			if a[i].stem != b[j].stem {
				continue
			}
			if words++; a[i].content {
				content++
			}
			if visit != nil {
				visit(i, j)
			}
		case fromA:
			i--
		default:
			j--
		}
	}
	return words, content
}

// singles pairs content words that both passages hold near what they share.
func (s *aligner) singles(a, b []Word) {
	for i := range a {
		if s.usedA[i] != 0 || !a[i].content {
			continue
		}
		for j := range b {
			if s.usedB[j] == 0 && a[i].stem == b[j].stem && s.near(i, j) {
				s.usedA[i], s.usedB[j] = j+1, i+1
				break
			}
		}
	}
}

// near reports whether words i and j stand near two words that are paired.
func (s *aligner) near(i, j int) bool {
	for k := max(0, i-nearbyWords); k <= min(i+nearbyWords, len(s.usedA)-1); k++ {
		if at := s.usedA[k] - 1; at >= 0 && at-j <= nearbyWords && j-at <= nearbyWords {
			return true
		}
	}
	return false
}

func (s *aligner) result(a, b []Word) alignment {
	var m alignment
	run, runWeight := 0, int32(0)
	for i, j := range s.usedA {
		if j == 0 {
			continue
		}
		j--
		if n := len(m.pairs); n == 0 || m.pairs[n-1] != (pair{i - 1, j - 1}) {
			run, runWeight = 0, 0
		}
		m.pairs = append(m.pairs, pair{i, j})
		weight := min(a[i].weight, b[j].weight)
		run, runWeight = run+1, runWeight+weight
		m.run = max(m.run, run)
		if runWeight > m.runWeight {
			m.runWeight, m.last = runWeight, pair{i, j}
		}
		m.weight += weight
		if a[i].content {
			m.content++
		}
	}
	return m
}
