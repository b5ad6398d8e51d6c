package mentions

import (
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// seen is one mention so far: what a later description or pronoun may go back to.
type seen struct {
	actor    int32
	token    int
	sentence int
	subject  bool // stands where a subject does
	quoted   bool
}

// resolve walks through the article once and gives every name, description and pronoun its mention, in the order of their
// heads, so that what comes later can go back to what came before.
func (f *Finder) resolve(sentences []text.Sentence) {
	f.countTold()
	name, desc, lone := 0, 0, 0
	for s, sentence := range sentences {
		for i := sentence.First; i < sentence.End; i++ {
			for ; name < len(f.names) && f.names[name].run <= i; name++ {
				f.mentionName(&f.names[name], s)
			}
			if desc < len(f.found) && f.found[desc].head == i {
				f.mentionDescription(&f.found[desc], s)
				desc++
			}
			if p := f.types.Of(f.tokens[i].Type).pronoun; p != nil {
				f.mentionPronoun(i, p, s)
			}
			for ; lone < len(f.lone) && f.lone[lone].Phrase[1] <= i+1; lone++ {
				f.meetSource(&f.lone[lone], s)
			}
		}
	}
}

// countTold counts the sentences up to each: a quotation, however long, is one with the sentence that brings it.
func (f *Finder) countTold() {
	f.told = f.told[:0]
	n := 0
	for _, s := range f.sentences {
		if !f.quoted(s.First) || !f.quoted(s.End-1) {
			n++
		}
		f.told = append(f.told, n)
	}
}

func (f *Finder) mentionName(n *name, sentence int) {
	if n.actor == None {
		return
	}
	head := f.last(n)
	f.add(n.run, n.end, head, Name, n.actor)
	f.see(n.actor, head, sentence)
}

// see notes that actor a was mentioned at token head.
func (f *Finder) see(a int32, head, sentence int) {
	f.recent = append(f.recent, seen{actor: a, token: head, sentence: sentence, subject: f.isSubject(head), quoted: f.quoted(head)})
}

// isSubject reports whether the phrase with this head is the subject of a verb: by the grammar, or, where that binds it to nothing,
// because a verb follows.
func (f *Finder) isSubject(head int) bool {
	p := f.phraseOf[head]
	if p == syntax.None {
		pro := f.types.Of(f.tokens[head].Type).pronoun // he, she and they before a verb
		return pro != nil && !pro.object && !pro.own && !pro.relative && head+1 < len(f.tokens) && (f.tag(head+1) == syntax.Verb || f.tag(head+1) == syntax.Auxiliary)
	}
	switch f.grammar.Phrases[p].Role {
	case syntax.Subject:
		return true
	case syntax.NoRole:
		return head+1 < len(f.tokens) && !f.flag(head, text.Possessive) && f.tag(head+1) == syntax.Verb
	}
	return f.doesNext(p)
}

// doesNext reports whether the object of a verb is the subject of the infinitive behind it: expected Vance to discuss the war.
func (f *Finder) doesNext(phrase int32) bool {
	next := f.grammar.Phrases[phrase].Predicate + 1
	return next > 0 && int(next) < len(f.grammar.Predicates) && f.grammar.Predicates[next].Subject == phrase
}

func (f *Finder) quoted(i int) bool {
	return i < len(f.heard.Voices) && f.heard.Voices[i] == voice.Quoted
}

func (f *Finder) mentionDescription(d *description, sentence int) {
	a := f.link(d, sentence)
	if a == None {
		return
	}
	end := d.head + 1 + f.titleTail(d.head)
	if d.of >= 0 && d.name < 0 {
		end = max(end, d.end)
	}
	f.add(d.first, end, d.head, Description, a)
	f.see(a, d.head, sentence)
	f.who[d.head] = a
}

// reach is how many mentions are looked back at for an antecedent. It bounds the cost of an article of nothing but pronouns.
const reach = 60

// farBack is the number of sentences over which a description that has a word of a name goes back to it.
const farBack = 12

// latest is the actor mentioned last, at most so many sentences ago, that fits; outside quotations what stands in one is left
// out.
func (f *Finder) latest(at, sentence, sentences int, fits func(a int32) bool) int32 {
	quoted := f.quoted(at)
	for k := len(f.recent) - 1; k >= 0 && len(f.recent)-k < reach; k-- {
		r := &f.recent[k]
		if sentence-r.sentence > sentences {
			break
		}
		own := r.subject && f.grammar.Clauses[r.token] == f.grammar.Clauses[at] // Ukraine sent the country's …: another country
		if (quoted || !r.quoted) && !own && fits(r.actor) {
			return r.actor
		}
	}
	return None
}

func (f *Finder) isCountry(a int32) bool {
	who := &f.actors[a]
	return who.Class == Place && who.Known != "" && who.Of == None
}
