package naming

import (
	"strings"

	"tellings/features/syntax"
)

// noun is a phrase that may speak of a shared act, event, thing or group.
type noun struct {
	article  int
	phrase   int32
	set      int
	parties  []party
	definite bool
}

// class is what a modifier does, as far as its word tells.
func (l *Lists) class(norm string) Class { return l.kinds[norm] }

// nouns returns the phrases of an article whose head is in a set, in order of place. What names an actor is none: that is for
// the cast to say, and common nouns for groups are of the sets only where no cast member is meant.
func (e *Tellings) nouns(number int, a *article) []noun {
	var found []noun
	for i := range a.Phrases {
		p := &a.Phrases[i]
		if !a.counted[p.Head] || a.Tags[p.Head] != syntax.Noun || a.names(p.Head) || quantities[a.lemma(p.Head)] && p.Of != syntax.None {
			continue
		}
		set, kind := e.setOf(a, p.Head)
		if set == 0 {
			continue
		}
		found = append(found, noun{number, int32(i), set, a.parties(int32(i), kind), p.Definite})
	}
	return found
}

// setOf returns the set that the noun at token t is in, 0 for none, and its kind. A set of alternatives is numbered behind those of
// the list things.
func (e *Tellings) setOf(a *article, t int) (int, Kind) {
	if s := e.Lists.things[a.norm(t)]; s > 0 {
		return int(s), e.Lists.sets[s].kind
	}
	if c := a.choices[t]; c > 0 {
		return len(e.Lists.sets) + int(c-1), e.kindOf(int(c - 1))
	}
	return 0, ""
}

// kindOf is the kind of a set of alternatives, which its description tells.
func (e *Tellings) kindOf(feature int) Kind {
	f := e.Matcher.Features()[feature]
	for _, l := range e.Matcher.Lists() {
		if l.Name == f.List {
			d := l.Categories[l.Category(f.Category)].Description
			if strings.HasPrefix(d, "people ") || strings.HasPrefix(d, "those who ") {
				return Group
			}
		}
	}
	return Thing
}

// kind is the kind of a set by its number.
func (e *Tellings) kind(set int) Kind {
	if set < len(e.Lists.sets) {
		return e.Lists.sets[set].kind
	}
	return e.kindOf(set - len(e.Lists.sets))
}
