package mentions

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
)

// description is a noun phrase whose noun may stand for an actor.
type description struct {
	first, head, end int
	noun             noun
	definite         bool
	owner            int   // token of a possessive pronoun or name before it, or -1
	origin           int32 // the country of its adjective, owner or of-phrase, or -1
	of               int32 // index into names behind of, or -1
	inner            int32 // index into names of a name among its modifiers: the Trump administration, or -1
	name             int32 // index into names of the name that it stands directly before or beside, or -1
}

// describe finds descriptions: it looks at every noun of the tables that no name covers, and takes the words before it along.
func (f *Finder) describe(sentences []text.Sentence) {
	for _, s := range sentences {
		for i := s.First; i < s.End; i++ {
			w := f.types.Of(f.tokens[i].Type)
			if w.noun.kind != 0 && f.nameAt[i] < 0 && f.isHead(i, s.End) {
				f.found = append(f.found, f.description(i, s))
			}
		}
	}
}

// isHead reports whether a noun is the last of its phrase: officials, but not official statement or party officials.
func (f *Finder) isHead(i, end int) bool {
	switch f.tag(i) {
	case syntax.Verb, syntax.Auxiliary, syntax.Copula, syntax.Adverb:
		return false // they head, she hosts
	}
	if i+1 >= end || f.flag(i, text.Possessive) || f.nameAt[i+1] >= 0 {
		return true
	}
	switch f.tag(i + 1) {
	case syntax.Noun, syntax.Name:
		return f.flag(i+1, text.Possessive) && f.types.Of(f.tokens[i+1].Type).noun.kind == 0
	}
	return f.tokens[i+1].Type != '-'
}

func (f *Finder) tag(i int) syntax.Tag { return f.grammar.Tags[i] }

func (f *Finder) description(head int, s text.Sentence) description {
	d := description{first: head, head: head, end: head + 1, noun: f.types.Of(f.tokens[head].Type).noun, owner: -1, origin: -1, of: -1, inner: -1, name: -1}
	for k := head - 1; k >= s.First && head-k < 8; k-- {
		if n := f.nameAt[k]; n >= 0 {
			m := &f.names[n]
			d.first = max(m.run, s.First)
			switch {
			case f.flag(k, text.Possessive):
				d.owner, d.definite = k, true
			default:
				d.inner = n
			}
			if m.entity >= 0 && d.origin < 0 {
				d.origin = m.entity
			}
			if k = m.run; d.owner >= 0 {
				break
			}
			continue
		}
		if f.flag(k, text.Possessive) {
			d.owner, d.definite = k, true
		}
		if f.is(k, possessor) {
			d.first, d.owner, d.definite = k, k, true
			break
		}
		if f.is(k, determiner) {
			if f.norm(k) == "that" && d.noun.plural {
				break // said that officials
			}
			d.first, d.definite = k, f.is(k, definite)
			break
		}
		if !f.modifies(k) {
			break
		}
		d.first = k
	}
	f.behind(&d, s)
	return d
}

// modifies reports whether a word may stand between the determiner and the noun.
func (f *Finder) modifies(k int) bool {
	switch f.tag(k) {
	case syntax.Adjective, syntax.Noun, syntax.Name, syntax.Numeral:
		return (!f.is(k, temporal) || f.flag(k, text.Possessive)) && f.norm(k) != "said" // the mother of three said critics
	}
	return f.tokens[k].Type == '-'
}

// behind looks at what follows the noun: of and a name, or the name that it describes.
func (f *Finder) behind(d *description, s text.Sentence) {
	k := d.end
	if k >= s.End {
		return
	}
	if n := f.nameAt[k]; n >= 0 && f.names[n].run <= k && !f.flag(d.head, text.Possessive) {
		d.name = n
		return
	}
	if f.norm(k) == "of" || f.norm(k) == "for" || f.norm(k) == "in" || f.norm(k) == "from" || f.norm(k) == "at" {
		to := k + 1
		if to < s.End && f.is(to, determiner) {
			to++
		}
		if to < s.End {
			if n := f.nameAt[to]; n >= 0 && f.names[n].run <= to {
				if e := f.names[n].entity; e >= 0 && d.origin < 0 {
					d.origin = e
				}
				d.of = n
				d.end = f.names[n].end
			}
		}
	}
	if d.end+1 < s.End && f.tokens[d.end].Type == ',' {
		if n := f.nameAt[d.end+1]; n >= 0 && f.names[n].run <= d.end+1 && f.person(&f.names[n]) && d.definite {
			d.name = n // the CIA director, Mike Pompeo
		}
	}
	if d.name < 0 && d.first >= 2 && f.tokens[d.first-1].Type == ',' && d.first-2 >= s.First && !f.acts(d.end, s.End) {
		if n := f.nameAt[d.first-2]; n >= 0 && (f.person(&f.names[n]) || f.flag(d.head, text.Capital) && f.unknown(&f.names[n])) && d.noun.kind&human != 0 && !d.noun.plural {
			d.name = n // Mike Pompeo, the CIA director; Louis, Prince of Vell
		}
	}
}

// acts reports whether a verb stands at token k, so that what ends there is its subject: joined Lee, an aide confirmed.
func (f *Finder) acts(k, end int) bool {
	if k >= end {
		return false
	}
	switch f.tag(k) {
	case syntax.Verb, syntax.Auxiliary, syntax.Copula:
		return true
	}
	return false
}

// person reports whether a name is, or may be, a person's.
func (f *Finder) person(n *name) bool {
	return n.actor != None && (n.human || f.actors[n.actor].Class == Person)
}

// unknown reports whether nothing is known of a name of one word: Louis.
func (f *Finder) unknown(n *name) bool {
	return n.actor != None && n.class == Unknown && n.entity < 0 && n.end-n.first == 1
}
