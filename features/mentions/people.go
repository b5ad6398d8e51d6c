package mentions

import (
	"strings"

	"tellings/corpus/text"
)

// people gathers the names of the article into actors: those of several words in order, then single words, which belong to who
// bears them.
func (f *Finder) people() {
	for k := range f.names {
		n := &f.names[k]
		switch {
		case n.entity >= 0:
			n.actor = f.byEntity(n)
		case n.end-n.first > 1 && n.class != Unknown:
			n.actor = f.byFullName(n)
		}
	}
	f.named, f.inFull = make([]int, len(f.actors), len(f.actors)+len(f.names)), make([]int, len(f.actors), len(f.actors)+len(f.names))
	for k := range f.names {
		n := &f.names[k]
		if n.actor == None {
			n.actor = f.bySingle(k)
		} else if n.entity < 0 {
			f.inFull[n.actor] = n.end
		}
		for len(f.named) <= int(n.actor) {
			f.named, f.inFull = append(f.named, 0), append(f.inFull, 0)
		}
		f.named[n.actor]++
		f.office(n)
	}
}

// byEntity is the actor of a name of the tables. The seat of a government is the government, but for where something happens
// there.
func (f *Finder) byEntity(n *name) int32 {
	e := &f.tables.entities[n.entity]
	if n.usage == seat && e.class == Place && !f.located(n.run) {
		return f.entity(e.of)
	}
	return f.entity(n.entity)
}

// located tells whether token i stands behind a preposition of place.
func (f *Finder) located(i int) bool { return i > 0 && f.is(i-1, locative) }

// entity is the actor of an entity of the tables.
func (f *Finder) entity(id int32) int32 {
	if a, ok := f.entities[id]; ok {
		return a
	}
	e := &f.tables.entities[id]
	a := f.newActor(Actor{Name: e.name, Named: true, Class: e.class, Known: e.name})
	f.entities[id] = a
	if e.of >= 0 {
		f.actors[a].Of = f.entity(e.of)
	}
	return a
}

func (f *Finder) newActor(a Actor) int32 {
	a.Of = None
	f.actors = append(f.actors, a)
	return int32(len(f.actors) - 1)
}

// spelling is a key of the words of a name.
func (f *Finder) spelling(first, end int) uint64 {
	h := uint64(1469598103934665603)
	for i := first; i < end; i++ {
		if !f.flag(i, text.Punct) {
			h = (h ^ uint64(f.term(i))) * 1099511628211
		}
	}
	return h
}

// byFullName is the actor of a name of several words: one of the same words, a person of the same family name with a first
// name that may be the same, or a new one.
func (f *Finder) byFullName(n *name) int32 {
	key := f.spelling(n.first, n.end)
	if a, ok := f.spelled[key]; ok {
		f.fuller(a, n)
		return a
	}
	a, last := None, f.term(f.family(n))
	if n.class == Person {
		for _, b := range f.bearers[last] {
			if f.actors[b].Class == Person && f.sameGiven(b, n) {
				a = b
				break
			}
		}
	}
	if a == None {
		a = f.newActor(Actor{Name: f.shown(n.first, n.end), Named: true, Class: n.class, Sex: n.sex})
		if n.class == Organisation && n.origin >= 0 {
			f.actors[a].Of = f.entity(n.origin)
		}
		if n.class == Person {
			f.actors[a].Family = f.norm(f.family(n))
			f.bearers[last] = append(f.bearers[last], a)
			if first := f.term(n.first); first != last {
				f.firsts[first] = append(f.firsts[first], a)
			}
		} else if n.class == Organisation {
			f.acronym(n, a)
		}
	} else {
		f.fuller(a, n)
	}
	f.spelled[key] = a
	return a
}

// shown is a name as the article has it, without ’s.
func (f *Finder) shown(first, end int) string {
	s := text.Span{Start: f.tokens[first].Start, End: f.tokens[end-1].End}
	if f.flag(end-1, text.Possessive) {
		s.End = withoutPossessive(f.text, s)
	}
	return s.Of(f.text)
}

// fuller takes over what one more mention tells of a person.
func (f *Finder) fuller(a int32, n *name) {
	who := &f.actors[a]
	if who.Sex == UnknownSex {
		who.Sex = n.sex
	}
	if n.class == Person {
		who.Class = Person
	}
	if shown := f.shown(n.first, n.end); len(shown) > len(who.Name) && n.entity < 0 && strings.ToUpper(shown) != shown {
		who.Name = shown
	}
}

