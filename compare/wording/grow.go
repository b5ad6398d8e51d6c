package wording

import (
	"sort"
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// wholeWords is how many words are shown at most where a phrase is made whole.
const wholeWords = 11

// grow makes a phrase whole, that a reader need not guess what is missing: behind it what its last word asks for (a hero for many farmers, continues to
// disregard her own town, fraught with quarrels), before a bare noun the verb whose object it is (expressed outrage), before a verb or a quality its
// subject where it stands at once before it (The melee erupted). Half of what “or” joins is never shown alone. Every step is taken whole or not at all.
func (r *reader) grow(first, end int) (int, int) {
	first, end = r.joined(first, end)
	bare := r.content(first, end) < 2
	end = r.complemented(first, end)
	if at := r.governed(first, end); (bare || r.predicateAt(first) != nil) && r.wordsIn(at, end) <= wholeWords {
		first = at
	}
	return r.withSubject(first, end), end
}

// wordsIn is how many words stand in some tokens; content how many of them have content.
func (r *reader) wordsIn(first, end int) (n int) {
	for t := first; t < end; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.Number) != 0 {
			n++
		}
	}
	return n
}

func (r *reader) content(first, end int) (n int) {
	for t := first; t < end; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.StopWord) == text.Word || r.d.Tokens[t].Flags.Is(text.Number) {
			n++
		}
	}
	return n
}

// joined takes in the adjectives that a conjunction or a comma joins to the one that is shown: uniting or divisive, democratic or authoritarian.
func (r *reader) joined(first, end int) (int, int) {
	at := first
	for at > 0 && r.linked(at-1) && r.sameSide(at-1, first) && r.sentence[at-1] == r.sentence[first] {
		at--
	}
	for at < first && (r.g.Tags[at] == syntax.Adverb || r.g.Tags[at] == syntax.Conjunction || r.g.Tags[at] == syntax.Mark) {
		at++
	}
	to := end
	if r.adjectival(end - 1) {
		for to < len(r.g.Tags) && r.linked(to) && r.sameSide(to, first) && r.sentence[to] == r.sentence[first] {
			to++
		}
		for to > end && !r.adjectival(to-1) {
			to--
		}
	}
	either := false
	for t := at; t < to; t++ {
		either = either || (t < first || t >= end) && eithers.Has(r.norm(t))
	}
	if !r.adjectival(first) && to == end || !either || r.wordsIn(at, to) > wholeWords+2 {
		return first, end
	}
	return at, to
}

func (r *reader) adjectival(t int) bool {
	return r.g.Tags[t] == syntax.Adjective || r.g.Tags[t] == syntax.Verb && (strings.HasSuffix(r.norm(t), "ing") || strings.HasSuffix(r.norm(t), "ed")) && r.predicateAt(t) == nil
}

// linked reports whether a token may stand within a row of adjectives.
func (r *reader) linked(t int) bool {
	return r.adjectival(t) || r.g.Tags[t] == syntax.Verb && strings.HasSuffix(r.norm(t), "ing") || r.g.Tags[t] == syntax.Adverb || r.g.Tags[t] == syntax.Conjunction || r.d.Tokens[t].Type == ','
}

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
	n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First >= t })
	for i := n - 1; i >= 0 && r.g.Predicates[i].Head >= first; i-- {
		if r.g.Predicates[i].Particle == t {
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

// governed is where a bare word begins with the verb that it is the object of (expressed outrage), or that asks for the preposition before it (accused
// the council of ravaging the harbour).
func (r *reader) governed(first, end int) int {
	n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First >= first })
	for i := n - 1; i >= 0 && r.g.Predicates[i].Head > first-wholeWords; i-- {
		v := &r.g.Predicates[i]
		object := v.Object != syntax.None && r.g.Phrases[v.Object].First <= first && r.g.Phrases[v.Object].Head >= first && r.g.Phrases[v.Object].Head < end && !r.d.Tokens[v.Head].Flags.Is(text.StopWord)
		asks := first > 0 && (v.Particle == first-1 || r.g.Tags[first-1] == syntax.Preposition && (strings.HasSuffix(r.norm(first), "ing") || r.norm(first-1) == "as") && (v.End == first-1 || v.Object != syntax.None && r.g.Phrases[v.Object].End == first-1))
		if (object || asks) && !v.Negated && r.sameSide(v.Head, first) && r.sentence[v.Head] == r.sentence[first] {
			return v.Head
		}
	}
	return first
}

