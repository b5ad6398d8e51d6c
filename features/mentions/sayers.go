package mentions

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// sayers notes by token between quotation marks which quotation it stands in, and finds the sources that describe one person whom
// nothing else names (a spokesman for Lee), so that he and she may go back to them. Of quotations within one another the inner one
// counts.
func (f *Finder) sayers() {
	f.quoteOf = filled(f.quoteOf, len(f.tokens))
	clear(f.described)
	f.lone = f.lone[:0]
	for k := range f.heard.Quotes {
		q := &f.heard.Quotes[k]
		if src := &q.Source; f.onePerson(src) && (len(f.lone) == 0 || f.lone[len(f.lone)-1].From < src.From) {
			f.lone = append(f.lone, *src)
		}
		if q.Kind != voice.Direct && q.Kind != voice.Partial {
			continue
		}
		for i := q.From; i < q.To; i++ {
			f.quoteOf[i] = int32(k)
		}
	}
}

// saidBy is the actor who says token i, as far as that is known where the walk through the article stands: by name, or by a pronoun
// before.
func (f *Finder) saidBy(i int) int32 {
	k := f.quoteOf[i]
	if k < 0 {
		return None
	}
	src := &f.heard.Quotes[k].Source
	for t := src.From; t < src.To && f.tag(t) != syntax.Preposition; t++ {
		if n := f.nameAt[t]; n >= 0 && !f.flag(f.names[n].end-1, text.Possessive) {
			return f.names[n].actor
		}
	}
	if src.From < src.To && src.From < i {
		return f.who[src.From]
	}
	return None
}

// onePerson reports whether the words of a source mean one person without a name: a spokesman for Lee, the minister, her lawyer.
func (f *Finder) onePerson(src *voice.Source) bool {
	from, to := src.Phrase[0], src.Phrase[1]
	if from >= to || !f.is(from, determiner|possessor) && !f.flag(from, text.Possessive) || f.nameAt[from] >= 0 && !f.flag(from, text.Possessive) {
		return false
	}
	head := -1
	for i := from; i < to && f.tag(i) != syntax.Preposition; i++ {
		if f.tag(i) == syntax.Noun && !f.flag(i, text.Possessive) {
			head = i
		}
	}
	if head < 0 || f.phraseOf[head] != syntax.None && f.grammar.Phrases[f.phraseOf[head]].Plural {
		return false
	}
	n := f.types.Of(f.tokens[head].Type).noun
	return n.kind&human != 0 && !n.plural || n.kind == 0 && !f.is(head, body) && !documents.Has(f.norm(head))
}

// documents speak, and are nobody.
var documents = lang.English.Set("mentions.vocal-document")

// meetSource gives a source that describes one person, when the walk has come to its end and nothing has named it, an actor of its own.
func (f *Finder) meetSource(src *voice.Source, sentence int) {
	head := src.Phrase[0]
	if n := f.nameAt[src.Phrase[1]-1]; n >= 0 && !f.linked(src.Phrase[0], src.Phrase[1]) {
		return
	}
	for i := src.From; i < src.Phrase[1]; i++ {
		if f.who[i] != None {
			return
		}
		if f.tag(i) == syntax.Noun && !f.linked(src.Phrase[0], i) {
			head = i
		}
	}
	who := Actor{Name: f.shown(src.Phrase[0], src.Phrase[1]), Class: Person}
	switch k := f.types.Of(f.tokens[head].Type).noun.kind; {
	case k&man != 0:
		who.Sex = Male
	case k&woman != 0:
		who.Sex = Female
	}
	a := f.newActor(who)
	f.described[src.From] = a
	f.see(a, head, sentence)
}
