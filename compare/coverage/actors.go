package coverage

import (
	"tellings/compare/actors"
	"tellings/features"
	"tellings/features/mentions"
)

const (
	nobody int32 = -1 - iota // a token that names no actor
	within                   // a token of a name or title whose actor another token names
)

// actors gives every token that stands for an actor of the event the actor's term: the head of a name (Vice President J.D.
// Vance), of a description that is known to mean someone (the vice president), and a pronoun. The other words of the mention
// are passed over: one article says president and another does not, and both name the same man. Descriptions of others
// (European leaders) stay words.
func (x *lexis) actors(doc int, d *features.Document) []int32 {
	of := make([]int32, len(d.Tokens))
	for i := range of {
		of[i] = nobody
	}
	end := 0 // of the mention that has the tokens so far
	for _, m := range x.e.Readings[doc].Actors.Mentions {
		r := x.e.Cast.Of(doc, m.Actor)
		if r == actors.None || m.From < end || !stands(&x.e.Cast.Referents[r], m.Kind) {
			continue
		}
		for i := m.From; i < m.To; i++ {
			of[i] = within
		}
		of[m.Head] = x.actor(r)
		end = m.To
	}
	return of
}

// stands reports whether a mention of this kind stands for the referent alone.
func stands(r *actors.Referent, kind mentions.Kind) bool {
	switch kind {
	case mentions.Name:
		return r.Class != mentions.Unknown
	case mentions.Description:
		return r.Class == mentions.Person && r.Named
	}
	return r.Class == mentions.Person
}

// actorKey parts the keys of actors from those of words.
const actorKey = 1 << 32

func (x *lexis) actor(r int32) term {
	t := x.id(actorKey|uint64(r), actorNews)
	x.terms[t].named, x.terms[t].actor = 1, x.e.Cast.Referents[r].Class != mentions.Place
	return t
}
