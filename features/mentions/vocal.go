package mentions

import (
	"slices"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// speaks reports whether somebody may be heard under the words from token from to to, the noun phrase of a source. A verb of saying
// selects who speaks, so behind one even a noun of which nothing is known stands for somebody (the quarterback said); most other
// cues go with anything that has an effect (the decline suggests), so there the noun must be known to name people, a body or a
// document. Before a bare colon stands a name or such a noun (OPINION: is the head of a column). In doubt nobody is named.
func (f *Finder) speaks(src *voice.Source, from, to int) bool {
	head := f.speakingHead(from, to)
	switch {
	case f.tag(from) == syntax.Preposition, f.norm(from) == "whose", f.stateTag(head):
		return false
	case f.is(head, vocal), f.types.Of(f.tokens[head].Type).noun.kind != 0:
		return true
	case f.flag(head, text.Capital) && (f.nameAt[head] >= 0 || f.known[f.term(head)] || f.is(from, given) && head > from): // a name that is no actor's
		return true
	case f.flag(head, text.Capital) && src.Label, !src.Speech && (!f.flag(head, text.Capital) || f.flag(head, text.SentenceStart)), f.is(head, temporal):
		return false
	case f.flag(head, text.Capital):
		return !f.is(head, lower) || src.Speech
	}
	return f.several(src) || f.is(from, determiner|possessor) || f.tag(from) == syntax.Numeral || f.flag(from, text.Possessive|text.Number)
}

// speakingHead is the token of the noun that the phrase from from to to is about: the last before a preposition, or the first word
// where there is none.
func (f *Finder) speakingHead(from, to int) int {
	head := from
	for i := from; i < to && (i == from || f.tag(i) != syntax.Preposition && f.tag(i) != syntax.Subordinator); i++ {
		switch f.tag(i) {
		case syntax.Noun, syntax.Name, syntax.Numeral:
			head = i
		case syntax.Adjective:
			if f.is(i, vocal) {
				head = i // the 43-year-old, the accused
			}
		}
	}
	return head
}

// vocalNoun reports whether a noun, in normal form, names people, a body or part of one, or a document: by the tables, or by its ending.
func vocalNoun(norm string) bool {
	forms := []string{norm, strings.TrimSuffix(norm, "s"), strings.TrimSuffix(norm, "es")}
	if stem, ok := strings.CutSuffix(norm, "ies"); ok {
		forms = append(forms, stem+"y")
	}
	switch {
	case slices.ContainsFunc(forms, func(w string) bool { return vocals.Has(w) || documents.Has(w) }):
		return true
	case slices.ContainsFunc(forms, notVocal.Has):
		return false
	}
	return slices.ContainsFunc(vocalEndings(), func(e string) bool { return len(forms[1]) > len(e)+1 && strings.HasSuffix(forms[1], e) })
}

var (
	vocals       = lang.English.Set("mentions.vocal")
	notVocal     = lang.English.Set("mentions.vocal-not")
	vocalEndings = sync.OnceValue(func() []string { return lang.English.Words("mentions.vocal-endings") })
)
