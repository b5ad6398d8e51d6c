package lang

// Table is a short list of words and what is known of each. Rules ask it of every word of a text, and few are in it: most are told
// from those by first letter and length, and never hashed.
type Table[V any] struct {
	words  map[string]V
	starts [32]uint64 // by the low bits of the first byte: a bit for each length that a word of the table has
}

// NewTable returns the table of words, which nobody may change from then on.
func NewTable[V any](words map[string]V) *Table[V] {
	t := &Table[V]{words: words}
	for w := range words {
		start, length := outline(w)
		t.starts[start] |= length
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
	if start, length := outline(word); t.starts[start]&length != 0 {
		v, ok = t.words[word]
	}
	return v, ok
}

// outline is the first letter of a word, and its length as a bit; the last stands for all that are longer.
func outline(word string) (start byte, length uint64) {
	if word == "" {
		return 0, 1
	}
	return word[0] & 31, 1 << min(len(word), 63)
}
