package voice

import "tellings/corpus/text"

// Voice says who speaks a token.
type Voice uint8

const (
	Outlet     Voice = iota // the outlet itself
	Quoted                  // between quotation marks
	Attributed              // reported without marks: "Vance said that …"
)

var voiceNames = [...]string{"outlet", "quoted", "attributed"}

// String returns the name that the tables use.
func (v Voice) String() string { return voiceNames[v] }

// Kind is the form of a quotation.
type Kind uint8

const (
	Direct   Kind = iota // between marks, a clause or more
	Partial              // between marks, less than a clause, with a source
	Scare                // between marks, at most a few words, and nobody named who said them: a “durable” peace, a title, a nickname
	Indirect             // reported speech without marks
	Topic                // what somebody spoke about, a noun phrase in the outlet's own words: discussed the budget
	Attitude             // thought, wish, fear or plan, told without marks; the words are the outlet's own
)

// Kinds is how many kinds there are.
const Kinds = 6

var kindNames = [...]string{"direct", "partial", "scare", "attributed", "topic", "attitude"}

// String returns the name that the tables use.
func (k Kind) String() string { return kindNames[k] }

// Marked reports whether the words of such a quotation stand between marks.
func (k Kind) Marked() bool { return k == Direct || k == Partial || k == Scare }

// Said reports whether such a quotation is something that somebody said: between marks, or told by the outlet.
func (k Kind) Said() bool { return k == Direct || k == Partial || k == Indirect }

// Quote is one quotation or attribution. Where a reported clause holds words between marks (he said the deal was “done”)
// the whole clause is one Quote of kind Indirect and the words between marks are another within it.
type Quote struct {
	text.Span           // the content, without the outer marks
	From, To  int       // its tokens, half-open
	Kind      Kind      // the form
	Inside    bool      // it lies within another quotation; tables of quotations leave it out, or words are counted twice
	Source    Source    // who says it; zero when it is not told
	Cue       text.Span // the words that attribute, such as "said"; zero when there are none
	CueClass  int16     // index into the categories of the cue list, or -1 when there is not a cue
	CueEntry  int32     // index into the entries of the cue list, or -1: "said" and "says" share one
}

// Source is the words that name who speaks, such as "the vice president". Whom they mean is told by package mentions.
type Source struct {
	text.Span
	From, To int    // its tokens, half-open
	Phrase   [2]int // of them, the noun phrase under which someone without a name stands: officials; equal when it means nobody
	Speech   bool   // its cue is one that only people, bodies and documents are the subject of: said, told
	Label    bool   // it stands before a bare colon
	Unreal   bool   // what is told of was not said: could say, is to say, says if
}

// Result is what Find returns. Passed in again, its slices are reused.
type Result struct {
	Quotes []Quote   // ordered by Start, the longer one first
	Voices []Voice   // one a token
	Silent []Silence // in order: who was asked and did not answer
	Layout Layout    // what the layout of the article says of who speaks
}
