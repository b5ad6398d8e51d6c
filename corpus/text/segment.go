package text

import (
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"
	"unicode"
	"unicode/utf8"
)

// Segmented is one text cut into tokens and sentences. A Segmenter reuses its slices when it is passed in again.
type Segmented struct {
	Tokens    []Token
	Sentences []Sentence
}

// Segmenter cuts texts into tokens. It keeps a table of the forms it has met, so a second text of the same language is
// cut without an allocation. It is for one goroutine; any number may share a Vocab.
type Segmenter struct {
	vocab *Vocab
	ascii [128]form       // single characters
	table []entry         // forms of up to 16 bytes, open addressing
	used  int             // entries in table
	seed  uint64          // so that no text can be made whose words all collide
	long  map[string]form // longer forms
	met   []uint32        // by type: 1 + its number in the text that is being encoded, 0 between texts
	forms []sized         // by number, of the text that is being decoded
}

// form is what a token takes over from its type.
type form struct {
	id    uint32
	flags Flags
}

// entry is a form keyed by its bytes: two words of 8 bytes, zero-padded, and the length. Length 0 marks a free entry.
type entry struct {
	lo, hi uint64
	form
	length uint16
}

const inlineKey = 16

// NewSegmenter returns a Segmenter that numbers its types in v.
func NewSegmenter(v *Vocab) *Segmenter {
	s := &Segmenter{vocab: v, table: make([]entry, 1<<12), seed: rand.Uint64() | 1, long: make(map[string]form)}
	for c := range s.ascii {
		s.ascii[c] = form{uint32(c), v.Type(uint32(c)).Flags}
	}
	return s
}

// bytesPerToken is a little less than in English news, so that the memory for the tokens seldom grows while a text is cut.
const bytesPerToken = 5

// Segment cuts text, which must be valid UTF-8, into out. paragraphs are the byte offsets at which paragraphs start, in
// order; nil means that every line is a paragraph. Sentences end with their paragraph. What lies behind the first 4 GiB is not cut.
func (s *Segmenter) Segment(text string, paragraphs []int, out *Segmented) {
	out.Tokens = s.tokens(text[:min(uint64(len(text)), math.MaxUint32)], paragraphs, slices.Grow(out.Tokens[:0], len(text)/bytesPerToken))
	out.Sentences = s.sentences(out.Tokens, out.Sentences[:0])
}

// class tells what a byte can start.
type class uint8

const (
	mark class = iota // punctuation, symbols, control characters
	space
	newline
	letter
	digit
	high // a byte of a character beyond ASCII
)

var classes = func() (c [256]class) {
	for b := range c {
		switch {
		case b >= utf8.RuneSelf:
			c[b] = high
		case b == '\n' || b == '\r':
			c[b] = newline
		case b == ' ' || b == '\t' || b == '\v' || b == '\f':
			c[b] = space
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			c[b] = letter
		case b >= '0' && b <= '9':
			c[b] = digit
		}
	}
	return
}()

// tokens is the single pass over the bytes. Plain ASCII words, four fifths of English text, never leave its inner loop.
func (s *Segmenter) tokens(text string, paragraphs []int, dst []Token) []Token {
	gap := SpaceBefore | LineStart | ParagraphStart
	for i := 0; i < len(text); {
		start := i
		switch classes[text[i]] {
		case space:
			gap |= SpaceBefore
			i++
			continue
		case newline:
			gap |= SpaceBefore | LineStart
			if paragraphs == nil {
				gap |= ParagraphStart
			}
			i++
			continue
		case letter:
			for i++; i < len(text) && classes[text[i]] == letter; i++ {
			}
			if i < len(text) && classes[text[i]] != space && continues(text, i) {
				i = wordEnd(text, start, i)
			}
		case digit:
			i = wordEnd(text, start, i+1)
		case mark:
			i = markEnd(text, i)
		case high:
			r, size := utf8.DecodeRuneInString(text[i:])
			i += size
			switch {
			case isSpace(r):
				gap |= SpaceBefore
				continue
			case r == '\u2028' || r == '\u2029' || r == '\u0085':
				gap |= SpaceBefore | LineStart
				continue
			case isIdeograph(r): // a word of its own
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				i = wordEnd(text, start, i)
			}
		}
		for len(paragraphs) > 0 && start >= paragraphs[0] {
			gap |= ParagraphStart
			paragraphs = paragraphs[1:]
		}
		f := s.form(text, start, i)
		dst = append(dst, Token{uint32(start), uint32(i), f.id, f.flags | gap})
		gap = 0
	}
	return dst
}

// form finds the form text[start:end].
func (s *Segmenter) form(text string, start, end int) form {
	switch n := end - start; {
	case n == 1 && text[start] < utf8.RuneSelf:
		return s.ascii[text[start]]
	case n <= inlineKey:
		return s.lookup(text, start, n)
	default:
		return s.lookupLong(text[start:end])
	}
}

// lookup finds the form text[start:start+n], n ≤ 16, and asks the Vocab for one it has not met.
func (s *Segmenter) lookup(text string, start, n int) form {
	var lo, hi uint64
	if start+inlineKey <= len(text) {
		lo, hi = load(text, start), load(text, start+8)
		if n <= 8 {
			lo, hi = lo&(1<<(8*n)-1), 0 // a shift by 64 yields 0, and 0-1 is all ones
		} else {
			hi &= 1<<(8*(n-8)) - 1
		}
	} else {
		lo, hi = loadShort(text[start : start+n])
	}
	at := s.home(lo, hi, n)
	for {
		e := &s.table[at]
		if e.lo == lo && e.hi == hi && int(e.length) == n {
			return e.form
		}
		if e.length == 0 {
			break
		}
		at = (at + 1) & uint64(len(s.table)-1)
	}
	f := s.ask(text[start : start+n])
	s.table[at] = entry{lo, hi, f, uint16(n)}
	if s.used++; s.used*2 > len(s.table) {
		s.grow()
	}
	return f
}

// home is the place in the table where the search for a key starts: the folded product of Wyhash.
func (s *Segmenter) home(lo, hi uint64, n int) uint64 {
	a, b := bits.Mul64(lo^s.seed, hi^(0x9e3779b97f4a7c15+uint64(n)))
	c, d := bits.Mul64(a^b^lo, s.seed)
	return (c ^ d) & uint64(len(s.table)-1)
}

func (s *Segmenter) grow() {
	old := s.table
	s.table = make([]entry, 2*len(old))
	for _, e := range old {
		if e.length == 0 {
			continue
		}
		at := s.home(e.lo, e.hi, int(e.length))
		for s.table[at].length != 0 {
			at = (at + 1) & uint64(len(s.table)-1)
		}
		s.table[at] = e
	}
}

func (s *Segmenter) lookupLong(surface string) form {
	f, ok := s.long[surface]
	if !ok {
		f = s.ask(surface)
		s.long[s.vocab.Type(f.id).Surface] = f
	}
	return f
}

func (s *Segmenter) ask(surface string) form {
	id := s.vocab.Intern(surface)
	return form{id, s.vocab.Type(id).Flags}
}

// load reads 8 bytes of text at i; the compiler makes it one instruction.
func load(t string, i int) uint64 {
	t = t[i : i+8]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}

// loadShort does the same for up to 16 bytes at the end of a text.
func loadShort(t string) (lo, hi uint64) {
	for i := len(t) - 1; i >= 0; i-- {
		if i < 8 {
			lo = lo<<8 | uint64(t[i])
		} else {
			hi = hi<<8 | uint64(t[i])
		}
	}
	return lo, hi
}
