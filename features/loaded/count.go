package loaded

import (
	"context"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Side says what kind of outlet an article is from, for CountWords.
type Side uint8

const (
	Neither Side = iota // counted for the company of words only
	News                // plain news: agencies, broadcasters, news pages
	Opinion             // opinion: columns, magazines and sites of a camp
)

// CountWords counts how the articles of src use words: by whom (sideOf an outlet), and beside how much loaded language.
// Words with a capital are left out, function words apart: most are names. So are words that fewer than least articles have.
func CountWords(ctx context.Context, a *features.Analyzer, src *corpus.Source, sideOf func(outlet string) Side, least, workers int, reject func(corpus.Reject)) (*WordTable, error) {
	l, err := bindLists(a.Matcher)
	if err != nil {
		return nil, err
	}
	c := wordCounter{a: a, lists: l}
	err = a.Each(ctx, src, workers, func(d *features.Document) error {
		c.document(d, sideOf(d.Article.Outlet))
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	t := &WordTable{counts: map[string]WordCount{}}
	for term, n := range c.counts {
		if n.articles >= least {
			t.add(a.Vocab.Norm(uint32(term)), n.WordCount)
		}
	}
	return t, nil
}

type wordCounter struct {
	a *features.Analyzer
	lists
	counts  []termCount // by term
	number  int
	degrees []int // by token of the sentence in work: of the entries that cover it
}

type termCount struct {
	WordCount
	articles           int
	seen, said, beside int // the last document that had it, had it in own voice; the last sentence that had it
}

func (c *wordCounter) document(d *features.Document, side Side) {
	c.number++
	if n := c.a.Vocab.Terms(); n > len(c.counts) {
		c.counts = append(c.counts, make([]termCount, n-len(c.counts))...)
	}
	next := 0
	for i := range d.Sentences {
		first := next
		for next < len(d.Hits) && d.Hits[next].Sentence == i {
			next++
		}
		if d.Parts[i].Counted() {
			c.sentence(d, i, d.Hits[first:next], side)
		}
	}
}

func (c *wordCounter) sentence(d *features.Document, i int, hits []features.Hit, side Side) {
	s := d.Sentences[i]
	sum := 0
	c.degrees = append(c.degrees[:0], make([]int, s.End-s.First)...)
	for _, h := range hits {
		if !c.loads[h.Feature] || h.Negated {
			continue
		}
		n := int(degree(h))
		sum += n
		for t := h.From; t < h.To; t++ {
			c.degrees[t-s.First] += n
		}
	}
	words := 0
	for _, n := range d.VoicesIn(s) {
		words += n
	}
	for t := s.First; t < s.End; t++ {
		token := d.Tokens[t]
		if token.Flags&(text.Word|text.Capital) != text.Word && !function(token) {
			continue
		}
		n := &c.counts[c.a.Vocab.Type(token.Type).Term]
		if n.seen != c.number {
			n.seen = c.number
			n.articles++
			n.beside = 0
		}
		if n.beside != i+1 { // once a sentence
			n.beside = i + 1
			n.Around += words
			n.Degrees += sum - c.degrees[t-s.First]
		}
		if d.Voices[t] == voice.Outlet && n.said != c.number {
			n.said = c.number
			switch side {
			case News:
				n.News++
			case Opinion:
				n.Opinion++
			}
		}
	}
}
