package tone

import (
	"tellings/corpus/text"
	"tellings/lang"
)

// targetKind is what a word is as a target.
type targetKind uint8

const (
	name    targetKind = iota // and any other noun
	person                    // he, she
	several                   // they
	speaker                   // I, we
	hearer                    // you
)

// kind is what is known of a type, whatever the sentence.
type kind struct {
	target targetKind
	owns   bool // his, their
	words  [wordZones]wordTone
	turn   uint64 // its number in turns, if it is not a name
}

// kinds looks every surface form up once.
type kinds struct {
	vocab *text.Vocab
	words *WordTable
	turns *turns
	known []bool
	kinds []kind
}

// another shares the tables, for another goroutine.
func (k *kinds) another() kinds { return kinds{vocab: k.vocab, words: k.words, turns: k.turns} }

func (k *kinds) of(typ uint32) *kind {
	if int(typ) >= len(k.kinds) {
		more := k.vocab.Types() - len(k.kinds)
		k.kinds = append(k.kinds, make([]kind, more)...)
		k.known = append(k.known, make([]bool, more)...)
	}
	if !k.known[typ] {
		norm := k.vocab.Type(typ).Norm
		k.kinds[typ], k.known[typ] = kind{target: pronouns.Of(norm), owns: owning.Has(norm)}, true
		k.kinds[typ].turn = k.turns.number[inTurn(text.Token{Flags: k.vocab.Type(typ).Flags & text.Number}, norm)]
		for z := range wordZones {
			k.kinds[typ].words[z] = k.words.word(z, norm)
		}
	}
	return &k.kinds[typ]
}

// pronouns are the pronouns that stand for a target.
var pronouns = lang.Classes(lang.English, map[string]targetKind{
	"tone.person": person, "tone.several": several, "tone.speaker": speaker, "tone.hearer": hearer,
})

// owning are the possessive pronouns; her may be either.
var owning = lang.English.Set("tone.owning")
