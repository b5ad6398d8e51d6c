package tone

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/lexicons"
)

// sign is an entry of a list where it stands in a sentence.
type sign struct {
	from, to int // its tokens, half-open
	class    uint8
	strength float64 // 1 mild to 3 strong
	negated  bool
}

// signer finds signs. It serves one goroutine.
type signer struct {
	vocab   *text.Vocab
	matcher *lexicons.Matcher
	scanner *lexicons.Scanner
	classOf []int16 // by feature of the matcher; -1 for none
	speech  []speech
	matches []lexicons.Match
}

// speech is the part of speech that an entry asks for, by its note. It keeps “a close race” from the verb close.
type speech uint8

const (
	content speech = iota // any but a function word: entries of other lists
	free                  // any
	verb
	noun
	adjective
)

var speechNotes = map[string]speech{"": free, "verb": verb, "noun": noun, "adj": adjective}

// newSigner compiles the shipped lists that have classes. They are compiled apart from those of the Analyzer, so that the score
// is the same whatever lists a user adds or leaves out.
func newSigner(a *features.Analyzer) (*signer, error) {
	all, err := lexicons.Builtin()
	if err != nil {
		return nil, err
	}
	lists := slices.DeleteFunc(all, func(l *lexicons.List) bool {
		return !slices.ContainsFunc(l.Categories, func(c lexicons.Category) bool {
			return classOf(lexicons.Feature{List: l.Name, Category: c.Name}) >= 0
		})
	})
	m, err := lexicons.Compile(a.Vocab, lists)
	if err != nil {
		return nil, err
	}
	s := &signer{vocab: a.Vocab, matcher: m, scanner: m.NewScanner()}
	for _, f := range m.Features() {
		s.classOf = append(s.classOf, classOf(f))
	}
	s.speech = make([]speech, m.Entries())
	for i := range s.speech {
		list, entry := m.Entry(uint32(i))
		if list.Name != stanceList {
			continue
		}
		var ok bool
		if s.speech[i], ok = speechNotes[entry.Note]; !ok {
			return nil, fmt.Errorf("%s:%d: the note of %q is %q; it must be verb, noun, adj or empty", list.Origin, entry.Line, entry.Term, entry.Note)
		}
	}
	return s, nil
}

// another shares what is compiled, for another goroutine.
func (s *signer) another() *signer {
	return &signer{vocab: s.vocab, matcher: s.matcher, scanner: s.matcher.NewScanner(), classOf: s.classOf, speech: s.speech}
}

// find appends the signs of a sentence of d to dst, in order of their first tokens. Without tags no part of speech is asked for.
func (s *signer) find(d *features.Document, sentence text.Sentence, tags []syntax.Tag, dst []sign) []sign {
	s.matches = s.scanner.Scan(d.Tokens[sentence.First:sentence.End], s.matches[:0]) // no match goes beyond a sentence
	for _, m := range s.matches {
		m.First, m.End = m.First+sentence.First, m.End+sentence.First
		class := s.classOf[m.Feature]
		single := m.End == m.First+1
		if class < 0 || single && d.Tokens[m.First].IsName() || single && len(tags) > 0 && !s.fits(s.speech[m.Entry], tags[m.First], d.Tokens[m.First].Type) {
			continue
		}
		dst = append(dst, sign{m.First, m.End, uint8(class), math.Abs(float64(m.Weight)) / 1000,
			features.Negated(s.vocab, d.Tokens, sentence.First, m.First)})
	}
	return dst
}

// fits reports whether a token with this tag may be of a part of speech. Participles may be verbs and adjectives.
func (s *signer) fits(want speech, tag syntax.Tag, typ uint32) bool {
	switch want {
	case verb:
		return tag == syntax.Verb || tag == syntax.Copula || (tag == syntax.Adjective || tag == syntax.Noun) && s.ends(typ, "ing") || tag == syntax.Adjective && s.ends(typ, "ed")
	case noun:
		return tag == syntax.Noun || tag == syntax.Adjective
	case adjective:
		return tag == syntax.Adjective || tag == syntax.Verb || tag == syntax.Adverb && s.ends(typ, "ly")
	case content:
		return tag == syntax.Noun || tag == syntax.Verb || tag == syntax.Adjective || tag == syntax.Adverb || tag == syntax.Numeral || tag == syntax.Other
	}
	return true
}

func (s *signer) ends(typ uint32, suffix string) bool {
	return strings.HasSuffix(s.vocab.Type(typ).Norm, suffix)
}
