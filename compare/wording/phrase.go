package wording

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// shownTokens is the longest that a word is shown with.
const shownTokens = 9

// phrase is what is shown of the expression from token from to token to: a phrase that can stand by itself between marks and still means what it
// means in its place; under reports that it stands under an operator that is not shown: see operated.
func (r *reader) phrase(from, to int) (first, end int, under bool) {
	first, end = r.core(from, to)
	end = r.toNoun(first, r.oneVerb(first, end, to))
	first, under = r.operated(first, end, from)
	return first, end, under
}

// core is the phrase that an expression is part of, without what stands before it and takes it back.
func (r *reader) core(from, to int) (first, end int) {
	last := to - 1
	if p := r.predicateAt(last); p != nil {
		return r.verbPhrase(p, from, to)
	}
	if last > from && r.g.Tags[last] == syntax.Preposition { // railed against
		return r.whole(from, to, to)
	}
	if p := r.phraseAround(last); p != nil && !r.predicative(p, last) {
		return r.nounPhrase(p, from, to)
	}
	if r.g.Tags[last] == syntax.Adverb {
		return r.adverbPhrase(from, to)
	}
	first = r.graded(from)
	return r.whole(first, to, to)
}

// oneVerb is where a phrase ends before a conjunction that brings a second finite verb: power brokers and gives it.
func (r *reader) oneVerb(first, end, to int) int {
	for t := to; t+1 < end; t++ {
		if p := r.predicateAt(t + 1); r.g.Tags[t] == syntax.Conjunction && p != nil && p.Finite {
			return t
		}
	}
	return end
}

// toNoun is where a phrase ends that would end in an adjective whose noun stands behind another one that is joined to it, or ends in -ing: immense personal
// and spiritual worth; a heated public hearing on.
func (r *reader) toNoun(first, end int) int {
	if !r.adjectival(end-1) || end+1 >= len(r.g.Tags) || r.sentence[end] != r.sentence[first] || !r.sameSide(end, first) {
		return end
	}
	if r.g.Tags[end] == syntax.Verb && strings.HasSuffix(r.norm(end), "ing") && (r.g.Tags[end+1] == syntax.Preposition || r.g.Tags[end+1] == syntax.Adjective || r.d.Tokens[end+1].Flags.Is(text.Punct)) {
		return end + 1
	}
	if r.g.Tags[end] != syntax.Conjunction || r.g.Tags[end+1] != syntax.Adjective {
		return end
	}
	t := end + 2
	for t < len(r.g.Tags) && (r.g.Tags[t] == syntax.Adjective || r.g.Tags[t] == syntax.Noun) && r.sentence[t] == r.sentence[first] {
		t++
	}
	if r.g.Tags[t-1] != syntax.Noun || t-first > shownTokens {
		return end
	}
	return t
}

// adjectival reports whether a word is an adjective, or one by its ending that grammar takes for a noun: personal.
func (r *reader) adjectival(t int) bool {
	return r.g.Tags[t] == syntax.Adjective || r.g.Tags[t] == syntax.Noun && slices.ContainsFunc(adjectiveEndings(), func(e string) bool { return strings.HasSuffix(r.norm(t), e) })
}

var adjectiveEndings = sync.OnceValue(func() []string { return lang.English.Words("wording.adjective-endings") })

// verbPhrase is a verb without its auxiliaries (skyrocketed of “has skyrocketed”; a passive whose participle says by whom or of what as that), but for those that deny it or
// make it a mere possibility, with the adverbs of manner before it, and its object.
func (r *reader) verbPhrase(p *syntax.Predicate, from, to int) (first, end int) {
	first, end = p.Head, to
	if p.Negated || p.Modal && r.possible(p) {
		first = r.verbal(p)
	} else if first > p.First && r.manner(first-1) {
		first--
	}
	for from < p.Head && r.g.Tags[from] == syntax.Auxiliary && !p.Negated { // have warned
		from++
	}
	for first = min(first, from); first < from && (r.d.Voices[first] == voice.Quoted) != (r.d.Voices[from] == voice.Quoted); { // was “falsely accused”
		first++
	}
	if p.Object != syntax.None && r.g.Phrases[p.Object].First >= to {
		if o := &r.g.Phrases[p.Object]; o.First <= end+2 && !r.subjectOfClause(o.End) {
			if o.End-first <= shownTokens {
				end = max(end, o.End)
			}
		}
		return r.whole(first, end, to)
	}
	if p.Passive && p.Finite && first == p.Head && from == p.Head { // was slammed, and not slammed
		first = r.verbal(p)
	}
	return r.whole(first, end, to)
}