// sameGiven tells whether a name may be that of actor b: the first words are the same, or one is an initial of the other.
func (f *Finder) sameGiven(b int32, n *name) bool {
	if who := f.actors[b].Sex; who != UnknownSex && n.sex != UnknownSex && who != n.sex {
		return false
	}
	theirs, _, several := strings.Cut(f.actors[b].Name, " ")
	if !several {
		return true
	}
	x, y := normal(theirs), f.norm(n.first)
	if strings.HasSuffix(f.actors[b].Name, "Jr") != f.is(n.end-1, suffix) && x == y && f.is(n.end-1, suffix) {
		return false // Donald Trump and Donald Trump Jr.
	}
	return x == y || f.is(n.first, eastern) || x != "" && y != "" && x[0] == y[0] && (len(x) <= 2 || len(y) <= 2)
}

// acronym lets the capitals of an organisation's name stand for it: Democratic Unionist Party → DUP.
func (f *Finder) acronym(n *name, a int32) {
	var letters strings.Builder
	for i := n.first; i < n.end; i++ {
		if f.flag(i, text.Capital) {
			letters.WriteByte(f.text[f.tokens[i].Start])
		}
	}
	if letters.Len() < 2 {
		return
	}
	if term, ok := f.vocab.Term(strings.ToLower(letters.String())); ok {
		f.spelled[(1469598103934665603^uint64(term))*1099511628211] = a
	}
}

// bySingle is the actor of a name of one word, or of several that nothing is known of.
func (f *Finder) bySingle(k int) int32 {
	n := &f.names[k]
	last := f.term(f.last(n))
	if a := f.bearer(f.bearers[last], n); a != None {
		f.fuller(a, n)
		return a
	}
	key := f.spelling(n.first, n.end)
	if a, ok := f.spelled[key]; ok {
		f.fuller(a, n)
		return a
	}
	if n.end-n.first == 1 && !n.the {
		if a := f.bearer(f.firsts[last], n); a != None && (f.is(n.first, eastern|given) || n.class == Person) {
			f.fuller(a, n)
			return a
		}
	}
	a := f.newActor(Actor{Name: f.shown(n.first, n.end), Named: true, Class: n.class, Sex: n.sex})
	if n.class == Person || n.class == Unknown {
		if n.end-n.first == 1 {
			f.actors[a].Family = f.norm(n.first)
		}
		f.bearers[last] = append(f.bearers[last], a)
	}
	f.spelled[key] = a
	return a
}

// bearer is whom of several bearers of a family name a name means: one whose sex and first name fit. Of several it is the one
// who was named in full just before, else the one whom the article names most so far, the first of equals.
func (f *Finder) bearer(bearers []int32, n *name) int32 {
	best := None
	for k, b := range bearers {
		who := &f.actors[b]
		if k == manyBearers || n.sex != UnknownSex && who.Sex != UnknownSex && n.sex != who.Sex || n.end-n.first > 1 && !f.sameGiven(b, n) {
			continue
		}
		if full := f.inFull[b]; full > 0 && n.first-full < justBefore && n.first > full && !strings.HasSuffix(who.Name, "Jr") {
			return b
		}
		if best == None || f.named[b] > f.named[best] {
			best = b
		}
	}
	return best
}

const (
	manyBearers = 16 // of one family name in one article; more are not told apart
	justBefore  = 60 // tokens
)

// family is the token of a person's name that stands for the family: the last word, the first in Kim Jong Un.
func (f *Finder) family(n *name) int {
	words := n.end - n.first
	if !f.is(n.first, eastern) || words > 3 || words < 2 || f.flag(n.first+1, text.Punct) {
		return f.last(n)
	}
	if words == 3 || strings.Contains(f.norm(n.first+1), "-") || !f.is(n.first, given) && f.norm(n.first) != "kim" && f.norm(n.first) != "lee" {
		return n.first
	}
	return f.last(n)
}

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

// country is the country that an entity belongs to, or itself.
func (f *Finder) country(e int32) int32 {
	for f.tables.entities[e].of >= 0 {
		e = f.tables.entities[e].of
	}
	return e
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
				if of != "" {
					who.Offices[k].Of = of
				}
				return
			}
		}
		who.Offices = append(who.Offices, o)
	}
	for _, r := range who.Roles {
		if r == role {
			return
		}
	}
	who.Roles = append(who.Roles, role)
}
