package compare

import (
	"context"
	"fmt"

	"tellings/corpus"
	"tellings/features"
)

// Comparer compares events one by one, for those who have grouped the articles themselves: another engine than Run. It remembers
// what it learns of every word, so make one for many events. Several goroutines may use it.
type Comparer struct {
	run    Run
	shared *readers
}

// NewComparer returns a Comparer with the analyzer, background, options and workers of r.
func NewComparer(r Run) *Comparer {
	return &Comparer{r, newReaders(r.Analyzer, r.Background, r.Options.Targets)}
}

// Compare returns what Run.Each would yield for an event of these articles, which belong to it from then on. name is empty where
// the input names none; events of one name are for the caller to tell apart: see UniqueNames. tokens are by article what
// events.NewLiner returned, empty where it did not read the article.
func (c *Comparer) Compare(ctx context.Context, name string, articles []*corpus.Article, tokens []string) (*Comparison, error) {
	one := true
	for _, a := range articles {
		one = one && a.Outlet == articles[0].Outlet
	}
	e, err := c.event(ctx, name, one, len(articles), func(i int) (*corpus.Article, string, error) { return articles[i], tokens[i], nil })
	if err != nil {
		return nil, err
	}
	return compareEvent(ctx, e, c.run.Options)
}

// event fetches n articles, with their tokens where somebody has read them, and extracts them. one says that all of them are of one outlet.
func (c *Comparer) event(ctx context.Context, name string, one bool, n int, get func(i int) (*corpus.Article, string, error)) (*Event, error) {
	docs := make([]*features.Document, n)
	err := spread(ctx, n, corpus.Workers(c.run.Workers), func(i int) error {
		a, tokens, err := get(i)
		if err != nil {
			return fmt.Errorf("reading an article again: %w", err)
		}
		docs[i] = c.run.Analyzer.Recall(a, tokens)
		c.run.Analyzer.Voices(docs[i])
		if !one { // else nothing is compared with it
			c.run.Analyzer.Hits(docs[i])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return gather(name, docs, c.run.Analyzer, c.run.Background, c.shared), nil
}
