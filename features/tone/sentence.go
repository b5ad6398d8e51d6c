package tone

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// sentence is what the features know of a sentence, whatever the target.
type sentence struct {
	number                   int // in the document; -1 for none
	names, numbers, negators int
	questions, exclamations  int
	tokens, quoted           int
	signs                    []sign // in it
}

// read fills s with sentence i.
func (x *Extractor) readSentence(i int) {
	span := x.d.Sentences[i]
	s := &x.sentence
	*s = sentence{number: i, tokens: span.End - span.First, signs: x.signsOf(i)}
	for t := span.First; t < span.End; t++ {
		token := x.d.Tokens[t]
		switch {
		case token.IsName():
			s.names++
		case token.Flags.Is(text.Number):
			s.numbers++
		case token.Flags.Is(text.Negator):
			s.negators++
		case token.Type == '?':
			s.questions++
		case token.Type == '!':
			s.exclamations++
		}
		if x.d.Voices[t] == voice.Quoted {
			s.quoted++
		}
	}
}

// signRun is where the signs of a sentence lie in those of all.
type signRun struct {
	from, to int
	known    bool
}

// signsOf are the signs of sentence i. Few sentences speak of a target, so each is looked through when it is asked for.
func (x *Extractor) signsOf(i int) []sign {
	run := &x.signsAt[i]
	if !run.known {
		from := len(x.signs)
		x.signs = x.signer.find(x.d, x.d.Sentences[i], x.tags, x.signs)
		*run = signRun{from, len(x.signs), true}
	}
	return x.signs[run.from:run.to]
}

// mostQuotes bounds the quotations that concern a sentence.
const mostQuotes = 100

// survey finds which quotations concern each sentence: those that it holds a piece of, and those whose source stands in it.
func (x *Extractor) survey() {
	d, n := x.d, len(x.d.Sentences)
	x.signs = x.signs[:0]
	x.signsAt = slices.Grow(x.signsAt[:0], n)[:n]
	clear(x.signsAt)
	x.quotesOf = slices.Grow(x.quotesOf[:0], n)[:n]
	for i := range x.quotesOf {
		x.quotesOf[i] = x.quotesOf[i][:0]
	}
	concern := func(sentence, quote int) {
		if len(x.quotesOf[sentence]) < mostQuotes {
			x.quotesOf[sentence] = append(x.quotesOf[sentence], int32(quote))
		}
	}
	for k := range d.Quotes {
		q := &d.Quotes[k]
		first, last := d.SentenceOf(q.From), d.SentenceOf(max(q.From, q.To-1))
		for i := first; i <= last && i < n; i++ {
			concern(i, k)
		}
		if q.Source.Len() == 0 {
			continue
		}
		if at := x.sentenceAt(q.Source.Start); at >= 0 && (at < first || at > last) {
			concern(at, k)
		}
	}
}

// sentenceAt is the sentence that holds a byte, or -1.
func (x *Extractor) sentenceAt(byte int) int {
	t, _ := slices.BinarySearchFunc(x.d.Tokens, byte, func(t text.Token, b int) int { return t.End() - 1 - b })
	if t == len(x.d.Tokens) {
		return -1
	}
	return x.d.SentenceOf(t)
}
