package wordvec

import (
	"bufio"
	_ "embed"
	"encoding/base64"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"sync"

	"tellings/lexicons"
)

// Dimensions of a vector. 50 told less of headlines, 100 no more.
const Dimensions = 64

// Table holds the vectors of words by normal form.
type Table struct {
	Head      []string // how it was made, one "key: value" each
	Sentences int      // of the corpus
	words     []string
	found     []int // sentences that hold the word
	vectors   []int8
	at        map[string]int
}

// sentencesKey is the line of the head that a table cannot do without.
const sentencesKey = "sentences: "

// Table makes the vectors of what was counted.
func (c *Counter) Table() (*Table, error) {
	vectors, err := decompose(c.information(), Dimensions)
	if err != nil {
		return nil, err
	}
	t := &Table{Sentences: c.sentences}
	for i, v := range vectors {
		t.add(c.vocab.Norm(c.terms[i]), c.found[c.terms[i]], v)
	}
	t.number()
	return t, nil
}

// add enters a word; its vector is scaled so that the largest number is 127.
func (t *Table) add(word string, found int, v []float64) {
	top := 0.0
	for _, x := range v {
		top = max(top, math.Abs(x))
	}
	t.words, t.found = append(t.words, word), append(t.found, found)
	for d := range Dimensions {
		x := 0.0
		if d < len(v) && top > 0 {
			x = v[d] / top * 127
		}
		t.vectors = append(t.vectors, int8(math.Round(x)))
	}
}

func (t *Table) number() {
	t.at = make(map[string]int, len(t.words))
	for i, w := range t.words {
		t.at[w] = i
	}
}

// Len is the number of words.
func (t *Table) Len() int { return len(t.words) }

// Has reports whether a word has a vector.
func (t *Table) Has(norm string) bool {
	_, ok := t.at[norm]
	return ok
}

// Add adds the vector of a word to sum, of length 1 and weighted by log(sentences/sentences with the word), and reports whether
// the table holds the word.
func (t *Table) Add(sum []float64, norm string) bool {
	i, ok := t.at[norm]
	if !ok {
		return false
	}
	v := t.vectors[i*Dimensions:][:Dimensions]
	squares := 0.0
	for _, x := range v {
		squares += float64(x) * float64(x)
	}
	if squares == 0 {
		return false
	}
	weight := math.Log(float64(t.Sentences)/float64(t.found[i])) / math.Sqrt(squares)
	for d, x := range v {
		sum[d] += weight * float64(x)
	}
	return true
}

// Write writes the table: its head, then a line a word: the word, its sentences, and its vector, a byte a number, in base64.
func (t *Table) Write(w io.Writer) error {
	b := bufio.NewWriter(w)
	for _, h := range t.Head {
		fmt.Fprintf(b, "# %s\n", h)
	}
	fmt.Fprintf(b, "# %s%d\n", sentencesKey, t.Sentences)
	raw := make([]byte, Dimensions)
	for i, word := range t.words {
		for d := range raw {
			raw[d] = byte(t.vectors[i*Dimensions+d])
		}
		fmt.Fprintf(b, "%s\t%d\t%s\n", word, t.found[i], base64.RawStdEncoding.EncodeToString(raw))
	}
	return b.Flush()
}

// read reads a table as Write writes it. An error names the line.
func read(name, content string) (*Table, error) {
	t, n := &Table{}, 0
	for line := range strings.Lines(content) {
		n++
		if err := t.line(strings.TrimRight(line, "\r\n")); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if t.Sentences < 1 {
		return nil, fmt.Errorf("%s: the head has no line %q with the number of sentences", name, "# "+sentencesKey)
	}
	for i, found := range t.found {
		if found > t.Sentences {
			return nil, fmt.Errorf("%s: %q stands in %d of %d sentences", name, t.words[i], found, t.Sentences)
		}
	}
	t.number()
	return t, nil
}

func (t *Table) line(line string) error {
	if head, ok := strings.CutPrefix(line, "# "); ok {
		number, ok := strings.CutPrefix(head, sentencesKey)
		if !ok {
			t.Head = append(t.Head, head)
			return nil
		}
		var err error
		t.Sentences, err = strconv.Atoi(number)
		return err
	}
	cells := strings.Split(line, "\t")
	if len(cells) != 3 {
		return fmt.Errorf("expected a word, a number of sentences and a vector with tabs between, found %d cells", len(cells))
	}
	found, err := strconv.Atoi(cells[1])
	if err != nil || found < 1 {
		return fmt.Errorf("%q is not a number of sentences", cells[1])
	}
	raw, err := base64.RawStdEncoding.DecodeString(cells[2])
	if err != nil || len(raw) != Dimensions {
		return fmt.Errorf("the vector of %q is not %d bytes in base64", cells[0], Dimensions)
	}
	t.words, t.found = append(t.words, cells[0]), append(t.found, found)
	for _, b := range raw {
		t.vectors = append(t.vectors, int8(b))
	}
	return nil
}

//go:embed vectors.tsv.zst
var packed []byte

// Shipped returns the vectors that ship with the program. They are read once and nobody may change them.
var Shipped = sync.OnceValues(func() (*Table, error) {
	content, err := lexicons.Unpack("vectors.tsv.zst", packed)
	if err != nil {
		return nil, err
	}
	return read("vectors.tsv", content)
})
