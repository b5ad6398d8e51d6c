package lang

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Set is a set of words, read when it is first asked.
type Set struct {
	words func() *Table[bool]
}

// Set returns the set of a name.
func (l *Language) Set(name string) Set {
	return Set{sync.OnceValue(func() *Table[bool] {
		words := l.Words(name)
		m := make(map[string]bool, len(words))
		for _, w := range words {
			m[w] = true
		}
		return NewTable(m)
	})}
}

// Has reports whether a word is in the set.
func (s Set) Has(word string) bool { return s.words().Of(word) }

// Pairs are words that stand against each other, read when they are first asked.
type Pairs struct {
	of func() map[[2]string]bool
}

// Pairs returns the pairs of a name. An entry has one word or several on each side of a colon, approve+adopt:reject+defeat, and pairs each on one side
// with each on the other.
func (l *Language) Pairs(name string) Pairs {
	return Pairs{sync.OnceValue(func() map[[2]string]bool {
		pairs := map[[2]string]bool{}
		for _, entry := range l.Words(name) {
			left, right, _ := strings.Cut(entry, ":")
			for _, a := range strings.Fields(left) {
				for _, b := range strings.Fields(right) {
					pairs[[2]string{a, b}], pairs[[2]string{b, a}] = true, true
				}
			}
		}
		return pairs
	})}
}

// Has reports whether two words are a pair, in whichever order.
func (p Pairs) Has(a, b string) bool { return p.of()[[2]string{a, b}] }

// Bits is a class of words: one bit of a mask, or, where no word is in two sets, a number.
type Bits interface {
	~uint8 | ~uint16 | ~uint32 | ~uint64
}

// ClassTable tells the classes of words, read when it is first asked.
type ClassTable[C Bits] struct {
	of func() *Table[C]
}

// Classes gives the words of each set its class; a word in several sets gets all of theirs.
func Classes[C Bits](l *Language, sets map[string]C) ClassTable[C] {
	return ClassTable[C]{sync.OnceValue(func() *Table[C] {
		m := map[string]C{}
		for _, name := range slices.Sorted(maps.Keys(sets)) {
			for _, w := range l.Words(name) {
				m[w] |= sets[name]
			}
		}
		return NewTable(m)
	})}
}

// Of returns the classes of a word, 0 for one of none.
func (t ClassTable[C]) Of(word string) C { return t.of().Of(word) }

// Value parts a word from the number behind its colon: so:18. Without a number it is 0.
func Value(entry string) (word string, value int) {
	word, digits, _ := strings.Cut(entry, ":")
	value, _ = strconv.Atoi(digits) // a test of the reader finds slips
	return word, value
}
