package stance

import (
	"math"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/linear"
	"tellings/features/tone"
)

// Teller tells how articles stand to the targets of a list. It serves one goroutine.
type Teller struct {
	Asked  []Asked
	names  *Names
	reader *Reader
	of     map[string][]int // by id of an article: indexes into Asked, in order
	number []int32          // by index into Asked: of its target in names
}

// NewTeller prepares for what is asked of documents of a.
func NewTeller(a *features.Analyzer, t *tone.Scorer, asked []Asked) (*Teller, error) {
	x := &Teller{Asked: asked, of: map[string][]int{}}
	var targets []string
	numbers := map[string]int32{}
	for i, q := range asked {
		n, known := numbers[q.Target]
		if !known {
			n = int32(len(targets))
			numbers[q.Target] = n
			targets = append(targets, q.Target)
		}
		x.number = append(x.number, n)
		x.of[q.ID] = append(x.of[q.ID], i)
	}
	var err error
	if x.names, err = NewNames(a, targets); err != nil {
		return nil, err
	}
	x.reader, err = NewReader(a, t)
	return x, err
}

// Of are the indexes into Asked of what is asked of an article.
func (x *Teller) Of(id string) []int { return x.of[id] }

// Accounts returns what d does with each of the targets that are asked of it, in the order of Of.
func (x *Teller) Accounts(d *features.Document, r *features.Reading) []*Account {
	asked := x.of[d.Article.ID]
	if len(asked) == 0 {
		return nil
	}
	wanted := make([]int32, len(asked))
	for i, k := range asked {
		wanted[i] = x.number[k]
	}
	x.reader.Read(d, r)
	accounts := make([]*Account, len(asked))
	for i, found := range x.names.Find(d, r, wanted) {
		accounts[i] = x.reader.Account(found)
	}
	return accounts
}

// Example is what an account teaches, ok, when annotators rated the target and the article speaks of it.
func (x *Teller) Example(asked int, d *features.Document, a *Account) (e linear.Example, ok bool) {
	rating := x.Asked[asked].Rating
	if math.IsNaN(rating) || len(a.Sentences) == 0 {
		return e, false
	}
	return linear.Example{ID: d.Article.ID, Span: text.Span{Start: 0, End: len(d.Text)}, Values: a.Values(), Y: float64(class(rating))}, true
}

// class is the index in Labels of a rating: neutral up to half a point either way.
func class(rating float64) int {
	switch {
	case rating < -0.5:
		return negative
	case rating > 0.5:
		return positive
	}
	return neutral
}
