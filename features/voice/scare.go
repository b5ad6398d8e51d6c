package voice

import (
	"sort"

	"tellings/corpus/text"
)

// scareWords is how many words scare quotes hold at most.
const scareWords = 3

// scare reports whether the outlet set passage p between marks to keep its distance from a word, and quotes nobody: a few words
// in lower case within a sentence of its own in which nobody says anything.
func (f *Finder) scare(tokens []text.Token, p passage) bool {
	if words(tokens, p.first, p.end) > scareWords {
		return false
	}
	for i := p.first; i < p.end; i++ {
		if tokens[i].Flags.Is(text.Capital) && !tokens[i].Flags.Is(text.AllCaps) || bracketed(tokens, p) && f.types.Of(tokens[i].Type).class&subject != 0 {
			return false
		}
	}
	first, end := p.first, p.end
	for first > 0 && !tokens[first].Flags.Is(text.SentenceStart) {
		first--
	}
	for end < len(tokens) && !tokens[end].Flags.Is(text.SentenceStart) {
		end++
	}
	events := f.sentence.events
	for e := sort.Search(len(events), func(e int) bool { return events[e].cue.first >= first }); e < len(events) && events[e].cue.first < end; e++ {
		if events[e].act == speech {
			return false
		}
	}
	return true
}
