package text

// Span is a half-open byte range [Start, End) of one text. Both ends lie on rune borders.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Of returns the bytes of text that s covers: the evidence.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains reports whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Token is one word, number or punctuation mark at its place in a text. There are many, so its offsets are kept in 32 bits.
type Token struct {
	start, end uint32
	Type       uint32 // index into the Vocab: every occurrence of the same surface form shares it
	Flags      Flags
}

// Start is the byte of the text that the token begins at.
func (t Token) Start() int { return int(t.start) }

// End is the byte behind the last one of the token.
func (t Token) End() int { return int(t.end) }

// Span are the bytes that the token covers.
func (t Token) Span() Span { return Span{int(t.start), int(t.end)} }

// Len is the number of bytes that the token covers.
func (t Token) Len() int { return int(t.end - t.start) }

// Of returns the bytes of text that the token covers.
func (t Token) Of(text string) string { return text[t.start:t.end] }

// IsTerm reports whether a token can be a term of the vocabulary of a corpus: a word of two bytes or more that is not a function word.
func (t Token) IsTerm() bool { return t.Flags&(Word|StopWord) == Word && t.Len() > 1 }

// IsName reports whether a token looks like part of a name: a word with a capital within its sentence that is not a function word.
func (t Token) IsName() bool { return t.Flags&(Word|Capital|SentenceStart|StopWord) == Word|Capital }

// Flags say what a token is and how it stands in the text. The flags up to Negator belong to the surface form; the rest
// belong to the occurrence.
type Flags uint16

const (
	// Word, Number and Punct are the kinds; exactly one is set.
	Word   Flags = 1 << iota // letters, with inner apostrophes, hyphens and abbreviation points: O’Brien’s, e-mail, U.S.
	Number                   // starts with a digit: 1,000  3.5  90th  2024-25
	Punct                    // a mark, a symbol, a run of points or hyphens, or a URL

	Capital    // the first letter is upper case
	AllCaps    // two or more letters, all of them upper case
	Possessive // ends in a possessive ’s
	StopWord   // a function word
	Title      // an abbreviation that a name follows, or in lower case a number, so its point ends no sentence: Mr, Sen, p
	Abbrev     // an abbreviation that may also end a sentence: Inc, Jr, a.m.
	Dotted     // carries its own final point: U.S.  p.m.
	Negator    // not, never, no, without, isn't …

	SentenceStart  // first token of a sentence
	LineStart      // first token after a line break, or of the text
	ParagraphStart // first token of a paragraph
	SpaceBefore    // white space, or the start of the text, stands before it
)

// Is reports whether any flag of m is set.
func (f Flags) Is(m Flags) bool { return f&m != 0 }

// Sentence is a half-open run of tokens.
type Sentence struct{ First, End int }

// Span returns the bytes from the first token of s to its last.
func (s Sentence) Span(tokens []Token) Span {
	return Span{tokens[s.First].Start(), tokens[s.End-1].End()}
}

// The types of single ASCII characters are the characters themselves, so code may compare Token.Type with '"'. The marks
// below follow them; every Vocab knows them by the same ids.
const (
	LeftDouble      uint32 = 128 + iota // “
	RightDouble                         // ”
	LeftSingle                          // ‘
	RightSingle                         // ’
	LowDouble                           // „
	LowSingle                           // ‚
	LeftGuillemet                       // «
	RightGuillemet                      // »
	leftAngle                           // ‹
	RightAngle                          // ›
	EmDash                              // —
	EnDash                              // –
	Ellipsis                            // …
	Points                              // ...
	DoubleHyphen                        // --
	danda                               // । stops of scripts without capitals, from here to arabicStop
	wideStop                            // 。
	wideQuestion                        // ？
	wideExclamation                     // ！
	arabicQuestion                      // ؟
	arabicStop                          // ۔
	firstWord                           // the first type that is not fixed
)

var fixedMarks = [...]string{"“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "—", "–", "…", "...", "--", "।", "。", "？", "！", "؟", "۔"}
