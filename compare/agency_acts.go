package compare

import (
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// actReader finds the acts of one document in its grammar.
type actReader struct {
	event   *View
	doc     int
	d       *features.Document
	grammar *syntax.Result
	actorAt []int32 // by token: the actor that a mention with this head speaks of, or nobody
	people  *unnamed
	used    []bool // by token: part of an act of several words, so that its noun is no act of its own
	found   []deed
}

func newActReader(e *View, doc int, people *unnamed) *actReader {
	r := &actReader{event: e, doc: doc, d: e.Docs[doc], people: people}
	reading, cast := readingsFact.Of(e)[doc], castFact.Of(e)
	r.grammar = &reading.Grammar
	r.actorAt, r.used = make([]int32, len(r.d.Tokens)), make([]bool, len(r.d.Tokens))
	for i := range r.actorAt {
		r.actorAt[i] = nobody
	}
	for _, m := range reading.Actors.Mentions {
		if who := cast.Of(doc, m.Actor); !r.oneOf(m, cast.Referents[who].Class) {
			r.actorAt[m.Head] = who
		}
	}
	return r
}

// read looks at every verb group and every noun phrase of the parts that count.
func (r *actReader) read() {
	for i := range r.grammar.Predicates {
		if p := &r.grammar.Predicates[i]; r.counted(p.Head) && !p.Negated {
			r.verb(p)
		}
	}
	for i := range r.grammar.Phrases {
		if p := &r.grammar.Phrases[i]; r.grammar.Tags[p.Head] == syntax.Noun && !r.used[p.Head] && r.counted(p.Head) {
			r.noun(int32(i), p)
		}
	}
}

func (r *actReader) counted(token int) bool { return r.d.Parts[r.d.SentenceOf(token)].Counted() }

func (r *actReader) lemma(token int) string {
	return r.event.Analyzer.Vocab.Norm(r.grammar.Lemmas[token])
}

// verb notes the parts of the act of a verb group.
func (r *actReader) verb(p *syntax.Predicate) {
	acts := r.event.Analyzer.Acts.Verbs(r.lemma(p.Head))
	for i := range acts {
		if last, ok := r.completes(p, &acts[i]); ok {
			r.parts(p, &acts[i], last)
			return
		}
	}
}

// actSpread is how many tokens may stand between the words of an act.
const actSpread = 10

// completes reports whether the words of an act behind its verb stand behind p in its clause, and which token is the last of
// them. Of a passive the first may be its subject: shots were fired.
func (r *actReader) completes(p *syntax.Predicate, act *features.Act) (last int, ok bool) {
	rest := act.Rest
	var matched [4]int
	count := 0
	participle := p.Passive && !p.Finite && p.First == p.Head && len(rest) > 0 && prepositions.Has(rest[0]) // , appealed to women: no passive
	if participle || r.otherVerb(p, rest) || r.holdsObject(p, rest) || p.Passive && noObject.Has(r.lemma(p.Head)) {
		return 0, false
	}
	if last = p.Head; len(rest) == 0 {
		return last, true
	}
	if p.Passive && p.Subject != syntax.None && r.lemma(r.grammar.Phrases[p.Subject].Head) == rest[0] {
		r.used[r.grammar.Phrases[p.Subject].Head] = true
		rest = rest[1:]
	}
	at := p.Head
	for k := p.Head + 1; len(rest) > 0 && k < min(len(r.d.Tokens), at+actSpread) && (r.within(p, k) || r.reads(k, rest[0])); k++ {
		if r.reads(k, rest[0]) && (at != p.Head || r.follows(p, k)) {
			at, rest = k, rest[1:]
			matched[count%len(matched)] = k
			count++
		} else if at != p.Head && k > at+2 {
			break
		}
	}
	if len(rest) > 0 {
		return 0, false
	}
	for _, k := range matched[:min(count, len(matched))] {
		r.used[k] = true
	}
	return at, true
}

// reads reports whether token k is a form of word.
func (r *actReader) reads(k int, word string) bool {
	if word == "at" && k+1 < len(r.d.Tokens) && extremes.Has(r.norm(k+1)) {
		return false // shot at least six times
	}
	return r.lemma(k) == word || r.norm(k) == word
}

var extremes = lang.English.Set("agency.extremes")

// follows reports whether nothing but adverbs and the object stands between the verb of p and token k, or the object's own words.
func (r *actReader) follows(p *syntax.Predicate, k int) bool {
	for j := p.Head + 1; j < k; j++ {
		inObject := p.Object != syntax.None && r.grammar.Phrases[p.Object].First <= j && j < r.grammar.Phrases[p.Object].End
		if r.grammar.Tags[j] != syntax.Adverb && r.grammar.Tags[j] != syntax.Mark && !inObject {
			return false
		}
	}
	return true
}

// within reports whether token k still belongs to the clause of p.
func (r *actReader) within(p *syntax.Predicate, k int) bool {
	return r.grammar.Clauses[k] == r.grammar.Clauses[p.Head] && r.grammar.Tags[k] != syntax.Verb && r.d.Tokens[k].Type != '.' && r.d.Tokens[k].Type != ';'
}

// parts notes who does the act of p and to whom; last is the last token of the act.
func (r *actReader) parts(p *syntax.Predicate, act *features.Act, last int) {
	does, suffers := p.Subject, r.patient(p, act.Class, last)
	switch {
	case act.Class == classDemand, noObject.Has(act.Name): // what is called for is no one it is done to; who relents does it to nobody
		suffers = syntax.None
	case act.Class == classDie || act.Class == classUndergo:
		does, suffers = syntax.None, p.Subject
	case p.Passive:
		does, suffers = r.agent(p), p.Subject
	case r.faced(p):
		does, suffers = syntax.None, p.Subject
	}
	if !p.Passive && act.Class == "urge" && suffers == syntax.None && p.End < len(r.d.Tokens) && r.norm(p.End) == "to" {
		return // Holt urged to step down: a passive of a headline
	}
	if r.figure(p, act, does, suffers) || r.none(does) || r.none(suffers) || !p.Passive && r.cut(suffers) || r.foreign(p) || r.unsure(does) || r.unsure(suffers) {
		return
	}
	from, to := p.First, max(p.End, last+1)
	if suffers != syntax.None && !p.Passive && r.grammar.Phrases[suffers].First >= p.End {
		to = max(to, r.grammar.Phrases[suffers].End)
	}
	d := deed{doc: r.doc, act: act, voice: r.d.Voices[p.Head], from: from, to: to, by: does, passive: p.Passive, unsure: r.loose(p) || r.farPronoun(does) || r.gerundSubject(does), unreal: p.Modal && !r.brought(p) || r.conditional(p) || r.doubted(p) || r.underModal(p) || !p.Passive && r.faced(p)}
	d.remote = r.otherTime(p)
	who := r.actors(suffers)
	d.near = act.Class == classDie && r.agentNear(p.Head, who)
	agentless := p.Passive && does == syntax.None && wrongs[act.Class] && !d.unreal && r.passive(p) && !r.agentNear(p.Head, who) || act.Class == classDie && r.diedAfter(p)
	r.note(d, r.actors(does), who, agentless)
}

// patient is the phrase that an active verb acts on: what the last preposition of the act governs, or the object.
func (r *actReader) patient(p *syntax.Predicate, class string, last int) int32 {
	if last > p.Head && (r.grammar.Tags[last] == syntax.Preposition || r.grammar.Tags[last] == syntax.Particle) {
		if at := r.phraseFrom(last + 1); at != syntax.None {
			return at
		}
	}
	if last > p.Head && mutual[class] && last+1 < len(r.d.Tokens) && r.reads(last+1, "with") {
		return r.phraseFrom(last + 2) // held a call with
	}
	if p.Object != syntax.None && r.used[r.grammar.Phrases[p.Object].Head] {
		return syntax.None // launched an attack
	}
	return p.Object
}

// phraseFrom is the outermost phrase that starts at a token, quotation marks skipped, or None.
func (r *actReader) phraseFrom(token int) int32 {
	for token < len(r.d.Tokens) && r.grammar.Tags[token] == syntax.Mark && r.d.Tokens[token].Flags.Is(text.Punct) && r.d.Tokens[token].Type != ',' && r.d.Tokens[token].Type != '.' {
		token++
	}
	phrases := r.grammar.Phrases
	low, high := 0, len(phrases)
	for low < high {
		if mid := (low + high) / 2; phrases[mid].First < token {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(phrases) && phrases[low].First == token {
		return int32(low)
	}
	return syntax.None
}

// maxTogether bounds the phrases that are followed over and.
const maxTogether = 6

// actors are the actors that a phrase speaks of, with those it is coordinated with.
func (r *actReader) actors(at int32) (list []int32) {
	for n := 0; at != syntax.None && n < maxTogether; n++ {
		if who := r.actor(at); who != nobody {
			list = append(list, who)
		}
		at = r.grammar.Phrases[at].And
	}
	return list
}

// actor is the actor that a phrase speaks of by its head, or the one behind of where the head only counts them: dozens of
// protesters, an audience of Europeans.
func (r *actReader) actor(at int32) int32 {
	for n := 0; at != syntax.None && n < 2; n++ {
		p := &r.grammar.Phrases[at]
		if who := r.actorAt[p.Head]; who != nobody {
			if r.numeral(p) && !named(r.event, who) {
				return r.unnamed(p) // 20 children are not the four who wrote
			}
			return who
		}
		switch {
		case counters.Has(r.lemma(p.Head)) && p.Of != syntax.None:
			at = p.Of
		case p.Beside != syntax.None:
			at = p.Beside // Harker, a Democrat who
		default:
			return r.unnamed(p)
		}
	}
	return nobody
}

// numeral reports whether a phrase counts its noun.
func (r *actReader) numeral(p *syntax.Phrase) bool {
	for t := p.First; t < p.Head; t++ {
		if r.grammar.Tags[t] == syntax.Numeral {
			return true
		}
	}
	return false
}

// unnamed is the actor for people that the article gives no name and speaks of but once: a man, police. Those of one noun are one.
func (r *actReader) unnamed(p *syntax.Phrase) int32 {
	if r.grammar.Tags[p.Head] != syntax.Noun {
		return nobody
	}
	noun, ok := mentions.People(r.event.Analyzer.Vocab.Type(r.d.Tokens[p.Head].Type).Norm)
	if !ok {
		return nobody
	}
	return r.people.number(noun)
}

// counters are heads that only count the people behind their of.
var counters = lang.English.Set("agency.counters")

// note adds the parts of one act. An act that hurts is told even if neither side is an actor, as long as nobody does it.
func (r *actReader) note(d deed, does, suffers []int32, agentless bool) {
	role := Patient
	if agentless {
		role = Agentless
	}
	first := func(list []int32) int32 {
		if len(list) > 0 {
			return list[0]
		}
		return nobody
	}
	if len(does) > 0 && first(does) == first(suffers) {
		return // nobody does it to himself: one of the two is misread
	}
	for _, who := range does {
		d.actor, d.role, d.toward = who, Agent, first(suffers)
		r.found = append(r.found, d)
	}
	for _, who := range suffers {
		d.actor, d.role, d.toward = who, role, first(does)
		r.found = append(r.found, d)
	}
	if agentless && len(suffers) == 0 && hurts(d.act.Class) {
		d.actor, d.role, d.toward = nobody, Agentless, nobody
		r.found = append(r.found, d)
	}
}
