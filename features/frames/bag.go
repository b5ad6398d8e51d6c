package frames

import (
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/features/wordvec"
)

// block is a kind of features. Each is weighted as a whole: a passage has far more runs of letters than words.
type block struct {
	name   string // also the beginning of the names of its features
	weight float64
	least  int // passages that a feature must stand in to be learned
	most   int // features that are learned, the frequent first
}

// The blocks of a bag. Their weights were set by cross-validation on headlines; halves and doubles of them cost .01 of F1 at most.
const (
	wordBlock   = iota // words and pairs of words: normal forms
	letterBlock        // runs of two to five letters within a word and its borders
	pieceBlock         // subwords, by the tokenizer that is trained on the passages
	listBlock          // categories of the lists
	blockCount
)

var blocks = [blockCount]block{
	{"word", 1, 1, 200_000},
	{"letters", 1.2, 2, 100_000},
	{"piece", 0.5, 2, 20_000},
	{"list", 0.5, 2, 1_000},
}

// Bag is what a passage is made of: how often it has each feature of each block, and its word vectors.
type Bag struct {
	counts [blockCount]map[string]int
	vector [wordvec.Dimensions]float64 // the sum, not normalised
	words  []string                    // those that have a vector, once each
}

// Extractor makes bags. It is safe for concurrent use.
type Extractor struct {
	analyzer *features.Analyzer
	vectors  *wordvec.Table
}

// NewExtractor returns an Extractor with the shipped word vectors.
func NewExtractor(a *features.Analyzer) (*Extractor, error) {
	v, err := wordvec.Shipped()
	return &Extractor{a, v}, err
}

// Bag makes the bag of a whole article, title and text; what is not the outlet's telling is left out.
func (x *Extractor) Bag(d *features.Document) *Bag { return x.bag(d, counted(d), anyVoice) }

// BagIn makes the bag of what an article says in one voice.
func (x *Extractor) BagIn(d *features.Document, v voice.Voice) *Bag {
	return x.bag(d, counted(d), func(of voice.Voice) bool { return of == v })
}

// BagOf makes the bag of what one sentence of an article says in one voice.
func (x *Extractor) BagOf(d *features.Document, sentence int, v voice.Voice) *Bag {
	return x.bag(d, func(s int) bool { return s == sentence }, func(of voice.Voice) bool { return of == v })
}

func anyVoice(voice.Voice) bool { return true }

func counted(d *features.Document) func(sentence int) bool {
	return func(s int) bool { return d.Parts[s].Counted() }
}

func (x *Extractor) bag(d *features.Document, in func(sentence int) bool, says func(voice.Voice) bool) *Bag {
	b := &Bag{}
	for k := range b.counts {
		b.counts[k] = map[string]int{}
	}
	for s := range d.Parts {
		if in(s) {
			x.sentence(b, d, s, says)
		}
	}
	for i := range d.Hits {
		if h := &d.Hits[i]; in(h.Sentence) && says(h.Voice) {
			f := x.analyzer.Matcher.Features()[h.Feature]
			b.counts[listBlock][f.List+"."+f.Category]++
		}
	}
	slices.Sort(b.words)
	b.words = slices.Compact(b.words)
	for _, w := range b.words {
		x.vectors.Add(b.vector[:], w)
	}
	return b
}

// Sum tells passages of the same words apart from others: a hash of the words and pairs of words with their counts.
func (b *Bag) Sum() string {
	h := fnv.New64a()
	for _, w := range slices.Sorted(maps.Keys(b.counts[wordBlock])) {
		fmt.Fprintf(h, "%s\x00%d\x00", w, b.counts[wordBlock][w])
	}
	return fmt.Sprintf("%016x", h.Sum64())
}

// Words is the number of words and numbers of the passage.
func (b *Bag) Words() (n int) {
	b.single(func(_ string, of int) { n += of })
	return n
}

func (x *Extractor) sentence(b *Bag, d *features.Document, s int, says func(voice.Voice) bool) {
	before := ""
	for i := d.Sentences[s].First; i < d.Sentences[s].End; i++ {
		tok := d.Tokens[i]
		if !tok.Flags.Is(text.Word|text.Number) || !says(d.Voices[i]) {
			before = ""
			continue
		}
		norm := x.analyzer.Vocab.Type(tok.Type).Norm
		b.counts[wordBlock][norm]++
		if before != "" {
			b.counts[wordBlock][before+" "+norm]++
		}
		before = norm
		letters(norm, b.counts[letterBlock])
		if x.vectors.Has(norm) {
			b.words = append(b.words, norm)
		}
	}
}

// shortest and longest run of letters.
const (
	shortRun = 2
	longRun  = 5
)

// letters counts the runs of letters of a word between two borders, which are written as low lines.
func letters(word string, into map[string]int) {
	bordered := []rune("_" + word + "_")
	for size := shortRun; size <= longRun && size <= len(bordered); size++ {
		for at := 0; at+size <= len(bordered); at++ {
			into[string(bordered[at:at+size])]++
		}
	}
}

// single returns the words of a bag, without the pairs, and how often each stands there.
func (b *Bag) single(yield func(word string, n int)) {
	for w, n := range b.counts[wordBlock] {
		if !strings.Contains(w, " ") {
			yield(w, n)
		}
	}
}
