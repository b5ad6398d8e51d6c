package wording

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// operatorNear is how many tokens before an expression little, never and their like may stand to be shown with it.
const operatorNear = 4

// operatorReach is how many tokens before an expression an operator may stand that takes it back.
const operatorReach = 8

// operated widens what is shown of an expression by what stands before it in its clause and takes back what it says (akin to treason, accused of
// being the ringleader), where both have room; under is true where an operator is left outside: whether he was fully forthcoming, a scandal that never
// had a basis. The bare words would then say what the article does not (Polanyi & Zaenen 2006: contextual valence shifters).
func (r *reader) operated(first, end, from int) (at int, under bool) {
	if r.deniedBehind(end) || r.emptySubject(first, end) {
		return first, true
	}
	if r.d.Voices[from] == voice.Quoted && (r.inInnerMarks(first) || r.othersSay(first)) {
		return first, true
	}
	if r.cutOff(first, end) || r.d.Voices[from] == voice.Outlet && r.inMarks(first) {
		return first, true
	}
	start := r.d.Sentences[r.sentence[from]].First
	for t := first - 1; t >= max(start, first-operatorReach); t-- {
		switch norm := r.norm(t); {
		case r.d.Tokens[t].Flags.Is(text.Punct) && r.d.Tokens[t].Type != '"' && r.d.Tokens[t].Type != text.LeftDouble:
			return first, false
		case norm == "no" && proofs.Has(r.norm(t+1)): // no evidence that
			return first, true
		case doubters.Has(norm), first-t > operatorNear && hearsay.Has(norm) && r.d.Voices[from] == voice.Outlet:
			return first, true
		case r.g.Tags[t] == syntax.Subordinator || norm == "but":
			return first, false
		case first-t <= operatorNear && namers.Has(r.lemma(t)) && r.g.Tags[t] == syntax.Verb && r.d.Voices[from] == voice.Outlet:
			return first, true // what aides called a wake-up call
		case norm == "of" && r.g.Tags[t+1] == syntax.Verb && r.accuses(start, t):
			return first, true
		case r.takesBack(t):
			if end-t <= shownTokens+2 && r.sameSide(t, from) {
				return t, false
			}
			return first, true
		case first-t > operatorNear && operators.Has(norm):
		case operators.Has(norm) && r.g.Tags[t] != syntax.Noun && r.norm(t+1) != "only" && r.governing(t, first):
			if end-t <= shownTokens && r.sameSide(t, from) {
				return t, false
			}
			return first, true
		}
	}
	return first, false
}

// othersSay reports whether what a speaker says at a token is what he says that others say, think or may say: she calls me a disgrace, you can complain
// of a disgrace. It is no word of his own.
func (r *reader) othersSay(token int) bool {
	for p := range r.predicatesBefore(token) {
		if r.sentence[p.Head] != r.sentence[token] || !r.sameSide(p.Head, token) {
			break
		}
		lemma := r.lemma(p.Head)
		if p.Head >= token || r.e.Analyzer.Telling(lemma)&features.SaysVerb == 0 && !namers.Has(lemma) && !chargedWith.Has(lemma) {
			continue
		}
		if p.Subject == syntax.None && strings.HasSuffix(r.norm(p.Head), "ing") || p.Subject != syntax.None && !firsts.Has(r.norm(r.g.Phrases[p.Subject].Head)) {
			return true
		}
	}
	return false
}

// inInnerMarks reports whether a token stands in a quotation within the quotation: “he called it a ‘disgrace’”.
func (r *reader) inInnerMarks(token int) bool {
	open := false
	k := r.d.MarksAround(token)
	if k < 0 {
		return false
	}
	if q := r.d.Quotes[k].From; !double(r.d.Tokens[q].Type) && (q == 0 || !double(r.d.Tokens[q-1].Type)) {
		return false // the single marks are those of the quotation
	}
	for t := r.d.Sentences[r.sentence[token]].First; t < token; t++ {
		switch at := r.d.Tokens[t].Start(); {
		case r.d.Tokens[t].Type == text.LeftSingle, r.d.Tokens[t].Type == '\'' && at > 0 && r.d.Text[at-1] == ' ':
			open = true
		case r.d.Tokens[t].Type == text.RightSingle, r.d.Tokens[t].Type == '\'':
			open = false
		}
	}
	return open
}

