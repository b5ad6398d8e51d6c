package tone

import (
	"context"
	"math"
	"strings"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/linear"
	"tellings/lexicons"
)

// CountWords counts beside targets of what tone each word of src stands, as m tells it: a model fitted without the features of
// words, which would only hear their own echo. Targets are runs of words that look like names, and he and she. Words that stand
// by fewer than least targets in a zone are left out of it.
func CountWords(ctx context.Context, a *features.Analyzer, m *linear.Model, src *corpus.Source, least, workers int, reject func(corpus.Reject)) (*WordTable, error) {
	s, err := NewScorer(a, m)
	if err != nil {
		return nil, err
	}
	c := wordCounter{Scorer: s}
	for z := range c.sums {
		c.sums[z] = map[string]*wordSum{}
	}
	err = a.Each(ctx, src, workers, func(d *features.Document) error {
		s.Read(d, a.Read(d))
		c.document(d)
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	var terms []string
	counted := map[string]*wordSum{}
	for z, sums := range c.sums {
		for term, s := range sums {
			if s.targets >= max(least, 1) {
				key := zoneNames[z] + "\t" + term
				terms, counted[key] = append(terms, key), s
			}
		}
	}
	return newWordTable(lexicons.CountsOf(wordColumns, terms, func(key string) []int {
		s := counted[key]
		return []int{s.targets, int(math.Round(s.positive)), int(math.Round(s.negative))}
	})), nil
}

// wordCounter holds the sums of CountWords.
type wordCounter struct {
	*Scorer
	sums [zones]map[string]*wordSum
}

type wordSum struct {
	targets            int
	positive, negative float64
}

func (c *wordCounter) document(d *features.Document) {
	for i, s := range d.Sentences {
		if !d.Parts[i].Counted() {
			continue
		}
		for t := s.First; t < s.End; t++ {
			if end := c.named(t, s.End); end > t {
				c.beside(t, end)
				t = end - 1
			}
		}
	}
}

// longest is how many words of capitals in a row are taken for one name.
const longest = 5

// named returns the end of the name that begins at token t, or t.
func (c *wordCounter) named(t, end int) int {
	i := t
	for i < min(end, t+longest) && c.d.Tokens[i].IsName() {
		i++
	}
	if i == t && c.kinds.Of(c.d.Tokens[t].Type).target == person {
		return t + 1
	}
	return i
}

func (c *wordCounter) beside(from, to int) {
	p := c.probabilities(from, to)
	t := c.place(from, to)
	c.eachWord(t, func(i int, side, held zone) {
		norm := c.vocab.Type(c.d.Tokens[i].Type).Norm
		c.add(side, norm, p)
		c.add(held, norm, p)
	})
	c.eachTurn(t, func(z zone, tokens []int) {
		var words []string
		for _, i := range tokens {
			token := c.d.Tokens[i]
			words = append(words, inTurn(token, c.vocab.Type(token.Type).Norm))
		}
		c.add(z, strings.Join(words, " "), p)
	})
}

func (c *wordCounter) add(z zone, term string, p []float64) {
	s := c.sums[z][term]
	if s == nil {
		s = &wordSum{}
		c.sums[z][term] = s
	}
	s.targets++
	s.positive += p[positive]
	s.negative += p[negative]
}
