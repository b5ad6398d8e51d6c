package mentions

import (
	"slices"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/lang"
)

// office notes the title that stands before a name.
func (f *Finder) office(n *name) {
	if n.titles[1] == n.titles[0] || n.actor == None {
		return
	}
	who := &f.actors[n.actor]
	if who.Class != Person {
		return
	}
	if f.is(n.titles[1]-1, courtesy) || f.tokens[n.titles[1]-1].Type == '.' && f.is(n.titles[1]-2, courtesy) {
		return
	}
	of := ""
	if n.origin >= 0 {
		of = f.tables.entities[f.country(n.origin)].name
	}
	f.addRole(n.actor, f.titleText(n.titles[0], n.titles[1]), of, true)
}

// titleText is a title in lower case, without points and the words of time: former, then.
func (f *Finder) titleText(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		norm := f.norm(i)
		if f.flag(i, text.Punct) || norm == "the" || norm == "u.s." {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(fullTitle(norm))
	}
	return b.String()
}

// fullTitle is the full word of a title: sen → senator.
func fullTitle(norm string) string {
	if full, ok := fullTitles()[norm]; ok {
		return full
	}
	return norm
}

var fullTitles = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, row := range rows("titles") {
		m[row[0]] = row[1]
	}
	return m
})

// addRole notes what an actor is called beside the name.
func (f *Finder) addRole(a int32, role, of string, isOffice bool) {
	who := &f.actors[a]
	if role == "" {
		return
	}
	if isOffice {
		o := Office{Title: role, Of: of}
		for k := range who.Offices {
			if who.Offices[k].Title == role && (who.Offices[k].Of == of || who.Offices[k].Of == "" || of == "") {
				if of != "" && who.Offices[k].Of == "" {
					who.Offices[k].Of = of
					if leads.Has(role) {
						f.hold("leader of "+of, a)
					}
				}
				return
			}
		}
		who.Offices = append(who.Offices, o)
		f.hold(role, a)
		if leads.Has(role) && of != "" {
			f.hold("leader of "+of, a)
		}
	}
	for _, r := range who.Roles {
		if r == role {
			return
		}
	}
	who.Roles = append(who.Roles, role)
}

// hold notes that an actor holds an office; after the first few holders of one office no more are told apart.
func (f *Finder) hold(office string, a int32) {
	if h := f.holders[office]; len(h) < manyBearers && !slices.Contains(h, a) {
		f.holders[office] = append(h, a)
	}
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
		if secretaries.Has(last) {
			return 2
		}
	case "chief":
		if last == "staff" {
			return 2
		}
	}
	return 0
}

// roleModifier reports whether the word before an office says which: foreign minister, campaign manager.
func (f *Finder) roleModifier(k int) bool {
	return roleModifiers.Has(f.norm(k))
}

var roleModifiers = lang.English.Set("mentions.role-modifiers")

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

// byOffice is who bears the office: the president, the Ukrainian president. The one of the article who bears it, the latest of
// several; else an actor of its own, whom another article may name.
func (f *Finder) byOffice(d *description, sentence int) int32 {
	role, of := f.roleText(d), f.ofName(d)
	if a := f.officeHolder(role, of); a != None {
		return a
	}
	if role == "monarch" {
		for _, crown := range lang.English.Words("mentions.crowns") {
			if a := f.officeHolder(crown, of); a != None {
				return a
			}
		}
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
	case leads.Has(role) && leads.Has(o.Title) && o.Of == of && of != "" && (role == "leader" || o.Title == "leader" || role == "dictator" || role == "strongman"):
		return 3
	case same && of == "":
		return 2
	case same && of == Home && o.Of == "":
		return 1
	}
	return 0
}

// Leads reports whether an office is that of who leads a country.
func Leads(title string) bool { return leads.Has(title) }

var leads = lang.English.Set("mentions.leads")
