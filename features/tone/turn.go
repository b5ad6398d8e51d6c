package tone

import (
	"strings"
	"sync"

	"tellings/lexicons"
)

// tones is what a WordTable says of words and turns, by numbers of words, so that no text is put together or searched for while scoring.
type tones struct {
	word   map[string]uint32          // the number of a word, from 1
	words  [][wordZones]wordTone      // by number
	inTurn map[string]uint32          // the number of a word of a turn, from 1
	turns  [zones]map[uint64]wordTone // by the numbers of their words
	name   uint32                     // of ^
}

// wordBits is how many bits of a key number a word; a turn of three fits into 64.
const wordBits = 21

func newTones(t *WordTable) *tones {
	s := &tones{word: map[string]uint32{}, inTurn: map[string]uint32{}, words: make([][wordZones]wordTone, 1)}
	for z := wordZones; z < zones; z++ {
		s.turns[z] = map[uint64]wordTone{}
	}
	t.each(func(z zone, term string, c []int32) {
		if z < wordZones {
			n := numberOf(s.word, term)
			if int(n) == len(s.words) {
				s.words = append(s.words, [wordZones]wordTone{})
			}
			s.words[n][z] = t.tone(z, c)
			return
		}
		key := uint64(0)
		for word := range strings.SplitSeq(term, " ") {
			key = key<<wordBits | uint64(numberOf(s.inTurn, word))
		}
		s.turns[z][key] = t.tone(z, c)
	})
	s.name = s.inTurn["^"]
	return s
}

// numberOf numbers a word.
func numberOf(numbers map[string]uint32, word string) uint32 {
	n := numbers[word]
	if n == 0 {
		n = uint32(len(numbers) + 1)
		numbers[word] = n
	}
	return n
}

// shippedTones are those of the table that ships with the program. It is read once; nobody may change them.
var shippedTones = sync.OnceValues(func() (*tones, error) {
	content, err := lexicons.Unpack("words.tsv.zst", words)
	if err != nil {
		return nil, err
	}
	t, err := readWords("words.tsv", content)
	if err != nil {
		return nil, err
	}
	return newTones(t), nil
})

// turnTone is what the table says of a turn. A word that stands in no turn has the number 0.
func (x *Extractor) turnTone(z zone, tokens []int) wordTone {
	key := uint64(0)
	for _, i := range tokens {
		n := x.kinds.Of(x.d.Tokens[i].Type).turn
		if x.d.Tokens[i].IsName() {
			n = x.tones.name
		}
		if n == 0 {
			return wordTone{}
		}
		key = key<<wordBits | uint64(n)
	}
	return x.tones.turns[z][key]
}
