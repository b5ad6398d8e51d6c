package naming

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
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
		found := a.actorMention(number, m)
		if m.Phrase != syntax.None {
			found.Modifiers = append(found.Modifiers, said[m.Phrase]...)
			told[m.Phrase] = true
		}
		byMember[member] = append(byMember[member], found)
	}
	for i := range a.Phrases {
		p := &a.Phrases[i]
		if p.Role != syntax.Apposition || p.Beside == syntax.None || a.Tags[p.Head] != syntax.Noun || a.names(p.Head) || !a.counted[p.Head] || !a.determined(p) {
			continue
		}
		if member := a.actor(p.Beside); member >= 0 {
			byMember[member] = append(byMember[member], a.described(number, int32(i)))
			told[int32(i)] = true
		}
	}
	a.pronouns(number, said, told, byMember)
}

// pronouns appends the mentions by pronoun of which a verb says something.
func (a *article) pronouns(number int, said map[int32][]Modifier, told map[int32]bool, byMember [][]Mention) {
	for i := range a.Phrases {
		list := said[int32(i)]
		member := a.actor(int32(i))
		if len(list) == 0 || member < 0 || told[int32(i)] {
			continue
		}
		p := &a.Phrases[i]
		byMember[member] = append(byMember[member], Mention{Article: number, From: p.First, To: p.End, Head: p.Head, Label: a.e.Members[member].Name, Modifiers: list})
	}
}

// determined tells whether a phrase begins with a determiner or an owner, as an apposition that describes someone does.
func (a *article) determined(p *syntax.Phrase) bool {
	return p.Owner != syntax.None || a.Tags[p.First] == syntax.Determiner || a.Tags[p.First] == syntax.Possessive
}

// inside tells whether mention i is part of a longer one of the same actor, so that it does not count.
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
	for t := p.First; t < m.From; t++ { // the embattled Zelensky, strongman Putin
		if (a.Tags[t] == syntax.Adjective || a.Tags[t] == syntax.Verb || a.Tags[t] == syntax.Noun && a.judged[t]) && !a.owned(p, t) && !a.names(t) {
			found.Modifiers = a.appendModifier(found.Modifiers, t, t)
		}
	}
	for t := m.From; t < m.Head; t++ { // within the mention only what is no part of the name: embattled President Zelensky
		if a.Tags[t] == syntax.Adjective && !a.capital(t) {
			found.Modifiers = a.appendModifier(found.Modifiers, t, t)
		}
	}
	return found
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

func (a *article) capital(t int) bool { return a.Tokens[t].Flags.Is(text.Capital) }
