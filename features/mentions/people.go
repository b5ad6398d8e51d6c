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
		case f.pair(n):
			n.class = nobody
		case n.entity >= 0:
			n.actor = f.byEntity(n)
		case !f.bare(n) && (n.class != Unknown || n.human):
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
		f.withParticles(n)
	}
}

// withParticles lets the mention of a surname begin with the small words that belong to it: von der | Berg said.
func (f *Finder) withParticles(n *name) {
	if n.entity >= 0 || n.run != n.first {
		return
	}
	whole := f.actors[n.actor].Name
	for k := n.first - 1; k >= 0 && f.is(k, particle) && !f.flag(k+1, text.SentenceStart); k-- {
		if from := len(whole) - (f.tokens[n.end-1].End() - f.tokens[k].Start()); from <= 0 || !strings.EqualFold(whole[from:], f.shown(k, n.end)) {
			return
		}
		n.run = k
	}
}

// bare reports whether a name is a family name alone: Berg, von der Berg.
func (f *Finder) bare(n *name) bool {
	for k := n.first; k < n.end-1; k++ {
		if !f.is(k, particle) {
			return false
		}
	}
	return true
}

// nobody is the class of a capitalised run that names no actor.
const nobody Class = 255

// pair reports whether a name is two in one word, and so none: the Harker-Lunde summit.
func (f *Finder) pair(n *name) bool {
	if n.end-n.first > 1 || n.entity >= 0 || f.is(n.first, article) {
		return false
	}
	a, b, ok := strings.Cut(f.norm(n.first), "-")
	return ok && f.knows(a) && f.knows(b)
}

// knows reports whether a word is a name of the article or of the tables.
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

// located reports whether token i stands behind a preposition of place.
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

// country is the country that an entity belongs to, or itself.
func (f *Finder) country(e int32) int32 {
	for f.tables.entities[e].of >= 0 {
		e = f.tables.entities[e].of
	}
	return e
}
