package mentions

import (
	"strings"

	"tellings/corpus/text"
)

// The constants of the hash FNV-1a.
const (
	fnvOffset uint64 = 14695981039346656037
	fnvPrime  uint64 = 1099511628211
)

// spelling is a key of the words of a name: the hash of their terms.
func (f *Finder) spelling(first, end int) uint64 {
	h := fnvOffset
	for i := first; i < end; i++ {
		if !f.flag(i, text.Punct) {
			h = (h ^ uint64(f.term(i))) * fnvPrime
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
	s := text.Span{Start: f.tokens[first].Start(), End: f.tokens[end-1].End()}
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
	shown := f.shown(n.first, n.end)
	if shouted := strings.ToUpper(who.Name) == who.Name; n.entity < 0 && strings.ToUpper(shown) != shown && (len(shown) > len(who.Name) || shouted) {
		who.Name = shown
	}
}

// sameGiven reports whether a name may be that of actor b: the first words are the same, or one is an initial of the other.
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
			letters.WriteByte(f.text[f.tokens[i].Start()])
		}
	}
	if letters.Len() < 2 {
		return
	}
	if term, ok := f.vocab.Term(strings.ToLower(letters.String())); ok {
		f.spelled[(fnvOffset^uint64(term))*fnvPrime] = a
	}
}
