package lang

// Table is a short list of words and what is known of each. Rules ask it of every word of a text, and few are in it: nearly all are told
// from those by their outline, and never hashed.
type Table[V any] struct {
	words    map[string]V
	outlines [1 << outlineBits / 64]uint64 // a bit for each that a word of the table has
}

// NewTable returns the table of words, which nobody may change from then on.
func NewTable[V any](words map[string]V) *Table[V] {
	t := &Table[V]{words: words}
	for w := range words {
		o := outline(w)
		t.outlines[o/64] |= 1 << (o % 64)
	}
	return t
}

// Of returns what is known of a word, the zero value of one that the table does not have.
func (t *Table[V]) Of(word string) V {
	v, _ := t.Find(word)
	return v
}

// Find is Of, and reports whether the table has the word.
func (t *Table[V]) Find(word string) (v V, ok bool) {
	if o := outline(word); t.outlines[o/64]>>(o%64)&1 != 0 {
		v, ok = t.words[word]
	}
	return v, ok
}

// outlineBits is the size of an outline: five bits of the first byte, three of the last, four for the length.
const outlineBits = 12

// outline is the first and last letter of a word and its length, as far as they fit in a few bits.
func outline(word string) uint32 {
	n := len(word)
	if n == 0 {
		return 0
	}
	return uint32(word[0]&31)<<7 | uint32(word[n-1]&7)<<4 | uint32(min(n, 15))
}
