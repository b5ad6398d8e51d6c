package copies

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
)

// width is the number of words in a shingle. Articles that were written apart on one event share a twentieth of their runs of three
// words but hardly any of four; with five, an editor who changes a word here and there hides more.
const width = 4

// shingles are the different runs of four words of an article, as hashes in ascending order. Runs do not cross the end of a
// sentence, so that reordered sentences keep theirs.
type shingles struct {
	Own []uint64 // outside quotation marks
	All []uint64
}

// Shingler makes shingles. It remembers the hash of every type and serves one goroutine.
type Shingler struct {
	vocab  *text.Vocab
	hashes []uint64 // by type; 0 is not yet known
	own    []uint64 // scratch
	all    []uint64
}

// NewShingler returns a Shingler for tokens of v.
func NewShingler(v *text.Vocab) *Shingler { return &Shingler{vocab: v} }

// shingles returns the shingles of an article, given the parts and tokens of its text. Boilerplate and paragraphs that occur twice have none.
func (s *Shingler) shingles(parts []corpus.Part, tokens []text.Token) shingles {
	s.scan(parts, tokens)
	return shingles{distinct(s.own), distinct(s.all)}
}

func distinct(hashes []uint64) []uint64 {
	slices.Sort(hashes)
	return slices.Clone(slices.Compact(hashes))
}

// scan fills own and all in one walk over the tokens.
func (s *Shingler) scan(parts []corpus.Part, tokens []text.Token) {
	s.own, s.all = s.own[:0], s.all[:0]
	var run [width]uint64 // the last words
	words, plain := 0, 0  // of the sentence so far; those since the last quoted one
	var open uint32       // the mark that would close the quotation, 0 outside
	p := 0
	for _, t := range tokens {
		for p < len(parts) && parts[p].End <= t.Start() {
			p++
		}
		if t.Flags.Is(text.SentenceStart) {
			words, plain = 0, 0
		}
		if t.Flags.Is(text.ParagraphStart) {
			open = 0
		}
		if p < len(parts) && !parts[p].Kind.Counted() {
			words, plain = 0, 0
			continue
		}
		if !t.Flags.Is(text.Word | text.Number) {
			if open = quotation(open, t); open != 0 {
				plain = 0
			}
			continue
		}
		copy(run[:], run[1:])
		run[width-1] = s.hash(t.Type)
		words++
		if open == 0 {
			plain++
		}
		if words < width {
			continue
		}
		h := hashOf(run[:])
		s.all = append(s.all, h)
		if plain >= width {
			s.own = append(s.own, h)
		}
	}
}

// quotation returns the mark that would close the quotation after token t. Marks are read as they stand, without the care of package
// voice: a mark misread costs the shingles of a paragraph, on both sides alike.
func quotation(open uint32, t text.Token) uint32 {
	switch {
	case open != 0 && t.Type == open:
		return 0
	case open != 0:
		return open
	case t.Type == text.LeftDouble:
		return text.RightDouble
	case t.Type == text.LeftSingle:
		return text.RightSingle
	case t.Type == '"' && t.Flags.Is(text.SpaceBefore):
		return '"'
	}
	return 0
}

// hash returns the hash of a type's normal form, so that capitals and accents make no difference, and neither does the order in which
// the vocabulary was filled.
func (s *Shingler) hash(id uint32) uint64 {
	if int(id) >= len(s.hashes) {
		s.hashes = append(s.hashes, make([]uint64, max(int(id)+1, s.vocab.Types())-len(s.hashes))...)
	}
	if s.hashes[id] == 0 {
		s.hashes[id] = max(1, text.Hash(s.vocab.Type(id).Norm))
	}
	return s.hashes[id]
}

// hashOf joins the hashes of words, each with the finalizer of SplitMix64 (Steele, Lea & Flood 2014).
func hashOf(words []uint64) uint64 {
	h := uint64(0)
	for _, w := range words {
		h = h*31 + w
		h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
		h = (h ^ h>>27) * 0x94d049bb133111eb
		h ^= h >> 31
	}
	return h
}
