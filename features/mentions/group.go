package mentions

import (
	"slices"
	"strings"

	"tellings/lang"
)

// met reports whether the article has spoken of an actor by this noun alone.
func (f *Finder) met(d *description) bool {
	_, ok := f.lemmas[f.alias(d.noun.lemma, "")]
	return ok
}

// byLemma is the actor whom this noun names, of the same country or body.
func (f *Finder) byLemma(d *description, of int32) int32 {
	key := d.noun.lemma
	if of != None {
		key += "|" + f.actors[of].Name
	}
	if a, ok := f.lemmas[key]; ok {
		return a
	}
	class := Organisation
	if d.noun.plural || d.noun.kind&personNoun != 0 {
		class = Group
	}
	a := f.newActor(Actor{Name: f.shown(d.first, d.head+1), Class: class, Plural: d.noun.plural, Nouns: []string{d.noun.lemma}})
	f.actors[a].Of = of
	f.lemmas[key] = a
	return a
}

// byBody is the body that the party, the agency, the company stands for: the latest with that word in its name, the one that
// the noun has named before, else the latest organisation nearby.
func (f *Finder) byBody(d *description, sentence int) int32 {
	if lemma := f.composed(d); lemma != "" {
		noun := d.noun.lemma
		d.noun.lemma = f.alias(noun, lemma)
		a := f.byLemma(d, None)
		if who := &f.actors[a]; !slices.Contains(who.Nouns, noun) {
			who.Nouns = append(who.Nouns, noun)
		}
		return a
	}
	if owner := f.ownerOf(d); owner != None {
		return f.byLemma(d, owner)
	}
	noun := d.noun.lemma
	named := func(a int32) bool { return f.actors[a].Class == Organisation && f.headed(a, noun) }
	if a := f.latest(d.head, sentence, farBack, named); a != None {
		return a
	}
	if a, ok := f.lemmas[f.alias(noun, "")]; ok {
		return a
	}
	if d.first < d.head-1 || f.norm(d.first) == "this" {
		d.noun.lemma = f.alias(noun, "")
		return f.byLemma(d, None)
	}
	if anyBody.Has(noun) {
		if a := f.latest(d.head, sentence, 2, func(a int32) bool {
			return f.actors[a].Class == Organisation && f.actors[a].Of == None && !f.headed(a, "party")
		}); a != None {
			return a
		}
	}
	d.noun.lemma = f.alias(noun, "")
	return f.byLemma(d, None)
}

// anyBody are the nouns that may stand for a body whose name has another one.
var anyBody = lang.English.Set("mentions.any-body")

// headed reports whether the name of an actor ends in this noun, or one of those that the tables know has it: the committee, of the DNC.
func (f *Finder) headed(a int32, noun string) bool {
	if who := &f.actors[a]; who.Known != "" {
		return slices.Contains(f.tables.heads[who.Known], noun)
	}
	return strings.HasSuffix(strings.ToLower(f.actors[a].Name), noun)
}

// composed is the people whom a group is made of: migrant caravan, a caravan of migrants. It is empty when nothing says so.
func (f *Finder) composed(d *description) string {
	if d.noun.kind&group == 0 {
		return ""
	}
	if d.head > d.first {
		if n := f.types.Of(f.tokens[d.head-1].Type).noun; n.kind&personNoun != 0 && !n.plural && n.kind&office == 0 {
			return n.lemma
		}
	}
	for k := d.head + 2; k < min(d.head+5, len(f.tokens)) && f.norm(d.head+1) == "of"; k++ {
		if n := f.types.Of(f.tokens[k].Type).noun; n.kind&personNoun != 0 && n.plural {
			return n.lemma
		}
	}
	return ""
}

// alias is the noun under which an article's own word for a group is kept; of is what the article says it is made of.
func (f *Finder) alias(noun, of string) string {
	if of != "" {
		f.aliases[noun] = of
		return of
	}
	if same, ok := f.aliases[noun]; ok {
		return same
	}
	return noun
}

// byNoun is the actor of people named by what they are or do: protesters, the migrants, Trump allies.
func (f *Finder) byNoun(d *description, sentence int) int32 {
	if !d.noun.plural {
		role := d.noun.lemma
		return f.latest(d.head, sentence, 6, func(a int32) bool {
			for _, r := range f.actors[a].Roles {
				if strings.HasSuffix(r, role) && f.actors[a].Class == Person {
					return true
				}
			}
			return false
		})
	}
	of := f.ownerOf(d)
	if of != None && f.actors[of].Class != Person && f.actors[of].Class != Organisation {
		of = None // Honduran migrants are migrants
	}
	d.noun.lemma = f.alias(d.noun.lemma, "")
	return f.byLemma(d, of)
}
