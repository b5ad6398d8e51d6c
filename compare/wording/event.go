package wording

import (
	"strings"

	"tellings/compare/actors"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Event is what the words are looked for in. It is not changed.
type Event struct {
	Docs       []*features.Document // outlet by outlet
	Outlets    []int                // by document: the number of its outlet, not falling
	Analyzer   *features.Analyzer   // that extracted Docs
	Background *lexicons.BackgroundTable
	Readings   []*features.Reading // of Docs
	Cast       *actors.Cast        // whom Docs speak of
	Retold     []Retelling         // of Docs; nil: they are read anew
}

// Choice is a charged word or expression in one voice of one outlet.
type Choice struct {
	Outlet   int
	Voice    voice.Voice
	Key      string  // its words without inflection
	List     string  // that it is from
	Category string  // of the list
	Figure   string  // of a figure of speech, what it is taken from: war, fire; empty for none
	Weight   float64 // what list and degree give it, 0 to about 1.3
	News     float64 // how much its words say by the rarity of the rarest in news, about 1
	About    int32   // the actor that it is said of or beside: index into Cast.Referents, or actors.None
	Of       bool    // it is said of About: the grammar binds the two
	Does     bool    // About is the subject of it, an active verb
	Places   []Place // where the outlet says it, in order
	Others   Others
	Near     []Near // passages of other outlets that say nearly the same in words of their own; of choices in the outlet's own voice
}

// Place is where an outlet says a Choice.
type Place struct {
	Doc, Sentence int
	From, To      int  // tokens of the word itself, half-open
	First, End    int  // tokens of what is shown: the word with what it belongs to
	Bare          bool // it is one word that no marks set off
	Sure          bool // the voice is surely the outlet's: see doubt.go, retold.go
	Behind        bool // a word that tells of speech or thought stands before it in its sentence, which may be about what it belongs to
	Told          bool // it is not sure because the words before it tell of speech or thought: see retold.go
	Under         bool // what is shown stands under whether, never, denied or the like: see operator.go
	Free          bool // it is not sure because it follows what somebody said without marks: free indirect speech
}

// Others says who else has the words of a Choice.
type Others struct {
	Own    []int // outlets that have it in their own voice
	Quoted []Use // passages of other outlets between marks
	Retold []Use // passages of other outlets in their retelling of what others said
}

// Use is one passage.
type Use struct{ Doc, From, To int }

// Alone reports whether no other outlet has the words in its own voice, and, of words that are not the outlet's own, in no voice at all.
func (c *Choice) Alone() bool {
	return len(c.Others.Own) == 0 && (c.Voice == voice.Outlet || len(c.Others.Quoted)+len(c.Others.Retold) == 0)
}

// Only reports whether the claim may be made that the outlet alone says it: nobody else does in a voice that could be the outlet's.
func (c *Choice) Only() bool {
	return c.Voice == voice.Outlet && c.Alone() && len(c.Others.Retold) == 0 && c.Places[0].Sure
}

// Leaning is +1 for words that speak well of what they are said of, −1 for those that speak ill of it, 0 where the list does not say.
func (c *Choice) Leaning() float64 {
	switch {
	case strings.Contains(c.Category, "positive"):
		return 1
	case strings.Contains(c.Category, "negative"), c.Category == "contempt", c.List == "labels", c.List == "dehumanise":
		return -1
	}
	return 0
}
