package said

import (
	"strings"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/mentions"
)

// Cast is who speaks in an event. A speaker whom an article names, or describes by what only one can be (the vice president), is
// a referent of the event, and so has one name in all its tables (package actors). Others stand under their own words: officials,
// a spokesman.
type Cast struct {
	members []member
	of      [][]int32 // by document, by index of the speakers of its reading: index into members
}

// member is one speaker of an event.
type member struct {
	name  string
	vague bool  // no name but words
	who   int32 // its referent in the event's actors, or actors.None
}

// Anyone is the member of a quotation whose speaker is unknown.
const Anyone int32 = -1

func newCast(e *Event) *Cast {
	c := &Cast{of: make([][]int32, len(e.Docs))}
	byReferent, byWords := map[int32]int32{}, map[string]int32{}
	names, surnames := e.Actors.UniqueNames(), e.surnames()
	for doc, r := range e.Readings {
		c.of[doc] = make([]int32, len(r.Actors.Speakers))
		for k := range r.Actors.Speakers {
			s := &r.Actors.Speakers[k]
			who := e.referent(doc, s.Actor)
			if who == actors.None {
				who = surnameOf(surnames, s.Name)
			}
			if who != actors.None {
				c.of[doc][k] = enter(c, byReferent, who, member{name: names[who], who: who})
			} else {
				c.of[doc][k] = enter(c, byWords, wordsOf(s.Name), member{name: s.Name, vague: true, who: actors.None})
			}
		}
	}
	return c
}

// surnames are the persons of the event by the last word of their names, actors.None for a surname of several.
func (e *Event) surnames() map[string]int32 {
	found := map[string]int32{}
	for i := range e.Actors.Referents {
		r := &e.Actors.Referents[i]
		words := strings.Fields(r.Name)
		if r.Class != mentions.Person && r.Class != mentions.Unknown || !r.Named || len(words) < 2 {
			continue
		}
		last := words[len(words)-1]
		if _, twice := found[last]; twice {
			found[last] = actors.None
		} else {
			found[last] = int32(i)
		}
	}
	return found
}

// surnameOf is the person whom a speaker's words name by the surname alone where the article does not let it be seen as a name (Sessions, Waters).
func surnameOf(surnames map[string]int32, name string) int32 {
	if who, known := surnames[name]; known {
		return who
	}
	return actors.None
}

// enter returns the index of the member under key, which is m when it is new.
func enter[K comparable](c *Cast, index map[K]int32, key K, m member) int32 {
	at, known := index[key]
	if !known {
		at = int32(len(c.members))
		index[key] = at
		c.members = append(c.members, m)
	}
	return at
}

// referent is the referent with a name that an actor of a document is, or None.
func (e *Event) referent(doc int, actor int32) int32 {
	if actor == mentions.None {
		return actors.None
	}
	if at := e.Actors.Of(doc, actor); e.Actors.Referents[at].Named {
		return at
	}
	return actors.None
}

// wordsOf are the words of a speaker without a name, in normal form, an article before them left out.
func wordsOf(name string) string {
	norm := text.Normalise(name)
	for _, article := range [...]string{"the ", "a ", "an "} {
		if rest, ok := strings.CutPrefix(norm, article); ok {
			return rest
		}
	}
	return norm
}

// Len is the number of members.
func (c *Cast) Len() int { return len(c.members) }

// Speaker is the member who speaks as speaker k of a document (see mentions.Saying), or Anyone.
func (c *Cast) Speaker(doc int, k int32) int32 {
	if k < 0 || int(k) >= len(c.of[doc]) {
		return Anyone
	}
	return c.of[doc][k]
}

// Referent is the referent of the event's actors that a member is, or actors.None for one who stands under words of his own.
func (c *Cast) Referent(m int32) int32 {
	if m < 0 {
		return actors.None
	}
	return c.members[m].who
}

// Name is the name of a member, empty for Anyone.
func (c *Cast) Name(m int32) string {
	if m < 0 {
		return ""
	}
	return c.members[m].name
}

// Named reports whether a member is someone with a name.
func (c *Cast) Named(m int32) bool { return m >= 0 && !c.members[m].vague }
