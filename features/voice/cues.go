package voice

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/lexicons"
)

// cue is one form of one entry of the cue list. It is kept small, and the cues side by side: the cache must hold thousands.
type cue struct {
	entry  int32
	frames frame
	rest   uint32 // where the words after the first begin in Cues.rests
	more   uint16 // how many these are
	class  int16
	form   form
	act    act
}

// Cues is a cue list compiled for a Vocab. Any number of Finders share it.
type Cues struct {
	vocab   *text.Vocab
	words   map[string]uint16   // ids of the words that occur in a cue behind the first
	rests   []uint16            // these words, cue by cue
	groups  [][]cue             // cues by their first word, the longest first; 0 is empty
	first   map[string]uint16   // first word → group
	byWords *byWords            // nil in English, whose grammar is known
	roles   map[string]class    // what the list tells of its words: reports, acts, opener, second, hedge, statement
	known   map[string]wordInfo // the three of these by word
	types   *text.PerType[wordInfo]
}

// Compile reads the frames of a cue list, which stand in the notes of its entries. An error names the line of an unknown one.
func Compile(v *text.Vocab, list *lexicons.List) (*Cues, error) {
	s := &Cues{vocab: v, words: map[string]uint16{}, groups: make([][]cue, 1), first: map[string]uint16{}, roles: map[string]class{}}
	s.types = text.NewPerType(v, s.learn)
	for _, w := range grammarWords {
		s.word(w)
	}
	for i, e := range list.Entries {
		does, frames, err := framesOf(e.Note)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: cue %q: %w", list.Origin, e.Line, e.Term, err)
		}
		for k, f := range lexicons.Expand(e.Term) {
			words := strings.Fields(f)
			c := cue{entry: int32(i), class: int16(list.Category(e.Category)), frames: frames, form: fixed, act: does}
			if strings.HasSuffix(e.Term, "/v") {
				c.form = formOf(words[0], k)
			}
			s.add(words, c)
		}
	}
	for first, g := range s.first {
		if group := s.groups[g]; group[len(group)-1].more > 0 {
			s.roles[first] |= opener
		}
	}
	s.pack()
	s.gather()
	if len(s.words) > maxWords || len(s.groups) > maxWords {
		return nil, fmt.Errorf("%s: the cues have more than %d different words; leave some out", list.Origin, maxWords)
	}
	return s, nil
}

// maxWords is how many words the short ids of words and groups can tell apart.
const maxWords = 1<<15 - 1

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
	if len(words) == 1 && c.frames&fSubject != 0 {
		s.roles[first] |= hedge
	}
	if len(words) == 1 && c.frames&(fNoun|fThat) == fNoun|fThat {
		s.roles[first] |= statement
	}
	if c.form == third || c.form == past {
		s.roles[first] |= acts
		if c.frames&(fThat|fQuote) != 0 && len(words) == 1 {
			s.roles[first] |= reports
		}
	}
	c.rest, c.more = uint32(len(s.rests)), uint16(len(words)-1)
	for k, w := range words[1:] {
		s.rests = append(s.rests, s.word(w))
		if k == 0 {
			s.roles[w] |= second
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

// gather makes one map of what is known of words.
func (s *Cues) gather() {
	s.known = make(map[string]wordInfo, len(s.words)+len(s.first))
	for _, words := range []iter.Seq[string]{maps.Keys(s.words), maps.Keys(s.first), maps.Keys(s.roles)} {
		for w := range words {
			s.known[w] = wordInfo{s.roles[w], s.words[w], s.first[w]}
		}
	}
}

// goesBefore orders the cues of a group: the longest first, a verb before a noun.
func (c *cue) goesBefore(o *cue) bool {
	return c.more > o.more || c.more == o.more && c.form != fixed && o.form == fixed
}
