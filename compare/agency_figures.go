package compare

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// What only looks like an act: another verb that shares its form, and violence done to what has no body. A metaphor of war or of sport is
// worth a row among the words, but nobody did the deed (Lakoff & Johnson 1980, Metaphors We Live By).

var (
	particles    = lang.English.Set("agency.particles")
	otherVerbs   = lang.English.Set("agency.other-verbs")
	activeOnly   = lang.English.Set("agency.other-active")
	states       = lang.English.Set("agency.states")
	canBeHit     = lang.English.Set("agency.can-be-hit")
	hurting      = lang.English.Set("agency.hurting")
	nominative   = lang.English.Set("agency.nominative")
	facing       = lang.English.Set("agency.facing")
	noObject     = lang.English.Set("agency.no-object")
	prepositions = lang.English.Set("agency.prepositions")
	aroundObject = lang.English.Set("agency.around-object")
)

// otherVerb reports whether the word behind the verb of p makes another verb of it and is not what the act goes on with: fired up,
// hails from.
func (r *actReader) otherVerb(p *syntax.Predicate, rest []string) bool {
	k := p.Head + 1
	if k >= len(r.d.Tokens) || len(rest) > 0 && r.reads(k, rest[0]) {
		return false
	}
	norm := r.norm(k)
	pair := r.lemma(p.Head) + " " + norm
	if otherVerbs.Has(pair) || !p.Passive && activeOnly.Has(pair) || p.Passive && states.Has(pair) {
		return true
	}
	if norm == "in" || norm == "over" || norm == "back" { // before a place they bind nothing: arrested in Larton
		return norm == "back"
	}
	return particles.Has(norm)
}

// holdsObject reports whether an act of a verb and its preposition is told of a verb with an object before that preposition, which makes another verb
// of it: submitted the request to the council is no yielding.
func (r *actReader) holdsObject(p *syntax.Predicate, rest []string) bool {
	if len(rest) != 1 || p.Passive || p.Object == syntax.None || !prepositions.Has(rest[0]) || aroundObject.Has(r.lemma(p.Head)+" "+rest[0]) {
		return false
	}
	object := &r.grammar.Phrases[p.Object]
	return object.First >= p.End && object.End < len(r.d.Tokens) && r.reads(object.End, rest[0])
}

// bodily are the classes of acts that only a body, or a thing, can suffer.
var bodily = map[string]bool{classKill: true, classStrike: true, classHarm: true, "abuse": true}

// figure reports whether an act is none: done to what cannot suffer it, by what cannot do it, or a state.
func (r *actReader) figure(p *syntax.Predicate, act *features.Act, does, suffers int32) bool {
	if mutual[act.Class] && p.Passive {
		return true // met with stones
	}
	if act.Class == "free" && does != syntax.None && !p.Passive && !r.body(does) {
		return true // the bill cleared the House
	}
	if act.Class == "arrest" && !p.Passive && suffers != syntax.None && !r.body(suffers) {
		return true // captured six of the contests
	}
	if !bodily[act.Class] {
		return false
	}
	if r.saidInAFigure(p.Head) {
		return true // shot himself in the foot
	}
	return suffers != syntax.None && !r.used[r.grammar.Phrases[suffers].Head] && !r.body(suffers) || p.Passive && does != syntax.None && !r.body(does) && !hurting.Has(r.lemma(r.grammar.Phrases[does].Head))
}

// saidInAFigure reports whether a verb is part of an expression of several words of the list of figures of speech.
func (r *actReader) saidInAFigure(verb int) bool {
	lists := r.event.Analyzer.Matcher.Features()
	return slices.ContainsFunc(r.d.Hits, func(h features.Hit) bool {
		return h.From <= verb && verb < h.To && h.To > h.From+1 && lists[h.Feature].List == figureList
	})
}

// figureList is the list of figures of speech.
const figureList = "figures"

// body reports whether a phrase names someone, or something that can be hit.
func (r *actReader) body(phrase int32) bool {
	p := &r.grammar.Phrases[phrase]
	if r.actor(phrase) != nobody || r.grammar.Tags[p.Head] == syntax.Pronoun || r.grammar.Tags[p.Head] == syntax.Name {
		return true
	}
	if r.grammar.Tags[p.Head] == syntax.Numeral { // six were hurt, but not $200,000
		return p.First == 0 || r.d.Tokens[p.First-1].Type != '$' && r.d.Tokens[p.First].Type != '$'
	}
	if canBeHit.Has(r.lemma(p.Head)) {
		return true
	}
	_, people := mentions.People(r.norm(p.Head))
	return people
}

// none reports whether a phrase denies its noun: no members were harmed.
func (r *actReader) none(phrase int32) bool {
	if phrase == syntax.None {
		return false
	}
	return nothings.Has(r.norm(r.grammar.Phrases[phrase].First))
}

// nothings deny the noun behind them, or are one.
var nothings = lang.English.Set("negation.nothings")

// cut reports whether a phrase is only the beginning of what an act is done to: rejected the council’s proposals, visited party offices.
func (r *actReader) cut(phrase int32) bool {
	if phrase == syntax.None {
		return false
	}
	p := &r.grammar.Phrases[phrase]
	if r.d.Tokens[p.Head].Flags.Is(text.Possessive) {
		return true
	}
	if p.Role == syntax.Subject && nominative.Has(r.norm(p.Head)) {
		return true // warning she would leave
	}
	if p.End >= len(r.d.Tokens) || r.d.SentenceOf(p.End) != r.d.SentenceOf(p.Head) {
		return false
	}
	return r.norm(p.End) == "'s" || r.norm(p.End) == "’" || r.norm(p.End) == "'" || r.norm(p.End) == "’s" || r.grammar.Tags[p.End] == syntax.Noun && r.grammar.Tags[p.Head] == syntax.Noun
}

// faced reports whether p is a gerund that happens to its subject: Holt faces sentencing.
func (r *actReader) faced(p *syntax.Predicate) bool {
	if p.Finite || p.Object != syntax.None || p.First == 0 || p.First != p.Head {
		return false
	}
	return facing.Has(r.lemma(p.First - 1))
}

func (r *actReader) norm(t int) string {
	return r.event.Analyzer.Vocab.Type(r.d.Tokens[t].Type).Norm
}