// possible reports whether a verb stands under a modal that leaves open whether it is so: may, could, would. “To” and will do not.
func (r *reader) possible(p *syntax.Predicate) bool {
	for t := p.First; t < p.Head; t++ {
		if openModals.Has(r.norm(t)) {
			return true
		}
	}
	return false
}

// nounPhrase is a noun with the modifiers on both sides of the expression; without article, owner and number.
func (r *reader) nounPhrase(p *syntax.Phrase, from, to int) (first, end int) {
	first, end = from, to
	for first > p.First && r.modifies(first-1) && r.sameSide(first-1, from) {
		first--
	}
	first = r.graded(first)
	if r.g.Tags[from] == syntax.Verb && first == from { // took a swipe at the mayor
		return r.whole(first, max(end, p.Head+1), to)
	}
	if h := p.Head + 1; h >= to && h-first <= shownTokens {
		end = r.common(to-1, h)
		if last := end - 1; last >= to && end == h && strings.HasSuffix(r.norm(last), "ing") && r.g.Tags[last-1] == syntax.Noun && !r.adjectival(last-1) && end < len(r.g.Tags) && r.g.Tags[end] == syntax.Preposition {
			end = last // the caravan heading toward the town
		}
		if end == h && p.End-first <= shownTokens {
			end = p.End
		}
	}
	return r.whole(first, end, to)
}

// modifies reports whether a token before a noun says something of it that a reader would miss: no article, owner or number, but little, no and few.
func (r *reader) modifies(t int) bool {
	if r.d.Tokens[t].Flags.Is(text.Possessive) || sorting.Has(r.norm(t)) {
		return false
	}
	switch r.g.Tags[t] {
	case syntax.Verb: // but no finite one behind its subject: the tweet prompted outrage
		return t == 0 || r.g.Tags[t-1] != syntax.Noun && r.g.Tags[t-1] != syntax.Name || !strings.HasSuffix(r.norm(t), "ed")
	case syntax.Adjective, syntax.Noun, syntax.Name:
		return true
	case syntax.Adverb:
		return !stray.Has(r.norm(t))
	}
	return operators.Has(r.norm(t))
}

// graded is where an expression begins with the adverbs and the little or no before it: grossly unfair, little outrage.
func (r *reader) graded(from int) int {
	first := from
	for first > 0 && r.sentence[first-1] == r.sentence[from] && r.sameSide(first-1, from) && r.norm(first) != "only" &&
		(r.g.Tags[first-1] == syntax.Adverb && !stray.Has(r.norm(first-1)) || operators.Has(r.norm(first-1))) {
		first--
	}
	return first
}

// sameSide reports whether two tokens stand on one side of quotation marks.
func (r *reader) sameSide(a, b int) bool {
	return (r.d.Voices[a] == voice.Quoted) == (r.d.Voices[b] == voice.Quoted)
}

// manner reports whether a token is an adverb that says how something is done, and not when or where in the text: falsely, publicly; not also.
func (r *reader) manner(t int) bool {
	return r.g.Tags[t] == syntax.Adverb && !stray.Has(r.norm(t)) && (strings.HasSuffix(r.norm(t), "ly") || operators.Has(r.norm(t)))
}

