package wording

import (
	"tellings/features"
	"tellings/features/syntax"
	"tellings/lang"
)

// figures is the list of figures of speech; its categories are what they are taken from.
const figures = "figures"

// means are the words by which an expression is known to mean what it says, with the families that they belong to: a set and a bit a family.
var means = lang.Classes(lang.English, func() map[string]uint32 {
	sets := map[string]uint32{}
	for family, bit := range families {
		sets["figures."+family] = bit
	}
	return sets
}())

// families are what figures are taken from, a bit each.
var families = map[string]uint32{"war": 1 << 0, "fire": 1 << 1, "weather": 1 << 2, "water": 1 << 3, "sport": 1 << 4, "game": 1 << 5, "theatre": 1 << 6, "body": 1 << 7, "road": 1 << 8,
	"building": 1 << 9, "light": 1 << 10, "dirt": 1 << 11, "animal": 1 << 12, "religion": 1 << 13, "money": 1 << 14, "field": 1 << 15, "kitchen": 1 << 16, "cloth": 1 << 17, "machine": 1 << 18}

// literalTexts is how many words of a family make it what a text is about: a single word of that family is no figure there.
const literalTexts = 3

// literal reports whether an expression of the list of figures means what it says: words of its family stand in its sentence (firefighters under fire), the
// text is about such things, or it is a verb done to a thing (derailed the train). A figure is what does not belong to what is talked of
// (Beigman Klebanov, Beigman & Diermeier 2009, Discourse Topics and Metaphors).
// of is how many words of each family the text has.
func (r *reader) literal(h *features.Hit, family string, of func() map[uint32]int) bool {
	bit := families[family]
	s := r.d.Sentences[h.Sentence]
	for t := s.First; t < s.End; t++ {
		if (t < h.From || t >= h.To) && means.Of(r.lemma(t))&bit != 0 && !r.name[t] {
			return true
		}
	}
	if h.To > h.From+1 {
		return false
	}
	if p := r.predicateAt(h.From); p != nil {
		done := p.Object
		if p.Passive {
			done = p.Subject
		}
		if done != syntax.None && things.Has(r.lemma(r.g.Phrases[done].Head)) {
			return true
		}
	}
	return of()[bit] >= literalTexts
}

// familyWords counts the words of a text by their family.
func (r *reader) familyWords() map[uint32]int {
	n := map[uint32]int{}
	for t := range r.d.Tokens {
		for of := means.Of(r.lemma(t)); of != 0; of &= of - 1 {
			n[of&-of]++
		}
	}
	return n
}

// things are what has a body that can be hit or broken.
var things = lang.English.Set("agency.can-be-hit")
