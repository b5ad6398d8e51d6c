package compare

import (
	"context"
	"fmt"

	"tellings/compare/events"
)

// topicFact are the words that tell most of what the articles of the event have in common.
var topicFact = &Fact[[]string]{Name: "topic", Find: func(_ context.Context, e *View) ([]string, error) {
	n := e.readers.namers.Take()
	defer e.readers.namers.Give(n)
	return n.WordsOf(e.Docs), nil
}}

// named returns e under a name of its own: the one that the input gives it; else an article's id, or what several articles are
// about. That is then given to p.
func (e *Event) named(ctx context.Context, p *plan) (*Event, error) {
	if e.Name != "" || len(e.Docs) == 0 {
		return e, nil
	}
	named := *e
	if len(e.Docs) == 1 {
		named.Name = e.Docs[0].Article.ID
		return &named, nil
	}
	words, err := find(ctx, e, topicFact)
	if err != nil {
		return nil, err
	}
	p.given(topicFact, words)
	named.Name = events.Topic{Words: words}.Name()
	return &named, nil
}

// UniqueNames numbers events of one name. Names of which none is another's with a number behind it may be numbered apart.
type UniqueNames map[string]int

// Unique returns name for the first event of it, and name-2, name-3, … for the next ones. Events come in the order of Run.Each.
func (u UniqueNames) Unique(name string) string {
	u[name]++
	if u[name] == 1 {
		return name
	}
	return u.Unique(fmt.Sprintf("%s-%d", name, u[name]))
}
