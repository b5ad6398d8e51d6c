package loaded

import (
	"bufio"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// WordTable says of words how news uses them, in plain counts over unlabelled articles (CountWords). No text can be read
// back from it, and nobody's judgement of a sentence is in it.
type WordTable struct {
	Head   []string // how the table was made, one "key: value" each
	counts map[string]WordCount
	total  WordCount
}

// WordCount is one row of a WordTable.
type WordCount struct {
	Opinion int // articles of outlets of opinion that have the word in their own voice
	News    int // articles of outlets of plain news that do
	Around  int // words of the sentences that it stands in
	Degrees int // degrees of the loaded entries of these sentences that do not cover the word itself
}

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
	c, ok := t.counts[norm]
	if !ok {
		return w
	}
	if o, n := float64(t.total.Opinion), float64(t.total.News); o > 0 && n > 0 {
		w.Opinion = math.Log((float64(c.Opinion) + pseudo*o/(o+n)) / (float64(c.News) + pseudo*n/(o+n)) * n / o)
	}
	if t.total.Degrees > 0 {
		base := float64(t.total.Degrees) / (float64(t.total.Around) / usual)
		w.Company = math.Log((float64(c.Degrees) + pseudo*base) / (float64(c.Around)/usual + pseudo) / base)
	}
	return w
}

func (t *WordTable) add(norm string, c WordCount) {
	t.counts[norm] = c
	t.total.Opinion += c.Opinion
	t.total.News += c.News
	t.total.Around += c.Around
	t.total.Degrees += c.Degrees
}

//go:embed words.tsv
var words []byte

// Words returns the table that ships with the program.
func Words() (*WordTable, error) { return ReadWords("words.tsv", bytes.NewReader(words)) }

// ReadWords reads a table as Write writes it: a head of "# key: value" lines, then term, opinion, news, around and degrees
// with tabs between. An error names the line.
func ReadWords(name string, r io.Reader) (*WordTable, error) {
	t := &WordTable{counts: map[string]WordCount{}}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if head, ok := strings.CutPrefix(line, "# "); ok {
			t.Head = append(t.Head, head)
			continue
		}
		term, c, err := parseWord(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if _, twice := t.counts[term]; twice {
			return nil, fmt.Errorf("%s:%d: term %q stands twice", name, n, term)
		}
		t.add(term, c)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return t, nil
}

func parseWord(line string) (term string, c WordCount, err error) {
	cells := strings.Split(line, "\t")
	if len(cells) != 5 || cells[0] == "" {
		return "", c, fmt.Errorf("expected five columns with tabs between, a term and four counts, found %q", line)
	}
	for i, p := range []*int{&c.Opinion, &c.News, &c.Around, &c.Degrees} {
		if *p, err = strconv.Atoi(cells[i+1]); err != nil || *p < 0 {
			return "", c, fmt.Errorf("expected a whole number from 0 in column %d, found %q", i+2, cells[i+1])
		}
	}
	return cells[0], c, nil
}

// Write writes the table, terms in the order of their bytes.
func (t *WordTable) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, h := range t.Head {
		fmt.Fprintf(out, "# %s\n", h)
	}
	terms := make([]string, 0, len(t.counts))
	for term := range t.counts {
		terms = append(terms, term)
	}
	slices.Sort(terms)
	for _, term := range terms {
		c := t.counts[term]
		fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%d\n", term, c.Opinion, c.News, c.Around, c.Degrees)
	}
	return out.Flush()
}
