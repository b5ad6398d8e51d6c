package tone

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"tellings/lexicons"
)

// WordTable says beside targets of what tone words and turns stand in unlabelled news, zone by zone: plain counts, made by
// CountWords. A term of it is a zone and the word or turn. No text can be read back from it, and nobody's judgement of a sentence is
// in it but what a model made of many.
type WordTable struct {
	*lexicons.Counts
	total [zones][wordColumns]int
}

// The columns of a WordTable.
const (
	targetsColumn  = iota // targets that the word stands by
	positiveColumn        // sum of the probabilities that the tone toward them is positive, rounded
	negativeColumn
	wordColumns
)

// wordTone is what a WordTable says of a word in one zone, against all words; 0 for words that it does not hold.
type wordTone struct {
	tone  float64 // mean P(positive) − P(negative), shrunk toward that of all words by shrink pseudo-targets
	polar float64 // mean P(positive) + P(negative), the same
}

// shrink is how many targets like all others are added to those of a word; 10 and 40 made no difference.
const shrink = 20

func (t *WordTable) tone(z zone, c []int32) wordTone {
	all, n := t.total[z], float64(c[targetsColumn])
	p := (float64(c[positiveColumn]) - n*float64(all[positiveColumn])/float64(all[targetsColumn])) / (n + shrink)
	q := (float64(c[negativeColumn]) - n*float64(all[negativeColumn])/float64(all[targetsColumn])) / (n + shrink)
	return wordTone{p - q, p + q}
}

// each calls f for every word and turn of a zone.
func (t *WordTable) each(f func(z zone, term string, c []int32)) {
	for i := range t.Len() {
		key, c := t.Term(i)
		if z, term, ok := zoneOf(key); ok {
			f(z, term, c)
		}
	}
}

// zoneOf parts the zone from the word.
func zoneOf(key string) (z zone, term string, ok bool) {
	name, term, _ := strings.Cut(key, "\t")
	at := slices.Index(zoneNames[:], name)
	return zone(at), term, at >= 0 && term != ""
}

func newWordTable(c *lexicons.Counts) *WordTable {
	t := &WordTable{Counts: c}
	t.each(func(z zone, _ string, c []int32) {
		for k, n := range c {
			t.total[z][k] += int(n)
		}
	})
	return t
}

//go:embed words.tsv.zst
var words []byte

// readWords reads a table as Write writes it: a head of "# key: value" lines, then zone, term and three counts with tabs between.
// An error names the line.
func readWords(name, content string) (*WordTable, error) {
	c, err := lexicons.ReadCounts(name, content, wordColumns, func(key string, c []int32) error {
		if _, _, ok := zoneOf(key); !ok {
			return fmt.Errorf("expected a zone and a term, found %q; the zones are %s", key, strings.Join(zoneNames[:], ", "))
		}
		if c[targetsColumn] == 0 {
			return fmt.Errorf("%q stands by no target; leave it out", key)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return newWordTable(c), nil
}
