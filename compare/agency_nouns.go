package compare

import (
	"strings"

	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/syntax"
)

// An act as a noun: “Russia’s attack on Ukraine”, “the killing of Holm by rebels”, “an officer-involved shooting”. Who does it is the
// possessor, a name before the noun, or stands behind by; who suffers it stands behind of, on or against. Of some acts the
// possessor suffers: Holm’s arrest.

// owned are the classes whose possessor suffers the act.
var owned = map[string]bool{classKill: true, classDie: true, "arrest": true, "expel": true, "dismiss": true, "free": true, "prosecute": true, "defeat": true, classInvestigate: true}

// endured are those of them that are told to tell of the one who suffers: an investigation or a defeat is not.
var endured = map[string]bool{"arrest": true, "expel": true, "dismiss": true, "prosecute": true}

// ofNeither are the classes of which of tells neither side for sure: the threat of war, the support of allies.
var ofNeither = map[string]bool{"support": true, "protest": true, "warn": true, "promise": true, "offer": true, "threaten": true, "demand": true, "plead": true, "meet": true, "yield": true, "admit": true}

// mutual are the classes of acts that one does with someone.
var mutual = map[string]bool{"meet": true, "negotiate": true, "agree": true, "disagree": true}

// noun notes the parts of the act that the phrase at names, if it names one.
func (r *actReader) noun(at int32, p *syntax.Phrase) {
	act := r.nominal(p)
	if r.untold(p) {
		r.brokeOut(p, act)
		return
	}
	if act == nil {
		return
	}
	does, suffers, end := r.sides(p, act)
	d := deed{doc: r.doc, act: act, voice: r.d.Voices[p.Head], from: p.First, to: end, by: syntax.None, nominal: true}
	if act.Class == classDie {
		suffers, does = append(suffers, does...), nil
		d.near = r.agentNear(p.Head, suffers)
	}
	agentless := len(does) == 0 && len(suffers) > 0 && (hurts(act.Class) || endured[act.Class]) && !r.agentNear(p.Head, suffers) || strings.Contains(act.Name, "-involved")
	r.note(d, does, suffers, agentless && act.Class != classDie)
}

// brokeOut notes an act that comes about by itself, unless one of its sides is named or stands near: of nobody, by nobody.
func (r *actReader) brokeOut(p *syntax.Phrase, act *features.Act) {
	if act != nil {
		if does, suffers, _ := r.sides(p, act); len(does)+len(suffers) > 0 {
			return
		}
	}
	if r.agentNear(p.Head, nil) {
		return
	}
	if act == nil || !hurts(act.Class) {
		act = &features.Act{Name: r.norm(p.Head), Class: classFight}
	}
	end := r.grammar.Predicates[p.Predicate].End
	r.note(deed{doc: r.doc, act: act, voice: r.d.Voices[p.Head], from: p.First, to: end, by: syntax.None, nominal: true}, nil, nil, true)
}

// nominal is the act that a phrase names, or nil.
func (r *actReader) nominal(p *syntax.Phrase) *features.Act {
	acts := r.event.Analyzer.Acts.Nouns(r.lemma(p.Head))
	for i := range acts {
		rest := acts[i].Rest
		from := p.Head - len(rest)
		if from < p.First {
			continue
		}
		ok := true
		for k, word := range rest {
			ok = ok && r.event.Analyzer.Vocab.Type(r.d.Tokens[from+k].Type).Norm == word
		}
		if ok {
			return &acts[i]
		}
	}
	return nil
}

// sides are who does and who suffers the act that a phrase names; end is the token behind the last that tells it.
func (r *actReader) sides(p *syntax.Phrase, act *features.Act) (does, suffers []int32, end int) {
	end = p.End
	var by []int32 // whoever stands there does it
	defer func() { does = append(does, by...) }()
	if p.Owner != syntax.None {
		does = r.actors(p.Owner)
	} else {
		for k := p.Head - 1; k >= p.First && len(does) == 0; k-- {
			if who := r.actorAt[k]; who != nobody && (owned[act.Class] || !r.person([]int32{who})) && !(r.place(who) && r.grammar.Tags[k] != syntax.Adjective) {
				does = []int32{who} // the Russian invasion; not the Syria strike, the Holt offer
			}
		}
	}
	for k := p.End; k < len(r.d.Tokens) && r.grammar.Tags[k] == syntax.Preposition; {
		at := r.phraseFrom(k + 1)
		if at == syntax.None {
			break
		}
		who := r.actors(at)
		switch r.event.Analyzer.Vocab.Type(r.d.Tokens[k].Type).Norm {
		case "of":
			if ofNeither[act.Class] {
				return does, suffers, end
			}
			suffers = append(suffers, who...)
		case "on", "against", "upon":
			suffers = append(suffers, who...)
		case "into":
			if act.Class != classInvestigate {
				return r.turned(does, suffers, p, act, end)
			}
			suffers = append(suffers, who...)
		case "with":
			if !mutual[act.Class] {
				return r.turned(does, suffers, p, act, end)
			}
			suffers = append(suffers, who...)
		case "by":
			by = append(by, who...)
		default:
			return r.turned(does, suffers, p, act, end)
		}
		end = r.grammar.Phrases[at].End
		k = end
	}
	return r.turned(does, suffers, p, act, end)
}

// turned makes the possessor the one who suffers where the act is one of those and nobody else does. An investigation is its
// possessor's own, and a body before the noun may lead it or be looked into: only of a person is it sure.
func (r *actReader) turned(does, suffers []int32, p *syntax.Phrase, act *features.Act, end int) ([]int32, []int32, int) {
	switch {
	case !owned[act.Class] || len(suffers) > 0:
		return does, suffers, end
	case act.Class != classInvestigate && (p.Owner != syntax.None || r.person(does)):
		return nil, does, end
	case act.Class != classInvestigate: // the Larton massacre
		return nil, nil, end
	case p.Owner != syntax.None || end > p.End: // the council’s; by the council
		return does, nil, end
	case r.person(does):
		return nil, does, end
	}
	return nil, nil, end
}

// place reports whether an actor is a place that the cast knows.
func (r *actReader) place(who int32) bool {
	cast := castFact.Of(r.event)
	return int(who) < len(cast.Referents) && cast.Referents[who].Class == mentions.Place
}

// person reports whether the first of these is a person whom the cast knows.
func (r *actReader) person(who []int32) bool {
	cast := castFact.Of(r.event)
	return len(who) > 0 && int(who[0]) < len(cast.Referents) && cast.Referents[who[0]].Class == mentions.Person
}
