package compare

import (
	"slices"
	"sort"
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// Whose act it is where a pronoun says who. A reader takes he for the subject of the clause before (the centre of attention: Grosz, Joshi &
// Weinstein 1995, Centering), and so do the rules; where several persons fit and another one is the subject, nobody can be sure.

var (
	masculine = lang.English.Set("agency.he")
	feminine  = lang.English.Set("agency.she")
)

// unsure reports whether a phrase is a pronoun for a person, several persons before it fit, and whom it is taken for is not the subject there.
func (r *actReader) unsure(phrase int32) bool {
	if phrase == syntax.None {
		return false
	}
	head := r.grammar.Phrases[phrase].Head
	who, sex := r.actorAt[head], mentions.Male
	switch norm := r.norm(head); {
	case who == nobody:
		return false
	case feminine.Has(norm):
		sex = mentions.Female
	case !masculine.Has(norm):
		return false
	}
	at := r.d.SentenceOf(head)
	first, end := r.d.Sentences[at].First, head
	fit := r.fitting(first, end, sex)
	if len(fit) == 0 && at > 0 && r.d.Parts[at-1].Counted() {
		first, end = r.d.Sentences[at-1].First, r.d.Sentences[at-1].End
		fit = r.fitting(first, end, sex)
	}
	subjects := slices.DeleteFunc(r.subjectsIn(first, end), func(a int32) bool { return !fit[a] })
	return len(fit) > 1 && (len(subjects) != 1 || subjects[0] != who) // Finch and Bloom spoke. She left.
}

// farPronoun reports whether a phrase is a pronoun for a person whom neither its sentence nor the one before names, or behind the name of another:
// In 2010, he beat Holt.
func (r *actReader) farPronoun(phrase int32) bool {
	if phrase == syntax.None {
		return false
	}
	head := r.grammar.Phrases[phrase].Head
	norm := r.norm(head)
	if r.actorAt[head] == nobody || !masculine.Has(norm) && !feminine.Has(norm) {
		return false
	}
	at := r.d.SentenceOf(head)
	first := r.d.Sentences[max(at-1, 0)].First
	list := readingsFact.Of(r.event)[r.doc].Actors.Mentions
	for i := sort.Search(len(list), func(i int) bool { return list[i].From >= head }) - 1; i >= 0 && list[i].From >= first; i-- {
		m := &list[i]
		if a := &readingsFact.Of(r.event)[r.doc].Actors.Actors[m.Actor]; m.Kind == mentions.Pronoun || a.Class != mentions.Person || a.Plural || r.owns(m.To) {
			continue
		}
		if castFact.Of(r.event).Of(r.doc, m.Actor) == r.actorAt[head] {
			return false
		}
	}
	return true
}

// loose reports whether a verb is a gerund behind a preposition that does not say when or how: from joking to shouting at his aides. Whose act it is,
// the sentence leaves to the reader.
func (r *actReader) loose(p *syntax.Predicate) bool {
	return !p.Finite && p.First == p.Head && p.First > 0 && strings.HasSuffix(r.norm(p.Head), "ing") && looseBefore.Has(r.norm(p.First-1))
}

var looseBefore = lang.English.Set("agency.loose-before")

// gerundSubject reports whether a phrase is part of a gerund that is the subject: Firing Holt, however, removes a target.
func (r *actReader) gerundSubject(phrase int32) bool {
	return phrase != syntax.None && r.grammar.InGerund(phrase, func(t int) bool { return strings.HasSuffix(r.norm(t), "ing") })
}

// fitting are the persons whom some tokens name or describe and who may be of a sex.
func (r *actReader) fitting(first, end int, sex mentions.Sex) map[int32]bool {
	reading, cast := readingsFact.Of(r.event)[r.doc], castFact.Of(r.event)
	list := reading.Actors.Mentions
	fit := map[int32]bool{}
	for i := sort.Search(len(list), func(i int) bool { return list[i].From >= first }); i < len(list) && list[i].From < end; i++ {
		a := &reading.Actors.Actors[list[i].Actor]
		if list[i].Kind != mentions.Pronoun && !r.owns(list[i].To) && a.Class == mentions.Person && !a.Plural && (a.Sex == sex || a.Sex == mentions.UnknownSex) {
			fit[cast.Of(r.doc, list[i].Actor)] = true
		}
	}
	return fit
}

// owns reports whether a mention that ends before a token only says whose something is, and so is hardly spoken of: Holt’s plan.
func (r *actReader) owns(end int) bool {
	if r.d.Tokens[end-1].Flags.Is(text.Possessive) {
		return true
	}
	switch r.norm(min(end, len(r.d.Tokens)-1)) {
	case "'s", "’s", "'", "’":
		return true
	}
	return false
}

// subjectsIn are the actors who are the subject of the first finite verb of some tokens.
func (r *actReader) subjectsIn(first, end int) []int32 {
	list := r.grammar.Predicates
	for i := sort.Search(len(list), func(i int) bool { return list[i].First >= first }); i < len(list) && list[i].First < end; i++ {
		if p := &list[i]; p.Finite && p.Subject != syntax.None {
			return r.actors(p.Subject)
		}
	}
	return nil
}
