package tone

import (
	"strings"
	"sync"
)

// turns looks up what a WordTable says of turns by numbers of their words, so that no text is put together while scoring.
type turns struct {
	number map[string]uint64 // of a word of a turn, from 1
	name   uint64            // of ^
	tones  [zones]map[uint64]wordTone
}

// wordBits is how many bits of a key number a word; a turn of three fits into 64.
const wordBits = 21

func newTurns(t *WordTable) *turns {
	s := &turns{number: map[string]uint64{}}
	for z := wordZones; z < zones; z++ {
		s.tones[z] = map[uint64]wordTone{}
	}
	if t.Counts == nil {
		return s
	}
	t.each(func(z zone, term string, c []int32) {
		if z < wordZones {
			return
		}
		key := uint64(0)
		for word := range strings.SplitSeq(term, " ") {
			n := s.number[word]
			if n == 0 {
				n = uint64(len(s.number) + 1)
				s.number[word] = n
			}
			key = key<<wordBits | n
		}
		s.tones[z][key] = t.tone(z, c)
	})
	s.name = s.number["^"]
	return s
}

// shippedTurns are those of Words; nobody may change them.
var shippedTurns = sync.OnceValue(func() *turns {
	t, err := wordTable()
	if err != nil {
		t = &WordTable{} // NewExtractor tells the error
	}
	return newTurns(t)
})

// turnTone is what the table says of a turn. A word that stands in no turn has the number 0.
func (x *Extractor) turnTone(z zone, tokens []int) wordTone {
	key := uint64(0)
	for _, i := range tokens {
		n := x.kinds.Of(x.d.Tokens[i].Type).turn
		if x.d.Tokens[i].IsName() {
			n = x.turns.name
		}
		if n == 0 {
			return wordTone{}
		}
		key = key<<wordBits | n
	}
	return x.turns.tones[z][key]
}
