package compare

import (
	"context"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/voice"
)

// Mention is a passage that speaks of an actor, under the name that all articles of the event share.
type Mention struct {
	Article *corpus.Article
	Field   corpus.Field // where it stands: the text or the title
	Span    text.Span    // in bytes of that field
	Actor   string       // the actor, or the country or party that it belongs to or acts for
	Part    string       // what of Actor is meant where it is not Actor itself: White House, American officials
	Kind    mentions.Kind
	Class   mentions.Class // of Actor
	Voice   voice.Voice
}

// EachMentions reads src, groups its articles into events as Each does, and calls yield with the mentions of each event in the
// order of the events' names: those of an article together, in the order of the text.
func (r Run) EachMentions(ctx context.Context, src *corpus.Source, yield func([]Mention) error, reject func(corpus.Reject)) (Summary, error) {
	look := func(ctx context.Context, e *Event) ([]Mention, error) {
		t, err := find(ctx, e, mentionsFact)
		return t, err
	}
	return eachEvent(ctx, r, "articles read for actors:", src, look, yield, reject)
}

// mentionsFact are the places where the articles speak of actors.
var mentionsFact = &Fact[[]Mention]{Name: "mentions", Needs: []Need{castFact, readingsFact}, Find: mentionsOf}

func mentionsOf(_ context.Context, e *View) ([]Mention, error) {
	var rows []Mention
	cast := castFact.Of(e)
	names := cast.UniqueNames()
	for doc, r := range readingsFact.Of(e) {
		d := e.Docs[doc]
		for _, m := range r.Actors.Mentions {
			part := cast.Of(doc, m.Actor)
			who := cast.Whole(part)
			row := Mention{Article: d.Article, Actor: names[who], Kind: m.Kind, Class: cast.Referents[who].Class, Voice: d.Voices[m.Head]}
			row.Field, row.Span = d.Place(m.Span)
			if part != who {
				row.Part = names[part]
			}
			rows = append(rows, row)
		}
	}
	return rows, nil
}
