package wording

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

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
func (r *reader) lastPredicate(first, end int) *syntax.Predicate {
	for p := range r.predicatesBefore(end) {
		if p.Head >= first && p.Head < end && !(p.Passive && !p.Finite) {
			return p
		}
	}
	return nil
}

var asked = lang.English.Set("wording.asked")
