package voice

import (
	"strings"

	"tellings/corpus/text"
)

// plainSpeakers resolves sources within one article: one name is within another where the shorter one is its end (Brandt, Ada
// Brandt), and a pronoun stands for the speaker before, of a woman only where the words say that she is one.
type plainSpeakers struct {
	*byWords
	tokens []text.Token
	txt    string
	out    *Result
	names  [][]string // by speaker: normal forms of the name without titles
	women  []bool     // by speaker
	last   int32      // the speaker before, from 1; 0 for none
}

// of returns the speaker that a source names.
func (s *plainSpeakers) of(source tokenRange) int32 {
	first := s.tokens[source.first]
	if source.end == source.first+1 && s.pronouns[s.norm(first)] {
		return s.last - 1
	}
	name, span, woman := s.name(source)
	id := s.known(name)
	if id < 0 {
		id = int32(len(s.names))
		s.names, s.women = append(s.names, name), append(s.women, woman)
		s.out.Speakers = append(s.out.Speakers, Speaker{Name: strings.Clone(span.Of(s.txt)), Mention: span})
	} else if len(name) > len(s.names[id]) {
		s.names[id] = name
		s.out.Speakers[id].Name, s.out.Speakers[id].Mention = strings.Clone(span.Of(s.txt)), span
	}
	s.women[id] = s.women[id] || woman
	s.last = id + 1
	return id
}

// name is the name in a source: its words with a capital behind the last title, or all of it where nothing else is left.
func (s *plainSpeakers) name(source tokenRange) (name []string, span text.Span, woman bool) {
	start := source.first
	for i := source.first; i < source.end; i++ {
		norm := s.norm(s.tokens[i])
		if s.byWords.women[norm] {
			woman = true
		}
		titled := s.titles[norm] || s.tokens[i].Flags.Is(text.Title) || s.tokens[i].Type == '.'
		if i+1 < source.end && (titled || i == source.first && s.articles[norm]) && s.capital(i+1, source.end) {
			start = i + 1
		}
	}
	for i := start; i < source.end; i++ {
		if s.tokens[i].Flags.Is(text.Word) {
			name = append(name, s.norm(s.tokens[i]))
		}
	}
	return name, bytesOf(s.tokens, tokenRange{start, source.end}), woman
}

// capital reports whether only words with a capital and points stand from token i to end.
func (s *plainSpeakers) capital(i, end int) bool {
	for ; i < end; i++ {
		if t := s.tokens[i]; t.Type != '.' && (!t.Flags.Is(text.Capital) || t.Flags.Is(text.StopWord)) {
			return false
		}
	}
	return true
}

// known is the speaker whose name ends with this one, or with whose name this one ends; -1 for none.
func (s *plainSpeakers) known(name []string) int32 {
	for id, other := range s.names {
		short, long := name, other
		if len(short) > len(long) {
			short, long = long, short
		}
		if len(short) > 0 && strings.Join(long[len(long)-len(short):], " ") == strings.Join(short, " ") {
			return int32(id)
		}
	}
	return Unknown
}
