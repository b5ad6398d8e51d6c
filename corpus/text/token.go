package text

// Span is a half-open byte range [Start, End) of one text. Both ends lie on rune borders.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Of returns the bytes of text that s covers: the evidence.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains tells whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps tells whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Token is one word, number or punctuation mark at its place in a text.
type Token struct {
	Span
	Type  uint32 // index into the Vocab: every occurrence of the same surface form shares it
	Flags Flags
}

// Flags say what a token is and how it stands in the text. The kind (Word, Number or Punct; exactly one is set),
// Capital, AllCaps, Possessive and StopWord belong to the surface form; the rest belong to the occurrence.
type Flags uint16

const (
	Word       Flags = 1 << iota // a word: letters, with inner apostrophes, hyphens and abbreviation points
	Number                       // starts with a digit: 1,000  3.5  90th  2024-25
	Punct                        // one mark of punctuation or one symbol
	Capital                      // first letter is upper case
	AllCaps                      // two or more letters, all upper case
	Possessive                   // ends in ’s or s’ as a possessive
	StopWord                     // a function word
	SentenceStart                // first token of a sentence
	LineStart                    // first token after a line break (or of the text)
	ParagraphStart               // first token of a paragraph
	SpaceBefore                  // white space, or the start of the text, stands before it
)

// Is tells whether any flag of m is set.
func (f Flags) Is(m Flags) bool { return f&m != 0 }

// Sentence is a run of tokens, half-open.
type Sentence struct{ First, End int }
