package wording

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// complemented is where a phrase ends with what its last word asks for, step by step: its object, a phrase behind a preposition, an infinitive, a gerund
// behind a preposition, what and joins to it.
func (r *reader) complemented(first, end int) int {
	for step := 0; step < 3; step++ {
		to := r.complement(first, end)
		if n := r.wordsIn(first, to); to == end || n > wholeWords || step > 0 && n > enoughWords {
			break
		}
		end = to
	}
	return end
}

// enoughWords is how many words are enough for a phrase that has a complement already.
const enoughWords = 9

// complement is where the complement ends that begins at a token; the token itself where there is none.
func (r *reader) complement(first, t int) int {
	if t >= len(r.g.Tags) || r.sentence[t] != r.sentence[first] || !r.sameSide(t, first) {
		return t
	}
	norm, last := r.norm(t), r.g.Tags[t-1]
	if o := r.objectAt(first, t); o != nil && !(r.g.Tags[o.Head] == syntax.Pronoun && persons.Has(r.norm(o.Head))) {
		return r.phraseEnd(first, t, o)
	}
	if r.content(first, t) < 2 && ((last == syntax.Adjective || last == syntax.Verb) && r.g.Tags[t] == syntax.Noun || first > 0 && r.g.Tags[first-1] == syntax.Determiner && strings.HasSuffix(norm, "ing")) {
		return t + 1 // disparaging comments, a feisty hearing
	}
	if r.g.Tags[t] == syntax.Particle && last == syntax.Verb && norm != "to" {
		return t + 1
	}
	if t+1 >= len(r.g.Tags) || r.sentence[t+1] != r.sentence[first] || !r.sameSide(t+1, first) {
		return t
	}
	if r.g.Tags[t] == syntax.Conjunction {
		if p := r.phraseAround(t - 1); p != nil && p.End == t && p.And != syntax.None && r.g.Phrases[p.And].First <= t+1 && r.content(first, p.First) > 0 {
			return r.phraseEnd(first, t, p)
		}
		return t
	}
	switch {
	case norm == "to" && r.g.Tags[t+1] != syntax.Determiner && r.predicateAround(t+1) != nil && r.phraseStarting(t+1) == nil:
		return r.verbEnd(first, t, t+1)
	case norm == "as" && r.hasObject(first, t):
	case r.g.Tags[t] != syntax.Preposition && r.g.Tags[t] != syntax.Particle:
		return t
	case r.governs(first, t): // accused the council of playing
	case bound.Has(norm) && (r.content(first, t) < 2 || r.hasObject(first, t)), norm == "in" && r.content(first, t) < 2 && (last == syntax.Adjective || last == syntax.Noun): // dismantle barriers to the ballot
	case last == syntax.Noun || last == syntax.Name:
		if !nounBinds.Has(norm) && !(norm == "to" && !r.objectEnding(t)) {
			return t
		}
	case !bound.Has(norm):
		return t
	}
	if p := r.phraseStarting(t + 1); p != nil {
		if r.temporal(p) || r.subjectOfClause(p.End) {
			return t
		}
		if end := r.phraseEnd(first, t, p); !r.relative(end) {
			return end
		}
		return t
	}
	if strings.HasSuffix(r.norm(t+1), "ing") && r.predicateAt(t+1) != nil {
		return r.verbEnd(first, t, t+1)
	}
	return t
}

// temporal reports whether a phrase is of a time: last month, over the last 92 years, 2014.
func (r *reader) temporal(p *syntax.Phrase) bool {
	return openingTimes.Has(r.lemma(p.Head)) || p.End == p.First+1 && r.g.Tags[p.Head] == syntax.Numeral
}

// objectAt is the phrase that begins at a token, or behind its article, and is the object of the verb that is shown before it, or stands behind a
// preposition that is shown; nil for none.
func (r *reader) objectAt(first, t int) *syntax.Phrase {
	p := r.phraseStarting(t)
	if p == nil || r.temporal(p) || r.subjectOfClause(p.End) {
		return nil
	}
	if r.g.Tags[t-1] == syntax.Preposition || r.g.Tags[t-1] == syntax.Particle {
		return p
	}
	if v := r.lastPredicate(first, t); v != nil && v.Object != syntax.None && r.g.Phrases[v.Object].First == p.First {
		return p
	}
	return nil
}

// hasObject reports whether the phrase that ends before a token is the object of a verb that is shown.
func (r *reader) hasObject(first, t int) bool {
	v := r.lastPredicate(first, t)
	return v != nil && v.Object != syntax.None && r.g.Phrases[v.Object].First > v.Head && r.g.Phrases[v.Object].End <= t
}

// governs reports whether a verb that is shown asks for the preposition at a token.
func (r *reader) governs(first, t int) bool {
	for p := range r.predicatesBefore(t) {
		if p.Head < first {
			break
		}
		if p.Particle == t {
			return true
		}
	}
	return false
}

// objectEnding reports whether the phrase before a token is the object of a verb: what “to” brings there goes with the verb.
func (r *reader) objectEnding(t int) bool {
	p := r.phraseAround(t - 1)
	return p != nil && p.Role == syntax.Object
}

// phraseStarting is the noun phrase that begins at a token, the innermost, nil for none.
func (r *reader) phraseStarting(t int) *syntax.Phrase {
	if p := r.phraseAround(t); p != nil && p.First == t && r.g.Tags[t] != syntax.Pronoun {
		return p
	}
	return nil
}

// phraseEnd is where a noun phrase ends with what is joined to it by of and and; none where it does not fit or goes on otherwise.
func (r *reader) phraseEnd(first, none int, p *syntax.Phrase) int {
	end := p.End
	for range 4 {
		next := p.Of
		if next == syntax.None {
			next = p.And
		}
		if next == syntax.None || r.g.Phrases[next].First < end || r.g.Phrases[next].First > end+2 {
			break
		}
		p = &r.g.Phrases[next]
		end = p.End
	}
	if r.wordsIn(first, end) > wholeWords || !r.sameSide(end-1, first) || r.sentence[end-1] != r.sentence[first] || r.goesOn(end) || end < len(r.g.Tags) && r.sentence[end] == r.sentence[first] && (r.norm(end) == "than" || r.norm(end) == "of") {
		return none
	}
	return end
}

// verbEnd is where a verb at or behind a token ends with its object; none where there is no such verb or it lacks one that is too long.
func (r *reader) verbEnd(first, none, at int) int {
	p := r.predicateAround(at)
	if p == nil || p.Head < at || p.Head > at+2 || r.sentence[p.Head] != r.sentence[first] {
		return none
	}
	end := p.Head + 1
	if p.Object != syntax.None && r.g.Phrases[p.Object].First >= end && r.g.Phrases[p.Object].First <= end+1 {
		return r.phraseEnd(first, none, &r.g.Phrases[p.Object])
	}
	if to := r.complement(first, end); to > end {
		end = to
	}
	if !r.sameSide(end-1, first) || r.content(p.Head, end) < 2 && end < len(r.g.Tags) && r.sentence[end] == r.sentence[first] && !r.d.Tokens[end].Flags.Is(text.Punct) {
		return none
	}
	return end
}

var nounBinds = lang.English.Set("wording.noun-binds")
