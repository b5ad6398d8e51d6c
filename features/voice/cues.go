package voice

import (
	"fmt"
	"strings"

	"tellings/corpus/text"
	"tellings/lexicons"
)

// frame is a set of constructions in which a cue attributes; see the head of cues.tsv.
type frame uint32

const (
	fThat frame = 1 << iota
	fBare
	fQuote
	fNP
	fTo
	fIng
	fAddr
	fAs
	fParen
	fSource
	fNoun
	fAdj
	fDoc
	fSubject
	fWh
	fOf
	fFor
	fOn
	fAgainst
	fOnly
)

var frameNames = map[string]frame{
	"that": fThat, "bare": fBare, "quote": fQuote, "np": fNP, "to": fTo, "ing": fIng, "addr": fAddr, "as": fAs, "paren": fParen, "source": fSource,
	"noun": fNoun, "adj": fAdj, "doc": fDoc, "subject": fSubject, "wh": fWh, "of": fOf, "for": fFor, "on": fOn, "against": fAgainst, "only": fOnly,
}

// form is the inflection of a verb cue.
type form uint8

const (
	base form = iota
	third
	past    // past tense or past participle
	perfect // past participle only: written, known
	ing
	fixed // no verb
)

// The words that the grammar itself asks for have fixed ids among cueSet.words.
const (
	wordAs uint16 = iota + 1
	wordBy
	wordBut
	wordFor
	wordOf
	wordOn
	wordAgainst
	wordEarlier
	wordWho
	wordWhich
	wordWhere
	wordWhile
	wordAlthough
	wordThough
	wordWhereas
	wordAccording
	wordIncluding
	wordSuch
	wordLike
	wordLast
	wordLate
	wordNext
)

var grammarWords = strings.Fields("as by but for of on against earlier who which where while although though whereas according including such like last late next")

// cue is one form of one entry of the cue list.
type cue struct {
	rest   []uint16 // the words after the first, as ids of cueSet.words
	entry  int32
	class  int16
	frames frame
	form   form
	verb   bool
}

// cueSet is the compiled cue list: read-only, shared by any number of Finders.
type cueSet struct {
	list   *lexicons.List
	words  map[string]uint16 // words that occur in a cue behind the first
	groups [][]cue           // cues by their first word, the longest first; 0 is empty
	first  map[string]uint16 // first word → group
	finite map[string]class  // finite forms of verb cues: reports or acts
}

func compileCues(list *lexicons.List) (*cueSet, error) {
	s := &cueSet{list: list, words: map[string]uint16{}, groups: make([][]cue, 1), first: map[string]uint16{}, finite: map[string]class{}}
	for _, w := range grammarWords {
		s.word(w)
	}
	if list == nil {
		return s, nil
	}
	for i, e := range list.Entries {
		var frames frame
		for _, name := range strings.Fields(e.Note) {
			fr, ok := frameNames[name]
			if !ok {
				return nil, fmt.Errorf("%s:%d: cue %q has the unknown frame %q in its note", list.Origin, e.Line, e.Term, name)
			}
			frames |= fr
		}
		verb := strings.HasSuffix(e.Term, "/v")
		for k, f := range lexicons.Expand(e.Term) {
			words := strings.Fields(f)
			c := cue{entry: int32(i), class: int16(list.Category(e.Category)), frames: frames, verb: verb, form: fixed}
			if verb {
				c.form = formOf(words[0], k)
			}
			if c.form == third || c.form == past {
				s.finite[words[0]] |= acts
				if c.frames&(fThat|fQuote) != 0 && len(words) == 1 {
					s.finite[words[0]] |= reports
				}
			}
			for _, w := range words[1:] {
				c.rest = append(c.rest, s.word(w))
			}
			s.add(words[0], c)
		}
	}
	return s, nil
}

func (s *cueSet) word(w string) uint16 {
	id, ok := s.words[w]
	if !ok {
		id = uint16(len(s.words) + 1)
		s.words[w] = id
	}
	return id
}

func (s *cueSet) add(first string, c cue) {
	g, ok := s.first[first]
	if !ok {
		g = uint16(len(s.groups))
		s.groups = append(s.groups, nil)
		s.first[first] = g
	}
	group := append(s.groups[g], c)
	for k := len(group) - 1; k > 0 && (len(group[k].rest) > len(group[k-1].rest) || len(group[k].rest) == len(group[k-1].rest) && group[k].verb && !group[k-1].verb); k-- {
		group[k], group[k-1] = group[k-1], group[k]
	}
	s.groups[g] = group
}

// formOf tells the inflection of form k of an expansion, whose first is the base.
func formOf(word string, k int) form {
	switch {
	case k == 0:
		return base
	case strings.HasSuffix(word, "ing"):
		return ing
	case k == 1:
		return third
	case strings.HasSuffix(word, "n") || strings.HasSuffix(word, "wn"):
		return perfect
	}
	return past
}

// wordInfo is what the Finder knows of a type.
type wordInfo struct {
	class class
	term  uint32 // normal form
	word  uint16 // id in cueSet.words, 0 when it occurs in no cue behind the first word
	group uint16 // index into cueSet.groups
}

// learn extends the table of types to all that the Vocab holds.
func (f *Finder) learn() {
	for id := uint32(len(f.types)); id < uint32(f.vocab.Types()); id++ {
		t := f.vocab.Type(id)
		info := wordInfo{term: t.Term}
		if t.Flags.Is(text.Punct) {
			info.class = markClass(id)
		} else {
			norm := t.Norm
			if t.Flags.Is(text.Number) {
				info.class = determiner
			} else {
				info.class = classOf(norm, t.Flags.Is(text.Capital))
			}
			info.word = f.cues.words[norm]
			info.group = f.cues.first[norm]
			info.class |= f.cues.finite[norm]
		}
		f.types = append(f.types, info)
	}
}

func markClass(t uint32) class {
	switch t {
	case ',':
		return comma
	case ':':
		return colon
	case '.', ';', '?', '!', text.Ellipsis, text.Points:
		return stop
	case '-', text.EmDash, text.EnDash, text.DoubleHyphen:
		return dash
	case '(', ')', '[', ']':
		return bracket
	}
	return 0
}
