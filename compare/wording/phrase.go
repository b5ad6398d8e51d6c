package wording

import (
	"sort"
	"strings"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// shownTokens is the longest that a word is shown with.
const shownTokens = 7

// phrase is what is shown of the expression from token from to token to: an adjective with its noun, an adverb with its verb, a verb with
// its auxiliaries and a short object.
func (r *reader) phrase(from, to int) (first, end int) {
	first, end = from, to
	last := to - 1
	if p := r.predicateAt(last); p != nil && p.Head <= last {
		for first = min(first, r.verbal(p)); first < from && (r.d.Voices[first] == voice.Quoted) != (r.d.Voices[from] == voice.Quoted); { // was “falsely accused”
			first++
		}
		if p.Object != syntax.None {
			if o := &r.g.Phrases[p.Object]; o.First <= end+2 && o.End-first <= shownTokens && !r.subjectOfClause(o.End) {
				end = max(end, o.End)
			}
		}
		return r.whole(first, end, to)
	}
	if to > from+1 && r.g.Tags[last] == syntax.Preposition { // at the feet of the mayor
		if p := r.phraseBehind(to); p != nil && r.endOf(p)-first <= shownTokens {
			return r.whole(first, r.endOf(p), to)
		}
	}
	if p := r.phraseAround(last); p != nil {
		if h := r.endOf(p); h > last && h-first <= shownTokens && !r.predicative(p, last) {
			end = r.common(last, h)
		}
		return r.whole(first, end, to)
	}
	if r.g.Tags[last] == syntax.Adverb {
		if p := r.predicateAround(last); p != nil && p.Head+1-first <= shownTokens && p.Head+1 > end {
			return r.whole(first, p.Head+1, to)
		}
		if end < len(r.g.Tags) && (r.g.Tags[end] == syntax.Adjective || r.g.Tags[end] == syntax.Verb) {
			end++
			if p := r.phraseAround(end - 1); p != nil && r.endOf(p)-first <= shownTokens {
				end = max(end, r.endOf(p))
			}
		}
	}
	return r.whole(first, end, to)
}

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
	for end > max(first+1, least) && (joins[r.g.Tags[end-1]] || openingTimes.Has(r.lemma(end-1)) && r.g.Tags[end-2] != syntax.Adjective && r.g.Tags[end-2] != syntax.Determiner || r.norm(end-1) == "to" || r.d.Tokens[end-1].Flags.Is(text.Possessive) || end < len(r.d.Tokens) && r.norm(end) == "than") {
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

// endOf is where a noun phrase ends that is shown.
func (r *reader) endOf(p *syntax.Phrase) int { return p.Head + 1 }

// reach is how many tokens before its last a phrase or a verb group may begin.
const reach = 60

// phraseAround is the innermost noun phrase that covers a token, nil for none.
func (r *reader) phraseAround(token int) *syntax.Phrase {
	n := sort.Search(len(r.g.Phrases), func(i int) bool { return r.g.Phrases[i].First > token })
	for i := n - 1; i >= 0 && r.g.Phrases[i].First > token-reach; i-- {
		if p := &r.g.Phrases[i]; token < p.End {
			return p
		}
	}
	return nil
}

// phraseBehind is the noun phrase that begins at a token, nil for none.
func (r *reader) phraseBehind(token int) *syntax.Phrase {
	n := sort.Search(len(r.g.Phrases), func(i int) bool { return r.g.Phrases[i].First >= token })
	if n < len(r.g.Phrases) && r.g.Phrases[n].First == token {
		return &r.g.Phrases[n]
	}
	return nil
}

// predicateAt is the verb group whose main verb is the token, nil for none.
func (r *reader) predicateAt(token int) *syntax.Predicate {
	n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First > token })
	for i := n - 1; i >= 0 && r.g.Predicates[i].First > token-reach; i-- {
		if p := &r.g.Predicates[i]; p.Head == token {
			return p
		}
	}
	return nil
}

// predicateAround is the verb group that covers a token or begins right behind it, nil for none.
func (r *reader) predicateAround(token int) *syntax.Predicate {
	n := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First > token+1 })
	for i := n - 1; i >= 0 && r.g.Predicates[i].First > token-reach; i-- {
		if p := &r.g.Predicates[i]; token < p.End {
			return p
		}
	}
	return nil
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
