package naming

import (
	"cmp"
	"slices"
	"sort"

	"tellings/features/syntax"
	"tellings/lang"
)

// party is one of those who have part in an act, or a word for the kind of thing it is: of the speech of Vance the member of the
// cast, of a peace deal the word peace.
type party int64

// kindBit tells a kind from an actor.
const kindBit = 1 << 40

func actorParty(member int32) party { return party(member) }

// kinds are the words for kinds of things, numbered as they first come, since the numbers of a vocabulary depend on who met them first.
type kinds struct {
	numbers map[uint32]party // by lemma
	lemmas  []uint32         // by number
}

func (k *kinds) party(lemma uint32) party {
	p, known := k.numbers[lemma]
	if !known {
		p = party(len(k.lemmas)) | kindBit
		k.numbers[lemma] = p
		k.lemmas = append(k.lemmas, lemma)
	}
	return p
}

func (k *kinds) lemma(p party) uint32 { return k.lemmas[p&^kindBit] }

func (p party) isKind() bool { return p >= kindBit }

// parties returns those of a phrase, in order and each once: its owner, the names before its head, the nouns before it, who stands
// behind of, with, between, by or against, and of an act the one who does it.
func (a *article) parties(phrase int32, kind Kind) []party {
	p := &a.Phrases[phrase]
	head := a.head(p)
	var found []party
	add := func(member int32) {
		if member >= 0 {
			found = append(found, actorParty(member))
		}
	}
	if kind != Event { // a war has as many sides as there are ways to name it
		add(a.owner(p))
		of := a.of(p)
		add(a.actor(of))
		word, others := a.behind(p, of)
		for _, other := range others {
			add(a.actor(other))
		}
		if kind == Act && word != "by" && word != "between" && (!p.Definite || word == "with" && p.Owner == syntax.None) {
			add(a.doer(p))
		}
	}
	for t := p.First; t < head; t++ {
		switch {
		case a.owned(p, t):
		case a.names(t):
			add(a.member[t])
		case a.sorts(t):
			found = append(found, a.kinds.party(a.Lemmas[t]))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// owner is the member of the cast who owns the thing that p names, by name or by pronoun (Holm’s call, her call), or -1.
func (a *article) owner(p *syntax.Phrase) int32 {
	if p.Owner == syntax.None && a.Tags[p.First] == syntax.Possessive {
		return a.member[p.First]
	}
	return a.actor(p.Owner)
}

// known reports whether p is definite and it is not open whose thing it names: not “his call” where nobody knows who he is.
func (a *article) known(p *syntax.Phrase) bool {
	possessed := p.Owner != syntax.None || a.Tags[p.First] == syntax.Possessive
	return p.Definite && (!possessed || a.owner(p) >= 0)
}

// sorts reports whether the word at token t, which stands before a noun, says of what kind its thing is: the noun tunnel in tunnel deal.
func (a *article) sorts(t int) bool {
	return a.Tags[t] == syntax.Noun && !a.judged[t] && a.slants[t] <= Neutral && a.e.Lists.class(a.norm(t)) == Plain
}

// owned reports whether token t belongs to the owner of p.
func (a *article) owned(p *syntax.Phrase, t int) bool {
	if p.Owner == syntax.None {
		return false
	}
	o := &a.Phrases[p.Owner]
	return o.First <= t && t < o.End
}

// partyWords are the prepositions behind which the other sides of an act stand.
var partyWords = lang.English.Set("naming.before-a-party")

const (
	partiesBehind = 4 // phrases that are read behind a preposition
	datesBetween  = 3 // words of a date that may stand before it: talks on Friday evening with
)

// behind returns the phrases that stand behind with, between, by or against right after a phrase, or after the one behind its of, and
// that word.
func (a *article) behind(p *syntax.Phrase, of int32) (word string, found []int32) {
	end := p.End
	if of != syntax.None {
		end = a.Phrases[of].End
	}
	at := end
	for at < min(end+datesBetween, len(a.Tokens)) && (a.e.Lists.class(a.norm(at)) == determining || a.norm(at) == "on") {
		at++
	}
	if at >= len(a.Tokens) || a.Tags[at] != syntax.Preposition || !partyWords.Has(a.norm(at)) {
		return "", nil
	}
	word = a.norm(at)
	for at++; at < len(a.Tokens) && len(found) < partiesBehind; at++ {
		next := a.phraseAt[at]
		if next == syntax.None {
			break
		}
		found = append(found, next)
		if at = a.Phrases[next].End; at >= len(a.Tokens) || a.norm(at) != "and" && a.Tokens[at].Type != ',' {
			break
		}
	}
	return word, found
}

// doer is the member who does an act that the clause brings in: who gives a speech, who says something in a speech. A verb that has
// the act for its object must say no more than that it is done: who mocks a speech does not give it.
func (a *article) doer(p *syntax.Phrase) int32 {
	var v *syntax.Predicate
	switch p.Role {
	case syntax.Object:
		v = &a.Predicates[p.Predicate]
		if !lightVerbs.Has(a.lemma(v.Head)) {
			return -1
		}
	case syntax.Oblique, syntax.NoRole, syntax.Modifier:
		v = a.clauseVerb(p)
	}
	if v == nil || v.Passive || v.Subject == syntax.None {
		return -1
	}
	if t := a.Phrases[v.Subject].Head; firstPerson.Has(a.norm(t)) {
		return a.speaker(t)
	}
	return a.actor(v.Subject)
}

var firstPerson = lang.English.Set("naming.first-person")

// speaker is the member who says token t, or -1.
func (a *article) speaker(t int) int32 {
	for k := len(a.Quotes) - 1; k >= 0; k-- { // the innermost comes last
		q := &a.Quotes[k]
		if t < q.From || q.To <= t {
			continue
		}
		at := sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].End() >= q.Source.End })
		for ; at >= 0 && at < len(a.Tokens) && a.Tokens[at].Start() >= q.Source.Start; at-- {
			if a.member[at] >= 0 {
				return a.member[at]
			}
		}
		return -1
	}
	return -1
}

// clauseVerb is the finite verb with a subject that stands last before the phrase in its sentence, else the first behind it, or nil.
func (a *article) clauseVerb(p *syntax.Phrase) *syntax.Predicate {
	s := a.Sentences[a.SentenceOf(p.First)]
	at := sort.Search(len(a.Predicates), func(i int) bool { return a.Predicates[i].First >= p.First })
	for i := at - 1; i >= 0 && a.Predicates[i].First >= s.First; i-- {
		if v := &a.Predicates[i]; v.Finite && v.Subject != syntax.None {
			return v
		}
	}
	for i := at; i < len(a.Predicates) && a.Predicates[i].First < s.End; i++ {
		if v := &a.Predicates[i]; v.Finite && v.Subject != syntax.None {
			return v
		}
	}
	return nil
}

// within reports whether all of the sorted parties p are among the sorted q.
func within(p, q []party) bool {
	i := 0
	for _, x := range q {
		if i < len(p) && p[i] == x {
			i++
		}
	}
	return i == len(p)
}

// compareParties puts more parties before fewer, then the lower first.
func compareParties(p, q []party) int {
	return cmp.Or(cmp.Compare(len(q), len(p)), slices.Compare(p, q))
}