func double(mark uint32) bool { return mark == '"' || mark == text.LeftDouble }

// cutOff reports whether a phrase is a part of what is joined by a stroke: favorable/unfavorable.
func (r *reader) cutOff(first, end int) bool {
	before, behind := r.d.Tokens[first].Start(), r.d.Tokens[end-1].End()
	return before > 0 && r.d.Text[before-1] == '/' || behind < len(r.d.Text) && r.d.Text[behind] == '/'
}

// inMarks reports whether a token stands between quotation marks that open and close in its sentence: a title, a name, a motto.
func (r *reader) inMarks(token int) bool {
	s := r.d.Sentences[r.sentence[token]]
	open := false
	for t := s.First; t < token; t++ {
		switch r.d.Tokens[t].Type {
		case '"':
			open = !open
		case text.LeftDouble, text.LeftSingle:
			open = true
		case text.RightDouble, text.RightSingle:
			open = false
		}
	}
	return open
}

// accuses reports whether a verb of accusing stands between two tokens: accused the mayor, the council and the press of offering.
func (r *reader) accuses(from, to int) bool {
	for t := from; t < to; t++ {
		if r.g.Tags[t] == syntax.Verb && chargedWith.Has(r.lemma(t)) {
			return true
		}
	}
	return false
}

// takesBack reports whether at a token something begins that says its complement is only like, or only charged: akin to, accused of, lack of.
func (r *reader) takesBack(t int) bool {
	behind := t + 1
	if behind >= len(r.d.Tokens) {
		return false
	}
	switch {
	case onlyLike.Has(r.norm(t)):
		return r.norm(behind) == "to"
	case insteads.Has(r.norm(t)):
		return r.norm(behind) == "of" || r.norm(behind) == "than"
	case chargedWith.Has(r.lemma(t)):
		for k := behind; k < min(len(r.d.Tokens), t+operatorReach/2); k++ { // accused the mayor of
			if n := r.norm(k); n == "of" || n == "that" {
				return true
			}
		}
	}
	return false
}

// governing reports whether no finite verb of another clause stands between an operator and the expression.
func (r *reader) governing(t, first int) bool {
	for i := range r.g.Predicates {
		p := &r.g.Predicates[i]
		if p.Head >= first {
			break
		}
		if p.Head > t && r.g.Clauses[p.Head] != r.g.Clauses[first] {
			return false
		}
	}
	return true
}

// deniedBehind reports whether a verb that is denied follows an expression at once: it is what is said not to be so.
func (r *reader) deniedBehind(end int) bool {
	if end >= len(r.d.Tokens) || r.sentence[end] != r.sentence[end-1] {
		return false
	}
	p := r.predicateAround(end)
	return p != nil && p.First == end && p.Negated
}

// emptySubject reports whether what is said of a subject is said of none, few or not all of them: not all of whom were thrilled.
func (r *reader) emptySubject(first, end int) bool {
	var p *syntax.Predicate
	for t := first; p == nil && t < end; t++ {
		p = r.predicateAt(t)
	}
	for q := range r.predicatesBefore(first) { // were disgraceful
		if p == nil && copulas.Has(r.lemma(q.Head)) {
			p = q
		}
		break
	}
	if p == nil || !p.Finite {
		return false
	}
	for t := p.First - 1; t >= 0 && p.First-t <= operatorNear && r.sentence[t] == r.sentence[first] && !r.d.Tokens[t].Flags.Is(text.Punct); t-- {
		if norm := r.norm(t); emptying.Has(norm) || norm == "all" && t > 0 && r.norm(t-1) == "not" {
			return true
		}
	}
	return false
}

var (
	emptying    = lang.English.Set("wording.emptying")
	insteads    = lang.English.Set("wording.insteads")
	doubters    = lang.English.Set("wording.doubters")
	namers      = lang.English.Set("wording.namers")
	onlyLike    = lang.English.Set("wording.only-like")
	hearsay     = lang.English.Set("wording.hearsay")
	firsts      = lang.English.Set("wording.firsts")
	chargedWith = lang.English.Set("wording.charged-with")
)
