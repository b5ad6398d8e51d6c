package amounts

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features/syntax"
)

// anybody is the unit of persons of whom nothing is told.
const anybody = "people"

// counted finds what is counted and what is told of it.
func (r *reader) counted(a *Amount, i int, at text.Sentence) bool {
	phrase := r.phrase(i)
	if phrase == syntax.None {
		return false
	}
	p := &r.g.Phrases[phrase]
	head := p.Head
	if slices.ContainsFunc(r.g.Phrases[:phrase], func(o syntax.Phrase) bool { return o.And == phrase && r.numeral(phrase) && o.First >= at.First }) {
		return false // of a sum the first has been read
	}
	if p.And != syntax.None && r.numeral(p.And) {
		return r.sum(a, phrase, at)
	}
	if p.First < i && r.g.Tags[p.First] == syntax.Possessive {
		return false
	}
	for k := p.First; k < p.End; k++ {
		a.rest = a.rest || rest.Has(r.norm(k)) && k != a.From
	}
	a.rest = a.rest || rest.Has(r.norm(a.To))
	if head < a.To { // the number itself: 12 were hurt, dozens of arrests, 17 of the 34
		head = -1
		if p.Of != syntax.None {
			of := &r.g.Phrases[p.Of]
			head, a.part = of.Head, of.Definite
		}
	}
	switch {
	case head >= at.End || head >= 0 && (r.g.Tags[head] == syntax.Numeral || r.d.Tokens[head].Flags.Is(text.Number)):
		return false
	case a.unit == "$":
	case head < 0:
		a.unit = anybody
	case people.Has(r.norm(head)):
		a.unit = anybody
	default:
		a.unit = r.key(head)
		a.measure = measures.Has(r.norm(head)) || measures.Has(a.unit)
	}
	if head >= 0 {
		a.To = max(a.To, head+1)
	}
	r.told(a, phrase)
	if a.unit == anybody && a.verb != "" {
		a.unit = a.verb // 200 people were arrested: 200 arrests
	}
	return a.To <= at.End
}

// sum reads two numbers that are told of together, as one of them all: five senators and 19 members signed.
func (r *reader) sum(a *Amount, phrase int32, at text.Sentence) bool {
	p, q := &r.g.Phrases[phrase], &r.g.Phrases[r.g.Phrases[phrase].And]
	if p.Head < a.To || q.And != syntax.None || a.From != p.First || a.unit == "$" {
		return false
	}
	second, end, ok := r.number(q.First, at)
	if !ok || q.Head < end || q.Head >= at.End {
		return false
	}
	a.parts = []span{a.span, second}
	a.span = span{a.low + second.low, a.high + second.high}
	a.unit, a.To = r.key(p.Head), q.Head+1
	if people.Has(r.norm(p.Head)) || measures.Has(a.unit) {
		return false
	}
	r.told(a, phrase)
	if a.verb == "" {
		r.told(a, p.And)
	}
	return a.verb != ""
}

// phrase is the innermost phrase that has token i.
func (r *reader) phrase(i int) int32 {
	found := syntax.None
	for k := range r.g.Phrases {
		p := &r.g.Phrases[k]
		if p.First > i {
			break
		}
		if i < p.End {
			found = int32(k)
		}
	}
	return found
}

// numeral reports whether a phrase has a number.
func (r *reader) numeral(phrase int32) bool {
	p := &r.g.Phrases[phrase]
	for i := p.First; i < p.End; i++ {
		if r.g.Tags[i] == syntax.Numeral || r.d.Tokens[i].Flags.Is(text.Number) {
			return true
		}
	}
	return false
}

// told finds the verb of which the phrase is an argument, and its other argument.
func (r *reader) told(a *Amount, phrase int32) {
	p := &r.g.Phrases[phrase]
	at := p.Predicate
	if at == syntax.None {
		at = r.behind(p.End)
	}
	if at == syntax.None {
		return
	}
	v := &r.g.Predicates[at]
	if key := r.key(v.Head); !light.Has(key) {
		a.verb = key
	}
	if v.Subject != syntax.None && v.Subject != phrase {
		if head := r.g.Phrases[v.Subject].Head; r.g.Tags[head] != syntax.Pronoun {
			a.subject = r.key(head)
		}
	}
}

// behind is the predicate that begins at token i and has found no subject, or None: at least 15 were killed.
func (r *reader) behind(i int) int32 {
	k, found := slices.BinarySearchFunc(r.g.Predicates, i, func(p syntax.Predicate, at int) int { return p.First - at })
	if !found || r.g.Predicates[k].Subject != syntax.None {
		return syntax.None
	}
	return int32(k)
}
