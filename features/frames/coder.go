package frames

import (
	"tellings/corpus/text"
)

// Coder is a model together with what makes the bags that it scores: a coder that can be asked about any passage. It is safe for
// concurrent use.
type Coder struct {
	Name string // of the model, as tables have it
	*Model
	*reader
	company *text.PerType[*[]float64] // by term: what its word vector speaks for each label
}

// Coder returns m ready to score the bags of x.
func (x *Extractor) Coder(name string, m *Model) *Coder {
	c := &Coder{Name: name, Model: m, reader: newReader(x, m.pieces, m.dictionary)}
	c.company = text.NewPerTerm(x.analyzer.Vocab, func(term uint32) *[]float64 {
		var speaks []float64
		if v := (*c.terms.Of(term)).vector; v != nil {
			speaks = m.speaks(v)
		}
		return &speaks
	})
	return c
}

// speaks is what a word vector adds to the sum of each label.
func (m *Model) speaks(vector []float64) []float64 {
	z, n := make([]float64, len(m.Labels)), len(m.Labels)
	for i, x := range vector {
		for k, w := range m.weights[(m.size()+i)*n:][:n] {
			z[k] += vectorWeight * x * float64(w)
		}
	}
	return z
}

// sum is intercept and terms of each label for a bag that is counted.
func (c *Coder) sum(s *scratch) []float64 {
	n := len(c.Labels)
	z := make([]float64, n)
	for k := range z {
		z[k] = c.Labels[k].Intercept
	}
	for _, cell := range s.weigh(c.reader.dictionary) {
		value := float64(cell.value)
		for k, w := range c.weights[int(cell.feature)*n:][:n] {
			z[k] += float64(w) * value
		}
	}
	if s.length > 0 {
		for k, x := range c.speaks(s.vector[:]) {
			z[k] += x / s.length
		}
	}
	return z
}

// sums scores a bag by sums alone.
func (c *Coder) sums(b *Bag) []float64 {
	s := c.idle.Take()
	defer c.idle.Give(s)
	s.fill(c.reader, b)
	z := c.sum(s)
	s.clear()
	return z
}

// Knows reports whether the model was trained on a passage of the same words.
func (c *Coder) Knows(b *Bag) bool { return c.seen(c.Sum(b)) }
