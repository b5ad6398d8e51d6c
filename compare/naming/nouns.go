package naming

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
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
	within := map[int32]int{} // phrase behind of → the set of the noun before it
	for i := range a.Phrases {
		p := &a.Phrases[i]
		head := a.head(p)
		if !a.counted[head] || a.Tags[head] != syntax.Noun || a.names(head) || quantities.Has(a.lemma(head)) && p.Of != syntax.None {
			continue
		}
		set, kind := e.setOf(a, head)
		if set == 0 || a.generic(p, kind) || within[int32(i)] == set { // a firestorm of criticism is one thing
			continue
		}
		if of := a.of(p); of != syntax.None {
			within[of] = set
		}
		found = append(found, noun{number, int32(i), set, a.parties(int32(i), kind), a.known(p)})
	}
	return found
}

// generic reports whether a phrase speaks of a kind of act or event and of none in particular: one noun without any determiner in the
// singular (in order to, freedom of speech, in conflict), or with a word that leaves open which (any talks, no deal) or says that it is
// not the one at hand (other talks).
func (a *article) generic(p *syntax.Phrase, kind Kind) bool {
	for t := p.First; t < p.Head; t++ {
		if further.Has(a.norm(t)) {
			return true
		}
	}
	if p.Owner != syntax.None || a.of(p) != syntax.None {
		return false
	}
	if p.End-p.First == 1 {
		return !p.Plural && (kind == Act || kind == Event) && a.inPhrase(p)
	}
	return open.Has(a.norm(p.First))
}

// inPhrase reports whether a preposition stands before p.
func (a *article) inPhrase(p *syntax.Phrase) bool {
	return p.First > 0 && a.Tags[p.First-1] == syntax.Preposition
}

// open are determiners that leave open which thing is meant, or whether there is one.
var open = lang.English.Set("naming.leaving-open")

// further are words by which a thing is another one than the one spoken of.
var further = lang.English.Set("naming.further")

// setOf returns the set that the noun at token t is in, 0 for none, and its kind. A set of alternatives is numbered behind those of
// the list things.
func (e *Tellings) setOf(a *article, t int) (int, Kind) {
	if s := e.Lists.things[a.norm(t)]; s > 0 {
		return int(e.Lists.sets[s].family), e.Lists.sets[s].kind
	}
	if c := a.choices[t]; c > 0 && !abstract[e.Matcher.Features()[c-1].Category] {
		return len(e.Lists.sets) + int(c-1), e.kindOf(int(c - 1))
	}
	return 0, ""
}

// abstract are the sets of the list alternations whose nouns name a manner or a course of things, of which there is not one in an event
// that outlets could name alike (an attempt here, an effort there).
var abstract = text.WordSet("attempt surprise_to_audience reception confident_manner careful_manner firm_stance yielding_stance close_friendship fast_change " +
	"warning_of_danger change_of_mind past_state_harm economy_down economy_up price_rise state_size crowd_small crowd_large hard_bargaining")

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