// adverbPhrase is an adverb with the verb or adjective that it goes with, on whichever side: falsely accused the mayor, testify falsely.
func (r *reader) adverbPhrase(from, to int) (first, end int) {
	first, end, last := from, to, to-1
	p := r.predicateAround(last)
	switch {
	case p != nil && p.Head >= to && p.Head+1-first <= shownTokens && r.norm(p.First) != "to": // fought bitterly to become
		_, end = r.verbPhrase(p, from, p.Head+1)
	case end < len(r.g.Tags) && r.sentence[end] == r.sentence[last] && (r.g.Tags[end] == syntax.Adjective || r.g.Tags[end] == syntax.Verb):
		end++
		if p := r.phraseAround(end - 1); p != nil && p.Head+1-first <= shownTokens {
			end = max(end, p.Head+1)
		}
	case p != nil && p.Head < from && from-p.Head <= 2 && r.sameSide(p.Head, from):
		first = p.Head
	}
	return r.whole(first, end, to)
}

var (
	sorting    = lang.English.Set("wording.sorting")
	stray      = lang.English.Set("wording.stray")
	operators  = lang.English.Set("wording.operators")
	openModals = lang.English.Set("wording.open-modals")
)

// subjectOfClause reports whether what stands before a token is the subject of a clause and no object: claimed Bloom had lied.
func (r *reader) subjectOfClause(t int) bool {
	return t < len(r.d.Tokens) && r.sentence[t] == r.sentence[t-1] && (r.g.Tags[t] == syntax.Auxiliary || r.g.Tags[t] == syntax.Verb && !strings.HasSuffix(r.norm(t), "ing"))
}

// whole keeps what is shown within one sentence, on one side of quotation marks, and without marks at its ends; up to token least it stays.
func (r *reader) whole(first, end, least int) (int, int) {
	quoted := r.d.Voices[first] == voice.Quoted
	for end > max(first+1, least) && (r.d.Tokens[end-1].Flags.Is(text.Punct) || (r.d.Voices[end-1] == voice.Quoted) != quoted || r.sentence[end-1] != r.sentence[first]) {
		end--
	}
	for end > max(first+1, least) && (joins[r.g.Tags[end-1]] || r.g.Tags[end-1] != syntax.Pronoun && r.d.Tokens[end-1].Flags&(text.StopWord|text.Capital) == text.StopWord|text.Capital || openingTimes.Has(r.lemma(end-1)) && !(r.d.Tokens[end-1].Flags.Is(text.Capital) && r.g.Tags[end-2] == syntax.Name) && r.g.Tags[end-2] != syntax.Adjective && r.g.Tags[end-2] != syntax.Determiner || r.norm(end-1) == "to" || r.d.Tokens[end-1].Flags.Is(text.Possessive) || end < len(r.d.Tokens) && r.norm(end) == "than") {
		end-- // the more than fifty; the report Thursday
	}
	return first, end
}

// predicative reports whether a word opens a phrase but belongs to the copula before it: are confident ministers will leave.
func (r *reader) predicative(p *syntax.Phrase, token int) bool {
	return token == p.First && r.g.Predicative(p, func(t int) bool { return copulas.Has(r.lemma(t)) })
}

var copulas = lang.English.Set("naming.copulas")

// common is where a phrase ends that begins at a token and seems to end at end: before a name that follows a noun for a thing, for there
// a clause without that begins (punitive measures Bloom takes).
func (r *reader) common(from, end int) int {
	for t := from + 1; t < end; t++ {
		if r.name[t] && !r.name[t-1] && r.g.Tags[t-1] == syntax.Noun && !r.d.Tokens[t-1].Flags.Is(text.Capital) && !mentions.Persons(r.norm(t-1)) && !mentions.OfficeNoun(r.norm(t-1)) {
			return t
		}
	}
	return end
}

// joins are the parts of speech that nothing shown ends in.
var joins = map[syntax.Tag]bool{syntax.Preposition: true, syntax.Determiner: true, syntax.Conjunction: true, syntax.Subordinator: true, syntax.Possessive: true, syntax.Auxiliary: true}

// verbal is where a verb group begins that is shown. A modal belongs to it (could attack), and what makes a passive of it (was attacked), but not “to”, have and
// be (has hurtled, would be damaging), nor an adverb that says nothing by itself (also, generally).
func (r *reader) verbal(p *syntax.Predicate) int {
	first, is := p.First, false
	for t := p.First; t < p.Head; t++ {
		is = is || r.lemma(t) == "be"
	}
	if p.Head-first > longGroup || is && !p.Passive || p.Passive && !p.Finite {
		first = p.Head
		for first > p.First && r.g.Tags[first-1] == syntax.Adverb {
			first--
		}
	}
	for first < p.Head && (r.g.Tags[first] == syntax.Particle || r.g.Tags[first] == syntax.Adverb && !r.listedAt(first) || r.lemma(first) == "have" && r.g.Tags[first] == syntax.Auxiliary) {
		first++
	}
	return first
}

