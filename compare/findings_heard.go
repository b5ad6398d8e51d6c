package compare

import (
	"slices"
	"strings"

	"tellings/compare/wording"
)

// heard are the outlets, by number and in order, that have a word anywhere in the event, in any voice, by its base form: what a claim that one outlet
// alone has it is checked against.
type heard map[string][]int

func hear(e *Event) heard {
	h := heard{}
	vocab := e.Analyzer.Vocab
	for o, outlet := range e.Outlets {
		seen := map[uint32]bool{}
		for doc := outlet.First; doc < outlet.End; doc++ {
			for i := range e.Docs[doc].Tokens {
				if t := e.Docs[doc].Tokens[i].Type; !seen[t] {
					seen[t] = true
					h.note(wording.Base(plainLetters(vocab.Type(t).Norm)), o)
				}
			}
		}
	}
	return h
}

func (h heard) note(words string, outlet int) {
	for _, w := range strings.Fields(words) {
		if list := h[w]; len(list) == 0 || list[len(list)-1] != outlet {
			h[w] = append(list, outlet)
		}
	}
}

// elsewhere reports whether an outlet other than that of this number has every one of some words.
func (h heard) elsewhere(words string, outlet int) bool {
	if words == "" {
		return false
	}
	var all []int
	for i, w := range strings.Fields(wording.Base(plainLetters(words))) {
		if i == 0 {
			all = slices.Clone(h[w])
		}
		all = slices.DeleteFunc(all, func(o int) bool { return o == outlet || !slices.Contains(h[w], o) })
	}
	return len(all) > 0
}
