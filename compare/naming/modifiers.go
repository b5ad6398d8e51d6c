package naming

import (
	"strings"

	"tellings/features/syntax"
)

// modifiers reads what is said of the thing that phrase p names by the noun from token label to its head:
//
//   - what stands before the noun: adjectives, participles, numbers with a unit, nouns, each with its adverb (nearly 90-minute)
//   - the phrase behind of, unless it names an actor or only measures (a campaign of lies)
//
// Words that only tell which one is meant are left out. What verbs say of it is added elsewhere: see predicated.
func (a *article) modifiers(phrase int32, label int) []Modifier {
	p := &a.Phrases[phrase]
	var found []Modifier
	for t := p.First; t < label; t++ {
		from := t
		if a.Tags[t] == syntax.Adverb && t+1 < label && modifies(a.Tags[t+1]) {
			t++
		}
		if a.owned(p, t) || a.names(t) || !modifies(a.Tags[t]) || a.compounded(p, t) {
			continue
		}
		found = a.appendModifier(found, from, t)
	}
	if of := a.of(p); of != syntax.None && a.actor(of) < 0 {
		found = a.appendOf(found, &a.Phrases[of])
	}
	return found
}

// compounded tells whether an adjective is part of a compound before the head and says nothing of the head: inspector general report,
// grand jury investigation. One that judges is taken for the head's: a scathing inspector report.
func (a *article) compounded(p *syntax.Phrase, t int) bool {
	if a.Tags[t] != syntax.Adjective {
		return false
	}
	inside := t > p.First && a.Tags[t-1] == syntax.Noun
	before := t+1 < p.Head && a.Tags[t+1] == syntax.Noun && !a.judged[t] && a.e.Lists.class(a.norm(t)) != Judging && !strings.Contains(a.norm(t), "-")
	return inside || before
}

// modifies tells whether a word of this part of speech can say something of the noun behind it.
func modifies(t syntax.Tag) bool {
	return t == syntax.Adjective || t == syntax.Noun || t == syntax.Verb || t == syntax.Numeral
}

// appendModifier adds the modifier at token t, whose adverb, if any, stands from token from.
func (a *article) appendModifier(list []Modifier, from, t int) []Modifier {
	norm := a.norm(t)
	class := a.e.Lists.class(norm)
	if class == determining || a.Tags[t] == syntax.Numeral && !strings.Contains(norm, "-") || len(norm) < 2 {
		return list
	}
	if class == Plain && a.judged[t] {
		class = Judging
	}
	return append(list, Modifier{Text: a.words(from, t+1), From: from, To: t + 1, Class: class})
}

// appendOf adds the phrase behind of, by its head and the words before it, where it tells a quality and no time or part.
func (a *article) appendOf(list []Modifier, of *syntax.Phrase) []Modifier {
	if of.Definite || of.End-of.First > 3 || a.Tags[of.First] == syntax.Determiner || a.Tags[of.Head] != syntax.Noun || a.e.Lists.class(a.norm(of.Head)) == determining {
		return list
	}
	class := Plain
	for t := of.First; t < of.End; t++ {
		if a.judged[t] {
			class = Judging
		}
	}
	return append(list, Modifier{Text: "of " + a.words(of.First, of.End), From: of.First, To: of.End, Class: class})
}

// labelFrom is the first token of the noun by which a phrase names an actor: the head with the nouns right before it (vice president).
func (a *article) labelFrom(p *syntax.Phrase) int {
	t := a.head(p)
	for t > p.First && a.Tags[t-1] == syntax.Noun && !a.owned(p, t-1) && !a.judged[t-1] && a.e.Lists.class(a.norm(t-1)) != determining {
		t--
	}
	return t
}
