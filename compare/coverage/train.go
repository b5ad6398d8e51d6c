package coverage

import (
	"fmt"
	"slices"

	"tellings/compare/actors"
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
	events, examples := t.read()
	var held Figures
	for i := range events {
		rest := make([]linear.Example, 0, len(examples))
		for k := range events {
			if k != i {
				rest = append(rest, events[k].examples...)
			}
		}
		judge, err := t.Judge, error(nil)
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

// read cuts the events into clauses, and makes examples of them: of the events as they are; of their articles cut short, for in a brief
// everything is rare; and of briefs of one event beside those of the next, which have nothing in common.
func (t *Training) read() (events []trained, all []linear.Example) {
	for i := range t.Events {
		l := &t.Events[i]
		e := trained{Labelled: l, clauses: l.Event.clauses(0)}
		e.examples = t.pairs(l, e.clauses)
		e.examples = append(e.examples, t.pairs(l, l.Event.clauses(briefSentences))...)
		strangers := l.beside(&t.Events[(i+1)%len(t.Events)])
		e.examples = append(e.examples, t.pairs(strangers, strangers.Event.clauses(briefSentences))...)
		events, all = append(events, e), append(all, e.examples...)
	}
	return events, all
}

// briefSentences are read of an article that is cut short.
const briefSentences = 4

// clauses cuts an event into clauses: of each article the first most sentences, or all where that is 0.
func (e *Event) clauses(most int) []clause {
	x := newLexis(e)
	x.most = most
	return x.clauses()
}

// beside is an event of the first article of e and those of o, as if they were of two outlets: neither tells what the other tells.
func (e *Labelled) beside(o *Labelled) *Labelled {
	both := &Labelled{Name: e.Name, Event: Event{Docs: slices.Concat(e.Docs[:1], o.Docs), Readings: slices.Concat(e.Readings[:1], o.Readings), Analyzer: e.Analyzer, Background: e.Background, Words: e.Words}}
	both.Cast, both.Outlets = actors.Join(both.Readings), make([]int, len(both.Docs))
	for i := range o.Docs {
		both.Outlets[1+i] = 1
	}
	return both
}

// pairs makes an example of each pair of clauses of two outlets that share anything: whether the reader found one fact in both.
func (t *Training) pairs(e *Labelled, clauses []clause) (all []linear.Example) {
	score := newScorer(nil)
	tells := make([]map[int]bool, len(clauses))
	for k := range clauses {
		c := &clauses[k]
		tells[k] = facts(e.Facts, e.passage(int(c.doc), int(c.from), int(c.to)))
	}
	for a := range clauses {
		for b := a + 1; b < len(clauses); b++ {
			if clauses[a].outlet == clauses[b].outlet {
				continue
			}
			if values, ok := score.pair(&clauses[a], &clauses[b]); ok {
				all = append(all, linear.Example{ID: e.Docs[clauses[a].doc].Article.ID, Set: t.Set, Group: e.Name,
					Values: append([]float64(nil), values...), Y: one(meet(tells[a], tells[b]))})
			}
		}
	}
	return all
}

func meet(a, b map[int]bool) bool {
	for i := range a {
		if b[i] {
			return true
		}
	}
	return false
}
