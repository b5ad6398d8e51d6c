package mentions

import (
	"sort"
	"sync"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// pronoun is what a pronoun tells of whom it stands for.
type pronoun struct {
	sex      Sex  // of he, she
	object   bool // him, them: never the subject of its own clause
	own      bool // his, their, himself: most often the subject of its own clause
	plural   bool // they
	thing    bool // it
	relative bool // who, which: goes back to what stands directly before
}

// pronouns are the pronouns, by normal form.
var pronouns = sync.OnceValue(func() map[string]*pronoun {
	m := map[string]*pronoun{}
	for _, is := range []struct {
		set string
		so  func(*pronoun)
	}{
		{"mentions.pronoun-male", func(p *pronoun) { p.sex = Male }},
		{"mentions.pronoun-female", func(p *pronoun) { p.sex = Female }},
		{"mentions.pronoun-plural", func(p *pronoun) { p.plural = true }},
		{"mentions.pronoun-thing", func(p *pronoun) { p.thing = true }},
		{"mentions.pronoun-relative", func(p *pronoun) { p.relative = true }},
		{"mentions.pronoun-object", func(p *pronoun) { p.object = true }},
		{"mentions.pronoun-own", func(p *pronoun) { p.own = true }},
	} {
		for _, w := range lang.English.Words(is.set) {
			if m[w] == nil {
				m[w] = new(pronoun)
			}
			is.so(m[w])
		}
	}
	return m
})

// mentionPronoun gives the pronoun at token i to the nearest actor that fits.
func (f *Finder) mentionPronoun(i int, p *pronoun, sentence int) {
	a := None
	switch {
	case p.relative:
		a = f.before(i)
	case p.thing && f.expletive(i), p.own && f.majesty(i):
		return
	default:
		a = f.antecedent(i, p, sentence)
	}
	if a == None {
		return
	}
	if p.sex != UnknownSex && f.actors[a].Sex == UnknownSex {
		f.actors[a].Sex, f.actors[a].Class = p.sex, Person
	}
	if who := &f.actors[a]; p.relative && who.Class == Unknown && who.Named {
		who.Class = Person
	}
	f.who[i] = a
	f.add(i, i+1, i, Pronoun, a)
	f.see(a, i, sentence)
}

// before is the actor whose mention ends directly before token i, a comma passed over: Vance, who.
func (f *Finder) before(i int) int32 {
	k := i - 1
	if k > 0 && f.tokens[k].Type == ',' {
		k--
	}
	for m := len(f.out.Mentions) - 1; m >= 0 && m > len(f.out.Mentions)-6; m-- {
		if o := &f.out.Mentions[m]; o.To == k+1 && o.Kind != Pronoun && f.actors[o.Actor].Class != Place {
			return o.Actor
		}
	}
	return None
}

// expletive reports whether it stands for nothing: it is clear that, it seems, it was Vance who.
func (f *Finder) expletive(i int) bool {
	if f.norm(i) != "it" || i+2 >= len(f.tokens) {
		return false
	}
	if impersonal.Has(f.norm(i + 1)) {
		return true
	}
	if expectant.Has(f.norm(i + 1)) {
		for k := i + 2; k < min(i+7, len(f.tokens)) && !f.flag(k, text.Punct); k++ {
			if expected.Has(f.norm(k)) {
				return true
			}
		}
	}
	return false
}

var (
	impersonal = lang.English.Set("mentions.impersonal")
	expectant  = lang.English.Set("mentions.expectant")
	expected   = lang.English.Set("mentions.expected")
)

// majesty reports whether his or her at token i belongs to a form of address: His Majesty.
func (f *Finder) majesty(i int) bool {
	return i+1 < len(f.tokens) && f.flag(i, text.Capital) && f.flag(i+1, text.Capital) && majesties.Has(f.norm(i+1))
}

var majesties = lang.English.Set("mentions.majesty")

// weights of what speaks for an antecedent. A subject outweighs one sentence of distance.
const (
	perSentence = 3
	asSubject   = 4
	ownClause   = 3 // its own clause's subject, for his and himself
	sure        = 3 // the sex is known, or an actor is surely of the kind
	farthest    = 3 // sentences
)

// antecedent is the actor that he, she, they or it goes back to: of those that fit, the one nearest by sentences, subjects before
// others. It is None when nothing fits.
func (f *Finder) antecedent(i int, p *pronoun, sentence int) int32 {
	best, most, at, several := None, -1<<30, 0, false
	quoted, sayer := f.quoted(i), f.saidBy(i)
	if p.plural && f.pairBefore(i, sentence) {
		return None
	}
	subject, himself := f.subjectOf(i), f.possessed(i)
	object := p.object || p.own && f.norm(i) == "her" && !f.ownsNext(i) || p.thing && !p.own && i > 0 && (f.tag(i-1) == syntax.Verb || f.tag(i-1) == syntax.Preposition)
	if object && p.sex != UnknownSex && f.byPair(i, sentence) {
		return None
	}
	for k := len(f.recent) - 1; k >= 0 && len(f.recent)-k < reach; k-- {
		r := &f.recent[k]
		apart := f.told[sentence] - f.told[r.sentence]
		if apart > farthest || p.thing && apart > 1 {
			break
		}
		if r.quoted && !quoted {
			continue
		}
		if r.actor == sayer { // nobody says he of himself
			continue
		}
		fit := f.suits(r.actor, p)
		if fit == 0 {
			continue
		}
		if object && r.actor == subject || r.actor == himself {
			continue
		}
		score := fit - perSentence*apart
		if r.subject {
			score += asSubject
		}
		if p.own && !object && r.actor == subject {
			score += ownClause
		}
		several = several || best != None && best != r.actor
		if score > most {
			best, most = r.actor, score
			at = r.token
		}
	}
	if object && p.thing && best != None && (several || at < f.sentences[sentence].First && i+1 < len(f.tokens) && f.is(i+1, determiner)) {
		return None // called it a start: which of them, or something that is nobody
	}
	if best != None && f.rivalled(i, at, most, p, sentence) {
		return None
	}
	return best
}

// ownsNext reports whether a noun phrase follows token i: her father, but not told her that.
func (f *Finder) ownsNext(i int) bool {
	if i+1 >= len(f.tokens) {
		return false
	}
	switch f.tag(i + 1) {
	case syntax.Noun, syntax.Name, syntax.Adjective, syntax.Numeral:
		return true
	}
	return false
}

// possessed is whom the description that token i owns describes, and so nobody it can mean: Tom Lee, her father; or None.
func (f *Finder) possessed(i int) int32 {
	k := sort.Search(len(f.found), func(k int) bool { return f.found[k].head >= i })
	if k < len(f.found) && f.found[k].owner == i && f.found[k].name >= 0 {
		return f.names[f.found[k].name].actor
	}
	return None
}

// subjectOf is the subject before token i of the clause that it stands in, or None.
func (f *Finder) subjectOf(i int) int32 {
	for k := len(f.recent) - 1; k >= 0 && len(f.recent)-k < reach && f.grammar.Clauses[f.recent[k].token] == f.grammar.Clauses[i]; k-- {
		if f.recent[k].subject {
			return f.recent[k].actor
		}
	}
	return None
}

// pairBefore reports whether two people have been named in the sentence before token i, and nobody in the plural: then they are the
// two, who are no actor.
func (f *Finder) pairBefore(i, sentence int) bool {
	first := None
	pair := false
	for k := len(f.recent) - 1; k >= 0 && len(f.recent)-k < reach && f.recent[k].sentence == sentence; k-- {
		switch who := &f.actors[f.recent[k].actor]; {
		case who.Plural || who.Class == Group:
			return false
		case who.Class == Person && first == None:
			first = f.recent[k].actor
		case who.Class == Person && f.recent[k].actor != first:
			pair = true
		}
	}
	return pair
}

// byPair reports whether they, who are two people named in the sentence before, do what is done to token i: he is neither of them.
func (f *Finder) byPair(i, sentence int) bool {
	for k := i - 1; k >= f.sentences[sentence].First && f.grammar.Clauses[k] == f.grammar.Clauses[i]; k-- {
		if p := f.types.Of(f.tokens[k].Type).pronoun; p != nil && p.plural && !p.object && !p.own {
			return f.who[k] == None && sentence > 0 && f.pairBefore(k, sentence-1)
		}
	}
	return false
}

// suits tells how well a pronoun fits an actor: 0 not at all.
func (f *Finder) suits(a int32, p *pronoun) int {
	who := &f.actors[a]
	switch {
	case p.sex != UnknownSex:
		switch {
		case who.Class == Person && who.Sex == p.sex:
			return 1 + sure
		case who.Class == Person && who.Sex == UnknownSex:
			return 2
		case who.Class == Unknown && who.Family != "":
			return 1
		}
	case p.plural:
		switch {
		case who.Plural || who.Class == Group:
			return 1 + sure
		case who.Class == Organisation:
			return 1 // the team … they
		}
	case p.thing:
		if (who.Class == Organisation || who.Class == Place) && !who.Plural {
			return 1 + sure
		}
	}
	return 0
}
