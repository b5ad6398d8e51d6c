package voice

import (
	"fmt"
	"slices"
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

// The words that the grammar itself asks for have fixed ids among Cues.words.
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
	rest   []uint16 // the words after the first, as ids of Cues.words
	entry  int32
	class  int16
	frames frame
	form   form
	verb   bool
}

// Cues is a cue list compiled for a Vocab. It is read-only: any number of Finders share it.
type Cues struct {
	vocab  *text.Vocab
	words  map[string]uint16 // words that occur in a cue behind the first
	groups [][]cue           // cues by their first word, the longest first; 0 is empty
	first  map[string]uint16 // first word → group
	marks  map[string]class  // what the list tells of its words: reports, acts, opener, second
}

// Compile reads the frames of a cue list, which stand in the notes of its entries. An error names the line of an unknown one.
func Compile(v *text.Vocab, list *lexicons.List) (*Cues, error) {
	s := &Cues{vocab: v, words: map[string]uint16{}, groups: make([][]cue, 1), first: map[string]uint16{}, marks: map[string]class{}}
	for _, w := range grammarWords {
		s.word(w)
	}
	for i, e := range list.Entries {
		frames, err := framesOf(e.Note)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: cue %q: %w", list.Origin, e.Line, e.Term, err)
		}
		verb := strings.HasSuffix(e.Term, "/v")
		for k, f := range lexicons.Expand(e.Term) {
			words := strings.Fields(f)
			c := cue{entry: int32(i), class: int16(list.Category(e.Category)), frames: frames, verb: verb, form: fixed}
			if verb {
				c.form = formOf(words[0], k)
			}
			s.add(words, c)
		}
	}
	for first, g := range s.first {
		if group := s.groups[g]; len(group[len(group)-1].rest) > 0 {
			s.marks[first] |= opener
		}
	}
	s.pack()
	if len(s.words) > maxWords || len(s.groups) > maxWords {
		return nil, fmt.Errorf("%s: the cues have more than %d different words; leave some out", list.Origin, maxWords)
	}
	return s, nil
}

// maxWords is how many words the short ids of words and groups can tell apart.
const maxWords = 1<<15 - 1

// framesOf reads a note like "that bare quote".
func framesOf(note string) (frame, error) {
	var frames frame
	for _, name := range strings.Fields(note) {
		fr, ok := frameNames[name]
		if !ok {
			return 0, fmt.Errorf("unknown frame %q in its note", name)
		}
		frames |= fr
	}
	return frames, nil
}

func (s *Cues) word(w string) uint16 {
	id, ok := s.words[w]
	if !ok {
		id = uint16(len(s.words) + 1)
		s.words[w] = id
	}
	return id
}

// add files a cue of these words under the first of them.
func (s *Cues) add(words []string, c cue) {
	first := words[0]
	if c.form == third || c.form == past {
		s.marks[first] |= acts
		if c.frames&(fThat|fQuote) != 0 && len(words) == 1 {
			s.marks[first] |= reports
		}
	}
	for k, w := range words[1:] {
		c.rest = append(c.rest, s.word(w))
		if k == 0 {
			s.marks[w] |= second
		}
	}
	g, ok := s.first[first]
	if !ok {
		g = uint16(len(s.groups))
		s.groups = append(s.groups, nil)
		s.first[first] = g
	}
	group := append(s.groups[g], c)
	for k := len(group) - 1; k > 0 && group[k].goesBefore(&group[k-1]); k-- {
		group[k], group[k-1] = group[k-1], group[k]
	}
	s.groups[g] = group
}

// pack lays the cues of all groups side by side, so that more of them stay in the cache.
func (s *Cues) pack() {
	all := slices.Concat(s.groups...)
	for g, group := range s.groups {
		s.groups[g], all = all[:len(group):len(group)], all[len(group):]
	}
}

// goesBefore orders the cues of a group: the longest first, a verb before a noun.
func (c *cue) goesBefore(o *cue) bool {
	return len(c.rest) > len(o.rest) || len(c.rest) == len(o.rest) && c.verb && !o.verb
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
