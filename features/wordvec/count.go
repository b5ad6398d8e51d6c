package wordvec

import (
	"cmp"
	"math"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
)

// Counter counts words by sentence. It wants two passes over a corpus: Words, then Pairs. It is used from one goroutine.
type Counter struct {
	vocab     *text.Vocab
	sentences int
	found     map[uint32]int // by term: sentences that hold it
	index     map[uint32]int32
	terms     []uint32
	pairs     []uint32 // of two words, the lower index first: sentences that hold both; a triangle
	scratch   []int32
}

// NewCounter counts words of a vocabulary.
func NewCounter(v *text.Vocab) *Counter { return &Counter{vocab: v, found: map[uint32]int{}} }

// commonest is the share of sentences from which on a word tells nothing of what a sentence is about.
const commonest = 0.05

// Words counts the words of a document.
func (c *Counter) Words(d *features.Document) {
	seen := map[uint32]bool{}
	c.eachSentence(d, func(terms []uint32) {
		c.sentences++
		clear(seen)
		for _, t := range terms {
			if !seen[t] {
				seen[t] = true
				c.found[t]++
			}
		}
	})
}

// Choose fixes the words that get a vector: the n most frequent but for the very common.
func (c *Counter) Choose(n int) {
	for t, count := range c.found { // sorted at once
		if float64(count) < commonest*float64(c.sentences) {
			c.terms = append(c.terms, t)
		}
	}
	slices.SortFunc(c.terms, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(c.found[b], c.found[a]), cmp.Compare(c.vocab.Norm(a), c.vocab.Norm(b)))
	})
	c.terms = c.terms[:min(n, len(c.terms))]
	c.index = make(map[uint32]int32, len(c.terms))
	for i, t := range c.terms {
		c.index[t] = int32(i)
	}
	c.pairs = make([]uint32, len(c.terms)*(len(c.terms)+1)/2)
}

// Pairs counts which of the chosen words stand together in the sentences of a document.
func (c *Counter) Pairs(d *features.Document) {
	c.eachSentence(d, func(terms []uint32) {
		in := c.scratch[:0]
		for _, t := range terms {
			if i, ok := c.index[t]; ok {
				in = append(in, i)
			}
		}
		slices.Sort(in)
		in = slices.Compact(in)
		c.scratch = in
		for a, i := range in {
			for _, j := range in[a:] {
				c.pairs[triangle(i, j)]++
			}
		}
	})
}

// triangle is the place of the pair i ≤ j.
func triangle(i, j int32) int { return int(j)*(int(j)+1)/2 + int(i) }

// longest is the number of words above which what passes for a sentence is a list.
const longest = 80

func (c *Counter) eachSentence(d *features.Document, visit func(terms []uint32)) {
	var terms []uint32
	for s, part := range d.Parts {
		if !part.Counted() {
			continue
		}
		terms = terms[:0]
		for _, tok := range d.Tokens[d.Sentences[s].First:d.Sentences[s].End] {
			if tok.Flags.Is(text.Word) {
				terms = append(terms, c.vocab.TermOf(tok.Type))
			}
		}
		if len(terms) >= 3 && len(terms) <= longest {
			visit(terms)
		}
	}
}

// smoothing flattens the frequencies of the context, so that rare words do not get the highest information (Levy et al. 2015).
const smoothing = 0.75

// information returns the positive pointwise mutual information of the chosen words as rows of (column, value):
//
//	log(n_ij · Σ / (n_i · (n_j^.75/Σ_k n_k^.75 · Σ))), where above 0, made symmetric
func (c *Counter) information() []sparseRow {
	n := int32(len(c.terms))
	at := func(i, j int32) float64 { return float64(c.pairs[triangle(min(i, j), max(i, j))]) }
	sums, smooth, all := make([]float64, n), make([]float64, n), 0.0
	for i := range n {
		for j := range n {
			sums[i] += at(i, j)
		}
		smooth[i] = math.Pow(sums[i], smoothing)
		all += smooth[i]
	}
	rows := make([]sparseRow, n)
	for i := range n {
		for j := range n {
			both := at(i, j)
			if both == 0 {
				continue
			}
			forth, back := math.Log(both*all/(sums[i]*smooth[j])), math.Log(both*all/(sums[j]*smooth[i]))
			if value := (max(0, forth) + max(0, back)) / 2; value > 0 {
				rows[i].columns = append(rows[i].columns, j)
				rows[i].values = append(rows[i].values, value)
			}
		}
	}
	return rows
}
