package voice

import (
	"strings"

	"tellings/corpus/text"
)

// wordInfo is what Cues know of a type.
type wordInfo struct {
	class class
	word  uint16 // id in Cues.words, 0 when it occurs in no cue behind the first word
	group uint16 // index into Cues.groups
}

// learn tells what is known of a type.
func (s *Cues) learn(id uint32) wordInfo {
	t := s.vocab.Type(id)
	info := wordInfo{}
	switch {
	case t.Flags.Is(text.Punct):
		info.class = markClass(id)
		return info
	case !t.Flags.Is(text.Number):
		info.class = classOf(t.Norm, t.Flags.Is(text.Capital))
	case strings.HasSuffix(t.Norm, "-old"):
		info.class = plain // the 43-year-old
	default:
		info.class = determiner
	}
	if info.class&(adverb|relative) != 0 && t.Flags.Is(text.AllCaps) {
		info.class = name // NOW, WHO
	}
	listed := s.known[t.Norm]
	listed.class |= info.class
	return listed
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
