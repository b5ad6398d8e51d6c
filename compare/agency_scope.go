package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// What keeps an act from being told as done, or of somebody: a condition, a verb of doubt, and one of many who is not all of them.

// doubted reports whether p is what someone opposes, weighs or fears: opposes arming them, concerns about arming them.
func (r *actReader) doubted(p *syntax.Predicate) bool {
	if p.First == 0 || p.Finite || p.First != p.Head {
		return false
	}
	return weighed.Has(r.lemma(p.First - 1))
}

var weighed = lang.English.Set("agency.weighed")

// conditional reports whether p, with its subject if it has one, follows a word of condition: if Holm attacks, whether to attack.
func (r *actReader) conditional(p *syntax.Predicate) bool {
	k := p.First - 1
	if p.Subject != syntax.None {
		k = min(k, r.grammar.Phrases[p.Subject].First-1)
	}
	if k > 0 && r.norm(k) == "that" && onlyClaimed.Has(r.lemma(k-1)) {
		return true // the case that Holm lied
	}
	return k >= 0 && conditions.Has(r.event.Analyzer.Vocab.Type(r.d.Tokens[k].Type).Norm)
}

var onlyClaimed = lang.English.Set("agency.only-claimed")

var conditions = lang.English.Set("agency.conditions")

// brought reports whether p is an infinitive that came to pass since the verb before it did: used the speech to lecture, managed to
// block. Such verbs are implicative (Karttunen 1971, Implicative Verbs).
func (r *actReader) brought(p *syntax.Predicate) bool {
	if p.Finite || p.Subject == syntax.None || !r.reads(p.First, "to") {
		return false
	}
	before := r.grammar.Predicates
	at, _ := slices.BinarySearchFunc(before, p.First, func(q syntax.Predicate, first int) int { return cmp.Compare(q.First, first) })
	if at == 0 {
		return false
	}
	q := &before[at-1]
	return q.Subject == p.Subject && q.End <= p.First && !q.Modal && !q.Negated && implicative.Has(r.lemma(q.Head))
}

var implicative = lang.English.Set("agency.implicative")

// byGerund are the prepositions before a gerund whose subject is that of its sentence: by attacking, after meeting.
var byGerund = lang.English.Set("agency.before-a-gerund")

// foreign reports whether the subject that the grammar gives to p is hardly its own: a gerund that is a thing spoken of (rather than attacking
// Holt; rejecting her means), one behind the name of a place, or a verb with another noun right before it (…, the report alleges).
func (r *actReader) foreign(p *syntax.Predicate) bool {
	if p.Subject == syntax.None || p.First == 0 {
		return false
	}
	before := p.First - 1
	if r.underName(p) || r.norm(before) == "as" && !p.Finite || p.Passive && !p.Finite && p.First == p.Head && reflexive.Has(r.norm(before)) { // Holt himself objected
		return true
	}
	if !p.Finite && p.First == p.Head && strings.HasSuffix(r.norm(p.Head), "ing") {
		if r.norm(p.Head) == "barring" || r.grammar.Tags[before] == syntax.Preposition && !byGerund.Has(r.norm(before)) {
			return true
		}
		if p.Object != syntax.None {
			if end := r.grammar.Phrases[p.Object].End; end < len(r.d.Tokens) && r.verbAt(end) {
				return true
			}
		}
		return slices.ContainsFunc(r.actors(p.Subject), r.place)
	}
	if !p.Finite || p.Passive {
		return false
	}
	for i := range r.grammar.Phrases {
		q := &r.grammar.Phrases[i]
		if q.First > before {
			break
		}
		if q.End != p.First || int32(i) == p.Subject || q.First <= r.grammar.Phrases[p.Subject].First || r.grammar.Tags[q.Head] != syntax.Noun {
			continue
		}
		mark := q.First - 1
		if mark > 0 && r.grammar.Tags[mark] == syntax.Preposition { // she said, under the arrangement agreed in March
			mark--
		}
		if mark >= 0 && r.grammar.Tags[mark] == syntax.Mark && r.grammar.Phrases[p.Subject].End < q.First-1 {
			return true
		}
	}
	return false
}

var reflexive = lang.English.Set("voice.reflexive")

