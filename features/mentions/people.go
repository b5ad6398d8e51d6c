package mentions

import (
	"slices"
	"strings"

	"tellings/corpus/text"
)

// people gathers the names of the article into actors: those of several words in order, then single words, which belong to who
// bears them.
func (f *Finder) people() {
	for k := range f.names {
		n := &f.names[k]
		switch {
		case f.pair(n):
			n.class = nobody
		case n.entity >= 0:
			n.actor = f.byEntity(n)
		case n.end-n.first > 1 && (n.class != Unknown || n.human):
			n.actor = f.byFullName(n)
		}
	}
	f.countBare()
	for k := range f.names {
		n := &f.names[k]
		if n.class == nobody {
			continue
		}
		if n.actor == None {
			if n.actor = f.bySingle(n); n.actor == None {
				continue
			}
		} else if n.entity < 0 {
			f.borne[n.actor].inFull = n.end
		}
		f.borne[n.actor].names++
		f.office(n)
	}
}

// nobody is the class of a capitalised run that names no actor.
const nobody Class = 255

// pair tells whether a name is two in one word, and so none: the Harker-Lunde summit.
func (f *Finder) pair(n *name) bool {
	if n.end-n.first > 1 || n.entity >= 0 || f.is(n.first, article) {
		return false
	}
	a, b, ok := strings.Cut(f.norm(n.first), "-")
	return ok && f.knows(a) && f.knows(b)
}

// knows tells whether a word is a name of the article or of the tables.
func (f *Finder) knows(norm string) bool {
	if f.tables.names[withoutPoints(norm)] != nil {
		return true
	}
	term, ok := f.vocab.Term(norm)
	return ok && f.known[term]
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
	f.borne = append(f.borne, bearing{})
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
	a, last := None, f.familyTerm(f.family(n))
	if n.human {
		for k, b := range f.bearers[last] {
			if k < manyBearers && f.sameGiven(b, n) {
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
		if n.human {
			f.actors[a].Family = withoutArticle(f.norm(f.family(n)))
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
	if junior(f.actors[b].Name) != junior(f.shown(n.first, n.end)) {
		return false
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
func (f *Finder) bySingle(n *name) int32 {
	if a := f.half(n); a != None {
		return a
	}
	last := f.familyTerm(f.last(n))
	if a := f.bearer(f.bearers[last], n); a != None {
		f.fuller(a, n)
		if f.actors[a].Class == Unknown && n.end-n.first == 1 && f.borne[a].inFull > 0 && !n.the {
			f.actors[a].Class = Person // called by the last word alone, as only people are
		}
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
	if n.end-n.first == 1 && f.is(n.first, lower) && n.class != Person {
		n.class = nobody // Interest, HISTORY: a word with a capital by its place
		return None
	}
	a := f.newActor(Actor{Name: f.shown(n.first, n.end), Named: true, Class: n.class, Sex: n.sex})
	if n.class == Person || n.class == Unknown {
		if n.end-n.first == 1 {
			f.actors[a].Family = withoutArticle(f.norm(n.first))
		}
		f.bearers[last] = append(f.bearers[last], a)
	}
	f.spelled[key] = a
	return a
}

// half is the country of which the article has the half for the whole, where it speaks of one alone: the North, for North Korea.
func (f *Finder) half(n *name) int32 {
	if n.end-n.first > 1 || !halves[f.norm(n.first)] {
		return None
	}
	found := None
	for _, naming := range f.tables.names[f.norm(n.first)] {
		if a, ok := f.entities[naming.entity]; ok && naming.usage == proper && a != found {
			if found != None {
				return None
			}
			found = a
		}
	}
	return found
}

var halves = wordSet("north south east west")

// bearer is whom of several bearers of a family name a name means: one whose sex and first name fit. Of several it is the one
// who was named in full just before, else the one whom the article names most so far, the first of equals.
func (f *Finder) bearer(bearers []int32, n *name) int32 {
	best, son := None, None
	for k, b := range bearers {
		who := &f.actors[b]
		if k == manyBearers {
			break
		}
		if f.junior(n) && !junior(who.Name) || n.sex != UnknownSex && who.Sex != UnknownSex && n.sex != who.Sex || !f.junior(n) && n.end-n.first > 1 && !f.sameGiven(b, n) {
			continue
		}
		born := f.borne[b]
		if n.end-n.first == 1 && withoutArticle(f.norm(n.first)) == who.Family {
			told := n.sex != UnknownSex && n.sex == who.Sex
			if junior(who.Name) && told {
				son = b
			}
			if junior(who.Name) || born.before >= longElse && !told {
				continue
			}
		}
		if born.inFull > 0 && n.first-born.inFull < justBefore && n.first > born.inFull {
			return b
		}
		if best == None || born.names > f.borne[best].names {
			best = b
		}
	}
	if best == None {
		return son // Mr. Harker, where the article knows no other
	}
	return best
}

// bearing is how an actor bears its name in the article.
type bearing struct {
	names  int // names so far, while single ones are told
	inFull int // behind its latest full name so far
	before int // times that the article had its family name alone before it first had the full one
}

// longElse is the number of times from which a bare surname has long been somebody else's when a full name turns up: that of the
// wife or the son of whom the article is about.
const longElse = 2

// countBare counts the bare surnames before each full name. Those of headlines do not count: they come before every full name.
func (f *Finder) countBare() {
	bare := map[uint32]int{}
	met := map[int32]bool{}
	for k := range f.names {
		n := &f.names[k]
		switch {
		case n.entity >= 0 || n.headline:
		case n.end-n.first == 1:
			bare[f.familyTerm(n.first)]++
		case n.actor != None && !met[n.actor]:
			met[n.actor] = true
			f.borne[n.actor].before = bare[f.familyTerm(f.family(n))]
		}
	}
}

func (f *Finder) junior(n *name) bool { return n.end-n.first > 1 && junior(f.shown(n.first, n.end)) }

// junior tells whether a name ends in Jr: bare surnames are the father's.
func junior(name string) bool {
	return strings.HasSuffix(name, " Jr") || strings.HasSuffix(name, " Jr.")
}

const (
	manyBearers = 16 // of one family name in one article; more are not told apart
	justBefore  = 60 // tokens
)

// familyTerm is the term of a family name, without its article: Assad of al-Assad, where the article has it too.
func (f *Finder) familyTerm(i int) uint32 {
	if f.is(i, article) {
		if term, ok := f.vocab.Term(withoutArticle(f.norm(i))); ok {
			return term
		}
	}
	return f.term(i)
}

func withoutArticle(norm string) string {
	if article, name, ok := strings.Cut(norm, "-"); ok && (article == "al" || article == "el" || article == "ul") {
		return name
	}
	return norm
}

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

// hold notes that an actor holds an office; after the first few holders of one office no more are told apart.
func (f *Finder) hold(office string, a int32) {
	if h := f.holders[office]; len(h) < manyBearers && !slices.Contains(h, a) {
		f.holders[office] = append(h, a)
	}
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
				if of != "" && who.Offices[k].Of == "" {
					who.Offices[k].Of = of
					if leads[role] {
						f.hold("leader of "+of, a)
					}
				}
				return
			}
		}
		who.Offices = append(who.Offices, o)
		f.hold(role, a)
		if leads[role] && of != "" {
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