// withSubject is where a phrase that begins with a finite verb, or with a quality behind one, begins with the subject that stands at once before.
func (r *reader) withSubject(first, end int) int {
	p := r.finiteBefore(first)
	if p == nil || p.Subject == syntax.None {
		return first
	}
	s := &r.g.Phrases[p.Subject]
	if r.g.Tags[s.Head] == syntax.Pronoun && !indefinite.Has(r.norm(s.Head)) || s.First >= p.First {
		return first
	}
	gap, behind := p.First, r.subjectEnd(s, p.First)
	for gap > behind && r.g.Tags[gap-1] == syntax.Adverb {
		gap--
	}
	if gap != behind || r.wordsIn(s.First, end) > wholeWords || !r.sameSide(s.First, first) || r.sentence[s.First] != r.sentence[first] || !r.begins(s.First) {
		if p.First < first && r.wordsIn(p.First, end) <= wholeWords && r.sameSide(p.First, first) && !(p.Passive && p.First == p.Head) {
			for first = p.First; r.g.Tags[first] == syntax.Adverb && !r.manner(first); {
				first++
			}
		}
		return first
	}
	return s.First
}

// cut reports whether a phrase is not whole: a verb whose object or complement is not shown, or whose object is a
// pronoun, a word that a clause goes on with.
func (r *reader) cut(first, end int) bool {
	if r.d.Tokens[end-1].Flags.Is(text.Possessive) || r.endsOpen(first, end) || r.cutHeadline(first, end) {
		return true
	}
	p := r.lastPredicate(first, end)
	if p == nil {
		return false
	}
	if namers.Has(r.lemma(p.Head)) && end < len(r.g.Tags) && r.sentence[end] == r.sentence[first] && r.g.Tags[end] == syntax.Determiner {
		return true // branded the inquiry a “sham”
	}
	if p.Particle >= end && r.sentence[p.Particle] == r.sentence[first] {
		return true
	}
	if p.Object != syntax.None {
		if o := &r.g.Phrases[p.Object]; o.First >= end && o.First <= end+2 || o.Head == end-1 && r.g.Tags[o.Head] == syntax.Pronoun {
			return true
		}
	}
	if end >= len(r.g.Tags) || r.sentence[end] != r.sentence[first] {
		return false
	}
	next := r.norm(end)
	if thats.Has(next) || asked.Has(next) {
		return p.Head >= end-2
	}
	switch r.g.Tags[end] {
	case syntax.Mark:
		return p.Head == end-1 && (r.d.Tokens[end].Type == '"' || r.d.Tokens[end].Type == text.LeftDouble)
	case syntax.Preposition, syntax.Particle:
		if q := r.phraseAround(min(end+1, len(r.g.Tags)-1)); q != nil && r.temporal(q) {
			return false
		}
		return next == "to" || p.Head == end-1 && bound.Has(next)
	case syntax.Adverb, syntax.Conjunction, syntax.Auxiliary, syntax.Copula, syntax.Subordinator:
		return false
	}
	if q := r.phraseAround(end); q != nil && r.temporal(q) {
		return false
	}
	return p.Head >= end-2
}

// cutHeadline reports whether a phrase begins and ends in the middle of a line that is set in capitals, whose grammar is a guess.
func (r *reader) cutHeadline(first, end int) bool {
	s := r.d.Sentences[r.sentence[first]]
	if !r.capitals(int(r.sentence[first])) {
		return false
	}
	begins := first == s.First || r.g.Tags[first-1] == syntax.Mark || r.g.Tags[first-1] == syntax.Preposition || r.g.Tags[first-1] == syntax.Determiner || r.predicateAt(first) != nil
	ends := end >= s.End || r.g.Tags[end] == syntax.Mark || joins[r.g.Tags[end]]
	return !begins || !ends
}

