package naming

import (
	"cmp"
	"slices"

	"tellings/features/syntax"
)

// party is one of those who have part in an act, or a word for the kind of thing it is: of the speech of Vance the member of the
// cast, of a peace deal the word peace.
type party int64

func actorParty(member int32) party { return party(member) }
func kindParty(lemma uint32) party  { return party(lemma) | kindBit }

// kindBit tells a kind from an actor.
const kindBit = 1 << 40

func (p party) isKind() bool { return p >= kindBit }

// parties returns those of a phrase, in order and each once: its owner, the names before its head, the nouns before it, who stands
// behind of, with, between, by or against, and, of an act that is new to the reader, the one who does it.
func (a *article) parties(phrase int32, kind Kind) []party {
	p := &a.Phrases[phrase]
	var found []party
	add := func(member int32) {
		if member >= 0 {
			found = append(found, actorParty(member))
		}
	}
	if kind != Event { // a war has as many sides as there are ways to name it
		add(a.actor(p.Owner))
		add(a.actor(p.Of))
		for _, other := range a.behind(p.End, p.Of) {
			add(a.actor(other))
		}
		if kind == Act && !p.Definite {
			add(a.doer(p))
		}
	}
	for t := p.First; t < p.Head; t++ {
		switch {
		case a.owned(p, t):
		case a.names(t):
			add(a.member[t])
		case a.Tags[t] == syntax.Noun && !a.judged[t] && a.e.Lists.class(a.norm(t)) == Plain:
			found = append(found, kindParty(a.Lemmas[t]))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// owned tells whether token t belongs to the owner of p.
func (a *article) owned(p *syntax.Phrase, t int) bool {
	if p.Owner == syntax.None {
		return false
	}
	o := &a.Phrases[p.Owner]
	return o.First <= t && t < o.End
}

// partyWords are the prepositions behind which the other sides of an act stand.
var partyWords = wordSet("with between by against among")

const (
	partiesBehind = 4 // phrases that are read behind a preposition
	datesBetween  = 3 // words of a date that may stand before it: talks on Friday evening with
)

// behind returns the phrases that stand behind with, between, by or against right after token end, or after the phrase of.
func (a *article) behind(end int, of int32) []int32 {
	if of != syntax.None {
		end = a.Phrases[of].End
	}
	at := end
	for at < min(end+datesBetween, len(a.Tokens)) && (a.e.Lists.class(a.norm(at)) == determining || a.norm(at) == "on") {
		at++
	}
	if at >= len(a.Tokens) || a.Tags[at] != syntax.Preposition || !partyWords[a.norm(at)] {
		return nil
	}
	var found []int32
	for at++; at < len(a.Tokens) && len(found) < partiesBehind; at++ {
		p := a.phraseAt[at]
		if p == syntax.None {
			break
		}
		found = append(found, p)
		if at = a.Phrases[p].End; at >= len(a.Tokens) || a.norm(at) != "and" && a.Tokens[at].Type != ',' {
			break
		}
	}
	return found
}

// doer is the member who does an act that the clause brings in: who gives a speech, who says something in a speech.
func (a *article) doer(p *syntax.Phrase) int32 {
	if p.Predicate == syntax.None {
		return -1
	}
	v := &a.Predicates[p.Predicate]
	switch {
	case v.Passive, p.Role == syntax.Object && !lightVerbs[a.lemma(v.Head)], p.Role != syntax.Object && p.Role != syntax.Oblique:
		return -1
	}
	return a.actor(v.Subject)
}

// within tells whether all of the sorted parties p are among the sorted q.
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
