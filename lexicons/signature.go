package lexicons

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"tellings/corpus/text"
)

// glance is what the inner loop needs of a type, small enough for the hot ones to stay in the cache.
type glance struct {
	sig    *signature // nil where the lists know nothing of the type
	symbol uint32     // the one phrase symbol of the type; none, or several where the signature must be asked
	start  uint32     // trie node behind that symbol at the beginning of a phrase; 0 = none
}

// joints are the marks that do not end a phrase when no space stands before them: 24/7, ‘fake’ news, us vs. them. A full
// stop that ends a sentence is followed by a sentence start, and that does.
const joints = "-'’‘‐‑/."

const (
	none    = ^uint32(0)
	several = none - 1
)

// signature is what the lists know of a type.
type signature struct {
	hits    []hit      // matches of the type alone: by feature, one each
	parts   [][]uint32 // per hyphenated part the phrase symbols it can stand for: the word, then prefixes, longest first
	begins  bool       // a phrase may begin with it
	through bool       // one of joints: a phrase goes on behind it
}

type hit struct {
	entry   uint32
	list    uint16
	feature uint16
	weight  int32
}

// learn looks a type up in the lists.
func (m *Matcher) learn(typ uint32) glance {
	sig := m.signature(m.vocab.Type(typ))
	g := glance{symbol: none}
	if sig.hits == nil && sig.parts == nil && !sig.through {
		return g
	}
	g.sig = &sig
	if sig.parts != nil {
		g.symbol = several
		sig.begins = slices.ContainsFunc(sig.parts[0], func(symbol uint32) bool { return m.trie.next(0, symbol) != 0 })
	}
	if len(sig.parts) == 1 && len(sig.parts[0]) == 1 {
		g.symbol = sig.parts[0][0]
		g.start = m.trie.next(0, g.symbol)
	}
	return g
}

// signature finds all that the lists know of a type. The most specific entry of a feature wins: the word itself, then the
// longest prefix, then patterns.
func (m *Matcher) signature(t *text.Type) signature {
	if t.Flags.Is(text.Punct) {
		return signature{through: strings.Contains(joints, t.Norm) && utf8.RuneCountInString(t.Norm) == 1}
	}
	entries := m.entriesOf(nil, t.Norm)
	if joined, ok := joinHyphen(t.Norm); ok {
		entries = m.entriesOf(entries, joined)
	}
	for prefix := range m.prefixLengths.beginnings(t.Norm) {
		entries = append(entries, m.prefixes[prefix]...)
	}
	for _, p := range m.patterns {
		if len(t.Norm) >= len(p.begin)+len(p.end) && strings.HasPrefix(t.Norm, p.begin) && strings.HasSuffix(t.Norm, p.end) {
			entries = append(entries, p.entry)
		}
	}
	var sig signature
	for _, e := range entries {
		h := m.hit(e)
		if !slices.ContainsFunc(sig.hits, func(o hit) bool { return o.feature == h.feature }) {
			sig.hits = append(sig.hits, h)
		}
	}
	slices.SortFunc(sig.hits, func(a, b hit) int { return cmp.Compare(a.feature, b.feature) })
	sig.parts = m.parts(t.Norm)
	return sig
}

// entriesOf appends the entries of one word to dst, in the order of the lists.
func (m *Matcher) entriesOf(dst []uint32, word string) []uint32 {
	for at := m.words[word]; at != 0; at = m.links[at].next {
		dst = append(dst, m.links[at].entry)
	}
	return dst
}

// parts lists the phrase symbols of a normal form, part by part, or nil when one part occurs in no phrase.
func (m *Matcher) parts(norm string) [][]uint32 {
	var parts [][]uint32
	for part := range strings.SplitSeq(norm, "-") {
		var symbols []uint32
		if id, ok := m.symbols[part]; ok {
			symbols = append(symbols, id)
		}
		for prefix := range m.phraseLengths.beginnings(part) {
			if id, ok := m.prefixSymbols[prefix]; ok {
				symbols = append(symbols, id)
			}
		}
		if symbols == nil {
			return nil
		}
		parts = append(parts, symbols)
	}
	return parts
}

func (m *Matcher) hit(entry uint32) hit {
	c := m.entries[entry]
	return hit{entry, c.list, c.feature, c.weight}
}

// lengths are those that prefixes have, by their first byte, from long to short.
type lengths struct {
	of    [256][]int
	pairs [1 << 16 / 64]uint64 // a bit for each two bytes that a prefix of more than one begins with
	short bool                 // a prefix has one byte
}

func (l *lengths) add(prefix string) {
	if prefix == "" {
		return
	}
	if len(prefix) == 1 {
		l.short = true
	} else {
		p := pairOf(prefix)
		l.pairs[p/64] |= 1 << (p % 64)
	}
	of := &l.of[prefix[0]]
	if at, known := slices.BinarySearchFunc(*of, len(prefix), func(n, want int) int { return want - n }); !known {
		*of = slices.Insert(*of, at, len(prefix))
	}
}

// pairOf is what the first two bytes of a word are in pairs.
func pairOf(word string) uint32 { return uint32(word[0])<<8 | uint32(word[1]) }

// beginnings yields those of a word that may be one of the prefixes.
func (l *lengths) beginnings(word string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if len(word) < 2 && !l.short || len(word) == 0 {
			return
		}
		if !l.short {
			if p := pairOf(word); l.pairs[p/64]>>(p%64)&1 == 0 {
				return
			}
		}
		for _, n := range l.of[word[0]] {
			if n <= len(word) && !yield(word[:n]) {
				return
			}
		}
	}
}
