package compare

import (
	"tellings/compare/coverage"
	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/genre"
	"tellings/features/voice"
)

// Comparison is what was found about one event: its articles, and the finding of every lens that ran.
type Comparison struct {
	Event      string
	Topic      []string          // the words that tell the event best, three at most; none where one outlet alone tells of it
	Cohesion   coverage.Cohesion // whether the articles tell one event; ungraded where the lens coverage did not run
	Outlets    []string          // in order of name
	Reference  string            // the outlet that the others were compared with; empty for the rest
	Articles   []Article         // in order of outlet, then id
	Findings   []Finding         // in the order of Lenses; use Found to get one
	Statements Statements        // what the report says of it, best first
	Glances    []Glance          // the same at a glance, by outlet
	Null       *Null             // of Options.Check: what is found where nothing differs
}

// Finding is the result of one lens: Measures, Terms, Similarities, …, each a slice of plain rows defined beside its lens.
type Finding any

// Found returns the finding of type F in c, or the zero F if its lens did not run.
func Found[F Finding](c *Comparison) F {
	for _, f := range c.Findings {
		if f, ok := f.(F); ok {
			return f
		}
	}
	var none F
	return none
}

// Alone reports whether one outlet alone tells of the event, so that there is nothing to compare.
func (c *Comparison) Alone() bool { return len(c.Outlets) < 2 }

// Article is one article of an event as the tables show it.
type Article struct {
	*corpus.Article
	Tokens    int    // words and numbers of the parts that count
	Voices    [3]int // the same by voice: outlet, quoted, attributed
	Attitudes int    // those of the outlet's that tell what someone thinks, wants or plans
	Sentences int
	Skipped   [2]int   // bytes marked as boilerplate, as duplicate
	Flags     []string // what limits the comparison: "short", "no date", …
	Copy      Copy     // the family of copies that it belongs to
	Genre     genre.Genre
	Layout    []Sentence // its sentences by number, those of the title first
}

// Share is the part of an article's tokens in one voice, 0 when it has none.
func (a *Article) Share(v voice.Voice) float64 {
	if a.Tokens == 0 {
		return 0
	}
	return float64(a.Voices[v]) / float64(a.Tokens)
}

// Evidence is a passage that a number rests on.
type Evidence struct {
	Article  *corpus.Article
	Field    corpus.Field // where it stands: the text or the title
	Span     text.Span    // the passage itself, in bytes of that field
	Sentence text.Span    // the sentence around it, likewise
	Number   int          // of the sentence in the article, from 0; the title comes first
	Voice    voice.Voice
	Speaker  string // whose words they surely are (see features.Document.SpeakerOf), or who speaks where the passage is a quotation; empty for nobody known
	Lens     string
	Item     string // which row it is for: a measure, a term, …
}

// Source is the content of the field that the passage stands in.
func (e *Evidence) Source() string { return e.Field.Of(e.Article) }

// Measure is the rate of one lexicon category in one voice of one outlet, against the other outlets of the event.
type Measure struct {
	Outlet       string
	Measure      string // list.category
	Family       string // list
	Voice        string // outlet, quoted, attributed
	Hits         int
	Tokens       int
	Rate         float64 // hits per 1,000 tokens
	RestRate     float64 // mean of the other outlets' rates, each outlet weighted equally
	RestHits     int
	RestTokens   int
	LogRatio     float64 // log2 of rate over rest, half a hit added to each; see stats.Contrasts
	Low, High    float64 // 95 % interval of LogRatio over articles; NaN where there is none
	Least        float64 // the LogRatio that would have been found in 80 % of cases
	P, Q         float64 // of the same contrast, and corrected over all measures of the event; NaN where it was not tested
	Articles     int
	RestArticles int // articles, counted as independent.go says
	Verdict      stats.Verdict
	Reason       []Difference // why the outlet is not comparable with the rest; none where it is
	Evidence     []Evidence

	leastP               float64
	block                stats.Block // what the event says, for Profiler
	inVoice, restInVoice int         // articles with tokens in the voice
	byArticles           bool        // P is of the articles that have a hit, not of the interval
}

// Measures is the finding of the lens measures.
type Measures []Measure

// Term is a word by which an outlet's telling differs from the others'.
type Term struct {
	Outlet                 string
	Term                   string // normal form; a piece where Options.Tokenizer cuts words
	Voice                  string
	Count                  int
	RestCount              int
	LogOdds                float64 // Monroe et al. 2008, with the background as prior
	Z                      float64 // LogOdds over its standard error, every token taken for independent: for order only
	P, Q                   float64 // by articles that use it, and corrected over all words and voices of the event; NaN where it was not tested
	TFIDF                  float64 // in the outlet's articles together
	Dispersion             float64 // Gries' DP over the outlet's articles: 0 even, 1 one article's word; NaN with one article
	Using, RestUsing       int     // articles that use it in this voice
	LeastUsing             int     // own articles that would have to use it, none of the rest doing so, to be found; 0 of others than what is not distinguishable
	Articles, RestArticles int
	Verdict                stats.Verdict
	Reason                 []Difference // as in Measure
	Evidence               []Evidence
	id                     uint32 // in the vocabulary; none of a piece
}

// Terms is the finding of the lens terms.
type Terms []Term

// Similarity is how much alike two outlets tell an event.
type Similarity struct {
	Outlet, Other           string
	Measure                 string        // "cosine"
	Value                   float64       // 0 nothing shared, 1 the same words in the same shares
	Low, High               float64       // 95 % interval over articles; NaN when it cannot be had
	SameSource              float64       // the mean Value of sides of these sizes if both were one source; NaN of one article each, and in events of more than 600
	P                       float64       // share of such sides that are no more alike than these
	Articles, OtherArticles int           // without copies; see similarity
	Verdict                 stats.Verdict // not comparable, or descriptive
	Reason                  []Difference  // why the two are not comparable
}

// Similarities is the finding of the lens similarity.
type Similarities []Similarity
