package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// heard is where every word of the event stands, by its stem and in every voice: what a claim that one outlet alone has something is checked
// against. Compounds are opened (assault-weapons), and a word counts in any form (outrage, outraged).
type heard struct {
	vocab   *text.Vocab
	docs    []*features.Document
	outlets []int            // by document
	columns map[uint32]int32 // by stem
	at      [][]spot         // by column: its places, in order of document and token
}

// spot is one place of a word.
type spot struct{ doc, token int32 }

func hear(e *Event) heard {
	h := heard{vocab: e.Analyzer.Vocab, docs: e.Docs, outlets: e.outletsOfDocs(), columns: map[uint32]int32{}}
	var places []placedSpot
	var count []int32 // by column
	of := map[uint32][]int32{}
	for doc, d := range e.Docs {
		for t := range d.Tokens {
			columns, known := of[d.Tokens[t].Type]
			if !known {
				for _, stem := range h.stemsOf(d.Tokens[t].Type) {
					columns = append(columns, h.column(stem, &count))
				}
				of[d.Tokens[t].Type] = columns
			}
			for _, c := range columns {
				places = append(places, placedSpot{c, spot{int32(doc), int32(t)}})
				count[c]++
			}
		}
	}
	h.file(places, count)
	return h
}

// placedSpot is a spot and the column that it belongs to.
type placedSpot struct {
	column int32
	spot
}

// column numbers a stem.
func (h heard) column(stem uint32, count *[]int32) int32 {
	c, known := h.columns[stem]
	if !known {
		c = int32(len(h.columns))
		h.columns[stem], *count = c, append(*count, 0)
	}
	return c
}

// file puts the places into their columns, all in one piece of memory.
func (h *heard) file(places []placedSpot, count []int32) {
	room := make([]spot, len(places))
	h.at = make([][]spot, len(count))
	for c, n := range count {
		h.at[c], room = room[:0:n], room[n:]
	}
	for _, p := range places {
		h.at[p.column] = append(h.at[p.column], p.spot)
	}
}

// places are those of a stem.
func (h heard) places(stem uint32) []spot {
	if c, known := h.columns[stem]; known {
		return h.at[c]
	}
	return nil
}

// by reports whether a place is one of an outlet.
func (h heard) by(outlet int, at spot) bool { return h.outlets[at.doc] == outlet }

// own reports whether a place is in the outlet's own voice.
func (h heard) own(at spot) bool { return h.docs[at.doc].Voices[at.token] == voice.Outlet }

// stemsOf are the stems of a type: one, or those of the parts of a compound.
func (h heard) stemsOf(id uint32) []uint32 {
	if typ := h.vocab.Type(id); typ.Flags&(text.Word|text.Number) == 0 {
		return nil
	} else if strings.ContainsAny(typ.Norm, "-–'’") {
		return h.stems(typ.Norm)
	}
	return []uint32{h.vocab.Root(id)}
}

// stems are those of the words with content of a text, each once; of all words where none has.
func (h heard) stems(words string) []uint32 {
	if h.vocab == nil {
		return nil // nothing was filed: nothing is found elsewhere
	}
	var content, all []uint32
	for _, w := range strings.Fields(plainLetters(words)) {
		id := h.vocab.Intern(w)
		stem := h.vocab.Root(id)
		if !slices.Contains(all, stem) {
			all = append(all, stem)
		}
		if !h.vocab.Type(id).Flags.Is(text.StopWord) && !slices.Contains(content, stem) {
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
	return slices.ContainsFunc(h.places(stems[0]), func(s spot) bool { return h.by(outlet, s) && h.around(stems, s) == len(stems) })
}

// around is how many of some stems stand near a place.
func (h heard) around(stems []uint32, at spot) (n int) {
	for _, stem := range stems {
		n += toInt(h.within(stem, at, -togetherIn, togetherIn+1))
	}
	return n
}

// within reports whether a stem stands among the tokens of a place's document from so many behind it to so many, half-open.
func (h heard) within(stem uint32, at spot, from, to int32) bool {
	list := h.places(stem)
	i, _ := slices.BinarySearchFunc(list, at.token+from, func(s spot, first int32) int { return int(cmp.Or(s.doc-at.doc, s.token-first)) })
	return i < len(list) && list[i].doc == at.doc && list[i].token < at.token+to
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
