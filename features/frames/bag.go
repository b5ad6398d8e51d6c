package frames

import (
	"fmt"
	"hash/fnv"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/features/wordvec"
)

// word is a word or number of a passage: its term in the vocabulary, and where it stands.
type word uint32

const (
	gap    word = 1<<32 - 1 // between words that are no pair
	said   word = 1 << 31   // the word is somebody's, not the outlet's own
	titled word = 1 << 30   // it stands in the headline above a text
	places      = said | titled
)

func (w word) term() uint32 { return uint32(w &^ places) }

// Bag is what a passage is made of, in the ids of the Extractor that made it: its words in the order of the text, and its hits. What
// these are to a model is looked up once a word, not once a passage: see Coder.
type Bag struct {
	words []word
	lists []uint16 // features of the lists, one a hit
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
	b := &Bag{words: make([]word, 0, len(d.Tokens))}
	for s := range d.Parts {
		if in(s) {
			x.sentence(b, d, s, says)
		}
	}
	for i := range d.Hits {
		if h := &d.Hits[i]; in(h.Sentence) && says(h.Voice) {
			b.lists = append(b.lists, h.Feature)
		}
	}
	return b
}

func (x *Extractor) sentence(b *Bag, d *features.Document, s int, says func(voice.Voice) bool) {
	var head word
	if d.Title.Has(s) && d.Title.End-d.Title.First < len(d.Sentences) {
		head = titled
	}
	for i := d.Sentences[s].First; i < d.Sentences[s].End; i++ {
		tok := d.Tokens[i]
		if !tok.Flags.Is(text.Word|text.Number) || !says(d.Voices[i]) {
			b.gap()
			continue
		}
		w := word(x.analyzer.Vocab.TermOf(tok.Type)) | head
		if d.Voices[i] != voice.Outlet {
			w |= said
		}
		b.words = append(b.words, w)
	}
	b.gap()
}

func (b *Bag) gap() {
	if n := len(b.words); n > 0 && b.words[n-1] != gap {
		b.words = append(b.words, gap)
	}
}

// Words is the number of words and numbers of the passage.
func (b *Bag) Words() (n int) {
	for _, w := range b.words {
		if w != gap {
			n++
		}
	}
	return n
}

// Sum tells passages of the same words in the same order apart from others.
func (x *Extractor) Sum(b *Bag) string {
	h := fnv.New64a()
	for _, w := range b.words {
		if w != gap {
			h.Write([]byte(x.analyzer.Vocab.Norm(w.term())))
		}
		h.Write([]byte{0})
	}
	return fmt.Sprintf("%016x", h.Sum64())
}
