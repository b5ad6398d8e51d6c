package mentions

import (
	"slices"
	"strings"
)

// countryOf is the country that an actor is, acts for, or holds an office of, or None.
func (f *Finder) countryOf(a int32) int32 {
	for n := 0; n < 4 && a != None; n++ {
		who := &f.actors[a]
		if f.isCountry(a) {
			return a
		}
		if who.Of == None {
			for _, o := range who.Offices {
				if id, ok := f.tables.names[normal(firstWord(o.Of))]; ok && o.Of != "" {
					return f.entity(f.entityNamed(id, o.Of))
				}
			}
		}
		a = who.Of
	}
	return None
}

func firstWord(s string) string { w, _, _ := strings.Cut(s, " "); return w }

// entityNamed is the entity of that name among namings that begin with the same word.
func (f *Finder) entityNamed(among []naming, name string) int32 {
	for _, n := range among {
		if f.tables.entities[n.entity].name == name {
			return n.entity
		}
	}
	return among[0].entity
}

// byCountry is the country that the country, this nation, his country stands for: that of the possessor, else the latest.
func (f *Finder) byCountry(d *description, sentence int) int32 {
	if d.origin >= 0 {
		return f.entity(f.country(d.origin))
	}
	if d.owner >= 0 {
		if a := f.ownerOf(d); a != None {
			return f.countryOf(a)
		}
		return None
	}
	return f.latest(d.head, sentence, 3, f.isCountry)
}

// acting is the actor of those who act for a country: American officials, the government, his administration. They are an
// actor of their own, of the country.
func (f *Finder) acting(d *description, sentence int) int32 {
	of := None
	switch owner := f.ownerOf(d); {
	case owner != None:
		if of = f.countryOf(owner); of == None && f.administers(d) && f.mayPreside(owner) {
			of = f.home()
		} else if of == None {
			of = owner
		}
	case d.origin >= 0:
		of = f.entity(f.country(d.origin))
	case f.administers(d) && d.definite:
		of = f.home()
	case d.owner < 0:
		if a := f.latest(d.head, sentence, farBack, func(a int32) bool { return f.actors[a].Class == Organisation && f.headed(a, d.noun.lemma) }); a != None && !d.noun.plural {
			return a // the bureau, of the FBI
		}
		of = f.latest(d.head, sentence, 2, f.isCountry)
	}
	if of == None && !d.noun.plural {
		return None
	}
	a := f.byLemma(d, of)
	f.actors[a].Acts = true
	return a
}

// administers reports whether a description is of an administration or its people: so English-language news calls the government
// of one country.
func (f *Finder) administers(d *description) bool {
	for k := max(d.first, d.head-1); k <= d.head; k++ {
		if f.norm(k) == "administration" {
			return true
		}
	}
	return false
}

// mayPreside reports whether nothing but president is known as the office of an actor.
func (f *Finder) mayPreside(a int32) bool {
	return !slices.ContainsFunc(f.actors[a].Offices, func(o Office) bool { return o.Title == "prime minister" || o.Title == "chancellor" })
}

// Home is the country that English-language news means where it names none: the president, the administration.
const Home = "United States"

// home is that country.
func (f *Finder) home() int32 {
	return f.entity(f.entityNamed(f.tables.names["united"], Home))
}
