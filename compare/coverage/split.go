package coverage

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// splitter cuts the sentences of an article where a clause begins: behind a semicolon, a colon or a dash; at a conjunction with a
// new subject or verb; at a word that subordinates; at a verb in -ing behind a comma or a preposition. These are the places
// where one thing told ends and the next begins. The road not taken: the clauses of package syntax, which bind verbs to
// subjects, part a verb from its complement clause (said that …), and tell fewer of the same points apart.
type splitter struct {
	words  *Words
	tokens []text.Token
	tags   []syntax.Tag
}

// split cuts one sentence.
func (x *splitter) split(s text.Sentence) []text.Sentence {
	var parts []text.Sentence
	first, aside := s.First, x.dashes(s) == 2
	for i := s.First + 1; i < s.End; i++ {
		if aside && isDash(x.tokens[i-1].Type) {
			continue // an aside between two dashes, behind which the clause goes on
		}
		if x.begins(s, i) {
			parts = append(parts, text.Sentence{First: first, End: i})
			first = i
		}
	}
	return append(parts, text.Sentence{First: first, End: s.End})
}

func isDash(t uint32) bool { return t == text.EmDash || t == text.EnDash || t == text.DoubleHyphen }

func (x *splitter) dashes(s text.Sentence) int {
	n := 0
	for _, t := range x.tokens[s.First:s.End] {
		if isDash(t.Type) {
			n++
		}
	}
	return n
}

// begins reports whether a clause begins at token i.
func (x *splitter) begins(s text.Sentence, i int) bool {
	before := x.tokens[i-1].Type
	switch before {
	case ';', ':', text.EmDash, text.EnDash, text.DoubleHyphen, '(':
		return true
	case ')':
		return x.tokens[i].Flags.Is(text.Word)
	}
	of, comma := x.class(i), before == ','
	switch {
	case of == 0: // most words
		return false
	case of&opener != 0, comma && of&like != 0:
		return true
	case i+1 == s.End:
		return false
	case of&like != 0:
		return x.tokens[i+1].IsName() || x.class(i+1)&subject != 0
	case of&preposition != 0:
		return x.isGerund(i + 1)
	case of&coordinator != 0:
		return comma || x.class(i+1)&subject != 0 || x.isVerb(i+1)
	}
	return comma && x.isGerund(i)
}

func (x *splitter) class(i int) class { return *x.words.classes.Of(x.tokens[i].Type) }

func (x *splitter) norm(i int) string { return x.words.vocab.Type(x.tokens[i].Type).Norm }

// isVerb reports whether token i is a verb that stands for a predicate and not for a noun or an adjective.
func (x *splitter) isVerb(i int) bool {
	return x.tags[i] == syntax.Verb || x.tags[i] == syntax.Auxiliary || x.tags[i] == syntax.Copula
}

func (x *splitter) isGerund(i int) bool {
	return x.tags[i] == syntax.Verb && x.class(i)&inING != 0
}

// class is what a word shows of where a clause begins.
type class uint8

const (
	opener      class = 1 << iota // of a clause: a subordinator, a relative
	preposition                   // before a verb in -ing
	coordinator                   // and, but
	subject                       // a pronoun that a clause begins with
	light                         // a verb that introduces speech, or leaves it to a noun what is done: made a call
	like                          // as
	inING
)

var classes = lang.Classes(lang.English, map[string]class{
	"coverage.openers": opener, "coverage.relatives": opener, "coverage.prepositions": preposition, "coverage.coordinators": coordinator,
	"coverage.subjects": subject, "coverage.light-verbs": light,
})

func classOf(norm string) class {
	of := classes.Of(norm)
	if norm == "as" {
		of |= like
	}
	if strings.HasSuffix(norm, "ing") {
		of |= inING
	}
	return of
}
