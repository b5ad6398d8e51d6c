package tone

import (
	"tellings/corpus/text"
	"tellings/features"
)

// zone is where a word or a turn stands by a target. A turn is the very words next to the target; names in it count as one and
// the same, so that it is a frame that many targets stand in: “accused ^”, “^ 's failure to”.
type zone uint8

const (
	rightBefore zone = iota // a word at most nextTo tokens before
	rightBehind             // at most nextTo tokens behind
	fartherOff              // farther away, at most around tokens
	affirmed                // at most around tokens away, not negated
	negated                 // the same, negated
	before1                 // the turn of one word before
	before2
	before3
	behind1 // the turn of one word behind
	behind2
	behind3
	between // one word on either side
	zones
)

// wordZones is how many zones are of words; turns have the rest.
const wordZones = before1

var zoneNames = [zones]string{"before", "behind", "around", "near", "negated",
	"1 before", "2 before", "3 before", "1 behind", "2 behind", "3 behind", "1 before and behind"}

const (
	nextTo = 4
	around = 12
	turn   = 3 // the longest turn
)

// eachWord yields the words around a target with two zones: that of their side, and affirmed or Negated; names are none.
func (x *Extractor) eachWord(t *target, yield func(i int, side, held zone)) {
	for i := max(t.First, t.from-around); i < min(t.End, t.to+around); i++ {
		token := x.d.Tokens[i]
		if i >= t.from && i < t.to || !token.Flags.Is(text.Word) || token.IsName() {
			continue
		}
		side, held := fartherOff, affirmed
		switch {
		case i >= t.to && i < t.to+nextTo:
			side = rightBehind
		case i < t.from && i >= t.from-nextTo:
			side = rightBefore
		}
		if x.negated(i) {
			held = negated
		}
		yield(i, side, held)
	}
}

// negated reports whether token i of the sentence read last is.
func (x *Extractor) negated(i int) bool {
	return x.sentence.negators > 0 && features.Negated(x.vocab, x.d.Tokens, x.d.Sentences[x.sentence.number].First, i)
}

// eachTurn yields the turns next to a target, as tokens.
func (x *Extractor) eachTurn(t *target, yield func(z zone, tokens []int)) {
	tokens := x.turn[:]
	for n := 1; n <= turn && t.from-n >= t.First; n++ {
		for i := range n {
			tokens[i] = t.from - n + i
		}
		yield(before1+zone(n-1), tokens[:n])
	}
	for n := 1; n <= turn && t.to+n <= t.End; n++ {
		for i := range n {
			tokens[i] = t.to + i
		}
		yield(behind1+zone(n-1), tokens[:n])
	}
	if t.from > t.First && t.to < t.End {
		tokens[0], tokens[1] = t.from-1, t.to
		yield(between, tokens[:2])
	}
}

// inTurn is what a token counts as in a turn: ^ is a name, 0 a number.
func inTurn(t text.Token, norm string) string {
	switch {
	case t.IsName():
		return "^"
	case t.Flags.Is(text.Number):
		return "0"
	}
	return norm
}
