package mentions

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// NamePlain names the speakers of an article in a language of which the words are known and not the grammar. Only they are filled
// out: nobody who does not speak is an actor.
//
// One name is within another where the shorter one is its end (Brandt, Ada Brandt); a pronoun stands for the speaker before.
func NamePlain(v *text.Vocab, txt string, seg *text.Segmented, heard *voice.Result, out *Result) {
	set := func(name string) map[string]bool {
		m := map[string]bool{}
		for _, w := range v.Language().Words(name) {
			m[v.NormOf(w)] = true
		}
		return m
	}
	p := plainSpeakers{vocab: v, tokens: seg.Tokens, txt: txt, out: out,
		articles: set("plain.articles"), pronouns: set("plain.pronouns"), titles: set("plain.titles")}
	for i := range heard.Quotes {
		s := Saying{None, None}
		if src := &heard.Quotes[i].Source; src.From < src.To {
			s.Speaker = p.of(src.From, src.To)
		}
		out.Sayings = append(out.Sayings, s)
	}
}

// plainSpeakers is the naming of the speakers of one article.
type plainSpeakers struct {
	vocab  *text.Vocab
	tokens []text.Token
	txt    string
	out    *Result
	names  [][]string // by speaker: normal forms of the name without titles
	last   int32      // the speaker before, from 1; 0 for none

	articles, pronouns, titles map[string]bool // normal forms
}

func (s *plainSpeakers) norm(i int) string { return s.vocab.Type(s.tokens[i].Type).Norm }

// of returns the speaker that a source names.
func (s *plainSpeakers) of(from, to int) int32 {
	if to == from+1 && s.pronouns[s.norm(from)] {
		return s.last - 1
	}
	name, span := s.name(from, to)
	id := s.known(name)
	speaker := Speaker{Name: strings.Clone(span.Of(s.txt)), Mention: span, Actor: None}
	if id < 0 {
		id = int32(len(s.names))
		s.names = append(s.names, name)
		s.out.Speakers = append(s.out.Speakers, speaker)
	} else if len(name) > len(s.names[id]) {
		s.names[id], s.out.Speakers[id] = name, speaker
	}
	s.last = id + 1
	return id
}

// name is the name in a source: its words with a capital behind the last title, or all of it where nothing else is left.
func (s *plainSpeakers) name(from, to int) (name []string, span text.Span) {
	start := from
	for i := from; i < to; i++ {
		norm := s.norm(i)
		titled := s.titles[norm] || s.tokens[i].Flags.Is(text.Title) || s.tokens[i].Type == '.'
		if i+1 < to && (titled || i == from && s.articles[norm]) && s.capital(i+1, to) {
			start = i + 1
		}
	}
	for i := start; i < to; i++ {
		if s.tokens[i].Flags.Is(text.Word) {
			name = append(name, s.norm(i))
		}
	}
	return name, text.Span{Start: s.tokens[start].Start(), End: s.tokens[to-1].End()}
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
	return None
}
