package mentions

import (
	"tellings/corpus/text"
)

// link finds the actor that a description stands for, or None when it stands for nobody in particular.
func (f *Finder) link(d *description, sentence int) int32 {
	k := d.noun.kind
	switch {
	case d.name >= 0 && f.apposes(d):
		return f.appose(d)
	case d.noun.lemma == "member" || d.noun.lemma == "participant":
		if a := f.ownerOf(d); a != None && (d.of < 0 || f.norm(d.head+1) == "of") { // not: members in Ohio
			return a
		}
		return None
	case k&office != 0 && f.anyOne(d):
		return None // a spokesman: one of several, and no one known
	case k&office != 0 && !d.noun.plural && (d.definite || d.origin >= 0 || f.flag(d.head, text.Capital)):
		return f.byOffice(d, sentence)
	case k&countryNoun != 0 && !d.noun.plural && d.definite && k&institution == 0:
		return f.byCountry(d, sentence)
	case k&(institution|public) != 0 && (d.noun.plural || d.definite || d.origin >= 0 || k&institution != 0 && d.inner >= 0):
		return f.acting(d, sentence)
	case k&partyNoun != 0 && d.definite && !d.noun.plural:
		return f.byBody(d, sentence)
	case k&group != 0 && !d.noun.plural && (d.definite || f.composed(d) != "" || f.met(d)):
		return f.byBody(d, sentence)
	case k&(personNoun|group) != 0 && d.noun.plural, k&personNoun != 0 && d.definite && d.owner < 0:
		return f.byNoun(d, sentence)
	}
	return None
}

// anyOne reports whether a description begins with a word for one of many: a, an, another, one.
func (f *Finder) anyOne(d *description) bool {
	switch f.norm(d.first) {
	case "a", "an", "another", "one":
		return !d.definite
	}
	return false
}

// apposes reports whether the name beside a description is what it describes.
func (f *Finder) apposes(d *description) bool {
	n := &f.names[d.name]
	return n.actor != None && d.noun.kind&human != 0 && !d.noun.plural && (f.person(n) || f.unknown(n) && (n.run > d.head || f.flag(d.head, text.Capital)))
}

// appose gives a description to the name beside it, and notes what it tells of its bearer.
func (f *Finder) appose(d *description) int32 {
	a := f.names[d.name].actor
	who := &f.actors[a]
	if who.Class == Unknown {
		who.Class = Person
	}
	switch {
	case who.Sex != UnknownSex:
	case d.noun.kind&man != 0:
		who.Sex = Male
	case d.noun.kind&woman != 0:
		who.Sex = Female
	}
	f.addRole(a, f.roleText(d), f.ofName(d), d.noun.kind&office != 0)
	return a
}

// ownerOf is the actor of the possessor of a description, or of the name among its modifiers, or None.
func (f *Finder) ownerOf(d *description) int32 {
	switch {
	case d.owner >= 0 && f.nameAt[d.owner] >= 0:
		return f.names[f.nameAt[d.owner]].actor
	case d.owner >= 0:
		return f.who[d.owner]
	case d.inner >= 0:
		return f.names[d.inner].actor
	case d.of >= 0:
		return f.names[d.of].actor
	}
	return None
}
