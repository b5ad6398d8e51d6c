package compare

import (
	"context"
	"fmt"

	"tellings/compare/copies"
	"tellings/compare/events"
	"tellings/corpus"
	"tellings/features"
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
	shared := newReaders(r.Analyzer, r.Background, nil)
	work := func(ctx context.Context, g events.Group, store *corpus.Store) ([]Member, error) {
		return r.members(ctx, g, store, shared)
	}
	return eachGroup(ctx, r, "articles grouped:", src, work, func(members []Member) error {
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
func (r Run) members(ctx context.Context, g events.Group, store *corpus.Store, shared *readers) ([]Member, error) {
	members, docs := make([]Member, len(g.Keys)), make([]*features.Document, len(g.Keys))
	for i, key := range g.Keys {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		a, tokens, err := store.Get(key)
		if err != nil {
			return nil, fmt.Errorf("reading an article again: %w", err)
		}
		members[i] = Member{Article: a, Event: g.Name}
		if len(members) > 1 {
			docs[i] = r.Analyzer.Recall(a, tokens)
		}
	}
	if len(members) == 1 {
		if g.Name == "" {
			members[0].Event = members[0].Article.ID
		}
		return members, nil
	}
	n := shared.namers.Take()
	defer shared.namers.Give(n)
	topic := n.TopicOf(docs)
	for i := range members {
		if g.Name == "" {
			members[i].Event = topic.Name()
		}
		members[i].Shares = topic.Shared[i]
	}
	s := shared.copies.Take()
	defer shared.copies.Give(s)
	for _, f := range copies.Kin(docs, s) {
		for _, c := range f.Copies {
			members[c.Article].CopyOf, members[c.Article].Similarity = docs[c.Of].Article.ID, c.Resemblance
		}
	}
	return members, nil
}
