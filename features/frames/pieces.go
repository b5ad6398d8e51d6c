package frames

import (
	"slices"

	"github.com/sugarme/tokenizer/model"
	"github.com/sugarme/tokenizer/model/wordpiece"
)

// pieces cuts words into subwords, the longest known piece first (WordPiece, Schuster & Nakajima 2012), by sugarme/tokenizer. Its
// vocabulary is learned from the words of the passages: see learnPieces.
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
func (p *pieces) cut(word string) []string {
	if len(p.vocabulary) == 0 || len(word) > pieceWord {
		return nil
	}
	tokens, err := p.model.Tokenize(word)
	if err != nil || len(tokens) == 1 && tokens[0].Value == unknownPiece { // the only error is that of a vocabulary without an unknown piece
		return nil
	}
	found := make([]string, len(tokens))
	for i, t := range tokens {
		found[i] = t.Value
	}
	slices.Sort(found)
	return found
}
