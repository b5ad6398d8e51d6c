package compare

import (
	"context"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// heard is where every word of the event stands, by its stem and in every voice: what a claim that one outlet alone has something is checked
// against. Compounds are opened (assault-weapons), and a word counts in any form (outrage, outraged).
type heard struct {
	vocab  *text.Vocab
	docs   []*features.Document
	starts []uint32 // by document, and one more: how many tokens stand in those before it
	first  []uint32 // by outlet, and one more: the same
	words  []uint64 // stem<<32 | place, in order: a place is the number of a token among those of all documents
}

// heardFact is that of an event.
var heardFact = &Fact[heard]{Name: "heard", Find: func(_ context.Context, e *View) (heard, error) { return hear(e.Event), nil }}

func hear(e *Event) heard {
	h := heard{vocab: e.Analyzer.Vocab, docs: e.Docs}
	tokens := 0
	for _, d := range e.Docs {
		h.starts = append(h.starts, uint32(tokens))
		tokens += len(d.Tokens)
	}
	h.starts = append(h.starts, uint32(tokens))
	for _, o := range e.Outlets {
		h.first = append(h.first, h.starts[o.First])
	}
	h.first = append(h.first, uint32(tokens))
	h.words = make([]uint64, 0, tokens)
	for doc, d := range e.Docs {
		for t := range d.Tokens {
			for _, stem := range e.readers.stems.Of(d.Tokens[t].Type).all() {
				h.words = append(h.words, uint64(stem)<<32|uint64(h.starts[doc])+uint64(t))
			}
		}
	}
	h.words = byStem(h.words)
	return h
}

// from is the index among the words of the first place of a stem from a given one on.
func (h heard) from(stem, place uint32) int {
	i, _ := slices.BinarySearch(h.words, uint64(stem)<<32|uint64(place))
	return i
}

// places are those of a stem, in order of document and token.
func (h heard) places(stem uint32) []uint64 {
	return h.words[h.from(stem, 0):h.from(stem+1, 0)]
}

// by reports whether a place is one of an outlet.
func (h heard) by(outlet int, word uint64) bool {
	return outlet >= 0 && h.first[outlet] <= uint32(word) && uint32(word) < h.first[outlet+1]
}

// byOthers reports whether another outlet has a stem: the places of one outlet stand side by side.
func (h heard) byOthers(stem uint32, outlet int) bool {
	places := h.places(stem)
	return len(places) > 0 && (!h.by(outlet, places[0]) || !h.by(outlet, places[len(places)-1]))
}

// token is the document of a place and its token there.
func (h heard) token(word uint64) (doc, token int) {
	doc, found := slices.BinarySearch(h.starts, uint32(word))
	if !found {
		doc--
	}
	for len(h.docs[doc].Tokens) == 0 {
		doc++ // of documents that begin at one place the last has it
	}
	return doc, int(uint32(word) - h.starts[doc])
}

// own reports whether a place is in the outlet's own voice.
func (h heard) own(word uint64) bool {
	doc, token := h.token(word)
	return h.docs[doc].Voices[token] == voice.Outlet
}

// stems are those of a type: none of a mark, one, or those of the parts of a compound.
type stems struct {
	one   [1]uint32
	parts *[]uint32 // nil where it is one
}

func stemsOf(v *text.Vocab, id uint32) (s stems) {
	switch typ := v.Type(id); {
	case typ.Flags&(text.Word|text.Number) == 0:
		s.parts = noStems
	case strings.ContainsAny(typ.Norm, "-–'’"):
		parts := append(stemsIn(v, typ.Norm), kindred(v, v.Intern(joined(typ.Norm)))) // front-runner, and frontrunner
		s.parts = &parts
	default:
		s.one[0] = kindred(v, id)
	}
	return s
}

var noStems = new([]uint32)

func (s *stems) all() []uint32 {
	if s.parts != nil {
		return *s.parts
	}
	return s.one[:]
}

// joined is a compound in one word.
func joined(norm string) string { return hyphens.Replace(norm) }

var hyphens = strings.NewReplacer("-", "", "–", "")

// stemsIn are those of the words with content of a text, each once; of all words where none has.
func stemsIn(v *text.Vocab, words string) []uint32 {
	var content, all []uint32
	for _, w := range strings.Fields(plainLetters(words)) {
		id := v.Intern(w)
		stem := kindred(v, id)
		if !slices.Contains(all, stem) {
			all = append(all, stem)
		}
		if !v.Type(id).Flags.Is(text.StopWord) && !slices.Contains(content, stem) {
			content = append(content, stem)
		}
	}
	if len(content) == 0 {
		return all
	}
	return content
}

// stems are those of a text; none where nothing was filed, so that nothing is found elsewhere.
func (h heard) stems(words string) []uint32 {
	if h.vocab == nil {
		return nil
	}
	return stemsIn(h.vocab, words)
}

// Words of an expression stand together within so many tokens, whatever their order: crisis at the border, border crisis. Of three and more
// one may be another (tax cuts for the rich, for the wealthy).
const (
	togetherIn = 10
	mayDiffer  = 3
)

// elsewhere reports whether an outlet other than that of this number has some words; only in its own voice, if own is set.
func (h heard) elsewhere(words string, outlet int, own bool) bool {
	return h.near(h.stems(words), outlet, own) || strings.Contains(words, "-") && h.near(h.stems(joined(words)), outlet, own)
}

// near reports whether an outlet other than that of this number has enough of some stems near each other.
func (h heard) near(stems []uint32, outlet int, own bool) bool {
	need := len(stems)
	if need >= mayDiffer {
		need--
	}
	if need == 0 {
		return false
	}
	slices.SortStableFunc(stems, func(a, b uint32) int { return len(h.places(a)) - len(h.places(b)) })
	for _, stem := range stems[:len(stems)-need+1] { // one of the rarest is there if enough are
		for _, s := range h.places(stem) {
			if !h.by(outlet, s) && (!own || h.own(s)) && h.around(stems, s) >= need {
				return true
			}
		}
	}
	return false
}

// together reports whether an outlet has some stems, two or more, near each other.
func (h heard) together(stems []uint32, outlet int) bool {
	if len(stems) < 2 {
		return false
	}
	return slices.ContainsFunc(h.places(stems[0]), func(s uint64) bool { return h.by(outlet, s) && h.around(stems, s) == len(stems) })
}

// around is how many of some stems stand near a place.
func (h heard) around(stems []uint32, at uint64) (n int) {
	for _, stem := range stems {
		n += toInt(h.within(stem, at, togetherIn, togetherIn+1))
	}
	return n
}

// within reports whether a stem stands in the document of a place among so many tokens before it and so many, with itself, behind.
func (h heard) within(stem uint32, at uint64, before, behind int) bool {
	doc, token := h.token(at)
	start := h.starts[doc]
	first, end := start+uint32(max(0, token-before)), start+uint32(min(len(h.docs[doc].Tokens), token+behind))
	i := h.from(stem, first)
	return i < len(h.words) && h.words[i] < uint64(stem)<<32|uint64(end)
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
		for _, s := range h.places(stem) {
			if !h.by(outlet, s) {
				continue
			}
			n := 0
			for _, other := range stems {
				n += toInt(h.within(other, s, 0, passageTokens))
			}
			if n >= need {
				return true
			}
		}
	}
	return false
}
