package corpus

import (
	"math"
	"unicode"
	"unicode/utf8"

	"tellings/corpus/text"
)

// minDuplicate is how many letters and digits a paragraph must have to count as a duplicate: a short line may well stand twice.
const minDuplicate = 40

// seenBefore knows the paragraphs of one text by their letters and digits, whatever their case, spacing and punctuation. The first
// minDuplicate of these tell most paragraphs apart; the whole is hashed only of those that begin alike.
type seenBefore struct {
	text   string
	begins map[uint64]text.Span // the first paragraph, by the hash of how it begins
	whole  map[uint64]text.Span // the first of those that begin as another does, by the hash of all
}

// add reports whether the paragraph at span stood before, and remembers it if not.
func (b *seenBefore) add(span text.Span) bool {
	if span.Len() < minDuplicate {
		return false
	}
	start, n := hashLetters(span.Of(b.text), minDuplicate)
	if n < minDuplicate {
		return false
	}
	first, alike := b.begins[start]
	if !alike {
		b.begins[start] = span
		return false
	}
	if b.whole == nil {
		b.whole = map[uint64]text.Span{}
	}
	enter := func(p text.Span) text.Span {
		hash, _ := hashLetters(p.Of(b.text), math.MaxInt)
		if _, known := b.whole[hash]; !known {
			b.whole[hash] = p
		}
		return b.whole[hash]
	}
	enter(first)
	first = enter(span)
	return first != span && sameLetters(first.Of(b.text), span.Of(b.text)) // no paragraph is dropped because two hashes are equal
}

// folded is the lower-case letter or digit that an ASCII byte is, 0 for all other bytes.
var folded = func() (t [utf8.RuneSelf]byte) {
	for b := range t {
		switch c := byte(b); {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			t[b] = c
		case 'A' <= c && c <= 'Z':
			t[b] = c + 'a' - 'A'
		}
	}
	return t
}()

// nextLetter returns the first letter or digit of s, folded, and the place behind it; 0 at the end.
func nextLetter(s string, i int) (rune, int) {
	for i < len(s) {
		if b := s[i]; b < utf8.RuneSelf {
			i++
			if folded[b] != 0 {
				return rune(folded[b]), i
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r), i
		}
	}
	return 0, i
}

// hashLetters hashes the first letters and digits of s, up to most, eight ASCII ones at a time, and counts them.
func hashLetters(s string, most int) (hash uint64, n int) {
	const prime = 0x9E3779B97F4A7C15
	var word uint64
	for i := 0; i < len(s) && n < most; {
		var r rune
		if b := s[i]; b < utf8.RuneSelf {
			i++
			if folded[b] == 0 {
				continue
			}
			r = rune(folded[b])
		} else if r, i = nextLetter(s, i); r == 0 {
			break
		}
		word = word<<8 ^ uint64(r)
		if n++; n&7 == 0 {
			hash = (hash ^ word) * prime
			hash ^= hash >> 29
			word = 0
		}
	}
	return (hash ^ word) * prime, n
}

// sameLetters reports whether a and b are the same but for case, spacing and punctuation.
func sameLetters(a, b string) bool {
	for i, j := 0, 0; ; {
		var x, y rune
		x, i = nextLetter(a, i)
		y, j = nextLetter(b, j)
		if x != y {
			return false
		}
		if x == 0 {
			return true
		}
	}
}
