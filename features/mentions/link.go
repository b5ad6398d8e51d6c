package mentions

import (
	"slices"
	"strings"

	"tellings/corpus/text"
)

// link finds the actor that a description stands for, or None when it stands for nobody in particular.
func (f *Finder) link(d *description, sentence int) int32 {
	k := d.noun.kind
	switch {
	case d.name >= 0 && f.apposes(d):
		return f.appose(d)
	case d.first > 0 && f.is(d.first-1, courtesy):
		return None // Mr. President
	case d.noun.lemma == "member" || d.noun.lemma == "participant":
		if a := f.ownerOf(d); a != None {
			return a
		}
		return None
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

// met tells whether the article has spoken of an actor by this noun alone.
func (f *Finder) met(d *description) bool {
	_, ok := f.lemmas[f.alias(d.noun.lemma, "")]
	return ok
}

// apposes tells whether the name beside a description is what it describes.
func (f *Finder) apposes(d *description) bool {
	n := &f.names[d.name]
	return n.actor != None && d.noun.kind&human != 0 && !d.noun.plural && (f.person(n) || n.class == Unknown && n.entity < 0 && n.end-n.first == 1 && n.run > d.head)
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

// roleText is the words of a description that name the role: behind determiners, owners and names.
func (f *Finder) roleText(d *description) string {
	from := d.head
	for from > d.first && !f.is(from-1, possessor|determiner) && f.nameAt[from-1] < 0 && f.is(from-1, deputy|title|courtesy) {
		from--
	}
	if from == d.head && from > d.first && f.nameAt[from-1] < 0 && f.roleModifier(from-1) {
		from--
	}
	return f.titleText(from, d.head+1+f.titleTail(d.head))
}

// titleTail is the number of tokens behind a noun that belong to the title: secretary of state, chief of staff.
func (f *Finder) titleTail(head int) int {
	if head+2 >= len(f.tokens) || f.norm(head+1) != "of" {
		return 0
	}
	switch last := f.norm(head + 2); f.norm(head) {
	case "secretary":
		if secretaries[last] {
			return 2
		}
	case "chief":
		if last == "staff" {
			return 2
		}
	}
	return 0
}

// roleModifier tells whether the word before an office says which: foreign minister, campaign manager.
func (f *Finder) roleModifier(k int) bool {
	return roleModifiers[f.norm(k)]
}

var roleModifiers = wordSet("commerce treasury interior labor homeland agriculture transportation special senior foreign defense defence finance campaign press health energy trade education justice prime home deputy vice national party opposition rebel army military supreme attorney")

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// ofName is the Known name of the country or body that a description belongs to, or empty.
func (f *Finder) ofName(d *description) string {
	if d.origin >= 0 {
		return f.tables.entities[f.country(d.origin)].name
	}
	if a := f.ownerOf(d); a != None {
		if c := f.countryOf(a); c != None {
			return f.actors[c].Known
		}
	}
	return ""
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

// byOffice is who bears the office: the president, the Ukrainian president. The one of the article who bears it, the latest of
// several; else an actor of its own, whom another article may name.
func (f *Finder) byOffice(d *description, sentence int) int32 {
	role, of := f.roleText(d), f.ofName(d)
	if a := f.officeHolder(role, of); a != None {
		return a
	}
	if f.norm(d.head) == "leader" && of == "" || d.noun.kind&personNoun != 0 && of == "" {
		return None
	}
	key := role + "|" + of
	if a, ok := f.lemmas[key]; ok {
		return a
	}
	a := f.newActor(Actor{Name: f.shown(d.first, d.head+1), Class: Person})
	f.addRole(a, role, of, true)
	f.lemmas[key] = a
	return a
}

// officeHolder is the actor of the article who bears an office, or None: of several the one whom it fits best, of those the one
// whom the article names most.
func (f *Finder) officeHolder(role, of string) int32 {
	best, most := None, 0
	for _, holders := range [...][]int32{f.holders[role], f.holders["leader of "+of]} {
		for _, a := range holders {
			for _, o := range f.actors[a].Offices {
				if fit := fits(o, role, of); fit > most || fit > 0 && fit == most && f.borne[a].names > f.borne[best].names {
					best, most = a, fit
				}
			}
		}
	}
	return best
}

// fits tells how well an office fits a description, 0 not at all. The president without more is one whom the article calls so
// without more: President Harker, not the Russian one. Leader goes for the highest office of a country.
func fits(o Office, role, of string) int {
	same := o.Title == role
	switch {
	case same && o.Of == of:
		return 4
	case leads[role] && leads[o.Title] && o.Of == of && of != "" && (role == "leader" || o.Title == "leader" || role == "dictator" || role == "strongman"):
		return 3
	case same && of == "":
		return 2
	case same && of == homeName && o.Of == "":
		return 1
	}
	return 0
}

// leads are the offices of who leads a country.
var leads = map[string]bool{"president": true, "prime minister": true, "leader": true, "dictator": true, "chancellor": true, "premier": true, "king": true, "strongman": true, "ruler": true, "supreme leader": true}

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

// mayPreside tells whether nothing but president is known as the office of an actor.
func (f *Finder) mayPreside(a int32) bool {
	return !slices.ContainsFunc(f.actors[a].Offices, func(o Office) bool { return o.Title == "prime minister" || o.Title == "chancellor" })
}

// administers tells whether a description is of an administration or its people: so English-language news calls the government
// of one country.
func (f *Finder) administers(d *description) bool {
	for k := max(d.first, d.head-1); k <= d.head; k++ {
		if f.norm(k) == "administration" {
			return true
		}
	}
	return false
}

// homeName is the country that English-language news means where it names none: the president, the administration.
const homeName = "United States"

// home is that country.
func (f *Finder) home() int32 {
	return f.entity(f.entityNamed(f.tables.names["united"], homeName))
}

// byLemma is the actor whom this noun names, of the same country or body.
func (f *Finder) byLemma(d *description, of int32) int32 {
	key := d.noun.lemma
	if of != None {
		key += "|" + f.actors[of].Name
	}
	if a, ok := f.lemmas[key]; ok {
		return a
	}
	class := Organisation
	if d.noun.plural || d.noun.kind&personNoun != 0 {
		class = Group
	}
	a := f.newActor(Actor{Name: f.shown(d.first, d.head+1), Class: class, Plural: d.noun.plural, Nouns: []string{d.noun.lemma}})
	f.actors[a].Of = of
	f.lemmas[key] = a
	return a
}

// byBody is the body that the party, the agency, the company stands for: the latest with that word in its name, the one that
// the noun has named before, else the latest organisation nearby.
func (f *Finder) byBody(d *description, sentence int) int32 {
	if lemma := f.composed(d); lemma != "" {
		noun := d.noun.lemma
		d.noun.lemma = f.alias(noun, lemma)
		a := f.byLemma(d, None)
		if who := &f.actors[a]; !slices.Contains(who.Nouns, noun) {
			who.Nouns = append(who.Nouns, noun)
		}
		return a
	}
	if owner := f.ownerOf(d); owner != None {
		return f.byLemma(d, owner)
	}
	noun := d.noun.lemma
	named := func(a int32) bool { return f.actors[a].Class == Organisation && f.headed(a, noun) }
	if a := f.latest(d.head, sentence, farBack, named); a != None {
		return a
	}
	if a, ok := f.lemmas[f.alias(noun, "")]; ok {
		return a
	}
	if d.first < d.head-1 || f.norm(d.first) == "this" {
		d.noun.lemma = f.alias(noun, "")
		return f.byLemma(d, None)
	}
	if anyBody[noun] {
		if a := f.latest(d.head, sentence, 2, func(a int32) bool {
			return f.actors[a].Class == Organisation && f.actors[a].Of == None && !f.headed(a, "party")
		}); a != None {
			return a
		}
	}
	d.noun.lemma = f.alias(noun, "")
	return f.byLemma(d, None)
}

// anyBody are the nouns that may stand for a body whose name has another one.
var anyBody = wordSet("organization organisation group company firm agency outlet publisher network team club institution newspaper union")

// headed tells whether the name of an actor ends in this noun, or one of those that the tables know has it: the committee, of the DNC.
func (f *Finder) headed(a int32, noun string) bool {
	if who := &f.actors[a]; who.Known != "" {
		return slices.Contains(f.tables.heads[who.Known], noun)
	}
	return strings.HasSuffix(strings.ToLower(f.actors[a].Name), noun)
}

// composed is the people whom a group is made of: migrant caravan, a caravan of migrants. It is empty when nothing says so.
func (f *Finder) composed(d *description) string {
	if d.noun.kind&group == 0 {
		return ""
	}
	if d.head > d.first {
		if n := f.types[f.tokens[d.head-1].Type].noun; n.kind&personNoun != 0 && !n.plural && n.kind&office == 0 {
			return n.lemma
		}
	}
	for k := d.head + 2; k < min(d.head+5, len(f.tokens)) && f.norm(d.head+1) == "of"; k++ {
		if n := f.types[f.tokens[k].Type].noun; n.kind&personNoun != 0 && n.plural {
			return n.lemma
		}
	}
	return ""
}

// alias is the noun under which an article's own word for a group is kept; of is what the article says it is made of.
func (f *Finder) alias(noun, of string) string {
	if of != "" {
		f.aliases[noun] = of
		return of
	}
	if same, ok := f.aliases[noun]; ok {
		return same
	}
	return noun
}

// byNoun is the actor of people named by what they are or do: protesters, the migrants, Trump allies.
func (f *Finder) byNoun(d *description, sentence int) int32 {
	if !d.noun.plural {
		role := d.noun.lemma
		return f.latest(d.head, sentence, 6, func(a int32) bool {
			for _, r := range f.actors[a].Roles {
				if strings.HasSuffix(r, role) && f.actors[a].Class == Person {
					return true
				}
			}
			return false
		})
	}
	of := f.ownerOf(d)
	if of != None && f.actors[of].Class != Person && f.actors[of].Class != Organisation {
		of = None // Honduran migrants are migrants
	}
	d.noun.lemma = f.alias(d.noun.lemma, "")
	return f.byLemma(d, of)
}
