package compare

import (
	"tellings/corpus"
	"tellings/features/genre"
)

// Statement is one thing that the report says of an event, in one plain sentence.
type Statement struct {
	Outlet    string   // whom it is about; empty where it is about all that tell the event
	Others    []string // the outlets that it is held against, in order of name
	Kind      StatementKind
	Text      string     // one sentence, with its point
	Evidence  []Evidence // the words themselves, those that it rests on most first
	Strength  float64    // place × actor × weight × contrast: see findings_rank.go; only its order means something
	Certainty Certainty
	Lens      string // whose rows it was made from
	Whole     bool   // its text holds the sentences that it rests on: whoever shows it need not show them again
	Remote    bool   // it is only possible, and for a reader who looks for more: the table has it, and no page
}

// Statements is everything that the report says of an event, best first.
type Statements []Statement

// StatementKind is what a statement is about.
type StatementKind string

const (
	OfHeadline StatementKind = "headline" // what the headlines pick
	OfName     StatementKind = "name"     // what a thing is called
	OfWord     StatementKind = "word"     // a charged word in the outlet's own voice
	OfAct      StatementKind = "act"      // who does what, and who is not named
	OfQuote    StatementKind = "quote"    // whose words, how much of them, how introduced
	OfPoint    StatementKind = "point"    // what is told and what is not
	OfNumber   StatementKind = "number"   // what is told differently
	OfSpeaker  StatementKind = "speaker"  // who is heard
	OfTone     StatementKind = "tone"     // how an outlet stands to an actor
	OfHabit    StatementKind = "habit"    // what an outlet does more often
)

// Certainty says how far a statement may be relied on.
type Certainty string

const (
	Certain Certainty = "certain" // it can be read off the words
	Likely  Certainty = "likely"  // a rule of grammar stands between the words and the statement
	Perhaps Certainty = "perhaps" // a model or a likeness does
)

// stating are what makes statements of the rows of the lenses. A new kind is a file and a line here.
var stating = []func(*stater) []draft{
	headlineStatements,
	wordStatements,
	variantStatements,
	nameStatements,
	numberStatements,
	labelStatements,
	describedStatements,
	actStatements,
	sisterStatements,
	agentlessStatements,
	quoteStatements,
	speakerStatements,
	voiceStatements,
	toneStatements,
	scareStatements,
	softerStatements,
	habitStatements,
	restStatements,
}

// stater is what statements are made from: the event, and what the lenses found in it.
type stater struct {
	event    *Event
	found    *Comparison
	docs     map[*corpus.Article]int // the document of each article
	heard    heard
	strays   map[[2]int]bool          // by document and sentence: see apart
	opinions map[*corpus.Article]bool // of genre
	main     map[string]bool          // names of those whom the event is about, as far as the lens only tells
}

// draft is a statement before it is ranked.
type draft struct {
	Statement
	about  string   // the referent that it is about: one statement each
	by     string   // of a statement of acts: who does them
	acts   []string // and these as they are told
	worded bool     // some of them by a verb that says how its teller sees it
	words  []string // what it shows, in lower case: no word twice
}

// state makes the statements of an event from the rows that the lenses found.
// Where words stand is known already if a lens has asked for it.
func state(e *Event, c *Comparison, known *heard) Statements {
	s := &stater{event: e, found: c, docs: map[*corpus.Article]int{}, opinions: map[*corpus.Article]bool{}, main: map[string]bool{}}
	if known != nil {
		s.heard = *known
	} else if len(c.Outlets) > 1 && len(Found[Onlies](c))+len(Found[Labels](c))+len(Found[Utterances](c))+len(Found[Headlines](c))+len(Found[Names](c))+len(Found[Speakers](c)) > 0 { // whose claims are checked
		s.heard = hear(e)
	}
	for doc, d := range e.Docs {
		s.docs[d.Article] = doc
	}
	for _, o := range Found[Onlies](c) {
		if o.main {
			s.main[o.About] = true
		}
	}
	for i := range c.Articles {
		s.opinions[c.Articles[i].Article] = c.Articles[i].Genre == genre.Opinion
	}
	var drafts []draft
	for _, make := range stating {
		drafts = append(drafts, make(s)...)
	}
	weigh(drafts)
	return rank(drafts)
}

// besides are the outlets of the event but one.
func (s *stater) besides(outlet string) []string {
	others := make([]string, 0, len(s.found.Outlets))
	for _, o := range s.found.Outlets {
		if o != outlet {
			others = append(others, o)
		}
	}
	return others
}
