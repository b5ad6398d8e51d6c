package frames

import (
	"math"
	"slices"

	"tellings/features"
)

// Score is what a model says of one label for one passage.
type Score struct {
	Label       string
	Probability float64 // calibrated on passages that the model had not seen, 0 to 1
	Given       bool    // the passage has the label
	Terms       []Term  // what spoke most for and against it, the largest first; a handful
}

// Term is a part of the sum behind a score.
type Term struct {
	Name  string // a word, two words, runs of letters in low lines, a list; “~word” where a word's vector speaks
	Value float64
}

// Predict scores an article for every label, in the order of Model.Labels, with so many terms beside each score.
func (c *Coder) Predict(d *features.Document, terms int) []Score { return c.Score(c.Bag(d), terms) }

// Score scores a bag for every label, with so many terms beside each score.
func (c *Coder) Score(b *Bag, terms int) []Score {
	s := c.idle.Take()
	defer c.idle.Give(s)
	s.fill(c.reader, b)
	scores := c.Scores(c.sum(s))
	if terms > 0 {
		c.explain(scores, s, terms)
	}
	s.clear()
	return scores
}

// Given are the labels that scores give, by name.
func Given(scores []Score) (names []string) {
	for _, s := range scores {
		if s.Given {
			names = append(names, s.Label)
		}
	}
	return names
}

// given tells the labels from their sums: the likeliest of a model of single labels; else all from their cuts on, and where there is
// none the one that is nearest to its cut.
func (m *Model) given(z []float64) []bool {
	given, any, best := make([]bool, len(z)), false, 0
	for k := range z {
		over := z[k] - m.Labels[k].Cut
		given[k] = over >= 0 && !m.Single
		any = any || given[k]
		if over > z[best]-m.Labels[best].Cut {
			best = k
		}
	}
	if !any {
		given[best] = true
	}
	return given
}

// explain fills in the terms. The sum of the word vectors falls apart into the words.
func (c *Coder) explain(scores []Score, s *scratch, most int) {
	n := len(scores)
	top := make([]strongest, n)
	for k := range top {
		top[k].most = most
	}
	for i, cell := range s.cells {
		for k, w := range c.weights[int(cell.feature)*n:][:n] {
			top[k].offer(i, float64(w)*float64(cell.value))
		}
	}
	if s.length > 0 {
		for i, term := range s.terms {
			for k, x := range **c.company.Of(term) {
				top[k].offer(len(s.cells)+i, x/s.length)
			}
		}
	}
	for k := range scores {
		for _, t := range top[k].terms {
			name := ""
			if t.at < len(s.cells) {
				name = c.Features[s.cells[t.at].feature].Name
			} else {
				name = "~" + c.analyzer.Vocab.Norm(s.terms[t.at-len(s.cells)])
			}
			scores[k].Terms = append(scores[k].Terms, Term{name, t.value})
		}
	}
}

// strongest keeps the terms of the largest values, of equals those that come first.
type strongest struct {
	most  int
	terms []ranked
}

type ranked struct {
	at    int
	value float64
}

func (s *strongest) offer(at int, value float64) {
	if len(s.terms) == s.most {
		if math.Abs(value) <= math.Abs(s.terms[s.most-1].value) {
			return
		}
		s.terms = s.terms[:s.most-1]
	}
	i := len(s.terms)
	for i > 0 && math.Abs(value) > math.Abs(s.terms[i-1].value) {
		i--
	}
	s.terms = slices.Insert(s.terms, i, ranked{at, value})
}