// endsOpen reports whether a phrase ends in a preposition, or before a noun that belongs to it.
func (r *reader) endsOpen(first, end int) bool {
	if r.g.Tags[end-1] == syntax.Preposition || r.g.Tags[end-1] == syntax.Conjunction || end-2 > first && r.g.Tags[end-1] == syntax.Adjective && r.g.Tags[end-2] == syntax.Determiner {
		return true
	}
	if end >= len(r.g.Tags) || r.sentence[end] != r.sentence[first] || !r.sameSide(end, first) {
		return false
	}
	switch r.g.Tags[end] {
	case syntax.Noun, syntax.Name:
		q := r.phraseAround(end)
		return q == nil || !r.temporal(q) && q.First < end
	}
	return false
}

// markedOff reports whether quotation marks stand at both ends of a phrase.
func (r *reader) markedOff(first, end int) bool {
	mark := func(t int) bool {
		return t >= 0 && t < len(r.g.Tags) && r.d.Voices[first] == voice.Quoted && (r.g.Tags[t] == syntax.Mark || !r.sameSide(t, first))
	}
	return mark(first-1) && mark(end)
}

// lastPredicate is the last verb group whose main verb is shown, nil for none.
func (r *reader) lastPredicate(first, end int) (last *syntax.Predicate) {
	n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First >= end })
	for i := n - 1; i >= 0 && r.g.Predicates[i].First > first-reach; i-- {
		if p := &r.g.Predicates[i]; p.Head >= first && p.Head < end && !(p.Passive && !p.Finite) {
			return p
		}
	}
	return nil
}

// doer is the subject of the finite verb that a phrase begins with, where it is not shown with it. missing is true where there is such a verb and no
// subject, or one that does not say who it is.
func (r *reader) doer(first int) (from, to int, missing bool) {
	p := r.finiteBefore(first)
	if p == nil || p.First < first && p.Head < first || p.Passive && p.First == p.Head {
		return 0, 0, false
	}
	if p.Subject == syntax.None {
		return 0, 0, true
	}
	s := &r.g.Phrases[p.Subject]
	if s.First >= first {
		return 0, 0, false
	}
	if s.First >= p.First || !r.begins(s.First) {
		return 0, 0, true
	}
	switch r.g.Tags[s.Head] {
	case syntax.Pronoun:
		missing = !indefinite.Has(r.norm(s.Head))
	case syntax.Noun, syntax.Name:
	default:
		missing = true
	}
	return s.First, r.subjectEnd(s, p.First), missing
}

// subjectEnd is where a subject ends before a token, with what of and and join to it.
func (r *reader) subjectEnd(s *syntax.Phrase, before int) int {
	for range 4 {
		next := s.Of
		if next == syntax.None {
			next = s.And
		}
		if next == syntax.None || r.g.Phrases[next].End > before {
			break
		}
		s = &r.g.Phrases[next]
	}
	return s.End
}

// begins reports whether a subject is whole where its phrase begins: no of, and, or name before it that would make it a part.
func (r *reader) begins(t int) bool {
	if t == 0 || r.sentence[t-1] != r.sentence[t] {
		return true
	}
	switch r.g.Tags[t-1] {
	case syntax.Verb:
		return !strings.HasSuffix(r.norm(t-1), "ing") // subjecting the council to a trial would be unfair
	case syntax.Preposition, syntax.Noun, syntax.Name, syntax.Adjective, syntax.Numeral, syntax.Possessive, syntax.Determiner:
		return false
	case syntax.Conjunction:
		return t > 1 && (r.g.Tags[t-2] == syntax.Mark || r.g.Tags[t-2] == syntax.Verb)
	}
	return true
}

// finiteBefore is the finite verb group that a phrase begins with or within, or the copula before it.
func (r *reader) finiteBefore(first int) *syntax.Predicate {
	n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First > first })
	for i := n - 1; i >= 0 && r.g.Predicates[i].First > first-reach; i-- {
		p := &r.g.Predicates[i]
		if !p.Finite {
			continue
		}
		if p.First <= first && first < p.End || p.Head < first && first-p.End <= 2 && copulas.Has(r.lemma(p.Head)) && (p.Quality >= first || p.Complement != syntax.None && r.g.Phrases[p.Complement].First <= first && r.g.Phrases[p.Complement].End > first) {
			return p
		}
	}
	return nil
}

var (
	asked      = lang.English.Set("wording.asked")
	indefinite = lang.English.Set("wording.indefinite")
	eithers    = lang.English.Set("wording.eithers")
	nounBinds  = lang.English.Set("wording.noun-binds")
)
