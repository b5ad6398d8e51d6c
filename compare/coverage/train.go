package coverage

import (
	"fmt"

	"tellings/features/linear"
)

// Labelled is an event that a reader has read.
type Labelled struct {
	Event
	Name  string
	Facts []LabelledFact
}

// Training fits a judge to events that people have read.
type Training struct {
	Events  []Labelled
	Set     string  // what the card calls them
	Penalty float64 // on the squared weights of standardised features
	Judge   Judge   // its bounds are tried; its model is not looked at
}

// trained is an event cut into clauses.
type trained struct {
	*Labelled
	clauses  []clause
	examples []linear.Example
}

// Fit fits the model of pairs to all events, and tells how judges do that have not seen the event which they judge.
func (t *Training) Fit() (*linear.Model, Figures, error) {
	events, examples, err := t.read()
	if err != nil {
		return nil, Figures{}, err
	}
	var held Figures
	for i := range events {
		rest := make([]linear.Example, 0, len(examples))
		for k := range events {
			if k != i {
				rest = append(rest, events[k].examples...)
			}
		}
		judge := t.Judge
		if judge.Model, err = linear.Fit(rest, pairFeatures, t.options()); err != nil {
			return nil, held, fmt.Errorf("without event %s: %w", events[i].Name, err)
		}
		held.count(&events[i].Event, events[i].Facts, judge.find(&events[i].Event, events[i].clauses))
	}
	m, err := linear.Fit(examples, pairFeatures, t.options())
	if err != nil {
		return nil, held, err
	}
	m.Card.Folds, m.Card.Grouping = len(events), "event"
	fitted := linear.Fitted{Set: t.Set, Passages: len(examples), ByClass: make([]int, 2), Groups: len(events), HeldOut: held.rates()}
	for _, e := range examples {
		fitted.ByClass[int(e.Y)]++
	}
	m.Card.Fitted = []linear.Fitted{fitted}
	return m, held, nil
}

func (t *Training) options() linear.Options {
	return linear.Options{Kind: linear.Logistic, Classes: []string{"apart", "same"}, Penalty: t.Penalty, Limits: []string{
		"It knows pairs of clauses of English news; a point told in quite other words is not found.",
		"Its probabilities hold for clauses of articles on one event.",
	}}
}

// read cuts the events into clauses, and makes an example of each pair of clauses of two outlets that share anything: whether the
// reader found one fact in both.
func (t *Training) read() (events []trained, all []linear.Example, err error) {
	score := newScorer(nil)
	for i := range t.Events {
		e := trained{Labelled: &t.Events[i]}
		x, err := newLexis(&e.Event)
		if err != nil {
			return nil, nil, err
		}
		e.clauses = x.clauses()
		tells := make([]map[int]bool, len(e.clauses))
		for k := range e.clauses {
			c := &e.clauses[k]
			tells[k] = facts(e.Facts, e.passage(int(c.doc), int(c.from), int(c.to)))
		}
		for a := range e.clauses {
			for b := a + 1; b < len(e.clauses); b++ {
				if e.clauses[a].outlet == e.clauses[b].outlet {
					continue
				}
				if values, ok := score.pair(&e.clauses[a], &e.clauses[b]); ok {
					e.examples = append(e.examples, linear.Example{ID: e.Docs[e.clauses[a].doc].Article.ID, Set: t.Set, Group: e.Name,
						Values: append([]float64(nil), values...), Y: one(meet(tells[a], tells[b]))})
				}
			}
		}
		events, all = append(events, e), append(all, e.examples...)
	}
	return events, all, nil
}

func meet(a, b map[int]bool) bool {
	for i := range a {
		if b[i] {
			return true
		}
	}
	return false
}
