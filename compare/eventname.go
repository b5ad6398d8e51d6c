package compare

import (
	"context"
	"fmt"

	"tellings/compare/events"
	"tellings/corpus"
)

// topicFact are the words that tell most of what the articles of the event have in common.
var topicFact = &Fact[[]string]{Name: "topic", Find: func(_ context.Context, e *View) ([]string, error) {
	articles := make([]*corpus.Article, len(e.Docs))
	for i, d := range e.Docs {
		articles[i] = d.Article
	}
	return events.TopicOf(articles, e.Analyzer, e.Background).Words, nil
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

// uniqueNames numbers events of one name.
type uniqueNames map[string]int

func (u uniqueNames) unique(name string) string {
	u[name]++
	if u[name] == 1 {
		return name
	}
	return u.unique(fmt.Sprintf("%s-%d", name, u[name]))
}
