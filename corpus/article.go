package corpus

import (
	"time"

	"tellings/corpus/text"
)

// Article is one news article as read: metadata, the decoded text, and marks on its parts.
type Article struct {
	ID      string
	Outlet  string
	Event   string // empty when the input names none
	Title   string
	URL     string
	Author  string
	Section string
	Label   string    // what a coder said of the article, for training; only when its column is named (--columns label=NAME)
	Target  text.Span // who or what a record is about, in bytes of Text; zero when it does not say (columns target_from and target_to)
	Date    time.Time // zero when unknown
	Group   string    // of its outlet, by the table of outlets or a column of its own: a leaning, a country
	CutOff  bool      // the input holds only the beginning of the article

	Text   string // valid UTF-8, fixed once read; every byte offset in the program refers to it
	Parts  []Part // in order, without overlap; together they cover every byte that is not line break or white space
	Origin string // "file" or "file:line", for messages

	whole string // Title and Text as one string where they lie so in memory, see Whole
}

// Part is one paragraph of an article and what it is. Parts mark; they never cut.
type Part struct {
	text.Span
	Kind PartKind
}

// PartKind says what a paragraph is.
type PartKind uint8

const (
	Body        PartKind = iota // running text
	Headline                    // the headline, where it stands in the text
	Subhead                     // a short line between paragraphs
	Lead                        // the first paragraph of running text
	Caption                     // the words under a picture
	Boilerplate                 // navigation, disclaimers, "RELATED STORY |", "The post … appeared first on …"
	Duplicate                   // a paragraph that already stood earlier in the article
)

// Counted reports whether a part of this kind is the outlet's telling: boilerplate and duplicates are not.
func (k PartKind) Counted() bool { return k != Boilerplate && k != Duplicate }

var partNames = [...]string{"body", "headline", "subhead", "lead", "caption", "boilerplate", "duplicate"}

// String returns the name that the tables use.
func (k PartKind) String() string { return partNames[k] }

// Reject is a record or value that was skipped, or something else that the user must know of the reading, for rejects.csv.
type Reject struct {
	Origin string // file:line
	Column string // the column or field at fault, empty for the whole record
	Reason string // what was expected and what to do
	Note   bool   // nothing is lost: Reason says how something was understood
}
