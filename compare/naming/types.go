package naming

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/lexicons"
)

// Tellings is the articles of one event, what Find looks at. It must not be changed meanwhile.
type Tellings struct {
	Articles []Article
	Vocab    *text.Vocab
	Matcher  *lexicons.Matcher
	Lists    *Lists
	Members  []Member // the cast
}

// Article is one article with what its grammar says.
type Article struct {
	*features.Document
	Reading *features.Reading
	Cast    []int32 // the member that each actor of the Reading is, or -1
}

// Member is one actor of the cast.
type Member struct {
	Name  string
	Class mentions.Class
}

// Referent is a person, act, event or thing that the articles speak of, and every mention of it but pronouns.
type Referent struct {
	Name     string
	Kind     Kind
	Mentions []Mention // in order of article, then of place
	Parties  bool      // of an act, event or thing: it is known whose it is, or of what kind
	Definite []int     // of the same: the articles that speak of it as of one that is known, in order
	Actor    bool      // it is one of the cast
	Choice   bool      // its nouns are in a set of the list alternations and none of the list things
}

// Mention is one place where a referent is named.
type Mention struct {
	Article   int
	From, To  int // its tokens, half-open
	Head      int // the token of the noun
	Label     string
	Slant     Slant // of the noun among its alternatives
	Judging   bool  // the noun stands in a list of words that judge
	Known     bool  // as Use.Known
	Modifiers []Modifier
}

// Modifier is what is said of a referent where it is named.
type Modifier struct {
	Text     string // lower case
	Verb     string // the verb of speaking that an adverb stands by, empty of others: say, of said angrily
	From, To int    // its tokens, half-open
	Class    Class
}

// Slant is how a noun names its thing, among those that could.
type Slant uint8

const (
	NoSlant Slant = iota // the noun is in no set of alternatives
	Neutral
	Kinder
	Harsher
)

// Lean is how a noun stands in one set of alternatives.
type Lean struct {
	Set   uint16 // the number of the set; policy for what is a law for one and a ban for the other
	Slant Slant
}

// policy is the set of those nouns.
const policy = 1<<16 - 1

// Apart reports whether two nouns of these leans stand differently in some set, the first of them not neutral there.
func Apart(a, b []Lean) bool {
	return slices.ContainsFunc(a, func(x Lean) bool {
		return x.Slant > Neutral && slices.ContainsFunc(b, func(y Lean) bool { return x.Set == y.Set && x.Slant != y.Slant })
	})
}

// String is how the tables write it.
func (s Slant) String() string { return [...]string{"", "neutral", "positive", "negative"}[s] }
