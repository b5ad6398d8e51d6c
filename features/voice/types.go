package voice

import (
	"strings"

	"tellings/corpus/text"
)

// wordInfo is what the Finder knows of a type.
type wordInfo struct {
	class class
	term  uint32 // normal form
	word  uint16 // id in Cues.words, 0 when it occurs in no cue behind the first word
	group uint16 // index into Cues.groups
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
				if strings.HasSuffix(norm, "-old") {
					info.class = plain // the 43-year-old
				}
			} else {
				info.class = classOf(norm, t.Flags.Is(text.Capital))
			}
			if info.class&(adverb|relative) != 0 && t.Flags.Is(text.AllCaps) {
				info.class = name // NOW, WHO
			}
			info.word = f.cues.words[norm]
			info.group = f.cues.first[norm]
			info.class |= f.cues.roles[norm]
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