// longGroup is how many words before a verb are shown with it.
const longGroup = 3

// listedAt reports whether a word is in a list of charged words.
func (r *reader) listedAt(t int) bool {
	hits, features := r.d.Hits, r.e.Analyzer.Matcher.Features()
	for i := sort.Search(len(hits), func(i int) bool { return hits[i].From >= t }); i < len(hits) && hits[i].From == t; i++ {
		if _, charged := worth[features[hits[i].Feature].List]; charged && !plainly[features[hits[i].Feature].Category] {
			return true
		}
	}
	return false
}

// content is how many words with content stand in some tokens.
func (r *reader) content(first, end int) (n int) {
	for t := first; t < end; t++ {
		if r.d.Tokens[t].Flags&(text.Word|text.StopWord) == text.Word || r.d.Tokens[t].Flags.Is(text.Number) {
			n++
		}
	}
	return n
}

// markedOff reports whether quotation marks stand at both ends of a phrase.
func (r *reader) markedOff(first, end int) bool {
	mark := func(t int) bool {
		return t >= 0 && t < len(r.g.Tags) && r.d.Voices[first] == voice.Quoted && (r.g.Tags[t] == syntax.Mark || !r.sameSide(t, first))
	}
	return mark(first-1) && mark(end)
}

// about is the actor that an expression is said of: of an adjective or noun whom its phrase speaks of or belongs to, of a verb who does it
// or has it done. Failing these it is the first actor of the clause, beside which it is said; of is false then.
func (r *reader) about(from, to int) (who int32, of bool) {
	last := to - 1
	if p := r.predicateAt(last); p != nil {
		for _, at := range []int32{p.Subject, p.Object, p.Agent} {
			if who := r.actorOf(at); who != actors.None {
				return who, at == p.Subject && p.Finite // whose an infinitive or a participle is, is less sure; and what is done to somebody is not said of him
			}
		}
	}
	if p := r.phraseAround(last); p != nil && !r.predicative(p, last) {
		if who := r.actor[p.Head]; who != actors.None && (p.Definite || r.e.Cast.Referents[who].Class == mentions.Person) {
			return who, true
		}
		for _, at := range []int32{p.Owner, p.Of} {
			if who := r.actorOf(at); who != actors.None {
				return who, true
			}
		}
		if p.Predicate != syntax.None {
			v := &r.g.Predicates[p.Predicate]
			if who := r.actorOf(v.Subject); who != actors.None {
				return who, p.Role == syntax.Complement || lightVerbs.Has(r.lemma(v.Head)) || givesActs.Has(r.lemma(v.Head))
			}
		}
	}
	s := r.d.Sentences[r.sentence[from]]
	for t := s.First; t < s.End; t++ {
		if r.g.Clauses[t] == r.g.Clauses[from] && r.actor[t] != actors.None {
			return r.actor[t], false
		}
	}
	return actors.None, false
}

// does reports whether an expression is an active verb that an actor is the subject of: then it says what he does, and not what he is.
func (r *reader) does(to int, who int32) bool {
	p := r.predicateAt(to - 1)
	return p != nil && !p.Passive && r.actorOf(p.Subject) == who
}

// givesActs are verbs whose object is what their subject does: waged attacks, suffered a defeat.
var givesActs = lang.English.Set("wording.gives-acts")

// actorOf is the actor whom a phrase speaks of by its head. One of a party or a country is not the party: another top Democrat.
func (r *reader) actorOf(phrase int32) int32 {
	if phrase == syntax.None {
		return actors.None
	}
	p := &r.g.Phrases[phrase]
	who := r.actor[p.Head]
	if who != actors.None && !p.Definite && r.e.Cast.Referents[who].Class != mentions.Person {
		return actors.None
	}
	return who
}
