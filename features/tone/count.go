package tone

import (
	"context"
	"math"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/linear"
)

// CountWords counts beside targets of what tone each word of src stands, as m tells it: a model fitted without the features of
// words, which would only hear their own echo. Targets are runs of words that look like names, and he and she. Words that stand
// by fewer than least targets are left out.
func CountWords(ctx context.Context, a *features.Analyzer, m *linear.Model, src *corpus.Source, least, workers int, reject func(corpus.Reject)) (*WordTable, error) {
	s, err := NewScorer(a, m)
	if err != nil {
		return nil, err
	}
	c := wordCounter{Scorer: s}
	err = a.Each(ctx, src, workers, func(d *features.Document) error {
		s.Read(d, a.Read(d))
		c.document(d)
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	t := &WordTable{counts: map[string][zones]WordCount{}}
	for term, sums := range c.sums {
		if counts, n := rounded(sums); n >= max(least, 1) {
			t.add(a.Vocab.Norm(uint32(term)), counts)
		}
	}
	return t, nil
}

// wordCounter holds the sums of CountWords.
type wordCounter struct {
	*Scorer
	sums [][zones]wordSum // by term
}

type wordSum struct {
	targets            int
	positive, negative float64
}

func rounded(sums [zones]wordSum) (counts [zones]WordCount, targets int) {
	for z, s := range sums {
		counts[z] = WordCount{s.targets, int(math.Round(s.positive)), int(math.Round(s.negative))}
		targets += s.targets
	}
	return counts, targets
}

func (c *wordCounter) document(d *features.Document) {
	if n := c.vocab.Terms(); n > len(c.sums) {
		c.sums = append(c.sums, make([][zones]wordSum, n-len(c.sums))...)
	}
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
	if i == t && c.kinds.of(c.d.Tokens[t].Type).target == person {
		return t + 1
	}
	return i
}

func (c *wordCounter) beside(from, to int) {
	p := c.probabilities(from, to)
	c.eachWord(c.place(from, to), func(i int, z Zone) {
		s := &c.sums[c.vocab.Type(c.d.Tokens[i].Type).Term][z]
		s.targets++
		s.positive += p[positive]
		s.negative += p[negative]
	})
}

// eachWord yields the words around a target, with their zones; names are none.
func (x *Extractor) eachWord(t *target, yield func(i int, z Zone)) {
	for i := max(t.First, t.from-around); i < min(t.End, t.to+around); i++ {
		token := x.d.Tokens[i]
		switch {
		case i >= t.from && i < t.to || !token.Flags.Is(text.Word) || token.IsName():
		case i >= t.to && i < t.to+nextTo:
			yield(i, Behind)
		case i < t.from && i >= t.from-nextTo:
			yield(i, Before)
		default:
			yield(i, Around)
		}
	}
}
