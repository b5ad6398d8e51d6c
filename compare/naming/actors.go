package naming

import (
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// actors appends the mentions of each member of the cast in one article, by member: names and descriptions with their modifiers and
// what stands beside them in apposition. What a verb says of a pronoun makes it a mention too, since there words are added.
func (a *article) actors(number int, said map[int32][]Modifier, byMember [][]Mention) {
	told := map[int32]bool{}
	for i := range a.Reading.Actors.Mentions {
		m := &a.Reading.Actors.Mentions[i]
		member := a.Cast[m.Actor]
		if member < 0 || m.Kind == mentions.Pronoun || !a.counted[m.Head] || a.inside(i) {
			continue
		}
		if m.Kind == mentions.Description && !a.means(m) || m.Kind == mentions.Name && a.partial(m) {
			continue
		}
		found := a.actorMention(number, m)
		if m.Phrase != syntax.None {
			found.Modifiers = append(found.Modifiers, said[m.Phrase]...)
			told[m.Phrase] = true
		}
		byMember[member] = append(byMember[member], found)
	}
	for i := range a.Phrases {
		p := &a.Phrases[i]
		if p.Role != syntax.Apposition || p.Beside == syntax.None || !a.describes(p) {
			continue
		}
		if member := a.actor(p.Beside); member >= 0 && p.Plural == (a.e.Members[member].Class == mentions.Group) {
			byMember[member] = append(byMember[member], a.described(number, int32(i)))
			told[int32(i)] = true
		}
	}
	a.pronouns(number, said, told, byMember)
}

// partial reports whether a name of a body or country stands for one, some or a number of those who belong to it, so that nothing that is said
// there is said of the whole: a moderate Democrat, few of the hardline Democrats.
func (a *article) partial(m *mentions.Mention) bool {
	if m.Phrase == syntax.None || a.e.Members[a.Cast[m.Actor]].Class == mentions.Person {
		return false
	}
	p := &a.Phrases[m.Phrase]
	if p.Head < m.From || m.To <= p.Head {
		return false
	}
	if !p.Plural && ofAParty.Has(a.norm(p.Head)) {
		return true
	}
	for t := p.First; t <= m.From && t < p.Head; t++ {
		if a.Tags[t] == syntax.Numeral || someOf.Has(a.norm(t)) {
			return true
		}
	}
	if p.First >= 2 && a.norm(p.First-1) == "of" && (someOf.Has(a.norm(p.First-2)) || a.Tags[p.First-2] == syntax.Numeral) {
		return true
	}
	for t := p.First; t < m.From; t++ { // hardline Democrats are some of them
		if p.Plural && (a.Tags[t] == syntax.Adjective || a.Tags[t] == syntax.Noun) {
			return true
		}
	}
	return false
}

// someOf are the words before a noun, or before of, by which not all are meant.
var (
	someOf   = lang.English.Set("naming.some-of")
	ofAParty = lang.English.Set("naming.of-a-party")
)

// means reports whether a description surely means its actor and not one like it or a part of it: an FBI director, members of Congress.
func (a *article) means(m *mentions.Mention) bool {
	if m.Phrase == syntax.None {
		return true
	}
	p := &a.Phrases[m.Phrase]
	switch a.e.Members[a.Cast[m.Actor]].Class {
	case mentions.Person:
		return p.Definite
	case mentions.Organisation, mentions.Place:
		return p.Definite && !p.Plural && !parts.Has(a.lemma(m.Head))
	}
	return true
}

// parts are nouns for those who belong to a body.
var parts = lang.English.Set("naming.belonging")

// pronouns appends the mentions of persons by pronoun of which a verb says something. What it and they stand for is known too badly.
func (a *article) pronouns(number int, said map[int32][]Modifier, told map[int32]bool, byMember [][]Mention) {
	for i := range a.Phrases {
		list := said[int32(i)]
		member := a.actor(int32(i))
		if len(list) == 0 || member < 0 || told[int32(i)] || a.e.Members[member].Class != mentions.Person {
			continue
		}
		p := &a.Phrases[i]
		byMember[member] = append(byMember[member], Mention{Article: number, From: p.First, To: p.End, Head: p.Head, Label: a.e.Members[member].Name, Modifiers: list})
	}
}

// describes reports whether a phrase can be an apposition that says who or what someone is: it begins with an article or an owner behind
// a comma or dash, and its noun names no act or event.
func (a *article) describes(p *syntax.Phrase) bool {
	if p.First == 0 || !a.Tokens[p.First-1].Flags.Is(text.Punct) || !a.counted[p.Head] || a.names(p.Head) || a.Tags[p.Head] != syntax.Noun {
		return false
	}
	if set, kind := a.e.setOf(a, p.Head); set > 0 && kind != Group {
		return false
	}
	return p.Owner != syntax.None || a.Tags[p.First] == syntax.Possessive || articles.Has(a.norm(p.First))
}

var articles = lang.English.Set("naming.articles")

// inside reports whether mention i is part of a longer one of the same actor, so that it does not count.
func (a *article) inside(i int) bool {
	list := a.Reading.Actors.Mentions
	for k := i - 1; k >= 0 && list[k].To > list[i].From; k-- {
		if list[k].Actor == list[i].Actor && list[k].From <= list[i].From && list[i].To <= list[k].To {
			return true
		}
	}
	return false
}

// actorMention reads one mention by name or description.
func (a *article) actorMention(number int, m *mentions.Mention) Mention {
	if m.Kind == mentions.Description && m.Phrase != syntax.None {
		return a.described(number, m.Phrase)
	}
	found := Mention{Article: number, From: m.From, To: m.To, Head: m.Head, Label: a.e.Members[a.Cast[m.Actor]].Name}
	if m.Phrase == syntax.None {
		return found
	}
	p := &a.Phrases[m.Phrase]
	label := m.From
	if a.e.Members[a.Cast[m.Actor]].Class == mentions.Person {
		label = a.roleFrom(p, m.From)
	}
	if label < m.From { // strongman Putin, conspiracy theorist Alex Jones
		found.Label = a.noun(label, m.From-1)
		found.Judging, found.Slant = slices.Contains(a.judged[label:m.From], true), a.slants[m.From-1]
	}
	for t := p.First; t < m.Head; t++ { // the embattled Zelensky; within the mention: embattled President Zelensky
		modifies := a.Tags[t] == syntax.Adjective && !a.Tokens[t].Flags.Is(text.Capital) || a.Tags[t] == syntax.Verb && t < label
		if a.otherNoun(t, label) || t == p.First && a.made(t) {
			continue
		}
		if norm := a.norm(t); t < label && (strings.HasSuffix(norm, "ed") || strings.HasSuffix(norm, "ing")) && !articles.Has(a.norm(p.First)) {
			continue // a frustrated Gowdy, but these included Gowdy
		}
		if modifies && (t < label || t >= m.From) && !a.owned(p, t) && !a.names(t) {
			found.Modifiers = a.appendModifier(found.Modifiers, t, t)
		}
	}
	return found
}

// otherNoun reports whether a noun stands between the word at token t and the label, so that the word is said of that: a narrow possibility
// Labour could win.
func (a *article) otherNoun(t, label int) bool {
	for k := t + 1; k < label; k++ {
		if a.Tags[k] == syntax.Noun && !a.Tokens[k].Flags.Is(text.Capital) {
			return true
		}
	}
	return false
}

// roleFrom is the first token of the nouns in lower case right before a name at token name, or name where there are none.
func (a *article) roleFrom(p *syntax.Phrase, name int) int {
	t := name
	for t > p.First && (a.Tags[t-1] == syntax.Noun || t > p.First+1 && t < name && a.norm(t-1) == "of") && !a.Tokens[t-1].Flags.Is(text.Capital) && !a.owned(p, t-1) && !a.names(t-1) {
		t--
	}
	if t < name {
		if set, kind := a.e.setOf(a, name-1); set > 0 && kind != Group {
			return name // the bill Holm signed
		}
	}
	return t
}

// described reads a mention by a noun.
func (a *article) described(number int, phrase int32) Mention {
	p := &a.Phrases[phrase]
	label, head := a.labelFrom(p), a.head(p)
	return Mention{
		Article: number, From: p.First, To: p.End, Head: head, Label: a.noun(label, head), Slant: a.slants[head], Judging: a.judged[head],
		Modifiers: a.modifiers(phrase, label),
	}
}

// noun is the words from token from to the head, which stands in its lemma. What the list things knows of a noun goes before what
// the tagger makes of it.
func (a *article) noun(from, head int) string {
	base := a.e.Lists.bases[a.norm(head)]
	if base == "" {
		base = a.lemma(head)
	}
	return strings.TrimSpace(a.words(from, head) + " " + base)
}
