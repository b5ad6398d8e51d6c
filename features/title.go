package features

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
)

// Title is the headline of a Document: a run of its sentences, with the tokens that are theirs. It is the title of the article, which is
// read before its text, or, where the text holds the title, that line of the text. The zero Title is that of a document without one.
type Title struct {
	First, End int  // sentences, half-open: indexes into Document.Sentences
	From, To   int  // tokens, half-open: indexes into Document.Tokens
	Apart      bool // it stands before the article's text, in the field title
}

// Has reports whether a sentence is of the headline.
func (t Title) Has(sentence int) bool { return t.First <= sentence && sentence < t.End }

// Empty reports whether there is no headline.
func (t Title) Empty() bool { return t.First == t.End }

// newTitle finds the headline among the parts of the sentences. The article's text begins at byte head.
func newTitle(s *text.Segmented, parts []corpus.PartKind, head int) Title {
	first := slices.Index(parts, corpus.Headline)
	if first < 0 {
		return Title{}
	}
	end := first + 1
	for end < len(parts) && parts[end] == corpus.Headline {
		end++
	}
	from := s.Sentences[first].First
	return Title{First: first, End: end, From: from, To: s.Sentences[end-1].End, Apart: s.Tokens[from].Start() < head}
}
