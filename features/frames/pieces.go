package frames

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sugarme/tokenizer/model"
	"github.com/sugarme/tokenizer/model/wordpiece"
)

// pieces cuts words into subwords, the longest known piece first (WordPiece, Schuster & Nakajima 2012), by sugarme/tokenizer. Its
// vocabulary is learned from the words of the passages by merging the most frequent neighbours (byte pair encoding, Sennrich, Haddow
// & Birch 2016). sugarme's own trainers write to standard output and do not give the same vocabulary twice, so the merging is here.
type pieces struct {
	vocabulary []string // sorted; pieces that continue a word begin with ##
	model      wordpiece.WordPiece
}

const (
	unknownPiece = "[UNK]"
	continued    = "##"
	pieceWord    = 100 // letters from which on a word is not cut
)

// newPieces makes the tokenizer of a vocabulary.
func newPieces(vocabulary []string) *pieces {
	ids := model.Vocab{unknownPiece: 0}
	for i, p := range vocabulary {
		ids[p] = i + 1
	}
	return &pieces{vocabulary, wordpiece.NewWordPieceBuilder().Vocab(&ids).UnkToken(unknownPiece).MaxInputCharsPerWord(pieceWord).Build()}
}

// cut returns the pieces of a word, none for one that the vocabulary has no letters for.
func (p *pieces) cut(word string) ([]string, error) {
	if len(p.vocabulary) == 0 || word == "" || len(word) > pieceWord {
		return nil, nil
	}
	tokens, err := p.model.Tokenize(word)
	if err != nil {
		return nil, fmt.Errorf("cutting %q into subwords: %w", word, err)
	}
	found := make([]string, 0, len(tokens))
	for _, t := range tokens {
		if t.Value == unknownPiece {
			return nil, nil
		}
		found = append(found, t.Value)
	}
	return found, nil
}

// fill counts the pieces of the words of a bag.
func (p *pieces) fill(b *Bag) error {
	clear(b.counts[pieceBlock])
	var failed error
	b.single(func(word string, n int) {
		cut, err := p.cut(word)
		if err != nil {
			failed = err
		}
		for _, piece := range cut {
			b.counts[pieceBlock][piece] += n
		}
	})
	return failed
}

const (
	mostMerges  = 2000
	leastMerged = 3 // times that a pair must stand to be merged
)

// learnPieces merges the most frequent pair of neighbours in the words of the bags, again and again; of equals the first in order.
func learnPieces(bags []*Bag) *pieces {
	counts := map[string]int{}
	for _, b := range bags {
		b.single(func(word string, n int) { counts[word] += n })
	}
	type cut struct {
		parts []string
		n     int
	}
	var words []cut
	known := map[string]bool{}
	for word, n := range counts {
		var parts []string
		for i, r := range []rune(word) {
			part := string(r)
			if i > 0 {
				part = continued + part
			}
			parts = append(parts, part)
			known[part] = true
		}
		words = append(words, cut{parts, n})
	}
	type pair struct{ left, right string }
	pairs := map[pair]int{}
	where := map[pair]map[int]bool{}
	count := func(at, sign int) {
		parts := words[at].parts
		for i := 1; i < len(parts); i++ {
			p := pair{parts[i-1], parts[i]}
			pairs[p] += sign * words[at].n
			if where[p] == nil {
				where[p] = map[int]bool{}
			}
			where[p][at] = true
		}
	}
	for at := range words {
		count(at, 1)
	}
	for range mostMerges {
		best, top := pair{}, leastMerged-1
		for p, n := range pairs {
			if n > top || n == top && top >= leastMerged && cmp.Or(cmp.Compare(p.left, best.left), cmp.Compare(p.right, best.right)) < 0 {
				best, top = p, n
			}
		}
		if top < leastMerged {
			break
		}
		merged := best.left + strings.TrimPrefix(best.right, continued)
		known[merged] = true
		for at := range where[best] {
			count(at, -1)
			words[at].parts = mergePair(words[at].parts, best.left, best.right, merged)
			count(at, 1)
		}
		delete(pairs, best)
		delete(where, best)
	}
	vocabulary := make([]string, 0, len(known))
	for p := range known {
		vocabulary = append(vocabulary, p)
	}
	slices.Sort(vocabulary)
	return newPieces(vocabulary)
}

// mergePair returns parts with every left that stands before right made one.
func mergePair(parts []string, left, right, merged string) []string {
	var out []string
	for i := 0; i < len(parts); i++ {
		if i+1 < len(parts) && parts[i] == left && parts[i+1] == right {
			out = append(out, merged)
			i++
			continue
		}
		out = append(out, parts[i])
	}
	return out
}