// underName reports whether the subject of p is a name behind a preposition, and a relative without a comma stands between them: an official under
// Bloom who now advises banks. A clause that says which one is meant is not said of a name (Huddleston & Pullum 2002, 12.4): it is the official’s.
func (r *actReader) underName(p *syntax.Predicate) bool {
	subject := &r.grammar.Phrases[p.Subject]
	if r.grammar.Tags[subject.Head] != syntax.Name || subject.First == 0 || r.grammar.Tags[subject.First-1] != syntax.Preposition || subject.End >= p.First {
		return false
	}
	switch behind := r.norm(subject.End); behind {
	case "who", "that", "which":
		return true
	case ",": // the war in Kestria, which has been blamed
		return r.norm(subject.End+1) == "which"
	}
	return false
}

// underModal reports whether p is a gerund behind the clause of a modal whose subject it shares: it would let Holt stay while advising Bloom.
func (r *actReader) underModal(p *syntax.Predicate) bool {
	if p.Finite || p.First == 0 || p.First != p.Head || !byGerund.Has(r.norm(p.First-1)) {
		return false
	}
	first := r.d.Sentences[r.d.SentenceOf(p.Head)].First
	before := r.grammar.Predicates
	at, _ := slices.BinarySearchFunc(before, p.First, func(q syntax.Predicate, first int) int { return cmp.Compare(q.First, first) })
	for at--; at >= 0 && before[at].First >= first; at-- {
		if before[at].Finite {
			return before[at].Modal
		}
	}
	return false
}

// otherTime reports whether the clause of p tells of another time than the article: by a pluperfect, a year, a month that is named with in or last, or a
// word like previously and ago.
func (r *actReader) otherTime(p *syntax.Predicate) bool {
	if r.norm(p.First) == "had" && p.Head > p.First {
		return true
	}
	s := r.d.Sentences[r.d.SentenceOf(p.Head)]
	for t := s.First; t < s.End; t++ {
		norm := r.norm(t)
		if otherTimes.Has(norm) && (r.grammar.Clauses[t] == r.grammar.Clauses[p.Head] || t < p.First) {
			return true
		}
		if t == s.First || !spanOfTime.Has(r.norm(t-1)) {
			continue
		}
		if len(norm) == 4 && (strings.HasPrefix(norm, "19") || strings.HasPrefix(norm, "20")) && r.d.Tokens[t].Flags.Is(text.Number) || otherSpans.Has(norm) {
			return true
		}
	}
	return false
}

var (
	otherTimes = lang.English.Set("agency.other-times")
	spanOfTime = lang.English.Set("agency.before-a-time")
	otherSpans = lang.English.Set("agency.spans")
)

// verbAt reports whether a finite verb group begins at a token.
func (r *actReader) verbAt(token int) bool {
	at, found := slices.BinarySearchFunc(r.grammar.Predicates, token, func(q syntax.Predicate, first int) int { return cmp.Compare(q.First, first) })
	return found && r.grammar.Predicates[at].Finite
}

// oneOf reports whether a mention names a body or a country and means one, some or a number of those who belong to it: a Republican, fourteen
// Republicans, many Americans. What they do the whole need not have done.
func (r *actReader) oneOf(m mentions.Mention, class mentions.Class) bool {
	if m.Phrase == syntax.None || class == mentions.Person || m.Kind != mentions.Name {
		return false
	}
	p := &r.grammar.Phrases[m.Phrase]
	if p.Head < m.From || m.To <= p.Head {
		return false
	}
	if !p.Plural && ofAParty.Has(r.norm(p.Head)) || ofAParty.Has(strings.TrimSuffix(r.norm(p.Head), "s")) && p.End < len(r.d.Tokens) && picksOut.Has(r.norm(p.End)) {
		return true
	}
	for t := p.First; t < m.From; t++ {
		if r.grammar.Tags[t] == syntax.Numeral || someOf.Has(r.norm(t)) {
			return true
		}
	}
	if norm := r.norm(m.From); m.From == p.First && (r.grammar.Tags[m.From] == syntax.Numeral || someOf.Has(norm)) {
		return true
	}
	return p.First >= 2 && r.norm(p.First-1) == "of" && (someOf.Has(r.norm(p.First-2)) || r.grammar.Tags[p.First-2] == syntax.Numeral)
}

// someOf are the words before a noun, or before of, by which not all are meant.
var (
	someOf   = lang.English.Set("naming.some-of")
	ofAParty = lang.English.Set("naming.of-a-party")
	picksOut = lang.English.Set("naming.picks-out")
)
