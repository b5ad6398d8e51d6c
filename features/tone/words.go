package tone

import (
	"bufio"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// WordTable says beside targets of what tone words and turns stand in unlabelled news, zone by zone: plain counts, made by
// CountWords. No text can be read back from it, and nobody's judgement of a sentence is in it but what a model made of many.
type WordTable struct {
	Head   []string // how the table was made, one "key: value" each
	counts [zones]map[string]WordCount
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

// word looks up the normal form of a word, or the words of a turn with spaces between.
func (t *WordTable) word(z Zone, term string) wordTone {
	c, ok := t.counts[z][term]
	if !ok {
		return wordTone{}
	}
	all, n := t.total[z], float64(c.Targets)
	p := (float64(c.Positive) - n*float64(all.Positive)/float64(all.Targets)) / (n + shrink)
	q := (float64(c.Negative) - n*float64(all.Negative)/float64(all.Targets)) / (n + shrink)
	return wordTone{p - q, p + q}
}

// add adds a row; ok is false when the term stands there already.
func (t *WordTable) add(z Zone, term string, c WordCount) (ok bool) {
	if t.counts[z] == nil {
		t.counts[z] = map[string]WordCount{}
	}
	if _, twice := t.counts[z][term]; twice {
		return false
	}
	t.counts[z][term] = c
	t.total[z].Targets += c.Targets
	t.total[z].Positive += c.Positive
	t.total[z].Negative += c.Negative
	return true
}

//go:embed words.tsv
var words []byte

// Words returns the table that ships with the program. It is read once; nobody may change it.
var Words = sync.OnceValues(func() (*WordTable, error) { return ReadWords("words.tsv", bytes.NewReader(words)) })

// ReadWords reads a table as Write writes it: a head of "# key: value" lines, then zone, term and three counts with tabs between.
// An error names the line.
func ReadWords(name string, r io.Reader) (*WordTable, error) {
	t := &WordTable{}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if head, ok := strings.CutPrefix(line, "# "); ok {
			t.Head = append(t.Head, head)
			continue
		}
		zone, term, count, err := parseWord(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if !t.add(zone, term, count) {
			return nil, fmt.Errorf("%s:%d: %q stands twice in the zone %q", name, n, term, zoneNames[zone])
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return t, nil
}

func parseWord(line string) (z Zone, term string, c WordCount, err error) {
	cells := strings.Split(line, "\t")
	if len(cells) != 5 || cells[1] == "" {
		return 0, "", c, fmt.Errorf("expected zone, term and three counts with tabs between, found %q", line)
	}
	at := slices.Index(zoneNames[:], cells[0])
	if at < 0 {
		return 0, "", c, fmt.Errorf("there is no zone %q; the zones are %s", cells[0], strings.Join(zoneNames[:], ", "))
	}
	for i, p := range []*int{&c.Targets, &c.Positive, &c.Negative} {
		if *p, err = strconv.Atoi(cells[2+i]); err != nil || *p < 0 || c.Targets == 0 {
			return 0, "", c, fmt.Errorf("expected a whole number in column %d, at least 1 target, found %q", 3+i, cells[2+i])
		}
	}
	return Zone(at), cells[1], c, nil
}

// Write writes the table zone by zone, terms in the order of their bytes.
func (t *WordTable) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, h := range t.Head {
		fmt.Fprintf(out, "# %s\n", h)
	}
	for z, counts := range t.counts {
		for _, term := range slices.Sorted(maps.Keys(counts)) {
			c := counts[term]
			fmt.Fprintf(out, "%s\t%s\t%d\t%d\t%d\n", zoneNames[z], term, c.Targets, c.Positive, c.Negative)
		}
	}
	return out.Flush()
}
