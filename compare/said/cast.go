package said

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/voice"
)

// Cast is who speaks in an event. A speaker whom an article names, or describes by what only one can be (the vice president), is
// a referent of the event, and so has one name in all its tables (package actors). Others stand under their own words: officials,
// a spokesman.
type Cast struct {
	members []member
	of      [][]int32 // by document, by index of Document.Speakers: index into members
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
	names := e.Actors.UniqueNames()
	for doc, d := range e.Docs {
		c.of[doc] = make([]int32, len(d.Speakers))
		for k := range d.Speakers {
			s := &d.Speakers[k]
			who, mentioned := e.referent(doc, s)
			if who != actors.None {
				c.of[doc][k] = enter(c, byReferent, who, member{name: names[who], who: who})
			} else {
				c.of[doc][k] = enter(c, byWords, wordsOf(s.Name), member{name: s.Name, vague: mentioned || !capitalised(s.Name), who: actors.None})
			}
		}
	}
	return c
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

// referent is the named referent that a speaker of a document is, or None; mentioned tells whether the speaker's words are a
// mention of anyone. The mention must end where the words do, and nothing before it make it someone else's: not Jo Lane, but a
// spokesman for Jo Lane.
func (e *Event) referent(doc int, s *voice.Speaker) (who int32, mentioned bool) {
	d, r := e.Docs[doc], e.Readings[doc]
	found := r.Actors.Mentions
	first, _ := slices.BinarySearchFunc(found, s.Mention.Start, func(m mentions.Mention, at int) int { return m.Start - at })
	for back := 0; first > 0 && back < 4; back++ { // a title before the name: the mention begins earlier
		first--
	}
	for _, m := range found[first:] {
		if m.Start >= s.Mention.End {
			break
		}
		if m.End != s.Mention.End || m.Kind == mentions.Pronoun || m.Start > s.Mention.Start && linked(d.Text[s.Mention.Start:m.Start]) {
			continue
		}
		mentioned = true
		if faction(s.Name) {
			continue // moderate Democrats are not their party
		}
		if at := e.Actors.Of(doc, m.Actor); e.Actors.Referents[at].Named {
			return at, true
		}
	}
	return actors.None, mentioned
}

// faction reports whether a speaker is one or some of a party: moderate Democrats, a key Republican.
func faction(name string) bool {
	words := strings.Fields(wordsOf(name))
	return len(words) > 1 && voice.Partisan(words[len(words)-1])
}

// linked tells whether words make of the name behind them someone else's: a spokesman for Jo Lane, Ms Lane's adviser.
func linked(words string) bool {
	return slices.ContainsFunc(strings.Fields(words), func(w string) bool {
		return links[w] || strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "'s")
	})
}

var links = text.WordSet("of for at in from with by to on and & or near behind under about against who whom whose that")

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

// capitalised tells whether the first word, an article left out, and the last word of a name have a capital.
func capitalised(name string) bool {
	words := strings.Fields(name)
	if len(words) > 1 && links[strings.ToLower(words[0])] || len(words) > 1 && wordsOf(name) != text.Normalise(name) {
		words = words[1:]
	}
	return len(words) > 0 && capital(words[0]) && capital(words[len(words)-1]) && !linked(name)
}

func capital(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// Len is the number of members.
func (c *Cast) Len() int { return len(c.members) }

// Speaker is the member who speaks as speaker k of a document (see voice.Quote), or Anyone.
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

// Named tells whether a member is someone with a name.
func (c *Cast) Named(m int32) bool { return m >= 0 && !c.members[m].vague }
