package compare

import (
	"fmt"

	"tellings/compare/events"
	"tellings/corpus"
)

// label names an event that the input does not name: an article of its own after its id, others after their topic.
func (e *Event) label() string {
	if len(e.Docs) == 1 {
		return e.Docs[0].Article.ID
	}
	return events.Topic{Words: e.topic()}.Name()
}

// topic returns the words that tell most of what the articles of the event have in common.
func (e *Event) topic() []string {
	if e.about == nil {
		articles := make([]*corpus.Article, len(e.Docs))
		for i, d := range e.Docs {
			articles[i] = d.Article
		}
		e.about = new(events.TopicOf(articles, e.Analyzer, e.Background).Words)
	}
	return *e.about
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
