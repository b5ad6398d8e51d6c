package mentions

import (
	"strings"

	"tellings/corpus/text"
	"tellings/lang"
)

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
	if n.end-n.first > 1 && f.bare(n) && (n.class != Unknown || n.human) {
		return f.byFullName(n) // El Paso: no particle of somebody’s name
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
	if n.end-n.first > 1 || !halves.Has(f.norm(n.first)) {
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

var halves = lang.English.Set("mentions.halves")

// bearer is whom of several bearers of a family name a name means: one whose sex and first name fit. Of several it is the one
// who was named in full just before, else the one whom the article names most so far, the first of equals.
func (f *Finder) bearer(bearers []int32, n *name) int32 {
	best, son := None, None
	for k, b := range bearers {
		who := &f.actors[b]
		if k == manyBearers {
			break
		}
		if f.isJunior(n) && !junior(who.Name) || n.sex != UnknownSex && who.Sex != UnknownSex && n.sex != who.Sex || !f.isJunior(n) && !f.bare(n) && !f.sameGiven(b, n) {
			continue
		}
		born := f.borne[b]
		if f.bare(n) && withoutArticle(f.norm(f.last(n))) == who.Family {
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
		case f.bare(n):
			bare[f.familyTerm(f.last(n))]++
		case n.actor != None && !met[n.actor]:
			met[n.actor] = true
			f.borne[n.actor].before = bare[f.familyTerm(f.family(n))]
		}
	}
}

func (f *Finder) isJunior(n *name) bool { return n.end-n.first > 1 && junior(f.shown(n.first, n.end)) }

// junior reports whether a name ends in Jr: bare surnames are the father's.
func junior(name string) bool {
	return strings.HasSuffix(name, " Jr") || strings.HasSuffix(name, " Jr.")
}

// familyTerm is the term of a family name, without its article: Assad of al-Assad, where the article has it too.
func (f *Finder) familyTerm(i int) uint32 {
	if f.is(i, article) { // interned, not looked up: whether another article has the bare word must not matter
		return f.vocab.TermOf(f.vocab.Intern(withoutArticle(f.norm(i))))
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

const (
	manyBearers = 16 // of one family name in one article; more are not told apart
	justBefore  = 60 // tokens
)
