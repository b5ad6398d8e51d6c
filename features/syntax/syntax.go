package syntax

// Tag is a part of speech.
type Tag uint8

const (
	Other        Tag = iota // a word of no class known here: interjections, foreign words
	Mark                    // punctuation and symbols
	Noun                    // speech, talks
	Name                    // a word of a name: Vance, Munich, European as a noun too
	Pronoun                 // he, they, this where it stands alone
	Determiner              // the, a, this, every, no
	Possessive              // his, their; a noun with ’s keeps its own tag and text.Possessive
	Numeral                 // 90, two, first
	Adjective               // fiery, European before a noun
	Verb                    // a full verb, finite or not
	Auxiliary               // be, have, do, and modals, where another verb follows
	Copula                  // be, become, seem, remain, where none follows
	Adverb                  // never, sharply
	Preposition             // of, at, against
	Particle                // up in took up; to before an infinitive
	Conjunction             // and, or, but
	Subordinator            // that, because, if, who, which
)

// None stands for no phrase or no predicate.
const None int32 = -1

// Role is what a phrase does in its clause.
type Role uint8

const (
	NoRole     Role = iota
	Subject         // of Phrase.Predicate: Vance lectured; in a passive the one it happens to
	Object          // of Phrase.Predicate
	Agent           // behind by in a passive
	Complement      // behind a copula: the speech was a lecture
	Oblique         // behind a preposition that the verb governs: accused them of lies
	Modifier        // within another phrase, Phrase.Of or Phrase.Owner of it
	Apposition      // beside the phrase Phrase.Beside: Marco Rubio, the secretary of state
)

// Phrase is a noun phrase without the phrase behind its of: tokens First to End, half-open. “the vice president’s fiery speech
// in Munich” is the Phrase “the vice president’s fiery speech”, whose Owner is the Phrase “the vice president’s”.
type Phrase struct {
	First, End int
	Head       int   // the token that names the kind of thing: speech; of a name its last word
	Owner      int32 // index of the possessor's Phrase, or None
	Of         int32 // index of the Phrase behind of, or None
	Beside     int32 // index of the Phrase that this one is an apposition of, or None
	And        int32 // index of the next Phrase that is coordinated with it: of Vance in “Vance and Rubio” that of Rubio; or None
	Predicate  int32 // index of the Predicate it is bound to by Role, or None
	Role       Role
	Definite   bool // the, this, his, a possessor, or a name
	Plural     bool
}

// Predicate is a verb group: tokens First to End, half-open. “has not been openly attacked”.
type Predicate struct {
	First, End int
	Head       int   // the main verb: attacked
	Subject    int32 // index of a Phrase, or None; in a passive the one it happens to
	Object     int32 // index of a Phrase, or None
	Agent      int32 // behind by in a passive, or None
	Complement int32 // behind a copula: index of a Phrase, or None
	Quality    int   // the token of an adjective behind a copula (was fiery), or -1
	Particle   int   // the token of a particle (took up) or of the preposition that the verb governs, or -1
	Clause     int   // number of the clause in the article, not falling
	Passive    bool
	Negated    bool
	Modal      bool // may, could, would, will, to
	Finite     bool
}

// Result is what Parse returns. Passed in again, its slices are reused.
type Result struct {
	Tags       []Tag       // one a token
	Lemmas     []uint32    // one a token: the normal form (text.Vocab.Norm) of the lemma: lectured → lecture
	Phrases    []Phrase    // in order of First, the outer one first
	Predicates []Predicate // in order of First
	Clauses    []int32     // one a token: the clause it stands in, not falling
}
