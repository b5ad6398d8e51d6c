package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// heard is where every word of the event stands, by its stem and in every voice: what a claim that one outlet alone has something is checked
// against. Compounds are opened (assault-weapons), and a word counts in any form (outrage, outraged).
type heard struct {
	vocab *text.Vocab
	at    map[string][]spot // in order of document and token
}

// spot is one place of a word.
type spot struct {
	outlet, doc, token int
	own                bool // in the outlet's own voice
}

func hear(e *Event) heard {
	h := heard{e.Analyzer.Vocab, map[string][]spot{}}
	stems := map[uint32][]string{}
	for o, outlet := range e.Outlets {
		for doc := outlet.First; doc < outlet.End; doc++ {
			d := e.Docs[doc]
			for t := range d.Tokens {
				of, known := stems[d.Tokens[t].Type]
				if !known {
					of = h.stemsOf(d.Tokens[t].Type)
					stems[d.Tokens[t].Type] = of
				}
				for _, stem := range of {
					h.at[stem] = append(h.at[stem], spot{o, doc, t, d.Voices[t] == voice.Outlet})
				}
			}
		}
	}
	return h
}

// stemsOf are the stems of a type: one, or those of the parts of a compound.
func (h heard) stemsOf(id uint32) []string {
	if typ := h.vocab.Type(id); typ.Flags&(text.Word|text.Number) == 0 {
		return nil
	} else if strings.ContainsAny(typ.Norm, "-–'’") {
		return h.stems(typ.Norm)
	}
	return []string{h.vocab.Stem(id)}
}

// stems are those of the words with content of a text, each once; of all words where none has.
func (h heard) stems(words string) []string {
	if h.vocab == nil {
		return nil // nothing was filed: nothing is found elsewhere
	}
	var content, all []string
	for _, w := range strings.Fields(plainLetters(words)) {
		stem := h.vocab.StemOf(h.vocab.NormOf(w))
		if !slices.Contains(all, stem) {
			all = append(all, stem)
		}
		if !h.vocab.Type(h.vocab.Intern(w)).Flags.Is(text.StopWord) && !slices.Contains(content, stem) {
			content = append(content, stem)
		}
	}
	if len(content) == 0 {
		return all
	}
	return content
}

// Words of an expression stand together within so many tokens, whatever their order: crisis at the border, border crisis. Of three and more
// one may be another (tax cuts for the rich, for the wealthy).
const (
	togetherIn = 10
	mayDiffer  = 3
)

// elsewhere reports whether an outlet other than that of this number has some words; only in its own voice, if own is set.
func (h heard) elsewhere(words string, outlet int, own bool) bool {
	stems := h.stems(words)
	need := len(stems)
	if need >= mayDiffer {
		need--
	}
	if need == 0 {
		return false
	}
	slices.SortStableFunc(stems, func(a, b string) int { return len(h.at[a]) - len(h.at[b]) })
	for _, stem := range stems[:len(stems)-need+1] { // one of the rarest is there if enough are
		for _, s := range h.at[stem] {
			if s.outlet != outlet && (s.own || !own) && h.around(stems, s) >= need {
				return true
			}
		}
	}
	return false
}

// together reports whether an outlet has some stems, two or more, near each other.
func (h heard) together(stems []string, outlet int) bool {
	if len(stems) < 2 {
		return false
	}
	return slices.ContainsFunc(h.at[stems[0]], func(s spot) bool { return s.outlet == outlet && h.around(stems, s) == len(stems) })
}

// around is how many of some stems stand near a place.
func (h heard) around(stems []string, at spot) (n int) {
	for _, stem := range stems {
		n += toInt(h.within(stem, at.doc, at.token-togetherIn, at.token+togetherIn+1))
	}
	return n
}

// within reports whether a stem stands among the tokens from from to to, half-open, of a document.
func (h heard) within(stem string, doc, from, to int) bool {
	list := h.at[stem]
	i, _ := slices.BinarySearchFunc(list, from, func(s spot, from int) int { return cmp.Or(s.doc-doc, s.token-from) })
	return i < len(list) && list[i].doc == doc && list[i].token < to
}

// Two neighbouring sentences are about so long, and tell what has so much of its words with content.
const (
	passageTokens = 45
	tellsShare    = .5
)

// tells reports whether an outlet has at least half of the content of a passage in one place, in whatever words around it: another transcription, a
// retelling.
func (h heard) tells(passage string, outlet int) bool {
	stems := h.stems(passage)
	need := int(tellsShare*float64(len(stems)) + .999)
	for _, stem := range stems {
		for _, s := range h.at[stem] {
			if s.outlet != outlet {
				continue
			}
			n := 0
			for _, other := range stems {
				n += toInt(h.within(other, s.doc, s.token, s.token+passageTokens))
			}
			if n >= need {
				return true
			}
		}
	}
	return false
}
