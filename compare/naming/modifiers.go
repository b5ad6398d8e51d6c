package naming

import (
	"strings"

	"tellings/corpus"
	"tellings/features/syntax"
	"tellings/lang"
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
		if t == p.First && a.made(t) || a.owned(p, t) || a.others(p, t) || !modifies(a.Tags[t]) || a.capital(t) {
			continue
		}
		if end := a.compound(p, t, label); end > t+1 {
			found = a.appendCompound(found, t, end)
			t = end - 1
			continue
		}
		found = a.appendModifier(found, from, t)
	}
	if of := a.of(p); of != syntax.None && a.actor(of) < 0 && !a.boundOf(p) {
		found = a.appendOf(found, &a.Phrases[of])
	}
	return found
}

// compound is the token behind the compound that begins at token t: an adjective that does not judge, and nouns, or nouns alone (religious
// freedom law, grand jury investigation). The parts of one say nothing of the head by themselves. One that judges is taken for the head's: a
// scathing inspector report.
func (a *article) compound(p *syntax.Phrase, t, label int) int {
	end := t
	if a.Tags[t] == syntax.Adjective {
		class := a.e.Lists.class(a.norm(t))
		if a.judged[t] && !(t+1 < label && a.judged[t+1]) || class == Judging || class == determining || strings.Contains(a.norm(t), "-") {
			return t
		}
		end++
	}
	nouns := end
	for end < label && a.Tags[end] == syntax.Noun && !a.owned(p, end) && !a.names(end) && a.e.Lists.class(a.norm(end)) != determining && !a.capital(end) {
		end++
	}
	if end == nouns || end-t < 2 {
		return t
	}
	return end
}

// appendCompound adds a compound as one modifier.
func (a *article) appendCompound(list []Modifier, from, end int) []Modifier {
	class := Sorting
	for t := from; t < end; t++ {
		if a.e.Lists.class(a.norm(t)) != Sorting {
			class = Plain
		}
	}
	if a.judged[from] {
		class = Judging
	}
	return append(list, Modifier{Text: a.words(from, end), From: from, To: end, Class: class})
}

// capital reports whether token t is a word with a capital where none is called for, so that it is part of a name: the Right to Life
// group. Headlines have capitals everywhere.
func (a *article) capital(t int) bool {
	if !a.Tokens[t].IsName() || a.Tags[t] == syntax.Adjective {
		return false
	}
	part := a.Parts[a.SentenceOf(t)]
	return part != corpus.Headline && part != corpus.Subhead
}

// made reports whether the adjective at token t, with which a phrase seems to begin, belongs to the verb before it: made clear impeachment
// was near, are confident ministers will go.
func (a *article) made(t int) bool {
	return t > 0 && a.Tags[t] == syntax.Adjective && a.lemma(t-1) == "make" || a.degree(t) || a.phraseAt[t] != syntax.None && a.Predicative(&a.Phrases[a.phraseAt[t]], a.copula)
}

// degree reports whether a word asks how far the adjective behind it holds, so that nothing is said by it: how tough Holt is.
func (a *article) degree(t int) bool {
	return t > 0 && a.Tags[t] == syntax.Adjective && a.norm(t-1) == "how"
}

// copula reports whether token t is a form of a verb that says what its subject is.
func (a *article) copula(t int) bool { return copulas.Has(a.lemma(t)) }

var copulas = lang.English.Set("naming.copulas")

// boundOf reports whether the of behind a phrase belongs to the verb that has the phrase for its object: accused the president of fraud.
func (a *article) boundOf(p *syntax.Phrase) bool {
	return p.Role == syntax.Object && p.Predicate != syntax.None && ofVerbs.Has(a.lemma(a.Predicates[p.Predicate].Head))
}

var ofVerbs = lang.English.Set("naming.of-verbs")

// others reports whether a token names an actor other than the one that p describes.
func (a *article) others(p *syntax.Phrase, t int) bool {
	return a.names(t) && a.mention[t] != a.mention[a.head(p)]
}

// modifies reports whether a word of this part of speech can say something of the noun behind it.
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
	if class == Judging && t > 0 && a.norm(t-1) == "to" {
		class = Plain // to blunt criticism: a verb
	}
	if class == Plain && (strings.HasSuffix(norm, "-old") || strings.Trim(norm, "0123456789-–") == "") {
		class = Sorting // 25-year-old, 5-4
	}
	return append(list, Modifier{Text: a.words(from, t+1), From: from, To: t + 1, Class: class})
}

// appendOf adds the phrase behind of, by its head and the words before it, where it tells a quality and no time or part.
func (a *article) appendOf(list []Modifier, of *syntax.Phrase) []Modifier {
	if of.Definite || of.End-of.First > 3 || a.Tags[of.First] == syntax.Determiner || a.Tags[of.Head] != syntax.Noun || a.e.Lists.class(a.norm(of.Head)) == determining {
		return list
	}
	class := Sorting
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
