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
	owns   bool   // his, their
	word   uint32 // its number in tones
	turn   uint32 // the same as part of a turn, if it is not a name
}

// newKinds looks every surface form up once.
func newKinds(v *text.Vocab, tones *tones) *text.PerType[kind] {
	return text.NewPerType(v, func(typ uint32) kind {
		norm := v.Type(typ).Norm
		return kind{pronouns.Of(norm), owning.Has(norm), tones.word[norm], tones.inTurn[inTurn(text.Token{Flags: v.Type(typ).Flags & text.Number}, norm)]}
	})
}

// pronouns are the pronouns that stand for a target.
var pronouns = lang.Classes(lang.English, map[string]targetKind{
	"tone.person": person, "tone.several": several, "tone.speaker": speaker, "tone.hearer": hearer,
})

// owning are the possessive pronouns; her may be either.
var owning = lang.English.Set("tone.owning")
