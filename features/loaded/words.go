package loaded

import (
	_ "embed"
	"math"
	"sync"

	"tellings/lexicons"
)

// WordTable says of words how news uses them, in plain counts over unlabelled articles (CountWords). No text can be read
// back from it, and nobody's judgement of a sentence is in it.
type WordTable struct{ *lexicons.Counts }

// The columns of a WordTable.
const (
	opinionColumn = iota // articles of outlets of opinion that have the word in their own voice
	newsColumn           // articles of outlets of plain news that do
	aroundColumn         // words of the sentences that it stands in
	degreesColumn        // degrees of the loaded entries of these sentences that do not cover the word itself
	wordColumns
)

// Word is what a WordTable says of a word; both are natural logarithms and 0 for a word that it does not hold.
type Word struct {
	// Opinion is the log ratio of its frequency in outlets of opinion to that in plain news: who says it.
	//
	//	log((o + κ·O/(O+N)) / (n + κ·N/(O+N)) · N/O),  κ = 20 pseudo-articles
	Opinion float64
	// Company is the log ratio of how much loaded language stands in the same sentences to how much stands anywhere: words that
	// judge keep company (the idea of Riloff & Wiebe 2003, Learning Extraction Patterns for Subjective Expressions, EMNLP).
	//
	//	log((degrees + κ·base) / (sentences + κ) / base),  κ = 20, a sentence counted as 25 words
	Company float64
}

const (
	pseudo = 20 // strength of the prior in both ratios; 5 and 60 made no difference to the model
	usual  = 25 // words a sentence
)

// Word looks a normal form up.
func (t *WordTable) Word(norm string) (w Word) {
	c := t.Of(norm)
	if c == nil {
		return w
	}
	if o, n := float64(t.Total(opinionColumn)), float64(t.Total(newsColumn)); o > 0 && n > 0 {
		w.Opinion = math.Log((float64(c[opinionColumn]) + pseudo*o/(o+n)) / (float64(c[newsColumn]) + pseudo*n/(o+n)) * n / o)
	}
	if degrees := t.Total(degreesColumn); degrees > 0 {
		base := float64(degrees) / (float64(t.Total(aroundColumn)) / usual)
		w.Company = math.Log((float64(c[degreesColumn]) + pseudo*base) / (float64(c[aroundColumn])/usual + pseudo) / base)
	}
	return w
}

//go:embed words.tsv.zst
var words []byte

// Words returns the table that ships with the program. It is read once and nobody may change it.
var Words = sync.OnceValues(func() (*WordTable, error) {
	content, err := lexicons.Unpack("words.tsv.zst", words)
	if err != nil {
		return nil, err
	}
	return readWords("words.tsv", content)
})

// readWords reads a table as Write writes it: a head of "# key: value" lines, then term, opinion, news, around and degrees
// with tabs between. An error names the line.
func readWords(name, content string) (*WordTable, error) {
	t, err := lexicons.ReadCounts(name, content, wordColumns, nil)
	if err != nil {
		return nil, err
	}
	return &WordTable{t}, nil
}
