package loaded

import (
	"context"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Side says what kind of outlet an article is from, for CountWords.
type Side uint8

const (
	neither Side = iota // counted for the company of words only
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
	var terms []string
	counted := map[string]*termCount{}
	for term := range c.counts {
		if n := &c.counts[term]; n.articles >= least {
			norm := a.Vocab.Norm(uint32(term))
			terms, counted[norm] = append(terms, norm), n
		}
	}
	return &WordTable{lexicons.CountsOf(wordColumns, terms, func(term string) []int { return counted[term].row[:] })}, nil
}

// wordCounter holds the counts of CountWords.
type wordCounter struct {
	a *features.Analyzer
	lists
	counts  []termCount // by term
	number  int
	degrees []int // by token of the current sentence: of the entries that cover it
}

type termCount struct {
	row      [wordColumns]int
	articles int
	seen     int // the last article that has it
	said     int // the last article that says it itself
	beside   int // number of the last sentence of that article that has it, from 1: it counts once a sentence
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

// sentence counts the words of sentence i.
func (c *wordCounter) sentence(d *features.Document, i int, hits []features.Hit, side Side) {
	s := d.Sentences[i]
	sum := c.weigh(s, hits)
	words := 0
	for _, n := range d.VoicesIn(s) {
		words += n
	}
	for t := s.First; t < s.End; t++ {
		token := d.Tokens[t]
		if token.Flags&(text.Word|text.Capital) != text.Word && !function(token) {
			continue
		}
		n := &c.counts[c.a.Vocab.TermOf(token.Type)]
		if n.seen != c.number {
			n.seen, n.beside = c.number, 0
			n.articles++
		}
		if n.beside != i+1 {
			n.beside = i + 1
			n.row[aroundColumn] += words
			n.row[degreesColumn] += sum - c.degrees[t-s.First]
		}
		if d.Voices[t] == voice.Outlet && n.said != c.number {
			n.said = c.number
			n.by(side)
		}
	}
}

// weigh fills c.degrees for sentence s and returns the sum of the degrees of its loaded entries.
func (c *wordCounter) weigh(s text.Sentence, hits []features.Hit) (sum int) {
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
	return sum
}

// by counts one article that says the word itself.
func (n *termCount) by(side Side) {
	switch side {
	case News:
		n.row[newsColumn]++
	case Opinion:
		n.row[opinionColumn]++
	}
}
