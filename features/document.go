package features

import (
	"sort"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/kept"
	"tellings/features/voice"
)

// Document is one article analysed. It is plain data and must not be changed. What is known of each token or sentence stands in columns
// beside each other; Read adds those of the grammar.
//
// It points to its article and holds no copy of it: rows of tables point there too, and when the last lens has looked at an event its
// tokens and columns can go while the rows wait for their writer.
type Document struct {
	Article *corpus.Article
	Text    string        // the title and the article's text, see corpus.Article.Whole; every offset below is one in it
	Layout  []corpus.Part // the parts of Text
	text.Segmented
	voice.Result
	Title  Title             // the headline, with sentences and tokens of its own
	Parts  []corpus.PartKind // one a sentence: the kind of part it stands in
	Hits   []Hit             // in order of Start, then from long to short, then by feature; counted parts only
	Counts Counts

	record *kept.Record // what is known of the article from earlier runs; nil without a Cache
}

// Hit is one occurrence of a lexicon entry in a counted part.
type Hit struct {
	text.Span
	From, To int    // its tokens, half-open
	Sentence int    // index into Document.Sentences
	Feature  uint16 // index into the Matcher's Features
	Entry    uint32 // see Matcher.Entry
	Weight   int32  // of the entry, in thousandths
	Voice    voice.Voice
	Negated  bool // a negator governs it: "not the worst"
}

// Counts are totals over the counted parts.
type Counts struct {
	Tokens    [3]int // words and numbers, by voice
	Sentences int
	Skipped   [2]int // bytes of parts that do not count: boilerplate, duplicates
}

// Total is the number of words and numbers in all voices.
func (c Counts) Total() int {
	return c.Tokens[voice.Outlet] + c.Tokens[voice.Quoted] + c.Tokens[voice.Attributed]
}

// Place returns where a span of Text stands: in which field of the article, and where there.
func (d *Document) Place(s text.Span) (corpus.Field, text.Span) {
	head := d.head()
	if s.Start >= head {
		return corpus.InText, text.Span{Start: s.Start - head, End: s.End - head}
	}
	title := len(d.Article.Title)
	return corpus.InTitle, text.Span{Start: min(s.Start, title), End: min(s.End, title)}
}

// head is the number of bytes of Text that stand before the article's text, see corpus.Article.Head.
func (d *Document) head() int { return len(d.Text) - len(d.Article.Text) }

// Body returns the parts and tokens of the article's text, without a title that stands before it.
func (d *Document) Body() ([]corpus.Part, []text.Token) {
	switch {
	case !d.Title.Apart:
		return d.Layout, d.Tokens
	case d.Title.To == len(d.Tokens):
		return nil, nil
	}
	return d.Layout[1:], d.Tokens[d.Title.To:]
}

// Target is the article's target as a span of Text; the zero span without one.
func (d *Document) Target() text.Span {
	if d.Article.Target.Len() == 0 {
		return text.Span{}
	}
	return d.FromText(d.Article.Target)
}

// FromText is a span of the article's text as one of Text.
func (d *Document) FromText(s text.Span) text.Span {
	return text.Span{Start: s.Start + d.head(), End: s.End + d.head()}
}

// SentenceOf returns the index of the sentence that token i belongs to.
func (d *Document) SentenceOf(i int) int {
	return sort.Search(len(d.Sentences), func(s int) bool { return d.Sentences[s].End > i })
}

// VoicesIn counts the words and numbers of a sentence by voice.
func (d *Document) VoicesIn(s text.Sentence) (n [3]int) {
	for t := s.First; t < s.End; t++ {
		if d.Tokens[t].Flags.Is(text.Word | text.Number) {
			n[d.Voices[t]]++
		}
	}
	return n
}
