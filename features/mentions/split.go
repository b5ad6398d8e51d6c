package mentions

import (
	"strings"

	"tellings/corpus/text"
	"tellings/lang"
)

// split takes a run of capitals apart: whose the title is, the title, the name. behind is where the entity that the run opens
// with ends, or i. It returns where to go on.
//
//	South Korean President Moon Jae-in   origin, title, name
//	CIA Director Mike Pompeo
//	Iranian Foreign Ministry             an organisation, of a country
//	American Kevin Hart                  a country, and a name
func (f *Finder) split(i, behind, stop int, entity int32, used usage) int {
	n := name{run: i, first: i, end: stop, entity: -1, origin: -1}
	last := f.last(&n)
	switch {
	case f.is(i, opening) && stop > i+1:
		return stop
	case f.is(last, thing) && !f.is(last, title):
		if behind > i { // the Iran Deal, the Korean War: the country is named all the same
			f.addEntity(i, behind, entity, used)
		}
		return stop
	case f.is(last, body) && f.types.Of(f.tokens[last].Type).names == nil:
		n.class = Organisation
		if behind > i {
			n.origin = entity
			f.addEntity(i, behind, entity, used)
		}
		f.addName(n)
		return stop
	}
	if behind > i {
		n.origin = entity
	}
	n.titles = f.titles(behind, stop)
	if from := n.titles[1]; from > n.titles[0] {
		return f.titledName(n, from, behind, stop, entity, used)
	}
	if behind > i && !f.mayBeGiven(i, behind, stop, entity, used) {
		f.addEntity(i, behind, entity, used)
		return behind
	}
	if cut := f.peopleIn(i, stop); cut > i {
		f.nameFrom(cut, stop)
		return stop // Senate Democrats, Christian Armenians
	}
	n.origin = -1
	f.guess(&n)
	f.addName(n)
	return stop
}

// mayBeGiven reports whether the place that a run of capitals opens with may be someone's given name: Jordan Vell, Paris Vell, Georgia
// Paris, but not Ukraine European.
func (f *Finder) mayBeGiven(i, behind, stop int, entity int32, used usage) bool {
	place := used == seat || used == proper && f.tables.entities[entity].class == Place
	if behind != i+1 || !place {
		return false
	}
	if f.is(i, given) && stop == behind+1 {
		if _, used, to := f.lookUp(behind, stop); to == stop && used == seat {
			return true // no comma between them: not Athens, Georgia
		}
	}
	return f.types.Of(f.tokens[behind].Type).names == nil
}

// peopleIn is where the people of a table begin that a run of capitals ends with, or -1.
func (f *Finder) peopleIn(i, stop int) int {
	for k := i + 1; k < stop; k++ {
		if _, used, to := f.lookUp(k, stop); used == people && to == stop && to > k {
			return k
		}
	}
	return -1
}

// titledName adds a name with a title before it, or only what the title belongs to when no name follows: the CIA Director.
func (f *Finder) titledName(n name, from, behind, stop int, entity int32, used usage) int {
	if behind > n.run {
		f.addEntity(n.run, behind, entity, used)
	}
	if from >= stop {
		return stop // a description, without a name
	}
	if e, used, to := f.lookUp(from, stop); to > from && (to == stop && f.tables.entities[e].class != Place) {
		f.addEntity(from, to, e, used)
		return stop // President Republicans: no name of a person
	}
	n.first, n.class, n.human = from, Person, true
	for k := n.titles[0]; k < n.titles[1]; k++ {
		n.sex = max(n.sex, f.sexOf(k))
	}
	if n.sex == UnknownSex && stop-from > 1 {
		n.sex = f.sexOf(from)
	}
	f.addName(n)
	if k := len(f.names) - 1; stop+1 < len(f.tokens) && f.norm(stop) == "of" && n.origin < 0 {
		if e, _, to := f.lookUp(stop+1, len(f.tokens)); to > stop+1 {
			f.names[k].origin = e // President Moon Jae-in of South Korea
		}
	}
	return stop
}

// titles are the tokens from the first title among from to stop to behind the last one that a word of a name, or nothing,
// follows.
func (f *Finder) titles(from, stop int) (at [2]int) {
	for k := from; k < stop; k++ {
		if f.is(k, given) && !f.is(k, title) || k+1 < stop && f.is(k+1, suffix) {
			break // Martin Luther King
		}
		if !f.is(k, title|courtesy) || f.is(k, given) && !f.is(k, courtesy) && k == from && k+1 < stop && f.is(k+1, title) {
			continue
		}
		if at[1] == 0 {
			at[0] = k
			for at[0] > from && f.is(at[0]-1, deputy) {
				at[0]--
			}
		}
		at[1] = k + 1
		for at[1] < stop && (f.tokens[at[1]].Type == '.' || f.joinsTitle(at[1], stop)) {
			at[1]++
		}
	}
	if at[1] > 0 { // words before the title say which: White House Press Secretary, House Minority Leader
		at[0] = from
	}
	return at
}

// joinsTitle reports whether token k goes on with a title: Secretary of State, Secretary of the Treasury.
func (f *Finder) joinsTitle(k, stop int) bool {
	switch f.norm(k) {
	case "of", "the", "general":
		return f.norm(k) != "general" || f.norm(k-1) == "attorney"
	}
	return f.norm(k-1) == "of" || f.norm(k-1) == "the" && k > 1 && f.norm(k-2) == "of" || f.norm(k-1) == "homeland"
}

// sexOf is what a title or a given name tells of its bearer.
func (f *Finder) sexOf(k int) Sex {
	switch c := f.types.Of(f.tokens[k].Type).class; {
	case c&(male|female) == male:
		return Male
	case c&(male|female) == female:
		return Female
	}
	return UnknownSex
}

// guess fills in the class of a name that no table, title or last word tells.
func (f *Finder) guess(n *name) {
	words := 0
	for k := n.first; k < n.end; k++ {
		if f.flag(k, text.Word) && !f.is(k, suffix) {
			words++
		}
		if f.flag(k, text.AllCaps) && f.tokens[k].Len() > 3 && !f.flag(k, text.Dotted) {
			n.class = Organisation
			return
		}
	}
	switch {
	case words == 1 && (f.flag(n.first, text.AllCaps) || f.trademark(n.first)):
		n.class = Organisation
	case words == 1:
	case f.is(n.first, given):
		n.class, n.sex, n.human = Person, f.sexOf(n.first), true
	case f.is(f.last(n), placeHead):
		n.class = Place
	case words <= 4 && (n.run == 0 || !f.is(n.run-1, determiner)):
		n.human = true
	}
}

// trademark reports whether a word is written as the names of firms and sites are: BuzzFeed, Vell.com, and not McCarthy.
func (f *Finder) trademark(i int) bool {
	word := f.text[f.tokens[i].Start():f.tokens[i].End()]
	if dot := strings.IndexByte(word, '.'); dot > 1 && dot < len(word)-2 && !f.flag(i, text.Abbrev|text.Title) {
		return true
	}
	for k := 1; k < len(word); k++ {
		if 'A' <= word[k] && word[k] <= 'Z' && 'a' <= word[k-1] && word[k-1] <= 'z' && !prefixes.Has(strings.ToLower(word[:k])) {
			return true
		}
	}
	return false
}

// prefixes begin family names that go on with a capital.
var prefixes = lang.English.Set("names.prefix")
