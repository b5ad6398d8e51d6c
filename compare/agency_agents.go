package compare

import (
	"slices"

	"tellings/features/syntax"
	"tellings/lang"
)

// Who does an act that a passive tells. It is agentless only where nobody who may have done it stands in the sentence or in those around it: a
// reader who has just read that police moved in, or reads it next, needs no by. What is left is what the critics of such passives mean (Henley, Miller & Beazley
// 1995).

var (
	usualAgents    = lang.English.Set("agency.usual-agents")
	onlyTell       = lang.English.Set("agency.tellers")
	happens        = lang.English.Set("agency.happens")
	sidesUntold    = lang.English.Set("agency.sides-untold")
	diedAfter      = lang.English.Set("agency.died-after")
	beforeWhatDied = lang.English.Set("agency.before-what-died")
)

// wrongs are the classes of acts of which it matters who did them to somebody. Who is said to march, refuse or promise in a passive has been
// misread; who was released, stopped or beaten at the polls has suffered no wrong that a telling hides.
var wrongs = map[string]bool{
	"accuse": true, "criticise": true, "attack": true, "mock": true, "threaten": true, "dismiss": true, "betray": true, "deceive": true,
	"pressure": true, "punish": true, "prosecute": true, "arrest": true, "expel": true, "invade": true,
	classStrike: true, classKill: true, classHarm: true, "abuse": true, classInvestigate: true, "ignore": true,
}

// byReach is how many tokens behind a passive its by is looked for: killed in Larton on Friday by police.
const byReach = 14

// agent is the phrase of the one who does what a passive tells: behind its own by, behind the by of the verb that is coordinated with it
// (was shot and killed by police), or behind a by that stands farther off in its sentence.
func (r *actReader) agent(p *syntax.Predicate) int32 {
	if p.Agent != syntax.None {
		return p.Agent
	}
	end := min(len(r.d.Tokens), p.End+byReach, r.d.Sentences[r.d.SentenceOf(p.Head)].End)
	verbs := 0
	for t := p.End; t < end; t++ {
		switch {
		case r.norm(t) == "by":
			if at := r.phraseFrom(t + 1); at != syntax.None && (r.actor(at) != nobody || hurting.Has(r.lemma(r.grammar.Phrases[at].Head))) {
				return at
			}
			return syntax.None
		case r.grammar.Tags[t] == syntax.Verb:
			if verbs++; verbs > 1 || r.grammar.Tags[t-1] != syntax.Conjunction && r.grammar.Tags[t-1] != syntax.Adverb && r.norm(t-1) != "," {
				return syntax.None // another clause: its by is its own
			}
		case r.grammar.Tags[t] == syntax.Auxiliary, r.grammar.Tags[t] == syntax.Subordinator, r.norm(t) == ";":
			return syntax.None
		}
	}
	return syntax.None
}

// passive reports whether p is surely one with the subject that it has: finite, with a form of be or get, or a participle right behind the
// noun that it is said of. Of being accused and be freed the subject is not known well enough.
func (r *actReader) passive(p *syntax.Predicate) bool {
	if p.Subject == syntax.None {
		return false
	}
	if first := r.norm(p.First); first == "be" || first == "being" {
		return false
	}
	for t := p.First; t < p.Head; t++ {
		if lemma := r.lemma(t); lemma == "be" || lemma == "get" {
			return true
		}
	}
	subject := &r.grammar.Phrases[p.Subject]
	return !p.Finite && subject.End == p.First && p.First == p.Head && p.Object == syntax.None && r.grammar.Tags[subject.Head] != syntax.Pronoun
}

// agentNear reports whether somebody other than those that suffer acts in the sentence of a token or in those around it: is the subject of a
// verb that does more than tell, or an agent behind by; or whether the sentence names those whose work it usually is: the police, a court.
func (r *actReader) agentNear(token int, suffer []int32) bool {
	at := r.d.SentenceOf(token)
	first, end := r.d.Sentences[at].First, r.d.Sentences[at].End
	for t := first; t < end; t++ {
		if usualAgents.Has(r.lemma(t)) && !slices.Contains(suffer, r.actorAt[t]) && r.grammar.Tags[t] != syntax.Verb {
			return true
		}
	}
	if at > 0 && r.d.Parts[at-1].Counted() {
		first = r.d.Sentences[at-1].First
	}
	if at+1 < len(r.d.Sentences) && r.d.Parts[at+1].Counted() {
		end = r.d.Sentences[at+1].End
	}
	for i := range r.grammar.Predicates {
		q := &r.grammar.Predicates[i]
		if q.Head < first || q.Head == token || onlyTell.Has(r.lemma(q.Head)) {
			continue
		}
		if q.Head >= end {
			break
		}
		does := q.Subject
		if q.Passive {
			does = q.Agent
		}
		for _, who := range r.actors(does) {
			if !slices.Contains(suffer, who) {
				return true
			}
		}
	}
	return false
}

// diedAfter reports whether the death that p tells came after something between people: died after an encounter with police.
func (r *actReader) diedAfter(p *syntax.Predicate) bool {
	end := min(len(r.d.Tokens), p.End+byReach, r.d.Sentences[r.d.SentenceOf(p.Head)].End)
	for t := p.End; t < end; t++ {
		if beforeWhatDied.Has(r.norm(t)) {
			if at := r.phraseFrom(t + 1); at != syntax.None && diedAfter.Has(r.lemma(r.grammar.Phrases[at].Head)) {
				return true
			}
		}
	}
	return false
}

// untold reports whether the act that a phrase names comes about by itself: clashes broke out, shots rang out.
func (r *actReader) untold(p *syntax.Phrase) bool {
	if p.Role != syntax.Subject || p.Predicate == syntax.None || !sidesUntold.Has(r.norm(p.Head)) && !sidesUntold.Has(r.lemma(p.Head)) {
		return false
	}
	v := &r.grammar.Predicates[p.Predicate]
	return !v.Passive && !v.Negated && happens.Has(r.lemma(v.Head)) && v.Object == syntax.None
}
