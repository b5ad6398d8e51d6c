package wording

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"tellings/compare/actors"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Near is a passage of another outlet that says nearly the same as a Choice in words of its own: assailed the council here, blasted the council there.
type Near struct {
	Place
	Plain bool // its word only says what is done, where that of the Choice says more: criticized, for assailed
}

// senses are the words of one sense (lang/en/senses.tsv): by base form the senses that it has, and by sense its words.
type senses struct {
	of    map[string][]int
	words [][]string
	plain map[string]bool
}

var sensesRead = sync.OnceValue(func() *senses {
	s := &senses{of: map[string][]int{}, plain: map[string]bool{}}
	sets := lang.English.Sets("senses")
	for i, name := range slices.Sorted(maps.Keys(sets)) {
		var words []string
		for _, w := range sets[name] {
			w, plain := lang.Value(w)
			if b := base(w); !slices.Contains(words, b) {
				words = append(words, b)
				s.of[b] = append(s.of[b], i)
				s.plain[b] = plain > 0
			}
		}
		s.words = append(s.words, words)
	}
	return s
})

// share reports whether two base forms have a sense in common.
func (s *senses) share(a, b string) bool {
	return slices.ContainsFunc(s.of[a], func(sense int) bool { return slices.Contains(s.of[b], sense) })
}

// near are the passages of other outlets, outside of quotation marks, with a word of one sense with a charge, said of the same: see same. A plainer word only
// counts where both verbs have one and the same object.
func (w *World) near(r *reader, c *charge) (found []Near) {
	s := sensesRead()
	for t := c.from; t < c.to; t++ {
		of := base(r.lemma(t))
		if len(s.of[of]) == 0 {
			continue
		}
		said := r.saidOf(t)
		for _, sense := range s.of[of] {
			for _, word := range s.words[sense] {
				id, known := w.usage.bases[word]
				if !known || word == of {
					continue
				}
				plain, looked := s.plain[word] && !s.plain[of], 0
				for _, at := range w.usage.at(id) {
					doc, u := int(at.doc), int(at.token)
					q := w.readers[doc]
					if w.e.Outlets[doc] == w.e.Outlets[r.doc] || q.d.Voices[u] == voice.Quoted || q.g.Tags[u] == syntax.Name && r.g.Tags[t] != syntax.Name {
						continue
					}
					if looked++; looked > nearUses {
						break
					}
					if !w.same(r, t, &said, q, u, plain) {
						continue
					}
					p := Place{Doc: doc, Sentence: q.sentenceOf(u), From: u, To: u + 1}
					p.First, p.End, p.Under = q.phrase(u, u+1)
					found = append(found, Near{p, plain})
				}
			}
		}
	}
	return found
}

// nearUses is how many places of a word in other outlets are looked at.
const nearUses = 200

// sameShared is how many actors and content words two clauses must have in common to be of the same; one of them an actor.
const sameShared = 2

// saying is what a word is said of.
type saying struct {
	around []int32 // actors around it
	bound  []int32 // those that the grammar binds to it
	thing  string  // base form of the noun that it belongs to: what an adjective or adverb describes, the object of a verb, whose or of what a noun is
}

// saidOf reads what a word is said of.
func (r *reader) saidOf(t int) (of saying) {
	of.around = r.actorsAround(t)
	bind := func(phrase int32, thing bool) {
		if phrase == syntax.None {
			return
		}
		head := r.g.Phrases[phrase].Head
		if who := r.actor[head]; who != actors.None {
			of.bound = append(of.bound, who)
		}
		if thing && head != t {
			of.thing = base(r.lemma(head))
		}
	}
	if p := r.predicateAt(t); p != nil {
		bind(p.Subject, p.Passive)
		bind(p.Object, true)
		bind(p.Agent, false)
		return of
	}
	if p := cmp.Or(r.predicateAround(t), r.predicateAt(t-1)); r.g.Tags[t] == syntax.Adverb && p != nil { // fiercely opposed, objected vehemently
		bind(p.Subject, false)
		of.thing = base(r.lemma(p.Head))
		return of
	}
	p := r.phraseAround(t)
	if p == nil {
		return of
	}
	if t != p.Head {
		of.thing = base(r.lemma(p.Head))
		if who := r.actor[p.Head]; who != actors.None {
			of.bound = append(of.bound, who)
		}
		return of
	}
	bind(p.Owner, true)
	bind(p.Of, true)
	return of
}

// same reports whether two words of two documents are said of the same: of one noun, or nouns of one sense, of an actor whom the grammar binds to both (where not both have a noun), or of two that stand
// around both, one of them an actor. For plainer words the noun must be one.
func (w *World) same(r *reader, t int, of *saying, q *reader, u int, plain bool) bool {
	if w.opposed(r, t, q, u) {
		return false
	}
	theirs := q.saidOf(u)
	one := of.thing != "" && theirs.thing != "" && (of.thing == theirs.thing || sensesRead().share(of.thing, theirs.thing))
	if plain || one {
		return one
	}
	apart := of.thing != "" && theirs.thing != ""
	return !apart && intersect(of.bound, theirs.bound) || w.beside(r, t, of.around, q, u, theirs.around)
}

// beside reports whether enough of the same stands around two words.
func (w *World) beside(r *reader, t int, who []int32, q *reader, u int, theirs []int32) bool {
	shared := 0
	for _, a := range theirs {
		if slices.Contains(who, a) {
			shared++
		}
	}
	if shared == 0 || shared >= sameShared {
		return shared > 0
	}
	words := q.wordsAround(u)
	for _, word := range r.wordsAround(t) {
		if slices.Contains(words, word) {
			return true
		}
	}
	return false
}

func intersect(a, b []int32) bool {
	return slices.ContainsFunc(a, func(x int32) bool { return slices.Contains(b, x) })
}

// opposed reports whether two verbs have different doers.
func (w *World) opposed(r *reader, t int, q *reader, u int) bool {
	a, b := r.predicateAt(t), q.predicateAt(u)
	if a == nil || b == nil {
		return false
	}
	x, y := r.actorOf(a.Subject), q.actorOf(b.Subject)
	return x != actors.None && y != actors.None && x != y
}

// clauseWindow is how many tokens on each side of a word are looked at, within its sentence.
const clauseWindow = 12

// around is the stretch of a token's sentence that is looked at.
func (r *reader) around(t int) (from, to int) {
	s := r.d.Sentences[r.sentence[t]]
	return max(s.First, t-clauseWindow), min(s.End, t+clauseWindow+1)
}

// actorsAround are the actors around a token.
func (r *reader) actorsAround(t int) (who []int32) {
	from, to := r.around(t)
	for k := from; k < to; k++ {
		if k != t && r.actor[k] != actors.None && !slices.Contains(who, r.actor[k]) {
			who = append(who, r.actor[k])
		}
	}
	return who
}

// wordsAround are the base forms of the content words around a token that are no actor's.
func (r *reader) wordsAround(t int) (words []string) {
	from, to := r.around(t)
	for k := from; k < to; k++ {
		if k == t || r.actor[k] != actors.None || r.content(k, k+1) != 1 || r.g.Tags[k] != syntax.Noun && r.g.Tags[k] != syntax.Adjective && r.g.Tags[k] != syntax.Verb {
			continue
		}
		if word := base(r.lemma(k)); len(word) > 3 && r.e.Analyzer.Telling(r.lemma(k))&features.SaysVerb == 0 && !lightVerbs.Has(r.lemma(k)) {
			words = append(words, word)
		}
	}
	return words
}
