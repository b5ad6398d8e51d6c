package compare

import (
	"context"
	"fmt"

	families "tellings/compare/copies"
	"tellings/compare/events"
	"tellings/corpus"
	"tellings/corpus/text"
)

// Member is an article of an event, and why it is one.
type Member struct {
	Article    *corpus.Article
	Event      string
	CopyOf     string  // id of the article of the event that its text is made from, empty for none
	Similarity float64 // the shingles that it shares with that one over those of both, 0 to 1
	Shares     []string
}

// EachMember reads src, groups its articles into events and calls yield with every article, the events in the order of their names as
// Each has them. It is much less work than Each: nothing is told of what the articles say.
//
// The error is that of reading, of ctx, or of yield; it ends the run.
func (r Run) EachMember(ctx context.Context, src *corpus.Source, yield func(Member) error, reject func(corpus.Reject)) (Summary, error) {
	names := UniqueNames{}
	shared := newReaders(r.Analyzer)
	work := func(ctx context.Context, g events.Group, store *corpus.Store) ([]Member, error) {
		s := shared.copies.Take()
		defer shared.copies.Give(s)
		return r.members(ctx, g, store, s)
	}
	return eachGroup(ctx, r, "events:", src, work, func(members []Member) error {
		event := names.Unique(members[0].Event)
		for _, m := range members {
			m.Event = event
			if err := yield(m); err != nil {
				return err
			}
		}
		return nil
	}, reject)
}

// members fetches the articles of a group and tells what joins them.
func (r Run) members(ctx context.Context, g events.Group, store *corpus.Store, s *families.Shingler) ([]Member, error) {
	members, articles := make([]Member, len(g.Keys)), make([]*corpus.Article, len(g.Keys))
	for i, key := range g.Keys {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		a, err := store.Get(key)
		if err != nil {
			return nil, fmt.Errorf("reading an article again: %w", err)
		}
		articles[i], members[i] = a, Member{Article: a, Event: g.Name}
	}
	if len(articles) == 1 {
		if g.Name == "" {
			members[0].Event = articles[0].ID
		}
		return members, nil
	}
	topic := events.TopicOf(articles, r.Analyzer, r.Background)
	for i := range members {
		if g.Name == "" {
			members[i].Event = topic.Name()
		}
		members[i].Shares = topic.Shared[i]
	}
	return members, r.copies(members, articles, s)
}

// copies fills in which members are made from the text of others.
func (r Run) copies(members []Member, articles []*corpus.Article, s *families.Shingler) error {
	in := make([]families.Article, len(articles))
	for i, a := range articles {
		in[i] = families.Article{ID: a.ID, Outlet: a.Outlet, Date: a.Date, Credit: families.CreditOf(a)}
		r.Analyzer.Tokens(a.Text, a.Parts, func(tokens []text.Token) { in[i].Sketch = s.Sketch(a.Parts, tokens) })
	}
	found, err := families.Families(in, func(i int) (full families.Shingles, err error) {
		a := articles[i]
		r.Analyzer.Tokens(a.Text, a.Parts, func(tokens []text.Token) { full = s.Shingles(a.Parts, tokens) })
		return full, nil
	})
	for _, f := range found {
		for _, c := range f.Copies {
			members[c.Article].CopyOf, members[c.Article].Similarity = articles[c.Of].ID, c.Resemblance
		}
	}
	return err
}
