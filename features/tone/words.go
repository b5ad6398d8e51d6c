package tone

import (
	"bufio"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Zone is where a word stands by a target.
type Zone uint8

const (
	Before Zone = iota // at most nextTo tokens before
	Behind             // at most nextTo tokens behind
	Around             // farther away, at most around tokens
	zones
)

const (
	nextTo = 4
	around = 12
)

// WordTable says beside targets of what tone a word stands in unlabelled news: plain counts, made by CountWords. No text can be
// read back from it, and nobody's judgement of a sentence is in it but what a model made of many.
type WordTable struct {
	Head   []string // how the table was made, one "key: value" each
	counts map[string][zones]WordCount
	total  [zones]WordCount
}

// WordCount is what is counted of a word in one zone.
type WordCount struct {
	Targets  int // targets that it stands by
	Positive int // sum of the probabilities that the tone toward them is positive, rounded
	Negative int
}

// wordTone is what a WordTable says of a word in one zone, against all words; 0 for words that it does not hold.
type wordTone struct {
	tone  float64 // mean P(positive) − P(negative), shrunk toward that of all words by shrink pseudo-targets
	polar float64 // mean P(positive) + P(negative), the same
}

// shrink is how many targets like all others are added to those of a word; 10 and 40 made no difference.
const shrink = 20

// word looks a normal form up.
func (t *WordTable) word(norm string) (w [zones]wordTone) {
	counts, ok := t.counts[norm]
	if !ok {
		return w
	}
	for z, c := range counts {
		all, n := t.total[z], float64(c.Targets)
		if all.Targets == 0 {
			continue
		}
		positive, negative := float64(all.Positive)/float64(all.Targets), float64(all.Negative)/float64(all.Targets)
		p := (float64(c.Positive) - n*positive) / (n + shrink)
		q := (float64(c.Negative) - n*negative) / (n + shrink)
		w[z] = wordTone{p - q, p + q}
	}
	return w
}

func (t *WordTable) add(norm string, counts [zones]WordCount) {
	t.counts[norm] = counts
	for z, c := range counts {
		t.total[z].Targets += c.Targets
		t.total[z].Positive += c.Positive
		t.total[z].Negative += c.Negative
	}
}

//go:embed words.tsv
var words []byte

// Words returns the table that ships with the program.
func Words() (*WordTable, error) { return ReadWords("words.tsv", bytes.NewReader(words)) }

// ReadWords reads a table as Write writes it: a head of "# key: value" lines, then a term and nine counts with tabs between. An
// error names the line.
func ReadWords(name string, r io.Reader) (*WordTable, error) {
	t := &WordTable{counts: map[string][zones]WordCount{}}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if head, ok := strings.CutPrefix(line, "# "); ok {
			t.Head = append(t.Head, head)
			continue
		}
		term, counts, err := parseWord(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if _, twice := t.counts[term]; twice {
			return nil, fmt.Errorf("%s:%d: term %q stands twice", name, n, term)
		}
		t.add(term, counts)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return t, nil
}

func parseWord(line string) (term string, counts [zones]WordCount, err error) {
	cells := strings.Split(line, "\t")
	if len(cells) != 1+3*int(zones) || cells[0] == "" {
		return "", counts, fmt.Errorf("expected a term and nine counts with tabs between, found %q", line)
	}
	for z := range counts {
		c := &counts[z]
		for i, p := range []*int{&c.Targets, &c.Positive, &c.Negative} {
			at := 1 + 3*z + i
			if *p, err = strconv.Atoi(cells[at]); err != nil || *p < 0 {
				return "", counts, fmt.Errorf("expected a whole number from 0 in column %d, found %q", at+1, cells[at])
			}
		}
	}
	return cells[0], counts, nil
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
		out.WriteString(term)
		for _, c := range t.counts[term] {
			fmt.Fprintf(out, "\t%d\t%d\t%d", c.Targets, c.Positive, c.Negative)
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}
